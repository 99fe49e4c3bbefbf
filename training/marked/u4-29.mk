 date 2016-03-07 Leger oefent met 4.000 man op de Veluwe

Vanaf maandag rijden er op de Veluwe en langs de IJssel opmerkelijk veel pantservoertuigen. Onder de naam Winter Hammer oefenen tot 18 maart ruim vierduizend militairen uit Nederland, Duitsland en Noorwegen de verdediging van een denkbeeldig land.

Dat land heet Gelria, de vijand heet Murinus. In het draaiboek, waarin deze krant inzage kreeg, breekt de oorlog uit nadat onderhandelingen over een kanaal zijn mislukt en Murinus een ultimatum heeft laten verlopen. Op dag vier komt er een wapenstilstand, op dag vijf wordt die geschonden. 'Het moet een beetje op het echte leven lijken', zegt overste Marnix Tolsma.

Voor omwonenden is vooral van belang dat er 's nachts wordt geschoten, met losse flodders. Met de gemeenten Ede, Apeldoorn en Epe is overlegd over de routes; met een schaapherder bij Radio Kootwijk is een apart akkoord gesloten. De herder eiste dat de Noren niet door zijn lammerweide rijden en hij kreeg zijn zin.

Op 12 maart mag het publiek op bezoek. Er is een tankrit, er is erwtensoep en de commandant van de Duitse brigade houdt een toespraak. Aanmelden is niet nodig.
=====
entities: {}
