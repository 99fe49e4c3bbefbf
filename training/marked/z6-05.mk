 date 2022-03-29 Bonden en busbedrijven breken cao-overleg af

Het overleg over een nieuwe cao voor het streekvervoer is maandagavond geklapt. De bonden verwierpen het eindbod van de werkgevers, die 4,5 procent loonsverhoging in twee stappen hadden geboden. FNV en CNV eisen 8 procent en een kortere werkdag voor chauffeurs boven de zestig.

"Wij stonden om elf uur weer buiten", zegt FNV-onderhandelaar Geertje Wolthuis. "Er lag niets nieuws op tafel." De werkgevers noemen het ultimatum van de bonden 'onverantwoord' en stellen voor oud-minister Ad Hoogervliet als bemiddelaar in te schakelen. De bonden denken daarover na.

Vanaf donderdag liggen in Drenthe, Limburg en een deel van Zeeland de bussen stil. De provincies dringen bij beide partijen aan op een wapenstilstand tot na de eindexamens.
=====
entities: {}
