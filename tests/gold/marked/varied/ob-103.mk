 date 2012-11-13 Topklassers mokken, bond sust

De KNVB heeft dinsdag een bestand bereikt met de amateurclubs in de topklasse. De zestien verenigingen die dreigden met een boycot van het bekertoernooi, trekken die voorlopig in. In ruil mag een delegatie aanschuiven bij de bespreking van de tv-gelden. Over het promotieplan, door de clubs in september unaniem verworpen, wordt in het voorjaar opnieuw gepraat.
=====
entities: {}
