 date 2017-02-17 Buurtbemiddeling bestaat twintig jaar

ZWOLLE - Vijfduizend ruzies, tweehonderd vrijwilligers en één gebroken neus: Buurtbemiddeling IJsselland blies donderdag twintig kaarsjes uit.

Het principe is simpel. Wie last heeft van de buren, belt. Twee vrijwilligers luisteren eerst bij de een en dan, als die wil, bij de ander. Pas daarna volgt, op neutraal terrein, een gesprek met z'n allen. In zeven op de tien gevallen wordt een afspraak gemaakt; bij een op de drie daarvan is die een halfjaar later nog heel.

"Soms weigert de tegenpartij elk contact," weet coördinator Joke Nijmeijer. "Dan pendelen wij van voordeur naar voordeur. Ik heb eens elf weken een briefje over een kliko heen en weer gebracht." Oud-minister van Buitenlandse Zaken Ben Bot stuurde een felicitatie op rijm.

Volgend jaar stopt de subsidie van de provincie. De gemeenteraad van Zwolle heeft beloofd bij te springen, mits Kampen hetzelfde doet. Kampen wacht op Zwolle.
=====
entities: {}
