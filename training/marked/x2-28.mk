 date 2014-07-28 Film: in 'De stille kamer' praat een onderhandelaar zich de dood in

Regisseur Gust Van Hecke bouwt al jaren aan een oeuvre over mannen die hun mond niet kunnen houden, en met De stille kamer levert hij zijn beste af. Jan Decorte speelt de VN-gezant die in een verzonnen bergstaat een staakt-het-vuren moet bedingen. Drie dagen, twee delegaties, één koffiezetapparaat. De rebellenleider eist vliegtuigen, de minister dreigt met napalm, en Decorte belt met zijn dochter in Gent.

Het knappe is dat Van Hecke weigert een akkoord te laten zien. De bijeenkomst wordt verdaagd, de camera blijft in de lege kamer hangen, en dan zien we een hand die het licht uitdoet. Is er vrede? Is er een bestand? De zaal in Oostende bleef muisstil zitten.

Minder geslaagd: de bijrol van Amerika, hier een stem aan de telefoon, en een bezoek van de Russische ambassadeur dat nergens toe leidt. Drie sterren en een half. Vanaf woensdag in de zalen.
=====
entities: {}
