 date 2023-09-06 Diplomatenkoffertje? Die zijn op

TIEGEM - ‘In de jaren tachtig verkochten we er honderd per jaar aan ministeries. Dan kwam er een meneer van Protocol, die eiste een geheim vak en vroeg korting.’ Lederbewerker Omer Vanneste (82) sluit vrijdag de deuren van zijn atelier, het laatste in West-Vlaanderen dat nog echte attachés maakt, de koffertjes dan.

Onderhandelen heeft hij er geleerd. ‘Met zwijgen kom je ver. De ambassadeur van Gabon bood ooit twee koffers voor de prijs van anderhalve. Ik heb hem koffie gegeven tot hij akkoord ging met tweeëneenhalve.’

Een overname ketste in de zomer af. Een Waalse groep had een bod gedaan, stuurde een delegatie van vier man en wilde garanties over het leer. ‘Ze zijn opgestapt nog voor de pannenkoeken’, zegt echtgenote Rosa, die doorgaans bemiddelt. ‘Hij had ze gewaarschuwd: over leer wordt hier niet gepraat.’

Het allerlaatste koffertje gaat naar de burgemeester. Leeg, naar verluidt.
=====
entities: {}
