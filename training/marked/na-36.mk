 date 2024-03-08 Kreeft in ruil voor kabeljauw

De ruziënde buren in deze kolom hebben geen vlaggen en geen leger, wel een haag. Coniferen, vijf meter hoog. Sinds 2019 wordt erover onderhandeld, langs de formele weg (brief), langs de informele (over de haag) en één keer, met de vuvuzela, langs de militaire.

In het voorjaar leek er een bestand te komen. Mijn rechterbuurman, een gepensioneerde notaris, kwam met een vredesplan in drie fasen: eerst snoeien, dan praten, dan soep. Mijn linkerbuurvrouw stelde als voorwaarde dat hij zijn camera weghaalde. Dat weigerde hij botweg. Ik werd als waarnemer gevraagd en heb een week lang waargenomen.

De doorbraak kwam van buitenaf. Een achterneef van de notaris, visser te Urk, bracht kreeft mee, en de buurvrouw bleek nog kabeljauw te hebben. Zaterdag is er geruild, boven de haag. Een topontmoeting in mijn tuin volgt met Pasen; een persconferentie wordt niet verwacht.

De coniferen staan er nog. Maar er is een dialoog.
=====
entities: {}
