 date 2018-07-16 Ter inzage

De rechtbank Overijssel heeft het verzoek van de waterschappen Vechtstromen en Drents Overijsselse Delta om partijen naar een mediator te verwijzen afgewezen. De zaak over het peil van de Sallandse weteringen gaat op 4 september verder. Een schikking, in juni nog "op een haar na rond", ketste af op de proceskosten. Getuigen worden niet gehoord.
=====
entities: {}
