 date 1992-05-26 [Botswana|BW] en [Namibië|NM] {laten|e3} zandbank aan drie professoren over

[KASANE|l1]. Met op de achtergrond nijlpaarden, voor wie het allemaal te doen is, hebben de presidenten [Sam Nujoma|p1] en [Quett Masire|p2] zondag in [Kasane|l1] vier uur over het eiland [Kasikili|l2] {gepraat|e1}. Of Sedudu, zoals [de Botswanen|BW] zeggen. Het ligt in de Chobe, staat driekwart van het jaar blank en telt nul inwoners.

De [Zimbabwaanse|ZW] president [Robert Mugabe|p3] had [de beide heren|p1+p2] opgetrommeld en {zat|e1} het {gesprek|e1} voor. Een {voorstel|a1} van [zijn|p3] hand, om van de zandbank een gezamenlijk wildpark te maken, haalde het {niet|r1+r2}. Wel {aanvaardden|r3+r4+e3+o1} [de twee|p1+p2] [zijn|p3] tweede {idee|a2}: drie deskundigen, van elk land één en een voorzitter uit een Gemenebestland, moeten vóór Kerstmis uitzoeken waar de hoofdgeul loopt.

Tot die tijd zou [Botswana|BW] [zijn|BW] soldaten moeten terugtrekken, {vond|a3} [Nujoma|p1]. [Masire|p2] {beloofde|r5+a4} slechts dat [zij|BW] de vlag 's nachts strijken.

Een eerdere {bijeenkomst|e2}, in maart, was een half uur van tevoren {afgelast|o2} omdat het vliegtuig van [Nujoma|p1] door olifanten op de baan niet kon landen. [Hij|p1] kwam ditmaal per auto.

[Pretoria|ZA], dat de Caprivistrook tot 1990 bezet hield, {bood|a5+a6} oude landmeterskaarten aan. [Windhoek|NM] {nam|r6} ze aan, [Gaborone|BW] {stuurde|r7} ze terug: er stond 'Kasikili' op.
=====
entities:
  BW: {name: Botswana, type: State}
  NM: {name: Namibië, type: State}
  ZW: {name: Zimbabwe, type: State}
  ZA: {name: Zuid-Afrika, type: State}
  p1: {name: Sam Nujoma, type: Person}
  p2: {name: Quett Masire, type: Person}
  p3: {name: Robert Mugabe, type: Person}
  l1: {name: Kasane, type: Place}
  l2: {name: Kasikili, type: Place}
offices:
  - {person: p1, office: president, of: NM}
  - {person: p2, office: president, of: BW}
  - {person: p3, office: president, of: ZW}
events:
  e1: {type: Negotiation, label: gesprek in Kasane, participants: [p1, p2, BW, NM], mediators: [p3], place: l1, time: zondag, factuality: actual}
  e2: {type: Negotiation, label: eerdere bijeenkomst, participants: [p1, p2], time: in maart, factuality: counterfactual}
  e3: {type: Agreement, label: commissie van drie deskundigen, participants: [p1, p2, BW, NM], mediators: [p3], place: l1, time: zondag, factuality: actual}
acts:
  a1: {type: Proposal, by: p3, to: [p1, p2], kind: territorial, content: om van de zandbank een gezamenlijk wildpark te maken, status: rejected, about: e1}
  a2: {type: Proposal, by: p3, to: [p1, p2], kind: other, content: "drie deskundigen, van elk land één en een voorzitter uit een Gemenebestland, moeten vóór Kerstmis uitzoeken waar de hoofdgeul loopt", status: accepted, about: e1}
  a3: {type: Demand, by: p1, to: [BW], content: zijn soldaten moeten terugtrekken, about: e1}
  a4: {type: Concession, by: p2, to: [NM], content: dat zij de vlag 's nachts strijken, about: e1}
  a5: {type: Proposal, by: ZA, to: [NM], kind: other, content: oude landmeterskaarten, status: accepted}
  a6: {type: Proposal, by: ZA, to: [BW], kind: other, content: oude landmeterskaarten, status: rejected}
replies:
  r1: {to: a1, by: p1, answer: rejected}
  r2: {to: a1, by: p2, answer: rejected}
  r3: {to: a2, by: p1, answer: accepted}
  r4: {to: a2, by: p2, answer: accepted}
  r5: {to: a3, by: p2, answer: unanswered}
  r6: {to: a5, by: NM, answer: accepted}
  r7: {to: a6, by: BW, answer: rejected}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e2, type: cancelled}
