 date 2021-12-13 Brief van de informateurs aan de Kamervoorzitter

Geachte mevrouw de voorzitter,

Met genoegen melden wij u dat de onderhandelingen tussen VVD, D66, CDA en ChristenUnie vandaag tot een akkoord hebben geleid. De fracties bespreken de tekst morgen; woensdag wordt deze gepresenteerd.

In totaal vonden 67 gesprekken plaats, waarvan negen op landgoed De Zwaluwenberg. De onderhandelaars werden tweemaal geconfronteerd met een vrijwillige breuk en eenmaal met een onvrijwillige, toen de catering niet kwam. Een voorstel van een van de partijen om het eigen risico af te schaffen is in de nacht van 2 op 3 december ingetrokken in ruil voor een eis die daarmee niets te maken had.

Op verzoek van de Kamer is een overzicht van de externe gasten bijgevoegd. De ambassadeur die op 11 november bij het Logement werd gezien, kwam voor de kapper aan de overkant.

Wij leggen onze opdracht neer en adviseren u een formateur te benoemen.

Hoogachtend,
J. Remmelink
W. Koolhaas-Mees
=====
entities: {}
