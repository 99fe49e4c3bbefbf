 date 2022-10-11 [Libanon|LB] en [Israël|IL] {eens|e1+o1} over zeegrens, zonder [elkaar|LB+IL] te zien

[BEIROET|l1]/[TEL AVIV|l2] - ‘Alles wat [we|LB] vroegen, staat erin’, {zei|s1} [Elias Bou Saab|p1] dinsdagochtend in het presidentiële paleis. ‘Aan al [onze|IL] wensen is voldaan’, {zei|s2} een half uur later [Eyal Hulata|p2]. Zo doe je dat: [Amos Hochstein|p3], [[Amerikaans|US] {bemiddelaar|e5} en oud-soldaat in het [Israëlische|IL] leger|p3], schreef de tekst en {mailde|e2} die om beurten heen en weer. [De [Libanese|LB] en de [Israëlische|IL] onderhandelaar|p1+p2] zijn tot op heden niet in dezelfde kamer {geweest|e3}.

De {overeenkomst|e1} geeft [Israël|IL] het gasveld Karish, [Libanon|LB] Qana, en [Frankrijk|FR], via TotalEnergies, het werk. [Washington|US] en [Parijs|FR] staan in voor de naleving. De [Israëlische|IL] premier [Yair Lapid|p4] {noemde|s4} het historisch; [Benjamin Netanyahu|p5] {noemde|s3} het overgave.

De {ondertekening|e4}, eind oktober in [Naqoura|l3], gebeurt op twee vellen, in twee tenten. Een {verzoek|a1} van [Hochstein|p3] om er één foto van te mogen maken, is door [Beiroet|LB] {weggelachen|r1}.
=====
entities:
  LB: {name: Libanon, type: State}
  IL: {name: Israël, type: State}
  US: {name: Verenigde Staten, type: State}
  FR: {name: Frankrijk, type: State}
  l1: {name: Beiroet, type: Place}
  l2: {name: Tel Aviv, type: Place}
  l3: {name: Naqoura, type: Place}
  p1: {name: Elias Bou Saab, type: Person}
  p2: {name: Eyal Hulata, type: Person}
  p3: {name: Amos Hochstein, type: Person}
  p4: {name: Yair Lapid, type: Person}
  p5: {name: Benjamin Netanyahu, type: Person}
offices:
  - {person: p1, office: onderhandelaar, of: LB}
  - {person: p2, office: onderhandelaar, of: IL}
  - {person: p4, office: premier, of: IL}
events:
  e1: {type: Agreement, label: zeegrens, participants: [LB, IL], mediators: [p3], guarantors: [US, FR], factuality: actual, part_of: e2}
  e2: {type: Negotiation, participants: [LB, IL], mediators: [p3], factuality: actual}
  e3: {type: Meeting, participants: [p1, p2], factuality: counterfactual}
  e4: {type: Agreement, label: ondertekening, participants: [LB, IL], place: l3, time: eind oktober, factuality: planned}
  e5: {type: Mediation, participants: [LB, IL], mediators: [p3], factuality: actual, part_of: e2}
acts:
  s1: {type: Statement, by: p1, content: "Alles wat we vroegen, staat erin"}
  s2: {type: Statement, by: p2, content: "Aan al onze wensen is voldaan"}
  s3: {type: Statement, by: p5, content: "overgave", about: e1}
  s4: {type: Statement, by: p4, content: "historisch", about: e1}
  a1: {type: Proposal, by: p3, to: [LB, IL], kind: other, content: "om er één foto van te mogen maken", status: rejected}
replies:
  r1: {to: a1, by: LB, answer: rejected}
outcomes:
  o1: {of: e2, type: agreement}
