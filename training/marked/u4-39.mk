 date 2015-11-04 Verpleegkundigen Brusselse ziekenhuizen schorsen staking op na tussenkomst sociaal bemiddelaar

De aangekondigde staking van donderdag in de vijf openbare ziekenhuizen van Brussel gaat niet door. Na een nacht van overleg op het kabinet van de minister hebben de vakbonden een ontwerpakkoord meegekregen dat ze deze week aan hun leden voorleggen.

De tekst is het werk van sociaal bemiddelaar Greet Adriaensens. Zij ontving de delegaties om beurten, in twee kamers met één koffiemachine. Rond drie uur lag er een voorstel: een extra verlofdag vanaf 45 jaar, 1,1 procent loon en een tweede verpleegkundige in de nachtploeg. De directies gingen om half vijf overstag.

Het ACOD verdedigt de tekst 'zonder enthousiasme'. Het ACV vindt dat er meer in zat, maar stemt in. De liberale bond hield zich op de vlakte.

In maart waren dezelfde partijen nog met slaande deuren uiteengegaan. Toen eisten de bonden het ontslag van personeelsdirecteur Luc Pirard, die de stakers 'gijzelnemers in een wit pak' had genoemd. Pirard is inmiddels met pensioen, een omstandigheid die volgens Adriaensens 'meer heeft opgeleverd dan zes vergaderingen'.

Verwerpen de leden het akkoord, dan wordt er op 19 november alsnog gestaakt.
=====
entities: {}
