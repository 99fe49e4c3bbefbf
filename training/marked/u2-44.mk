 date 2021-10-30 Vredespijp in de kleedkamer: coach en sterspeler praten weer

Een gezant van de voorzitter, twee koffie en een witte handdoek op tafel: meer had het niet om het lijf. Trainer Sandro Bellucci en aanvoerder Mats Oudekerk hebben hun vete bijgelegd. Sinds de nederlaag tegen Polen spraken de twee alleen nog via de fysiotherapeut.

"Ik heb hem een voorstel gedaan", zei Bellucci zaterdag op zijn wekelijkse persconferentie. "Hij speelt links, ik zwijg over rechts." Oudekerk ging akkoord, onder voorwaarde dat hij de vrije trappen neemt. Dat was, liet de trainer doorschemeren, zijn laatste concessie.

Teammanager Ilona Verkade bemiddelde. Haar delegatie, zo noemde zij de kokkin en de busschauffeur, had beide heren vrijdagavond aan dezelfde pan gezet. Een eerder verzoeningsdiner, in september, werd afgelast.

Volgende week wacht Denemarken. Daar werd met een glimlach gereageerd. De Deense bondscoach riep op tot een staakt-het-vuren tot na het eerste kwartier. In Noorwegen-uit, een maand later, valt de beslissing. Mocht het elftal zich niet plaatsen, dan dreigt de bond met ontslag van zowat iedereen. De spelersraad, die een top met het bestuur eist, kreeg nul op het rekest.
=====
entities: {}
