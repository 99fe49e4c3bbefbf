 date 2021-07-07 [Bougainville|BV] {mikt|a6} op 2027, [Port Moresby|PG] op {uitstel|a7}

[Arawa|l2] was versierd met vlaggen, maar feest werd het niet. De tweede {consultatieronde|e1} over de toekomst van [Bougainville|BV] leverde dinsdag slechts een {gemeenschappelijke fotosessie|u1} op. [De regering van [het eiland|BV]|BV] {wil|a6} uiterlijk in september 2027 onafhankelijk zijn, [de centrale overheid van [Papoea-Nieuw-Guinea|PG]|PG] {wil|a7} het referendum van 2019 eerst laten behandelen door het parlement.

Oud-premier [Moana Faleolo|p1] van [Samoa|WS], die namens [de Verenigde Naties|VN] de {besprekingen|e1} voorzat, zag niettemin lichtpuntjes. Zo {ging|a1} [Port Moresby|PG] overstag over de douane: [het eiland|BV] mag de opbrengst van de haven van Kieta zelf houden. "Een kano die vaart, hoef je niet te duwen", {sprak|a2} [zij|p1].

[De president van [Bougainville|BV]|p2], [Gabriel Tosiana|p2], had vooraf een nieuwe {grens|a3} in de Salomonszee bepleit, waarbij [zijn|p2] eiland de atollen Nissan en Nuguria zou {krijgen|a3}. Premier [Kila Wamp|p3] vond dat {onbespreekbaar|r1}. Over [Nieuw-Zeelandse|NZ] garanties voor de veiligheid van ambtenaren, {aangereikt|a4} door hoge commissaris [Hine Parata|p4], waren [beiden|p2+p3] het {meteen eens|r2}.

De derde {ronde|e2} staat voor oktober {op de rol|u2}. [Tosiana|p2]'s woordvoerder {temperde|a5} de verwachtingen alvast: "Er zijn nog veertien punten, en dan begint het moeilijke pas." In de kroegen van Buka {klinkt|a8} het grimmiger. Wie [ons|BV] nog eens tien jaar laat wachten, zo bezweren oud-strijders, krijgt de mijn van Panguna nooit meer open.
=====
entities:
  BV: {name: Bougainville, type: State}
  PG: {name: Papoea-Nieuw-Guinea, type: State}
  WS: {name: Samoa, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  NZ: {name: Nieuw-Zeeland, type: State}
  l2: {name: Arawa, type: Place}
  p1: {name: Moana Faleolo, type: Person}
  p2: {name: Gabriel Tosiana, type: Person}
  p3: {name: Kila Wamp, type: Person}
  p4: {name: Hine Parata, type: Person}
offices:
  - {person: p1, office: Oud-premier, of: WS}
  - {person: p2, office: president, of: BV}
  - {person: p3, office: Premier, of: PG}
  - {person: p4, office: hoge commissaris, of: NZ}
events:
  e1: {type: Negotiation, label: tweede consultatieronde in Arawa, participants: [BV, PG, p2, p3], mediators: [p1, VN], place: l2, time: dinsdag, factuality: actual}
  e2: {type: Negotiation, label: derde ronde, participants: [BV, PG], time: oktober, factuality: planned, after: e1}
acts:
  a1: {type: Concession, by: PG, to: [BV], content: mag de opbrengst van de haven van Kieta zelf houden}
  a2: {type: Statement, by: p1, content: "Een kano die vaart, hoef je niet te duwen"}
  a3: {type: Proposal, by: p2, to: [PG], kind: territorial, content: waarbij zijn eiland de atollen Nissan en Nuguria zou krijgen, status: rejected}
  a4: {type: Proposal, by: p4, to: [BV, PG], kind: guarantee, content: garanties voor de veiligheid van ambtenaren, status: accepted}
  a5: {type: Statement, by: "Tosiana's woordvoerder", content: "Er zijn nog veertien punten, en dan begint het moeilijke pas"}
  a6: {type: Demand, by: BV, to: [PG], content: uiterlijk in september 2027 onafhankelijk zijn}
  a7: {type: Demand, by: PG, to: [BV], content: het referendum van 2019 eerst laten behandelen door het parlement}
  a8: {type: Warning, by: oud-strijders, to: [PG], content: "krijgt de mijn van Panguna nooit meer open"}
replies:
  r1: {to: a3, by: p3, answer: rejected}
  r2: {to: a4, answer: accepted}
outcomes:
  u2: {of: e1, type: continuation_agreed}
  u1: {of: e1, type: no_breakthrough}
