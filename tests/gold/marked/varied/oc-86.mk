 date 2023-11-08 Persbericht: Uitgeverijen De Schans en Lemmens gaan samen

LEUVEN/ZUTPHEN - Na een jaar van gesprekken hebben de directies van De Schans en Lemmens woensdag een fusieakkoord ondertekend. Het nieuwe huis telt 64 medewerkers en heet voortaan Schans & Lemmens; over de volgorde van de namen is naar verluidt langer onderhandeld dan over de prijs.

Een eerder bod van een Amerikaanse uitgeefgroep werd in mei van de hand gewezen. De vakbonden kregen de toezegging dat er tot eind 2025 geen gedwongen ontslagen vallen, maar noemen die garantie "in potlood geschreven". Zij eisen een plaats in de raad van toezicht. De directie beraadt zich.

Oud-notaris Frits Alberdingk, die als scheidsman optrad toen de besprekingen in de zomer stokten, krijgt een fonds voor vertaalde poëzie naar zich vernoemd. De boekhandels werden dinsdag per brief ingelicht.

In het voorjaar verschijnt bij het huis onder meer een biografie van Talleyrand.
=====
entities: {}
