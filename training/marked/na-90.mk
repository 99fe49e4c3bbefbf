 date 2025-05-27 Top der kampeerders eindigt zonder slotverklaring

RENESSE - Het spoedberaad op camping De Wijde Blick, bijeengeroepen nadat veld C het toiletgebouw van veld B had ‘geannexeerd’, is dinsdagavond op niets uitgelopen. Veld B, vertegenwoordigd door Henk en Toos uit Almelo, eiste herstel van de oude grenzen. De tegenpartij bood een gedeeld gebruik van de wasbakken aan, maar alleen tussen acht en negen.

Campingbaas Rinus de Visser trad op als gastheer en bemiddelaar en zette na twee uur een krat bier in het midden. ‘Bij de VN gaat het net zo’, meende hij. ‘Alleen hebben ze daar betere stoelen.’

Tegen elven stapten Henk en Toos op. Ze dreigen nu naar Ouddorp te vertrekken. Een verzoeningspoging, een barbecue, staat voor zaterdag op het programma; veld C heeft de uitnodiging aanvaard, veld B wil eerst zien wat er op de rooster ligt.
=====
entities: {}
