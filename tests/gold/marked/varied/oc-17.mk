 date 2016-05-21 De heg van nummer 14

COLUMN - Sinds Pasen heerst er oorlog in de Violierstraat. Nummer 12 wil de heg op een meter tachtig, nummer 14 op een meter twintig, en ertussen zit een egel die van niets weet.

Vorige week heb ik bemiddeld. Ik nodigde beide partijen uit op neutraal terrein, mijn tuintafel, met als waarnemer mijn schoonmoeder. Er lag een voorstel: een meter vijftig, te toetsen door een onafhankelijke commissie. Nummer 14 ging akkoord. Nummer 12 eiste eerst excuses voor het woord 'heggenschaarfascist' en liep, toen die uitbleven, weg met medeneming van de bitterballen.

Er is nu een tweede ronde gepland, in de volle overtuiging dat die zal mislukken. Mijn schoonmoeder is als Kissinger: ze geniet. De wijkagent heeft zijn goede diensten aangeboden, maar die kennen we.

Ondertussen groeit de heg, die geen verdragen leest, een centimeter per dag.
=====
entities: {}
