 date 2019-08-30 Club Brugge en Anderlecht geraken er niet uit over Wouters

De onderhandelingen over de overstap van flankaanvaller Tibo Wouters van Club Brugge naar Anderlecht zijn donderdagavond vastgelopen. Brugge vroeg achttien miljoen, paars-wit bleef steken op twaalf. Makelaar Steve Lambrechts, die tussen de clubs bemiddelde, reed rond middernacht zonder akkoord weg uit Neerpede. "De delegatie van Brugge is opgestaan toen het woord huurcontract viel", zei hij. Een ultiem voorstel met bonussen werd afgewimpeld. De transfermarkt sluit maandag; tot dan is een wapenstilstand tussen beide besturen weinig waarschijnlijk.
=====
entities: {}
