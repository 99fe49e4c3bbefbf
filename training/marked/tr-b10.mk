 date 2024-11 Ziekenhuizen Dommeloord en Sint-Lidwina blazen fusie af: ‘De vrede is getekend, het huwelijk niet’

Na anderhalf jaar onderhandelen is de fusie tussen ziekenhuis Dommeloord en het Sint-Lidwina van de baan. De raden van bestuur werden het niet eens over de plek van de spoedeisende hulp. Donderdag liep de delegatie van het Sint-Lidwina weg van tafel.

Bemiddelaar Hans van den Eerenbeemt, oud-wethouder en door beide partijen aangezocht, spreekt van een gemiste kans. ‘Ik heb gependeld alsof ik naar Genève moest’, zegt hij. ‘Maar aan het eind van de rit wilde niemand zijn grondgebied prijsgeven.’

Ultimatum

De medische staf van Dommeloord had het bestuur in september een ultimatum gesteld: vóór 1 november duidelijkheid, anders zouden de chirurgen het vertrouwen opzeggen. Bestuursvoorzitter Mariëtte ter Braak deed daarop een laatste voorstel, waarbij elk ziekenhuis een eigen nachtpost zou houden. Het werd door haar collega Youssef el Khatib afgewezen.

‘Zij eiste capitulatie, geen samenwerking’, aldus Van den Eerenbeemt over de sfeer in de laatste weken. Ter Braak wil daar niet op ingaan. ‘De wapens zijn begraven’, laat zij weten. ‘De vrede is getekend, het huwelijk niet.’

Koude oorlog

In de kantine van het Sint-Lidwina is de opluchting groot. Verpleegkundige Anouk Smits noemt het afketsen van de deal ‘de val van de Muur, maar dan andersom’. Volgens haar heerste er tussen de afdelingen al maanden een koude oorlog over parkeerplaatsen, roosters en koffieautomaten.

De zorgverzekeraars betreuren de breuk en hopen dat de twee huizen in het voorjaar opnieuw om tafel gaan. De gemeente heeft aangeboden als gastheer op te treden. Voorlopig geldt er een wapenstilstand: het komende halfjaar zullen de ziekenhuizen geen personeel bij elkaar wegkopen.
=====
entities: {}
