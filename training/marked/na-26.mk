 date 2025-07-19 [Congo|CD] en [M23|M2] zetten paraaf in [Doha|l1]

[Kinshasa|CD] heeft zaterdag in [Doha|l1] met [de rebellen van [M23|M2]|M2] een {beginselverklaring|e1} getekend. Van de [Congolese|CD] kant {gebeurde|d1+d2} dat door presidentieel gezant [Sumbu Sita Mambu|p1], van de andere door [Benjamin Mbonimpa|p2], [de secretaris van [de beweging|M2]|p2]. [Qatar|QA] had [hen|CD+M2] sinds maart {om tafel gekregen|e2}, met tussenpozen en vaak in aparte vleugels. [Washington|US] en [de Afrikaanse Unie|AU] waren bij de plechtigheid aanwezig als waarnemer.

In de tekst staat dat er „onmiddellijk” niet meer wordt geschoten en dat uiterlijk 8 augustus over een echt {vredesverdrag|e3} wordt {onderhandeld|e4}. Over [Goma|l3] {zwijgt|o1} het papier. Volgens minister [Patrick Muyaya|p3] is het vertrek van [M23|M2] uit de bezette steden voor [Kinshasa|CD] een {rode lijn|a1}. Daar wil [Mbonimpa|p2] niets van weten: [zijn|p2] mensen gaan ‘{nog geen meter|r1} achteruit’.

[Rwanda|RW], dat [de rebellen|M2] steunt en in juni in [Washington|l2] al een eigen {akkoord|e5} met [Congo|CD] sloot, {sprak|s1} van een belangrijke stap.
=====
entities:
  CD: {name: Congo, type: State}
  M2: {name: M23, type: Organisation}
  QA: {name: Qatar, type: State}
  US: {name: Verenigde Staten, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  RW: {name: Rwanda, type: State}
  l1: {name: Doha, type: Place}
  l2: {name: Washington, type: Place}
  l3: {name: Goma, type: Place}
  p1: {name: Sumbu Sita Mambu, type: Person}
  p2: {name: Benjamin Mbonimpa, type: Person}
  p3: {name: Patrick Muyaya, type: Person}
offices:
  - {person: p1, office: presidentieel gezant, of: CD}
  - {person: p2, office: secretaris, of: M2}
  - {person: p3, office: minister, of: CD}
events:
  e1: {type: Agreement, label: beginselverklaring, participants: [CD, M2], mediators: [QA], observers: [US, AU], place: l1, time: zaterdag, factuality: actual, part_of: e2}
  e2: {type: Negotiation, participants: [CD, M2], mediators: [QA], place: l1, time: sinds maart, factuality: actual}
  e3: {type: Agreement, label: vredesverdrag, participants: [CD, M2], factuality: possible, part_of: e4}
  e4: {type: Negotiation, participants: [CD, M2], time: uiterlijk 8 augustus, factuality: planned, after: e2}
  e5: {type: Agreement, participants: [RW, CD], place: l2, time: "in juni", factuality: actual}
acts:
  a1: {type: Demand, by: p3, to: [M2], content: "het vertrek van M23 uit de bezette steden"}
  s1: {type: Statement, by: RW, content: "een belangrijke stap"}
replies:
  r1: {to: a1, by: p2, answer: rejected}
delegations:
  d1: {of: CD, head: p1, members: [], event: e1}
  d2: {of: M2, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e2, type: partial_agreement}
