 date 2025-10-21 Tegen de muur: zes dagen Belfast, zonder vredesproces

Wie Belfast bezoekt, wil de muren zien. Taxichauffeur Gerry rijdt er al dertig jaar langs en vertelt op elke hoek dezelfde grap over een priester en een dominee die over een parkeerplaats onderhandelen. Wij besluiten het anders te doen: zes dagen, geen muurschilderingen.

Dag één begint op St George's Market, waar de vishandelaars een broos bestand hebben met de kaasboeren over de wind. Probeer de dulse, gedroogd zeewier dat smaakt naar een kade. Op dag twee trekken we naar Cave Hill. Onze delegatie, vier volwassenen en een kleuter met een ultimatum (ijs of gillen), haalt de top om half één.

Daarna regent het. In het Ulster Museum ontvangt conservator Siobhán McAteer ons bij een Spaans galjoen. 'Iedereen vraagt naar de Troubles', zegt ze, 'niemand naar de armada.'

Slapen doen we in Hotel Ambassador, waar de naam het chicste is. Over de prijs valt te praten, over het ontbijt niet: dat is een verdrag met drie soorten brood.

Heen met de trein via Dublin, anderhalf uur vertraging. Terug ook, maar daar was een akkoord over.
=====
entities: {}
