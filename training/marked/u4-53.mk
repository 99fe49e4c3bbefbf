 date 2020-01-10 Franse premier ontvangt vakbonden, leeftijd van 64 jaar blijft struikelblok

In Parijs heeft de Franse premier vrijdag achtereenvolgens vijf vakbonden en drie werkgeversorganisaties ontvangen. Het overleg over de pensioenhervorming heeft geen doorbraak opgeleverd, maar volgens de regering zijn de standpunten dichter bij elkaar gekomen.

De gematigde bond CFDT stelde voor de omstreden spilleeftijd van 64 jaar te schrappen en de financiering aan een conferentie van sociale partners over te laten. De premier noemde dat een 'interessant spoor'. Hij zal zaterdag schriftelijk antwoorden. De CGT, de grootste bond bij het spoor, verwerpt elk compromis en eist intrekking van het hele plan.

Het was de 37ste stakingsdag op rij. Op het net van de SNCF reden twee op de drie hogesnelheidstreinen. In Marseille en Rouen blokkeerden dokwerkers de haven. De politie haalde in Lyon een barricade weg.

Een voorstel om een bemiddelaar aan te stellen, afkomstig van een groep senatoren, wees de regering woensdag af. De parlementaire behandeling begint op 17 februari. Voor die tijd moet er wat de premier betreft een akkoord liggen; een ultimatum wilde hij dat niet noemen.

De bonden houden donderdag opnieuw betogingen.
=====
entities: {}
