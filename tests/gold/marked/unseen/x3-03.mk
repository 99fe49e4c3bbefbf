 date 2021-10-04 Cao-beraad ASML-toeleverancier klapt voor derde keer

VELDHOVEN - De onderhandelingen over een nieuwe cao bij metaalbedrijf Kempen Precisie zijn stukgelopen. De vakbonden FNV en CNV verlieten vrijdagnacht de zaal nadat de directie haar eindbod van 4,1 procent niet wilde verhogen. Bemiddelaar Hugo Claessen, een oud-ambassadeur, sprak van "loopgravenoorlog op z'n Brabants". Een ultimatum van de bonden verstrijkt woensdag; daarna volgen werkonderbrekingen. De directie zegt de deur op een kier te houden, mits er eerst een afkoelingsperiode komt.
=====
entities: {}
