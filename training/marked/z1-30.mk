 date 2018-10-29 Coalitiegesprekken in Bilzen ontsporen boven de koffiekoeken

Open VLD is maandagochtend boos uit de coalitieonderhandelingen in Bilzen gestapt. Kopman Guido Jehaes vindt het ultimatum van CD&V over de zwembaden "onaanvaardbaar". Formateur An Vrancken belegt dinsdag een nieuw overleg, zonder de liberalen. Groen sluit een akkoord over de fietsstraten niet uit, maar eist een schepen. Een bezoek van de gouverneur bracht geen soelaas.
=====
entities: {}
