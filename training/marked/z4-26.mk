 date 2022-05-24 Nog geen witte rook in Hollands Kroon

ANNA PAULOWNA - De coalitiebesprekingen in Hollands Kroon zitten muurvast. Informateur Kees Slotboom, die vorige week op verzoek van de vier partijen als bemiddelaar werd ingevlogen, gaf dinsdagavond zijn opdracht terug. "Ik heb gependeld tussen Wieringerwaard en Den Oever, ik heb koffie gedronken met ambassadeurs van elk dorpsbelang, maar een brug heb ik niet kunnen slaan."

Breekpunt is de komst van een datacentrum. Senioren Hollands Kroon eist een referendum, de VVD noemt dat een oorlogsverklaring. Een compromisvoorstel van het CDA, een tijdelijke bouwstop, werd door drie partijen verworpen en door de vierde niet eens gelezen.

Donderdag treffen de fractievoorzitters elkaar opnieuw, onder leiding van de burgemeester. Die sluit sancties niet uit: "Wie wegloopt, betaalt de vlaai."
=====
entities: {}
