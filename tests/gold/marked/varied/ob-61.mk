 date 2025-07-24 LIVE {grensconflict|e4}

21:04 {Gevechten|e4} gaan door
Aan de grens wordt sinds vanochtend met zware wapens {geschoten|e4}. Zeker veertien doden.

20:31 [Maleisië|MY] {belt|e1+e5}
Premier [Anwar Ibrahim|p1] heeft als voorzitter van [ASEAN|AS] {gebeld|e1+e5} met [zijn|p1] [Cambodjaanse|KH] collega [Hun Manet|p2] en met de [Thaise|TH] waarnemend premier [Phumtham Wechayachai|p3]. [Hij|p1] {stelt|a1+a2} een onmiddellijk {staakt-het-vuren|e2} voor en {biedt|a3+a4} [Kuala Lumpur|l1] aan als plaats van {overleg|e3}.

20:58 [Hun Manet|p2] {stemt in|r1}

21:02 [Bangkok|TH] houdt zich op de vlakte
[Thailand|TH] is het "in beginsel" met een {wapenstilstand|e2} {eens|r2}, {mits|a5} [Cambodja|KH] eerst ophoudt. Hulp van derden is volgens [het ministerie|TH] {niet nodig|r3}.
=====
entities:
  MY: {name: Maleisië, type: State}
  KH: {name: Cambodja, type: State}
  TH: {name: Thailand, type: State}
  AS: {name: ASEAN, type: Organisation}
  l1: {name: Kuala Lumpur, type: Place}
  p1: {name: Anwar Ibrahim, type: Person}
  p2: {name: Hun Manet, type: Person}
  p3: {name: Phumtham Wechayachai, type: Person}
offices:
  - {person: p1, office: Premier, of: MY}
  - {person: p1, office: voorzitter, of: AS}
  - {person: p2, office: premier, of: KH}
  - {person: p3, office: waarnemend premier, of: TH}
events:
  e1: {type: Meeting, label: telefoongesprek, participants: [p1, p2], factuality: actual}
  e5: {type: Meeting, label: telefoongesprek, participants: [p1, p3], factuality: actual}
  e2: {type: Agreement, label: staakt-het-vuren, participants: [KH, TH], factuality: possible}
  e3: {type: Negotiation, participants: [KH, TH], hosts: [MY], place: l1, factuality: possible}
  e4: {type: Conflict, label: gevechten aan de grens, participants: [KH, TH], time: sinds vanochtend, factuality: actual}
acts:
  a1: {type: Proposal, by: p1, to: [KH], kind: ceasefire, content: een onmiddellijk staakt-het-vuren, status: accepted}
  a2: {type: Proposal, by: p1, to: [TH], kind: ceasefire, content: een onmiddellijk staakt-het-vuren, status: accepted}
  a3: {type: Proposal, by: p1, to: [KH], kind: talks, content: Kuala Lumpur aan als plaats van overleg, status: proposed, about: e3}
  a4: {type: Proposal, by: p1, to: [TH], kind: talks, content: Kuala Lumpur aan als plaats van overleg, status: rejected, about: e3}
  a5: {type: Demand, by: TH, to: [KH], content: mits Cambodja eerst ophoudt}
replies:
  r1: {to: a1, by: p2, answer: accepted}
  r2: {to: a2, by: TH, answer: accepted}
  r3: {to: a4, by: TH, answer: rejected}
