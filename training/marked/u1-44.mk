 date 2023-07-08 Kabinet gevallen: na elf uur overleg bleef de stoel van de bemiddelaar leeg

DEN HAAG - Het kabinet is vrijdagavond gevallen over gezinshereniging. Vier partijen onderhandelden drie dagen achtereen in het Catshuis en kwamen er niet uit. Premier Van der Wal gaat vandaag naar de koning om het ontslag van zijn ploeg aan te bieden.

Wat ging er mis? Bronnen rond het overleg spreken van een ultimatum. De grootste regeringspartij wilde een grens aan het aantal nareizigers, twee andere delegaties wezen dat voorstel af. Woensdag leek een akkoord binnen handbereik, toen minister Terpstra met een compromis kwam dat in de wandelgangen 'de noodknop' heette. Donderdag trok een van de partijen haar steun in. "Het was een staakt-het-vuren zonder vrede", zei fractieleider Kooistra.

Aan een bemiddelaar is gedacht. Oud-vicepremier Vreeman zou gisteren gebeld zijn maar had een bruiloft in Toscane.

De oppositie wil nog voor het weekeinde een debat. Nieuwe verkiezingen kunnen op zijn vroegst in november worden gehouden. Internationaal verandert er weinig: het kabinet blijft demissionair deelnemen aan de NAVO-top in Vilnius, en de Nederlandse afgevaardigden bij de klimaatbesprekingen in Bonn hebben hun koffers al gepakt.
=====
entities: {}
