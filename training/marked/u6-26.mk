 date 2023-08-21 [Niger|NE]: [ECOWAS|EW] {noemt|r1} drie jaar overgang "onaanvaardbaar"

[De militairen die in [Niger|NE] de macht grepen|NE], hebben zaterdagavond een overgangsperiode van hoogstens drie jaar {aangekondigd|s1}. Generaal [Mahamane Souley|p1] deed dat op televisie, kort nadat [hij|p1] een delegatie van [ECOWAS|EW] had {ontvangen|e1}. [Het West-Afrikaanse blok|EW] had een maand in gedachten.

"Drie jaar is onaanvaardbaar", {zei|r1} [de commissaris voor Vrede en Veiligheid|p2] maandag. [ECOWAS|EW] {eist|s2} dat de afgezette president [Issoufou Garba|p3] vrijkomt en {dreigt|s3} nog altijd met een {interventie|e2}. Over de datum daarvan zijn de legerleiders het naar eigen zeggen eens.

[Algerije|DZ], dat bijna duizend kilometer grens met [Niger|NE] deelt, {wijst|s4} ingrijpen af en {kwam|s5} met een eigen plan: zes maanden, onder een burger. Op dat plan is [de junta|NE] "ten dele" {ingegaan|r2}, volgens [Algiers|DZ]. [De junta|NE] zelf {ontkende|r3} dat maandag.

[Souley|p1] deed ook een {handreiking|s6}: [hij|p1] stuurt een dokter naar [Garba|p3], die al vier weken zonder stroom zit. [Zijn|p3] partijgenoten noemen dat lachwekkend.

Op de markt van Niamey steeg de prijs van rijst met een vijfde. De junta riep vrijwilligers op zich te melden in het stadion; er kwamen er duizenden.
=====
entities:
  NE: {name: Niger, type: State}
  EW: {name: ECOWAS, type: Organisation}
  DZ: {name: Algerije, type: State}
  p1: {name: Mahamane Souley, type: Person}
  p2: {name: commissaris voor Vrede en Veiligheid, type: Person}
  p3: {name: Issoufou Garba, type: Person}
offices:
  - {person: p1, office: Generaal, of: NE}
  - {person: p2, office: commissaris voor Vrede en Veiligheid, of: EW}
  - {person: p3, office: president, of: NE}
events:
  e1: {type: Meeting, participants: [p1, EW], time: zaterdagavond, factuality: actual}
  e2: {type: Conflict, label: interventie, participants: [EW, NE], factuality: possible}
acts:
  s1: {type: Proposal, by: p1, to: [EW], kind: other, content: "een overgangsperiode van hoogstens drie jaar", status: rejected, time: zaterdagavond}
  s2: {type: Demand, by: EW, to: [NE], content: "dat de afgezette president Issoufou Garba vrijkomt"}
  s3: {type: Warning, by: EW, to: [NE], content: "een interventie"}
  s4: {type: Statement, by: DZ, content: "ingrijpen"}
  s5: {type: Proposal, by: DZ, to: [NE], kind: other, content: "zes maanden, onder een burger", status: rejected}
  s6: {type: Concession, by: p1, to: [EW], content: "hij stuurt een dokter naar Garba"}
replies:
  r1: {to: s1, by: p2, answer: rejected}
  r2: {to: s5, by: NE, answer: accepted}
  r3: {to: s5, by: NE, answer: rejected}
delegations: {}
outcomes: {}
