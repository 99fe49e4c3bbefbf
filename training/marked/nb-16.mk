 date 2024-03-08 Vijftig jaar groene lijn: een korte geschiedenis van {mislukte|o4} {gesprekken|e1}

NICOSIA - Op het dak van café Berlin No. 2 kijk je zo de bufferzone in. Een Mini Cooper uit 1974 staat er nog in de showroom, met 38 kilometer op de teller. Duiven hebben er hun eigen republiek gesticht.

Plannen om Cyprus te herenigen zijn er genoeg geweest. [VN|VN]-chef [Kofi Annan|p1] {kwam|s1+s2} in 2004 met een federatie van twee deelstaten. [De Turks-Cyprioten|TC] zeiden bij referendum met 65 procent {ja|r1}, [de Grieks-Cyprioten|GC] met 76 procent {nee|r2}. In 2017 {schoven|e2} [Nicos Anastasiades|p2] en [Mustafa Akinci|p3] tien dagen lang {aan tafel|e2} in het Zwitserse [Crans-Montana|l1], met [Griekenland|GR], [Turkije|TR] en [het Verenigd Koninkrijk|UK] als borg. Het diner op 6 juli eindigde in geschreeuw; om drie uur 's nachts {verklaarde|a1} [António Guterres|p4] de {conferentie|e2} voor {gesloten|o1}.

Sindsdien is er niets meer van gekomen. Een 'informele' {bijeenkomst|e3} in [Genève|l2], in 2021, duurde korter dan de vlucht erheen. [De Turks-Cyprioten|TC] {willen|a2} nu twee staten, iets waar [Brussel|EU] {niet van wil weten|r3}.

De eigenaar van het café, Andreas (61), was elf toen zijn ouders vluchtten uit Famagusta. De sleutel van het huis hangt boven de espressomachine. 'Hij past allang nergens meer op', zegt hij, en poetst hem op met zijn mouw.
=====
entities:
  GR: {name: "Griekenland", type: State}
  TR: {name: "Turkije", type: State}
  UK: {name: "Verenigd Koninkrijk", type: State}
  EU: {name: "Europese Unie", type: Organisation}
  VN: {name: "Verenigde Naties", type: Organisation}
  TC: {name: "Turks-Cyprioten", type: Organisation}
  GC: {name: "Grieks-Cyprioten", type: Organisation}
  p1: {name: "Kofi Annan", type: Person}
  p2: {name: "Nicos Anastasiades", type: Person}
  p3: {name: "Mustafa Akinci", type: Person}
  p4: {name: "António Guterres", type: Person}
  l1: {name: "Crans-Montana", type: Place}
  l2: {name: "Genève", type: Place}
offices:
  - {person: p1, office: "VN-chef", of: VN}
events:
  e1: {type: Negotiation, participants: [TC, GC], factuality: actual}
  e2: {type: Negotiation, participants: [p2, p3], guarantors: [GR, TR, UK], place: l1, time: "In 2017", factuality: actual}
  e3: {type: Negotiation, participants: [TC, GC], place: l2, time: "in 2021", factuality: actual}
acts:
  a1: {type: Statement, by: p4, content: "de conferentie voor gesloten"}
  a2: {type: Demand, by: TC, content: "twee staten"}
  s1: {type: Proposal, by: p1, to: [TC], kind: treaty, content: "een federatie van twee deelstaten", status: accepted}
  s2: {type: Proposal, by: p1, to: [GC], kind: treaty, content: "een federatie van twee deelstaten", status: rejected}
replies:
  r1: {to: s1, by: TC, answer: accepted}
  r2: {to: s2, by: GC, answer: rejected}
  r3: {to: a2, by: EU, answer: rejected}
outcomes:
  o4: {of: e1, type: no_breakthrough}
  o1: {of: e2, type: no_breakthrough}
