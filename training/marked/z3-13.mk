 date 2022-02-08 Chemie-cao: bonden lopen weg van tafel

Het cao-overleg bij de chemiereus op Chemelot is dinsdag geklapt. FNV en CNV verwierpen het eindbod van 3,1 procent, dat directeur Pieternel Daemen "onze uiterste concessie" noemde. Een bemiddelaar van de SER had beide kampen nog drie dagen in een Maastrichts hotel opgesloten. Vrijdag verstrijkt het ultimatum, daarna volgen stakingen.
=====
entities: {}
