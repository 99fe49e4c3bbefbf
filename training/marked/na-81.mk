 date 2024-11-18 [Khartoem|SD]-resolutie strandt op één hand

[NEW YORK|l1] - Veertien handen voor, één tegen. Meer had [Dmitri Poljanski|p1] maandag niet nodig om het [Brits|GB]-[Sierra Leoonse|SL] {ontwerp|a1} over [Soedan|SD] in [de Veiligheidsraad|VR] {tegen te houden|r1}. [De [Russische|RU] plaatsvervanger|p1] {vond|s1} het stuk ‘postkoloniaal’, omdat het van [de [Soedanese|SD] regering|SD] en [de RSF|RS] evenveel vroeg: de wapens neer en de konvooien door.

Met [China|CN] was tot op het laatst {onderhandeld|e2}. [Peking|CN] zou zich hebben willen onthouden, maar {stak|r2} [zijn|CN] vinger mee op. De [Britse|GB] minister [David Lammy|p2], voorzitter deze maand, {riep|s2} dat de [Russen|RU] zich moesten schamen. ‘Eén land staat een {bestand|e1} in de weg, één.’

In [Port Soedan|l2] sprak legerleider [Burhan|p3] [Moskou|RU] dezelfde avond [zijn|p3] {dank|s3} uit. [Hij|p3] {ontving|e3} er juist [Ramtane Lamamra|p4], [de gezant van [VN|VN]-chef [Guterres|p5]|p4], die een {regeling|a2+a3} voor de burgers in El Fasher was komen voorleggen. Daar wil [Burhan|p3] ‘op {terugkomen|r3}’. [De RSF|RS] hadden vorige week al {ja|r4} gezegd.
=====
entities:
  SD: {name: Soedan, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  SL: {name: Sierra Leone, type: State}
  RU: {name: Rusland, type: State}
  CN: {name: China, type: State}
  VR: {name: Veiligheidsraad, type: Organisation}
  RS: {name: RSF, type: Organisation}
  VN: {name: VN, type: Organisation}
  l1: {name: New York, type: Place}
  l2: {name: Port Soedan, type: Place}
  p1: {name: Dmitri Poljanski, type: Person}
  p2: {name: David Lammy, type: Person}
  p3: {name: Burhan, type: Person}
  p4: {name: Ramtane Lamamra, type: Person}
  p5: {name: Guterres, type: Person}
offices:
  - {person: p1, office: plaatsvervanger, of: RU}
  - {person: p2, office: minister, of: GB}
  - {person: p3, office: legerleider, of: SD}
  - {person: p4, office: gezant, of: VN}
  - {person: p5, office: chef, of: VN}
events:
  e1: {type: Agreement, label: bestand, participants: [SD, RS], factuality: possible}
  e2: {type: Negotiation, participants: [GB, CN], factuality: actual}
  e3: {type: Meeting, participants: [p3, p4], place: l2, time: dezelfde avond, factuality: actual}
acts:
  a1: {type: Proposal, by: GB, to: [VR], kind: ceasefire, content: "de wapens neer en de konvooien door", status: rejected, time: maandag}
  a2: {type: Proposal, by: p4, to: [p3], kind: humanitarian_corridor, content: "een regeling voor de burgers in El Fasher", status: unanswered}
  a3: {type: Proposal, by: p4, to: [RS], kind: humanitarian_corridor, content: "een regeling voor de burgers in El Fasher", status: accepted}
  s1: {type: Statement, by: p1, content: "postkoloniaal"}
  s2: {type: Statement, by: p2, content: "Eén land staat een bestand in de weg, één"}
  s3: {type: Statement, by: p3, content: "dank"}
replies:
  r2: {to: a1, by: CN, answer: accepted}
  r1: {to: a1, by: RU, answer: rejected}
  r3: {to: a2, by: p3, answer: unanswered}
  r4: {to: a3, by: RS, answer: accepted}
