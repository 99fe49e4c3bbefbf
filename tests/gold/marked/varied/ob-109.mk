 date 2011-01-20 Kanton wil scheiden, tunnel zit in de weg

CHUR - Een missie is het geen gehoorde, maar wel een uitputtende: acht weken pendelde de Bündner notaris Gian Caflisch tussen twee dalgemeenten die ruzieden over de opbrengst van een stuwmeer. Donderdag kwam de bekroning. De een betaalt voortaan de sneeuwploeg, de ander het onderhoud van de tunnel. Over een tolheffing zijn de burgemeesters het niet eens geworden. "Een half akkoord is hier een heel feest", vindt de notaris.
=====
entities: {}
