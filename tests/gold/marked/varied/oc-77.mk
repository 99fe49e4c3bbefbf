 date 2024-04-19 Column: Eieren met hoofdletter

Mijn broer en ik zijn het over één ding eens en dat is dat wij het over niets eens zijn. Hij is van de eieren op de bolle kant, ik van de spitse. Swift maakte er een oorlog van tussen Lilliput en Blefuscu, met elfduizend doden en een vluchtelingenprobleem, en een keizer die om vrede smeekte. Bij ons bleef het bij zwijgen tijdens het paasontbijt.

Dit jaar kwam mijn nichtje (7) met een plan. Zij legde haar ei op zijn zij. 'Zo doen ze dat in Zwitserland', beweerde ze, en ze wilde er een handtekening van ons beiden onder. Mijn broer vroeg bedenktijd. Ik stelde een tegenvoorstel in het vooruitzicht. Tegen de middag waren de eieren koud en de grootmachten met elkaar aan het dammen.

Er bestaat geen tribunaal voor ontbijten. Toch droomde ik die nacht van een groene tafel, vlaggetjes, een karaf, en mijn nichtje aan het hoofd, die met een eierlepel op het hout sloeg: wie weg wil, gaat zonder toetje.
=====
entities: {}
