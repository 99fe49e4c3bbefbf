 date 2023-08-22 Tweede nacht zonder dak in Ouirgane

Het hondje is weg en de geiten ook, maar Brahim heeft zijn radio teruggevonden. Hij zit op een plastic krat, midden in wat de keuken was, en draait aan de knop. Uit het dorp zijn 34 mensen begraven. De moskee staat nog, min een minaret.

De eerste hulp kwam te voet. Een slager uit Asni liep elf uur met een ezel vol brood, studenten uit Marrakech volgden op brommers. Pas op zondag hakte een shovel zich door de laatste bocht heen. Het leger heeft intussen een veldhospitaal opgezet met twintig bedden en een röntgenapparaat; van de drie generatoren werkt er één.

Vannacht was er weer een naschok, van 4,2. Niemand slaapt binnen, ook niet in huizen zonder barst. De kinderen krijgen les onder een walnotenboom. Juf Khadija laat ze tekenen wat ze willen. De meesten tekenen vliegtuigen.

De koning bezocht dinsdag in Marrakech een ziekenhuis en gaf er bloed. In Tafeghaghte, zestig kilometer verderop, wordt gewacht op winterdekens. Het schijnt dat er maandag vorst komt. Giro 6868 van de Samenwerkende Hulporganisaties staat op 21,4 miljoen euro.
=====
entities: {}
