 date 2024-11-03 {Vredesgesprek|e1} [Colombia|CO] en [ELN|ELN]: een {half akkoord|e2+o1} en een halve leugen

Wie mag het eerst zijn, de guerrillero of de soldaat? Daarover is in [Havana|l1] negen dagen {gesteggeld|e1}. Zaterdag lag er {iets|o1+e2} wat op een uitkomst leek: boeren in Arauca worden niet langer ontvoerd, en [de regering|CO] trekt twee brigades terug uit de buurt van scholen. Over losgeld, de derde kwestie, werden [de partijen|CO+ELN] het niet {eens|o1}.

[De [Colombiaanse|CO] regering|CO] had elf mensen {gestuurd|d1}. [Haar|CO] woordvoerster [Luz Dary Montoya|p1], een voormalige gijzelaar, kreeg steun van admiraal [Hernando Pabón|p2] en van advocaat [Yesid Cuesta|p3]. Bij [het ELN|ELN] gaf comandante [Aurelio|p4] de {toon|d2} aan, met naast zich [zijn|p4] dochter [Violeta|p5]. De [Cubanen|CU] schonken de koffie in en notuleerden; [Noorwegen|NOR] en [Chili|CL] waren er als garant bij.

[Pabón|p2] {kwam|s1} op de derde dag met de gedachte iedere ontvoerde in te ruilen voor een gevangene. [Aurelio|p4] zou dat 'handel in vlees' hebben genoemd en [zijn|p4] stoel hebben {omgegooid|r1}, aldus [regeringsbronnen|CO]. [Violeta|p5] {bezweert|s2} dat er geen stoel is gevallen.

Zelf had [het ELN|ELN] een {verlanglijstje|s3}: een fonds voor oud-strijders, beheerd door [de VN|VN]. [Montoya|p1] heeft {beloofd|r2} dat te laten doorrekenen.

[De aartsbisschop van [Cali|l2]|p6] {bood|s4+s5} vrijdag aan [zijn|p6] paleis open te stellen voor een volgende {zitting|e3}. "Te warm", {lachte|r3} [Aurelio|p4]. [Montoya|p1] vond het een uitstekend {plan|r4}. Vermoedelijk {wordt|e3} het gewoon weer [Havana|l1], in januari.

De [Noorse|NOR] garant, oud-bisschop [Eivind Sandnes|p7], ging er bij het afscheid even bij zitten. [Hij|p7] had eerder in [Oslo|l3] twee keer {bemiddeld|e4} tussen [dezelfde mensen|CO+ELN], in 2016 en 2019. "Toen {vertrok|o3} na een week iedereen boos", vertelde [hij|p7] over die laatste {poging|e5}. [Hij|p7] {drukte|s6} [hun|CO+ELN] op het hart de gemaakte {afspraken|e2} niet eerst aan de kranten te geven. Een uur later stonden [ze|CO+ELN] er {in|r5}.
=====
entities:
  CO: {name: Colombia, type: State}
  ELN: {name: ELN, type: Organisation}
  CU: {name: Cuba, type: State}
  NOR: {name: Noorwegen, type: State}
  CL: {name: Chili, type: State}
  VN: {name: VN, type: Organisation}
  l1: {name: Havana, type: Place}
  l2: {name: Cali, type: Place}
  p1: {name: Luz Dary Montoya, type: Person}
  p2: {name: Hernando Pabón, type: Person}
  p3: {name: Yesid Cuesta, type: Person}
  p4: {name: Aurelio, type: Person}
  p5: {name: Violeta, type: Person}
  p6: {name: aartsbisschop van Cali, type: Person}
  l3: {name: Oslo, type: Place}
  p7: {name: Eivind Sandnes, type: Person}
offices:
  - {person: p1, office: woordvoerster, of: CO}
  - {person: p2, office: admiraal, of: CO}
  - {person: p4, office: comandante, of: ELN}
  - {person: p7, office: oud-bisschop, of: NOR}
events:
  e1: {type: Negotiation, label: gesprekken in Havana, participants: [CO, ELN], hosts: [CU], guarantors: [NOR, CL, p7], place: l1, time: negen dagen, factuality: actual}
  e2: {type: Agreement, label: deelakkoord van Havana, participants: [CO, ELN], guarantors: [NOR, CL], place: l1, time: Zaterdag, factuality: actual, part_of: e1}
  e3: {type: Negotiation, label: volgende zitting, participants: [CO, ELN], place: l1, time: in januari, factuality: possible, after: e1}
  e4: {type: Mediation, participants: [CO, ELN], mediators: [p7], place: l3, time: in 2016 en 2019, factuality: actual}
  e5: {type: Negotiation, participants: [CO, ELN], mediators: [p7], place: l3, time: na een week, factuality: actual}
acts:
  s1: {type: Proposal, by: p2, to: [ELN], kind: prisoner_exchange, content: "iedere ontvoerde in te ruilen voor een gevangene", status: rejected, time: op de derde dag}
  s2: {type: Statement, by: p5, content: "dat er geen stoel is gevallen"}
  s3: {type: Demand, by: ELN, to: [CO], content: "een fonds voor oud-strijders, beheerd door de VN"}
  s4: {type: Proposal, by: p6, to: [ELN], kind: talks, content: "zijn paleis open te stellen voor een volgende zitting", status: rejected, about: e3, time: vrijdag}
  s5: {type: Proposal, by: p6, to: [CO], kind: talks, content: "zijn paleis open te stellen voor een volgende zitting", status: accepted, about: e3, time: vrijdag}
  s6: {type: Demand, by: p7, to: [CO, ELN], content: "de gemaakte afspraken niet eerst aan de kranten te geven", about: e2}
replies:
  r1: {to: s1, by: p4, answer: rejected}
  r2: {to: s3, by: p1, answer: unanswered}
  r3: {to: s4, by: p4, answer: rejected}
  r4: {to: s5, by: p1, answer: accepted}
  r5: {to: s6, answer: rejected}
delegations:
  d1: {of: CO, head: null, members: [p1, p2, p3], event: e1}
  d2: {of: ELN, head: p4, members: [p5], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o3: {of: e5, type: walkout}
