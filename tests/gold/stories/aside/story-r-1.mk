 date 2021-02-26 [VN|VN]: [kampen in [Libië|LY]|RN+RC] {praten|e1} op [Malta|MT] over olie

TUNIS (ANSA) - [De Regering van Nationale Eenheid|RN] in Tripoli en [de Raad van Cyrenaica|RC], die het oosten van [Libië|LY] bestuurt, {komen|e1} op 8 maart in [Valletta|m1] bijeen om over de blokkade van de oliehaven [Ras Lanoef|m3] te {spreken|e1}. Dat {meldde|s1} [Carmelo Zammit|u3], [bijzonder vertegenwoordiger van [de Verenigde Naties|VN]|u3], vrijdag. [Malta|MT] stelt een voormalige ridderherberg ter beschikking. [Italië|IT] en [Egypte|EG] zijn waarnemer.

[Zammit|u3], zelf oud-president van [Malta|MT], {bemiddelt|e9} sinds oktober tussen [de twee machtscentra|RN+RC]. [De regering|RN] {vaardigt|d1} olieminister [Omar al-Gheriani|u2] af. [De raad|RC] {laat zich vertegenwoordigen door|d2} [[zijn|RC] voorzitter|u1], [Othman al-Gheriani|u1]. [Die|u1] is een oom van [de minister|u2], bij wie [hij|u1] volgens familieleden al zes jaar geen kop thee heeft gedronken.

[De Cyrenaicaraad|RC] {eist|s2} veertig procent van de olie-inkomsten. [Tripoli|RN] {noemde|r1} dat vrijdag "onbespreekbaar".

De haven ging in september dicht, toen gewapende stammen de pijpleidingen afsloten. Sindsdien loopt het land dagelijks zo'n 17 miljoen euro mis en staan er in Misrata elke ochtend rijen voor de pomp. In de {burgeroorlog|c1} tussen oost en west, die met een wankel bestand tot stilstand kwam, vielen sinds 2014 naar schatting 15.000 doden.

De Libische voetbalbond bereikte vrijdag wel een akkoord, over de uitzendrechten van de beker.
=====
entities:
  LY: {name: Libië, type: State}
  MT: {name: Malta, type: State}
  IT: {name: Italië, type: State}
  EG: {name: Egypte, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  RN: {name: Regering van Nationale Eenheid, type: Organisation}
  RC: {name: Raad van Cyrenaica, type: Organisation}
  u1: {name: Othman al-Gheriani, type: Person}
  u2: {name: Omar al-Gheriani, type: Person}
  u3: {name: Carmelo Zammit, type: Person}
  m1: {name: Valletta, type: Place}
  m3: {name: Ras Lanoef, type: Place}
offices:
  - {person: u3, office: bijzonder vertegenwoordiger, of: VN}
  - {person: u3, office: oud-president, of: MT}
  - {person: u2, office: olieminister, of: RN}
  - {person: u1, office: voorzitter, of: RC}
events:
  e1: {type: Negotiation, participants: [RN, RC], hosts: [MT], observers: [IT, EG], place: m1, time: op 8 maart, factuality: planned}
  e9: {type: Mediation, participants: [RN, RC], mediators: [u3], time: sinds oktober, factuality: actual}
  c1: {type: Conflict, time: sinds 2014, factuality: actual}
acts:
  s1: {type: Statement, by: u3, about: e1, time: vrijdag}
  s2: {type: Demand, by: RC, to: [RN], content: veertig procent van de olie-inkomsten}
replies:
  r1: {to: s2, by: RN, answer: rejected}
delegations:
  d1: {of: RN, head: u2, members: [], event: e1}
  d2: {of: RC, head: u1, members: [], event: e1}
