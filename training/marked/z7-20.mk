 date 2019-09-17 Coalitiegesprekken in Oosterwolde ploffen

OOSTERWOLDE - De verkenner heeft er de brui aan gegeven. Na elf weken praten met vier partijen legde oud-burgemeester Hilde Terpstra dinsdag haar opdracht neer. "Ik heb gependeld, gesust en soep gekookt. Het bestand tussen Gemeentebelangen en de ChristenUnie hield precies één lunch", schrijft zij in haar verslag.

Twistappel is het zwembad. Gemeentebelangen wilde het openhouden tot 2024, de ChristenUnie weigerde op zondag. Een compromisvoorstel van de VVD, om en om een zondag, werd door beide delegaties verworpen. Wethouder Boonstra liep de vergadering uit en kwam niet terug.

Donderdag debatteert de raad over de breuk. Een nieuwe informateur, vermoedelijk van buiten, moet dan worden aangewezen. De commissaris van de Koning heeft zijn bemiddeling aangeboden, maar 'alleen als iedereen het vraagt'.
=====
entities: {}
