 date 2024-05 Wapenstilstand tussen de podia: hoe festival Savanne zijn line-up toch nog rond kreeg

Het scheelde weinig of de twaalfde editie van Savanne, het Afrikaanse muziekfestival in Deventer, was zonder hoofdact begonnen. Drie weken lang voerden programmeur Joost Wiegman en geluidsbaas Aminata Keurentjes een loopgravenoorlog over de vraag wie zaterdagavond mocht afsluiten. "Het leek de Koude Oorlog wel, maar dan met kabels", grinnikt Wiegman.

De inzet: een Malinese kora-speler of een zeventienkoppige dansband uit Zwolle. Wiegman stelde een ultimatum, Keurentjes dreigde met de stekker. Om de lieve vrede te bewaren schoof vrijwilligerscoördinator Ria Bolhuis aan als scheidsrechter. Zij nodigde beide kampen uit aan haar keukentafel, zette koffie en legde een vredesplan neer: elk een half uur, en daarna samen.

Top met appeltaart

Na vier stukken appeltaart was het verdrag getekend, op de achterkant van een bierviltje. "Ik heb concessies gedaan", zegt Keurentjes, "maar mijn mengpaneel staat niet ter discussie." Ook over de groene kamer werd een akkoord bereikt: de ambassadeur van het festival, weerman Koen Dekkers, levert zijn eigen stoel in.

Toch is het bestand broos. De frietkraam en de couscouskar, sinds jaar en dag buren op het veld, betwisten elkaar een strook gras van anderhalve meter. Bolhuis sluit een tweede bemiddelingsronde niet uit. 'Als het moet, stuur ik de blauwhelmen,' lacht ze, wijzend op de helmen van de opbouwploeg.

Savanne duurt van vrijdag tot en met zondag op het terrein aan de IJssel. Er worden zesduizend bezoekers verwacht. Een dagkaart kost 38 euro; kinderen tot twaalf jaar mogen gratis naar binnen. Regen is volgens Dekkers, die het weten kan, uitgesloten.
=====
entities: {}
