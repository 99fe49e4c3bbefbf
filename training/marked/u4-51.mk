 date 2016-06-28 Italië schakelt Spanje uit, Duitsland wacht

SAINT-DENIS - Italië heeft zich maandag ten koste van titelverdediger Spanje geplaatst voor de kwartfinales van het EK. In het Stade de France werd het 2-0. Zaterdag wacht in Bordeaux een ontmoeting met Duitsland, dat Slowakije versloeg.

De bondscoach van Spanje wilde na afloop niet over zijn toekomst praten. Hij heeft volgende week een gesprek met de voorzitter van de bond in Madrid. Volgens de krant Marca overweegt hij zijn ontslag in te dienen. De Italiaanse collega, die na het toernooi naar Londen vertrekt, sprak van een 'verdrag tussen elf man'.

IJsland zorgde in Nice voor de verrassing van de avond door Engeland te verslaan. De Engelsen kwamen door een strafschop op voorsprong, maar gaven het initiatief uit handen. De bondscoach kondigde een half uur na het laatste fluitsignaal zijn vertrek aan. In IJsland, waar tien procent van de bevolking in Frankrijk is, riep de premier de ploeg op 'niet te onderhandelen met de Fransen'.

De Franse bond overlegt woensdag met de Europese federatie over de grasmat in Rijsel. Polen en Portugal hebben geëist dat die wordt vervangen.
=====
entities: {}
