 date 2024-02-29 Sportkort

HANDBAL - Noorwegen en Denemarken spelen zondag om de Vredesbeker; de scheidsrechters komen uit neutraal Andorra.
WIELRENNEN - Topberaad over de startgelden geëindigd in onmin. De organisator dreigt met afgelasting.
SCHAKEN - De remise-onderhandelingen tussen So en Giri duurden dertien zetten en één knikje.
=====
entities: {}
