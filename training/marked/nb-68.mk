 date 2024-01-16 Sporthal, sneeuw en elf bussen politie

Voor het handbalteam van de Faeröer was het een avond om in te lijsten. In de Mercedes-Benz Arena in Berlijn kwamen achtduizend supporters, een zevende van de bevolking, kijken naar het duel met Noorwegen. Het werd 26-26, dankzij een strafworp in de laatste seconde van Elias Ellefsen á Skipagøtu.

De Noorse bondscoach Jonas Wille sprak van een verdiende remise. "Zij gaven niet op, wij wel", klonk het. Zijn assistent had in de rust nog gewaarschuwd voor de snelle break. De scheidsrechters, een tweeling uit Noord-Macedonië, lieten na overleg met de videoscheidsrechter een doelpunt in de 58e minuut toe.

Voor de aftrap gaf de bond toe dat er met hotels iets mis was gegaan: twee ploegen zaten op dezelfde gang. Na bemiddeling van de toernooidirectie verhuisden de Slovenen. Polen eist een schadevergoeding omdat de bus niet kwam; de organisatie wijst dat van de hand.

Donderdag treffen de eilanders Slovenië. Winst volstaat, mits de Noren verliezen van Polen. In Tórshavn wordt op het plein een scherm opgehangen. De veerboot vaart die dag niet.
=====
entities: {}
