 date 2025-09-09 Zes doden bij aanval op onderhandelaars in [Doha|l1]

[Israël|IL] heeft dinsdagmiddag een gebouw gebombardeerd in de [Qatarese|QA] hoofdstad [Doha|l1] waar kopstukken van [Hamas|HA] {bijeen|e2} waren. Volgens [de beweging|HA] zaten [ze|HA] er om een {voorstel|s1} van [de Verenigde Staten|US] voor een {bestand|e3} in Gaza te bespreken. Hoofdonderhandelaar [Khalil al-Hayya|p1] zou de aanval hebben overleefd, [zijn|p1] zoon niet. Ook een [Qatarese|QA] agent kwam om.

[Qatar|QA], dat samen met [Egypte|EG] en [de VS|US] {bemiddelt|e4}, {noemt|a1} de aanval 'staatsterreur'. Premier [Mohammed Al Thani|p2] {sprak|a2} berichten tegen dat [zijn|p2] land [zijn|QA] rol als {bemiddelaar|e4} neerlegt; die is volgens [hem|p2] 'deel van [onze|QA] identiteit'. Een {delegatie|d1} die donderdag naar [Caïro|l2] zou {vliegen|e5}, {blijft wel thuis|o1}.

[Het Witte Huis|US] zegt dat het [Qatar|QA] nog heeft {gewaarschuwd|a3}. Volgens [Doha|QA] ging de telefoon tien minuten na de inslag.

President [Trump|p3] {belde|e6} met emir [Tamim|p4] en {verzekerde|c1} [hem|p4] dat 'zoiets niet nog eens gebeurt op [hun|QA] grond'. Secretaris-generaal [António Guterres|p5] van [de VN|VN] {sprak|a4} van een flagrante schending.

De olieprijs steeg met bijna 2 procent. In de wijk Leqtaifiya, met zijn scholen en ambassades, stonden ouders tot acht uur 's avonds voor dichte hekken te wachten op hun kinderen.
=====
entities:
  IL: {name: "Israël", type: State}
  QA: {name: "Qatar", type: State}
  US: {name: "Verenigde Staten", type: State}
  EG: {name: "Egypte", type: State}
  HA: {name: "Hamas", type: Organisation}
  VN: {name: "VN", type: Organisation}
  p1: {name: "Khalil al-Hayya", type: Person}
  p2: {name: "Mohammed Al Thani", type: Person}
  p3: {name: "Trump", type: Person}
  p4: {name: "Tamim", type: Person}
  p5: {name: "António Guterres", type: Person}
  l1: {name: "Doha", type: Place}
  l2: {name: "Caïro", type: Place}
offices:
  - {person: p1, office: "Hoofdonderhandelaar", of: HA}
  - {person: p2, office: "Premier", of: QA}
  - {person: p3, office: "President", of: US}
  - {person: p4, office: "emir", of: QA}
  - {person: p5, office: "Secretaris-generaal", of: VN}
events:
  e2: {type: Meeting, participants: [HA], place: l1, time: "dinsdagmiddag", factuality: actual}
  e3: {type: Agreement, participants: [IL, HA], factuality: possible}
  e4: {type: Mediation, participants: [IL, HA], mediators: [QA, EG, US], factuality: actual}
  e5: {type: Visit, participants: [QA], place: l2, time: "donderdag", factuality: counterfactual}
  e6: {type: Meeting, participants: [p3, p4], factuality: actual}
acts:
  a1: {type: Statement, by: QA, content: "staatsterreur"}
  a2: {type: Statement, by: p2, content: "dat zijn land zijn rol als bemiddelaar neerlegt"}
  a3: {type: Warning, by: US, to: [QA]}
  a4: {type: Statement, by: p5, content: "een flagrante schending"}
  c1: {type: Concession, by: p3, to: [p4], content: "zoiets niet nog eens gebeurt op hun grond"}
  s1: {type: Proposal, by: US, to: [HA], kind: ceasefire, content: "een bestand in Gaza", status: proposed}
delegations:
  d1: {of: QA, head: null, members: [], event: e5}
outcomes:
  o1: {of: e5, type: cancelled}
