 date 2023-12-05 Kort buitenland

TIRANA - [De [Albanese|AL] en de [Griekse|GR] premier|p1+p2], [Edi Rama|p1] en [Kyriakos Mitsotakis|p2], {bespreken|e1} vrijdag in [Athene|l1] de zaak van de vastgezette burgemeester Fredi Beleri. Het {bezoek|e2} was twee keer {uitgesteld|o1}.

HARARE - Het waterbedrijf van Bulawayo levert voortaan nog één dag per week. De regens bleven ook in november uit.

TASJKENT - [Oezbekistan|UZ] en [Turkmenistan|TM] {bekrachtigden|e3} maandag het {verdrag|e3} over de Amu Darja dat in augustus was {getekend|e3}. [Kazachstan|KZ] sluit zich niet aan, {meldt|a1} [het ministerie in [Astana|KZ]|KZ].

MALÉ - [De Malediven|MV] {willen|a2} dat de 77 [Indiase|IN] militairen voor 15 maart [het land|MV] uit zijn. President [Mohamed Muizzu|p3] {zei|a2} dat na een {gesprek|e4} met [Narendra Modi|p4] in [Dubai|l2]. [Delhi|IN] {onderzoekt|r1} 'werkbare oplossingen'.

SOFIA - Een beer heeft op de skipiste van Bansko een sneeuwkanon gesloopt. Niemand raakte gewond.
=====
entities:
  AL: {name: "Albanië", type: State}
  GR: {name: "Griekenland", type: State}
  UZ: {name: "Oezbekistan", type: State}
  TM: {name: "Turkmenistan", type: State}
  KZ: {name: "Kazachstan", type: State}
  MV: {name: "Malediven", type: State}
  IN: {name: "India", type: State}
  p1: {name: "Edi Rama", type: Person}
  p2: {name: "Kyriakos Mitsotakis", type: Person}
  p3: {name: "Mohamed Muizzu", type: Person}
  p4: {name: "Narendra Modi", type: Person}
  l1: {name: "Athene", type: Place}
  l2: {name: "Dubai", type: Place}
offices:
  - {person: p1, office: "premier", of: AL}
  - {person: p2, office: "premier", of: GR}
  - {person: p3, office: "President", of: MV}
events:
  e1: {type: Meeting, participants: [p1, p2], place: l1, time: "vrijdag", factuality: planned}
  e2: {type: Visit, participants: [p1], place: l1, time: "vrijdag", factuality: planned}
  e3: {type: Agreement, participants: [UZ, TM], time: "maandag", factuality: actual}
  e4: {type: Meeting, participants: [p3, p4], place: l2, factuality: actual}
acts:
  a1: {type: Statement, by: KZ, content: "Kazachstan sluit zich niet aan"}
  a2: {type: Demand, by: MV, to: [IN], content: "de 77 Indiase militairen voor 15 maart het land uit zijn"}
replies:
  r1: {to: a2, by: IN, answer: unanswered}
outcomes:
  o1: {of: e2, type: postponed}
