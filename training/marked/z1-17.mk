 date 2018-12-14 Club Brugge en Anderlecht in clinch om Ghanese spits

Na wekenlang getouwtrek is de overstap van Kwabena Ofori (22) van KV Oostende naar Club Brugge afgesprongen. De makelaar van de Ghanees, die als bemiddelaar tussen de clubs pendelde, had vrijdag nog een persconferentie aangekondigd. Die ging niet door.

Anderlecht ruikt zijn kans en deed een tegenbod van vier miljoen euro. Oostende weigert daar voorlopig op in te gaan en eist dat de Ghanees tot het eind van het seizoen mag worden uitgeleend. Een topoverleg tussen de voorzitters zit er voor de feestdagen niet meer in. "De bal ligt in hun kamp", zei Oostends manager Patrick Orlans na zijn bezoek aan Neerpede.
=====
entities: {}
