 date 2015-10-05 Wat [Colombia|CO] van [Aceh|AC] kan leren, en wat niet

Column door Marijke Terlouw

In de kranten van [Bogotá|CO] duikt de laatste weken een Finse naam op. [Kimmo Rautavaara|p1], die in 2005 in [Helsinki|l1] [Indonesië|ID] en de rebellen van [Aceh|AC] tot een {vergelijk|e1} bracht, zou {gevraagd zijn|a7} om ook de {onderhandelingen|e2} met [het ELN|EL] vlot te trekken. [Rautavaara|p1] zelf {ontkent|s1}. Ik hoop dat [hij|p1] liegt.

Want kijk hoe het er nu voor staat. De {gesprekken|e2} met [het ELN|EL] in [Quito|l2] {liggen stil|o1} sinds [de guerrilla|EL] in augustus een pijpleiding opblies. President [Ibarra|p2] {gelastte|s2} [zijn|p2] ploeg naar huis te komen. [De [Ecuadoraanse|EC] gastheren|EC] hebben drie data {geprikt|a6} om de draad op te pakken; drie keer zei [Bogotá|CO] {neen|r1}.

In [Helsinki|l1] was het omgekeerd. Daar dreigde in de {besprekingen|e6} iedereen voortdurend te vertrekken en vertrok niemand, op één avond in mei na, toen [de [Indonesische|ID] delegatieleider|p3] {de deur achter zich dichttrok|o2}. [Rautavaara|p1] ging [hem|p3] achterna tot in de sauna. De volgende ochtend {schrapten|a1} [de mannen van [Aceh|AC]|AC] het woord onafhankelijkheid uit [hun|AC] eisen. In ruil {kreeg|a2} [Aceh|AC] zeventig procent van [zijn|AC] gas.

Kan dat in [Colombia|CO] ook? [Ibarra|p2] zal nooit gas {weggeven|a3}. En [het ELN|EL] is geen streek met een volk, het is een bende met een handboek. Een {ontmoeting|e3} van [Ibarra|p2] met [de ELN-top|EL], zoals oppositieleidster [Lucía Cifuentes|p4] {voorstelt|a4}, zou niets toevoegen; [de president|p2] heeft het {plan|a4} dan ook naar de {prullenbak verwezen|r2}.

Maar een {bemiddelaar|e4} die 's nachts de sauna ingaat, die ontbreekt. [Venezuela|VE] heeft zich {aangediend|a5} en werd {weggelachen|r3}, [Noorwegen|NOR] waarborgt alleen de veiligheid. Bel dus [die Fin|p1], [meneer de president|p2]. En laat [hem|p1] deze keer ontkennen dat [hij|p1] is gebeld tot het {akkoord|e5} er ligt.
=====
entities:
  CO: {name: Colombia, type: State}
  AC: {name: Aceh, type: Organisation}
  p1: {name: Kimmo Rautavaara, type: Person}
  l1: {name: Helsinki, type: Place}
  ID: {name: Indonesië, type: State}
  EL: {name: ELN, type: Organisation}
  l2: {name: Quito, type: Place}
  p2: {name: Ibarra, type: Person}
  EC: {name: Ecuador, type: State}
  p3: {name: Indonesische delegatieleider, type: Person}
  p4: {name: Lucía Cifuentes, type: Person}
  VE: {name: Venezuela, type: State}
  NOR: {name: Noorwegen, type: State}
offices:
  - {person: p2, office: president, of: CO}
  - {person: p3, office: delegatieleider, of: ID}
  - {person: p4, office: oppositieleidster, of: CO}
events:
  e1: {type: Agreement, label: vergelijk van Helsinki, participants: [ID, AC], mediators: [p1], place: l1, time: in 2005, factuality: actual}
  e2: {type: Negotiation, label: onderhandelingen met het ELN, participants: [CO, EL], hosts: [EC], guarantors: [NOR], place: l2, factuality: actual}
  e3: {type: Meeting, label: ontmoeting van Ibarra met de ELN-top, participants: [p2, EL], factuality: possible}
  e4: {type: Mediation, label: bemiddeling door Rautavaara, participants: [CO, EL], mediators: [p1], factuality: possible}
  e5: {type: Agreement, label: akkoord met het ELN, participants: [CO, EL], factuality: possible}
  e6: {type: Negotiation, label: onderhandelingen van Helsinki, participants: [ID, AC], mediators: [p1], place: l1, factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "gevraagd zijn om ook de onderhandelingen met het ELN vlot te trekken", about: e4}
  s2: {type: Statement, by: p2, content: zijn ploeg naar huis te komen, about: e2}
  a1: {type: Concession, by: AC, to: [ID], content: het woord onafhankelijkheid uit hun eisen}
  a2: {type: Concession, by: ID, to: [AC], content: zeventig procent van zijn gas}
  a3: {type: Concession, by: p2, to: [EL], content: gas, factuality: counterfactual}
  a4: {type: Proposal, by: p4, to: [p2], kind: summit, content: "Een ontmoeting van Ibarra met de ELN-top", status: rejected, about: e3}
  a5: {type: Proposal, by: VE, to: [CO], kind: mediation_offer, status: rejected}
  a6: {type: Proposal, by: EC, to: [CO], kind: talks, content: drie data, status: rejected, about: e2}
  a7: {type: Proposal, by: CO, to: [p1], kind: mediation_offer, status: proposed, factuality: possible, about: e4}
replies:
  r1: {to: a6, by: CO, answer: rejected}
  r2: {to: a4, by: p2, answer: rejected}
  r3: {to: a5, by: CO, answer: rejected}
outcomes:
  o1: {of: e2, type: postponed}
  o2: {of: e6, type: walkout}
