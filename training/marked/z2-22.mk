 date 2022-06-08 Coalitieoverleg in Boekelveen loopt vast op één rotonde

Informateur Dirk Stapel geeft de opdracht terug. De onderhandelingen tussen Lokaal Belang, CDA en GroenLinks in Boekelveen hebben, na elf weken en evenveel bemiddelingspogingen, geen akkoord opgeleverd.

Twistpunt was de rotonde bij de kaasfabriek. Lokaal Belang stelde een fietstunnel voor, het CDA verwierp dat en dreigde met de oppositie. GroenLinks eiste op zijn beurt dertig bomen en liep maandag boos weg uit het overleg; dinsdag keerde de delegatie terug, onder leiding van de nieuwe fractievoorzitter Sanne Dullemond.

'Er was een staakt-het-vuren tot na de kermis, maar dat heeft niemand serieus genomen', schrijft Stapel in zijn eindverslag. Hij biedt geen nieuwe gesprekken aan. Burgemeester Henk Wolters waarschuwt voor een bestuurlijke impasse en roept de partijen op om donderdag alsnog bijeen te komen. De kermis gaat door.
=====
entities: {}
