 date 2019-11-06 [Vauquelin|p1] zonder {doorbraak|o1} uit Beijing

Drie dagen, veertig contracten en geen stap verder over mensenrechten: de [Franse|FR] president [Étienne Vauquelin|p1] is woensdag na [zijn|p1] {staatsbezoek|e1} aan [China|CN] naar huis gevlogen. In het {gesprek|e2} met president [Gao|p2], aan wie [hij|p1] {vroeg|a1} om VN-inspecteurs tot Xinjiang toe te laten, stuitte [hij|p1] op een {muur|r1}.

Op handelsgebied was er meer te vieren. [De EU|EU] en [China|CN] {tekenden|e3} een {verdrag|e3} dat feta, Roquefort en Porto beschermt, en [Peking|CN] {staat|a2} twintig Franse slachterijen toe kip uit te voeren. Airbus ging met een intentieverklaring naar huis, waarvan de waarde niet is bekendgemaakt.

Voor de {pers|e4} in [de Grote Hal van het Volk|l1] liet [Gao|p2] één vraag toe. Die ging over kip.
=====
entities:
  p1: {name: Étienne Vauquelin, type: Person}
  p2: {name: Gao Wenshan, type: Person}
  FR: {name: Frankrijk, type: State}
  CN: {name: China, type: State}
  EU: {name: Europese Unie, type: Organisation}
  l1: {name: Grote Hal van het Volk, type: Place}
offices:
  - {person: p1, office: president, of: FR}
  - {person: p2, office: president, of: CN}
events:
  e1: {type: Visit, label: staatsbezoek van Vauquelin, participants: [p1], hosts: [CN], time: "Drie dagen", factuality: actual}
  e2: {type: Meeting, label: gesprek Vauquelin en Gao, participants: [p1, p2], factuality: actual, part_of: e1}
  e3: {type: Agreement, label: verdrag over streekproducten, participants: [EU, CN], factuality: actual}
  e4: {type: PressConference, label: persmoment, participants: [p2], place: l1, factuality: actual}
acts:
  a1: {type: Proposal, by: p1, to: [p2], kind: other, content: "om VN-inspecteurs tot Xinjiang toe te laten", status: rejected}
  a2: {type: Concession, by: CN, to: [FR], content: "twintig Franse slachterijen toe kip uit te voeren"}
replies:
  r1: {to: a1, by: p2, answer: rejected}
outcomes:
  o1: {of: e2, type: no_breakthrough}
