 date 2025-09 [Turks-Cypriotische|TUR2] {delegatie|d2} {loopt weg|o1} uit {overleg|e1} in [Genève|l1]

GENÈVE (BELGA/AFP) - [De [Turks-Cypriotische|TUR2] delegatie|TUR2] heeft donderdag na amper veertig minuten het informele {Cyprusoverleg|e1} in [Genève|l1] {verlaten|o1}, uit onvrede over een kaart die [de Grieks-Cyprioten|GRI2] op tafel legden. Dat vernam persbureau Belga uit [VN|VER2]-kringen.

Het {gesprek|e1} werd gefaciliteerd door [María Ángela Holguín|p1], [persoonlijk gezant van [VN|VER2]-chef [António Guterres|p2]|p1]. De [Grieks-Cypriotische|GRI2] {ploeg|d1} werd geleid door onderhandelaar [Menelaos Christodoulides|p3], geflankeerd door juriste [Eleni Savva|p4]; voor [de Turks-Cyprioten|TUR2] {zat|d2} [Güneş Onurhan|p5] aan tafel. [Griekenland|GRI], [Turkije|TUR] en [het Verenigd Koninkrijk|VER], [de garantiemachten|GRI+TUR+VER], hadden waarnemers afgevaardigd.

[Onurhan|p5] {eiste|e3} voor [zijn|p5] vertrek dat de soevereine gelijkheid van het noorden schriftelijk wordt erkend. [Christodoulides|p3] {verklaarde|e4} de deur 'wagenwijd open' te houden en {beloofde|e5} als gebaar de grensovergang bij [Mia Milia|l2] te ontgrendelen. Een [Britse|VER] {suggestie|s1+s2} om de kustplaats [Varosha|l3] onder [VN|VER2]-bestuur te plaatsen werd door [de Grieks-Cyprioten|GRI2] {verwelkomd|r1}, maar door [Ankara|TUR] naar de {prullenbak|r2} verwezen.

Ook het {diner|e6} dat [Holguín|p1] 's avonds met [beide leiders|p3+p5] had gepland, ging {niet door|o3}. [De gezante|p1] {vliegt|e7} vrijdag naar [Ankara|l4] om met minister [Hakan Fidan|p6] te {overleggen|e8}. Van een definitieve breuk {wil|a1} [zij|p1] niet weten.

UPDATE 21.10 uur - Na {bemiddeling|e9} door [Londen|VER] zijn [de partijen|TUR2+GRI2] donderdagavond {overeengekomen|o2+e11} om in november in [New York|l5] opnieuw {rond de tafel|e10} te gaan zitten, aldus een [VN|VER2]-woordvoerder. De datum ligt nog niet vast.
=====
entities:
  p1: {name: María Ángela Holguín, type: Person}
  p2: {name: António Guterres, type: Person}
  p3: {name: Menelaos Christodoulides, type: Person}
  p4: {name: Eleni Savva, type: Person}
  p5: {name: Güneş Onurhan, type: Person}
  p6: {name: Hakan Fidan, type: Person}
  GRI: {name: Griekenland, type: State}
  TUR: {name: Turkije, type: State}
  VER: {name: Verenigd Koninkrijk, type: State}
  TUR2: {name: Turks-Cyprioten, type: Organisation}
  GRI2: {name: Grieks-Cyprioten, type: Organisation}
  VER2: {name: Verenigde Naties, type: Organisation}
  l1: {name: Genève, type: Place}
  l2: {name: Mia Milia, type: Place}
  l3: {name: Varosha, type: Place}
  l4: {name: Ankara, type: Place}
  l5: {name: New York, type: Place}
offices:
  - {person: p1, office: persoonlijk gezant, of: VER2}
  - {person: p2, office: chef, of: VER2}
  - {person: p3, office: onderhandelaar, of: GRI2}
  - {person: p6, office: minister, of: TUR}
events:
  e1: {type: Negotiation, label: informeel Cyprusoverleg in Genève, participants: [TUR2, GRI2], place: l1, time: donderdag, factuality: actual, facilitators: [p1], observers: [GRI, TUR, VER]}
  e6: {type: Meeting, label: diner van Holguín met beide leiders, participants: [p1, p3, p5], time: '''s avonds', factuality: counterfactual}
  e7: {type: Visit, label: reis van Holguín naar Ankara, participants: [p1], place: l4, time: vrijdag, factuality: planned}
  e8: {type: Meeting, label: overleg Holguín-Fidan, participants: [p1, p6], place: l4, time: vrijdag, factuality: planned, part_of: e7}
  e9: {type: Mediation, label: Britse bemiddeling na de breuk, participants: [TUR2, GRI2], mediators: [VER], time: donderdagavond, factuality: actual}
  e10: {type: Negotiation, label: vervolgoverleg in New York, participants: [TUR2, GRI2], place: l5, time: november, factuality: planned, source: VER2, after: e1}
  e11: {time: donderdagavond, type: Agreement, participants: [TUR2, GRI2], factuality: actual}
acts:
  e3: {type: Demand, by: p5, to: [GRI2], content: de soevereine gelijkheid van het noorden schriftelijk wordt erkend}
  e4: {type: Statement, by: p3, content: de deur 'wagenwijd open' te houden}
  e5: {type: Concession, by: p3, to: [TUR2], content: de grensovergang bij Mia Milia te ontgrendelen}
  s1: {type: Proposal, by: VER, to: [GRI2], kind: territorial, status: accepted, content: de kustplaats Varosha onder VN-bestuur te plaatsen}
  s2: {type: Proposal, by: VER, to: [TUR], kind: territorial, status: rejected, content: de kustplaats Varosha onder VN-bestuur te plaatsen}
  a1: {type: Statement, by: p1, content: Van een definitieve breuk wil zij niet weten}
replies:
  r1: {to: s1, by: GRI2, answer: accepted}
  r2: {to: s2, by: TUR, answer: rejected}
delegations:
  d1: {of: GRI2, head: p3, members: [p4], event: e1}
  d2: {of: TUR2, head: p5, members: [], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
  o2: {of: e1, type: continuation_agreed}
  o3: {of: e6, type: cancelled}
