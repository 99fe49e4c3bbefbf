 date 2019-12-13 Vier vragen aan gezant [Hovland|p1]

Al anderhalf jaar reist [Ragnhild Hovland|p1] voor [de Verenigde Naties|VN] langs de hoofdsteden rond de Grote Meren. Deze week {bracht|e1} [ze|p1] in [Entebbe|l1] de presidenten van [Rwanda|RW] en [Oeganda|UG], [Innocent Bizimana|p2] en [Moses Kategaya|p3], voor het eerst sinds februari samen.

Het leek [u|p1] te lukken, en toen niet. Wat gebeurde er?

"[Ze|p2+p3] {praatten|e1} vier uur. Over de grenspost Gatuna werden [ze|p2+p3] het zowaar {eens|e2}: die gaat op 2 januari open. Toen begon er iemand over de gevangenen, en was het {gedaan|o1}."

Wie was die iemand?

"Dat zeg [ik|p1] niet."

[Angola|AO] was er ook bij. Als bemiddelaar?

"Als toehoorder. [Luanda|AO] heeft in augustus het {memorandum|e3} {begeleid|e4} dat toen in [Luanda|l3] is getekend, maar in [Entebbe|l1] had [het|AO] alleen een stoel. [Congo|CD], dat ook was {gevraagd|s3}, kwam {niet|r1}."

Komt er een {vervolg|e5}?

"[Ik|p1] hoop op [Kigali|l2], eind januari. [Bizimana|p2] heeft het {aangeboden|s2}, [Kategaya|p3] {denkt|r2} erover. Als het niet doorgaat, ga [ik|p1] met vakantie. [Mijn|p1] man, die nooit ergens bij was, heeft al geboekt."
=====
entities:
  VN: {name: Verenigde Naties, type: Organisation}
  RW: {name: Rwanda, type: State}
  UG: {name: Oeganda, type: State}
  AO: {name: Angola, type: State}
  CD: {name: Congo, type: State}
  l1: {name: Entebbe, type: Place}
  l2: {name: Kigali, type: Place}
  l3: {name: Luanda, type: Place}
  p1: {name: Ragnhild Hovland, type: Person}
  p2: {name: Innocent Bizimana, type: Person}
  p3: {name: Moses Kategaya, type: Person}
offices:
  - {person: p1, office: gezant, of: VN}
  - {person: p2, office: president, of: RW}
  - {person: p3, office: president, of: UG}
events:
  e1: {type: Negotiation, label: gesprek in Entebbe, participants: [p2, p3], mediators: [p1], observers: [AO], place: l1, time: Deze week, factuality: actual}
  e2: {type: Agreement, label: opening van grenspost Gatuna, participants: [p2, p3], place: l1, time: Deze week, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: memorandum van augustus, participants: [RW, UG], mediators: [AO], place: l3, time: in augustus, factuality: actual}
  e4: {type: Mediation, participants: [RW, UG], mediators: [AO], time: in augustus, factuality: actual}
  e5: {type: Negotiation, label: vervolg in Kigali, participants: [p2, p3], place: l2, time: eind januari, factuality: possible, after: e1}
acts:
  s2: {type: Proposal, by: p2, to: [p3], kind: talks, content: "Kigali, eind januari", status: unanswered, about: e5}
  s3: {type: Proposal, by: p1, to: [CD], kind: talks, content: "Congo, dat ook was gevraagd", status: rejected, about: e1}
replies:
  r1: {to: s3, by: CD, answer: rejected}
  r2: {to: s2, by: p3, answer: unanswered}
outcomes:
  o1: {of: e1, type: partial_agreement}
