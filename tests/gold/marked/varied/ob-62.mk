 date 1967-06-05 Radiobulletin 15.00 uur

In [New York|l1] is [de Veiligheidsraad|VR] vanochtend in {spoedzitting|e1} bijeengekomen. [De Deense voorzitter|p1] {schorste|o1} het {beraad|e1} na anderhalf uur, om de vertegenwoordigers onderling te laten overleggen. [India|IN] heeft {voorgesteld|a1} om [Israël|IL] en [Egypte|EG] op te roepen zich achter de lijnen van gisteren terug te trekken. [De Verenigde Staten|US] {bepleiten|a2} een staakt-het-vuren zonder meer.

Om vijf uur hervat [de Raad|VR] [zijn|VR] {zitting|e1}.
=====
entities:
  VR: {name: Veiligheidsraad, type: Organisation}
  IN: {name: India, type: State}
  IL: {name: Israël, type: State}
  EG: {name: Egypte, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: New York, type: Place}
  p1: {name: Deense voorzitter, type: Person}
offices:
  - {person: p1, office: voorzitter, of: VR}
events:
  e1: {type: Meeting, label: spoedzitting, participants: [VR, IN, US, p1], place: l1, time: vanochtend, factuality: actual}
acts:
  a1: {type: Proposal, by: IN, to: [VR], kind: other, content: "om Israël en Egypte op te roepen zich achter de lijnen van gisteren terug te trekken", status: proposed, about: e1}
  a2: {type: Proposal, by: US, to: [VR], kind: ceasefire, content: een staakt-het-vuren zonder meer, status: proposed, about: e1}
outcomes:
  o1: {of: e1, type: postponed}
