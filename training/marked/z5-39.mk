 date 2023-09-13 Broers De Wachter begraven strijdbijl over brouwerij

ERPE-MERE - Na elf jaar, drie rechtbanken en één aangebrande kerst hebben de broers Guido en Firmin De Wachter woensdag een vredesverdrag gesloten. Zo noemen ze het zelf, en zo staat het ook boven de notariële akte waarmee ze hun brouwerij opnieuw samenvoegen.

Het conflict draaide om het recept van de tripel. Guido eiste het op na de dood van hun vader, Firmin beweerde dat het in zijn kelder hing. Pogingen van een tante, een pastoor en een professioneel bemiddelaar uit Aalst liepen op niets uit.

Delegaties

"Op den duur kwam elke kant met een delegatie", vertelt nicht Katrien, die het laatste gesprek voorzat. "Drie nonkels tegen vijf nichten. Er werd met deuren geslagen. Op een bepaald moment hebben we de grens op de koer met krijt getrokken."

De doorbraak kwam er toen de fusie van twee grotere huizen de gist duurder maakte. Firmin stelde voor om samen in te kopen. Guido vroeg een nacht bedenktijd en zei ja.

In oktober volgt een opendeurdag. De minister van Landbouw heeft haar komst bevestigd, de koning stuurde een kaartje.
=====
entities: {}
