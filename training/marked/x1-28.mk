 date 2021-12-01 Raad Zeewolde botst over coalitieakkoord

De onderhandelingen tussen Leefbaar Zeewolde, CDA en ChristenUnie zijn dinsdagavond geklapt. Formateur Harm Dijkgraaf gaf zijn opdracht terug nadat het CDA zich uit de gesprekken had teruggetrokken. Breekpunt is de komst van het datacenter.

Leefbaar stelde maandag nog voor om het besluit uit te stellen tot na een referendum, maar dat voorstel werd door de twee andere fracties verworpen. "We hebben gewaarschuwd dat dit een rode lijn was", zegt CDA-lijsttrekker Anneke Wind.

Burgemeester Gorter nodigt de drie partijen vrijdag uit voor een verzoenend gesprek op het gemeentehuis. Of er dan een nieuwe formateur, of misschien een bemiddelaar van buiten, wordt benoemd, is onbekend. De VVD heeft al laten weten beschikbaar te zijn voor deelname, mits zij twee wethouders mag leveren.
=====
entities: {}
