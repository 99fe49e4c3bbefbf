 date 2010-10-09 Koninklijk bemiddelaar De Wever-Aerts botst op njet: 'Niet één partij wil de eerste zijn'

BRUSSEL — 118 dagen na de verkiezingen zit de Belgische regeringsvorming muurvast. De koninklijk bemiddelaar overhandigde vrijdag op het kasteel van Laken zijn nota aan de vorst, en drie kwartier na de publicatie was ze dood.

Zeven partijen zouden over de financieringswet onderhandelen. De Franstaligen verwierpen de tekst 'als basis', de Vlaamse christendemocraten aanvaardden hem 'als vertrekpunt', en in dat verschil paste precies een weekend. PS-voorzitter Elio Dirupo-Lenaert vroeg om een nieuwe ronde onder leiding van iemand anders. N-VA eiste dat men eerst antwoordt op bladzijde 31.

Een gesprek onder vier ogen, donderdag in Vollezele, leverde spaghetti op.

De vorst beraadt zich. Kamervoorzitter en senaatsvoorzitter, die in september als bemiddelaarsduo zes weken lang heen en weer liepen, lieten weten geen tweede maal te willen. In kringen van het Hof valt de naam van Johan Vande Lanotte-Baert als verzoener.

Op de Brusselse beurs bleef het kalm. In Leuven kondigden studenten aan hun baard te laten staan tot er een akkoord is.
=====
entities: {}
