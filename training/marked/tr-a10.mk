 date 2025-08 Loopgravenoorlog in de voetbalbond eindigt in gewapende vrede

De machtsstrijd bij de Vlaamse amateurvoetbalbond is voorlopig beslecht. Na een marathonzitting van elf uur in een wegrestaurant bij Aalst sloten de provinciale afdelingen in de nacht van zondag op maandag een soort staakt-het-vuren. De inzet: wie verdeelt het geld van de televisierechten?

Voorzitter Luc Vandersmissen, zelf oud-doelman, trad op als scheidsrechter tussen de kemphanen. "Ik heb vannacht meer gepraat dan in veertig jaar huwelijk", zuchtte hij bij het buitenkomen. Namens de kleine clubs zat Greet Van Hecke aan tafel. Zij eiste een eerlijker verdeelsleutel en kreeg die ook, al ging dat niet zonder slag of stoot.

Aan de andere kant van de tafel hielden de rijke clubs lang het been stijf. Hun woordvoerder, ondernemer Bart De Ridder, liep rond middernacht even kwaad weg, maar bleek alleen een pakje frieten te zijn gaan halen.

Topoverleg met mosterd

In het compromis staat dat de kleinere clubs veertig procent van de pot krijgen. In ruil daarvoor laten ze hun plan voor een aparte competitie varen. Een voorstel om de jaarlijkse bekerfinale te verplaatsen, werd weggestemd.

Niet iedereen is tevreden. Een supportersvereniging dreigt de eerste speeldag te boycotten. Ze vindt dat het verdrag van Aalst, zoals het intussen schertsend heet, over de hoofden van de fans heen is gesloten.

Komende vrijdag leggen de partijen de puntjes op de i. Vandersmissen brengt dan zelf het beleg mee. Als ambassadeur van het broodje kroket, zo grapt hij, heeft hij een reputatie hoog te houden.
=====
entities: {}
