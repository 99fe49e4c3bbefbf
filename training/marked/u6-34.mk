 date 2019-10-02 [Brussel|EU] {terughoudend|r1} over [Brits|GB] {voorstel|s1} voor [Ierse|IE] grens

De [Britse|GB] premier [Alistair Redfern|p1] heeft woensdag een nieuw {plan|s1} voor de grens tussen [Ierland|IE] en Noord-Ierland naar [Brussel|EU] gestuurd. In dat {plan|s1} blijft Noord-Ierland de Europese regels voor goederen volgen, maar komen er wel douanecontroles. [Redfern|p1] sprak van "een redelijk compromis" en {waarschuwde|s2} dat [het Verenigd Koninkrijk|GB] bij een afwijzing op 31 oktober zonder akkoord vertrekt.

[De Europese Commissie|EC] {reageerde|r1} voorzichtig. Er zijn "positieve punten", maar ook "problemen die nog werk vergen", zei een woordvoerster. [De voorzitter van [de Commissie|EC]|p4] heeft [Redfern|p1] 's avonds {gebeld|e1}.

In [Dublin|IE] was de toon scherper. De [Ierse|IE] vicepremier [Fergal Costigan|p2] zei dat [zijn|p2] regering {niet akkoord|r2} kan gaan met controles op het eiland. [Hij|p2] {houdt|s3} vast aan de oplossing waarover in 2018 {overeenstemming|e2} werd bereikt. [De Noord-Ierse DUP|DU] {steunt|r3} het {voorstel|s1} juist.

[Duitsland|DE] en [Frankrijk|FR] willen niet op de zaak {vooruitlopen|r4+r6}. [De [Franse|FR] president|p3] {herhaalde|s4} wel dat er uitstel mogelijk is, als [Londen|GB] daarom vraagt. [Redfern|p1] {wijst|r5} dat van de hand.

[Europese|EU] en [Britse|GB] ambtenaren {praten|e3} donderdag verder. Op het partijcongres in Manchester kreeg de premier woensdag applaus voor het plan om twintigduizend agenten aan te nemen.
=====
entities:
  EU: {name: Europese Unie, type: Organisation}
  GB: {name: Verenigd Koninkrijk, type: State}
  IE: {name: Ierland, type: State}
  EC: {name: Europese Commissie, type: Organisation}
  DU: {name: DUP, type: Organisation}
  DE: {name: Duitsland, type: State}
  FR: {name: Frankrijk, type: State}
  p1: {name: Alistair Redfern, type: Person}
  p2: {name: Fergal Costigan, type: Person}
  p3: {name: president van Frankrijk, type: Person}
  p4: {name: voorzitter van de Europese Commissie, type: Person}
offices:
  - {person: p1, office: premier, of: GB}
  - {person: p2, office: vicepremier, of: IE}
  - {person: p3, office: president, of: FR}
  - {person: p4, office: voorzitter, of: EC}
events:
  e1: {type: Meeting, label: telefoongesprek, participants: [p4, p1], time: "'s avonds", factuality: actual}
  e2: {type: Agreement, time: in 2018, factuality: actual}
  e3: {type: Negotiation, participants: [EU, GB], time: donderdag, factuality: planned}
acts:
  s1: {type: Proposal, by: p1, to: [EU], kind: other, content: "blijft Noord-Ierland de Europese regels voor goederen volgen, maar komen er wel douanecontroles", status: unanswered, time: woensdag}
  s2: {type: Warning, by: p1, to: [EU], content: "dat het Verenigd Koninkrijk bij een afwijzing op 31 oktober zonder akkoord vertrekt"}
  s3: {type: Demand, by: p2, to: [GB], content: "de oplossing waarover in 2018 overeenstemming werd bereikt"}
  s4: {type: Proposal, by: p3, to: [GB], kind: other, content: "dat er uitstel mogelijk is, als Londen daarom vraagt", status: rejected}
replies:
  r1: {to: s1, by: EC, answer: unanswered}
  r2: {to: s1, by: p2, answer: rejected}
  r3: {to: s1, by: DU, answer: accepted}
  r4: {to: s1, by: DE, answer: unanswered}
  r6: {to: s1, by: FR, answer: unanswered}
  r5: {to: s4, by: p1, answer: rejected}
delegations: {}
outcomes: {}
