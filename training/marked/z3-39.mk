 date 2022-07-14 [De [Marokkaanse|MA] koning|p2] {stuurt|d1} [[zijn|p2] schoonbroer|p1]

Het {topberaad|e1} over de Westelijke Sahara in [Genève|l1] is vanochtend {van start gegaan|e1}. [Marokko|MA] laat zich {vertegenwoordigen|d1} door [Yassir Benkirane|p1], [de zwager van [de koning|p2]|p1]; [Polisario|PO] {kwam|d2} met vier man, onder wie [Brahim Ould Salek|p3]. [Algerije|DZ] en [Mauritanië|MR] zitten er als waarnemer bij. [VN|VN]-gezant [Horst Lindemann|p4] {schoof|a1+a2} een federatie naar voren. [Rabat|MA] {vond|r1} het 'het overdenken waard', [Polisario|PO] {schudde|r2} het hoofd.

Voor een tweede {zitting|e2} wordt aan eind september gedacht; Ifrane en Nouakchott gelden als kanshebbers. Op [zijn|p4] {persmoment|e3} was [Lindemann|p4] {kort|a3}: "Niemand gooide met water."
=====
entities:
  MA: {name: Marokko, type: State}
  l1: {name: Genève, type: Place}
  p1: {name: Yassir Benkirane, type: Person}
  p2: {name: koning van Marokko, type: Person}
  PO: {name: Polisario, type: Organisation}
  p3: {name: Brahim Ould Salek, type: Person}
  DZ: {name: Algerije, type: State}
  MR: {name: Mauritanië, type: State}
  p4: {name: Horst Lindemann, type: Person}
  VN: {name: VN, type: Organisation}
offices:
  - {person: p2, office: koning, of: MA}
  - {person: p4, office: gezant, of: VN}
events:
  e2: {type: Negotiation, label: tweede zitting, participants: [MA, PO], mediators: [p4], time: eind september, factuality: possible, after: e1}
  e3: {type: PressConference, label: persmoment van Lindemann, participants: [p4], factuality: actual, part_of: e1}
  e1: {type: Negotiation, label: topberaad over de Westelijke Sahara, participants: [MA, PO], mediators: [p4], observers: [DZ, MR], place: l1, time: vanochtend, factuality: actual}
acts:
  a3: {type: Statement, by: p4, content: "Niemand gooide met water", about: e1}
  a1: {type: Proposal, by: p4, to: [MA], kind: other, content: "een federatie", status: unanswered}
  a2: {type: Proposal, by: p4, to: [PO], kind: other, content: "een federatie", status: rejected}
replies:
  r1: {to: a1, by: MA, answer: unanswered}
  r2: {to: a2, by: PO, answer: rejected}
delegations:
  d1: {of: MA, head: p1, members: [], event: e1}
  d2: {of: PO, head: null, members: [p3], event: e1}
