 date 2020-07-22 In het kort

[Griekenland|GR] {ontkent|s1} een {topontmoeting|e1} met [Turkije|TR] voor te bereiden. Wel heeft de [Duitse|DE] kanselier [Angela Merkel|p1] dinsdag beurtelings met premier [Kyriakos Mitsotakis|p2] en president [Recep Tayyip Erdogan|p3] {getelefoneerd|e2+e3}, waarna een [Turks|TR] onderzoeksschip in de haven van Antalya bleef liggen. In [Berlijn|l1] zouden vorige week adviseurs van [beide leiders|p2+p3] in het geheim [elkaar|GR+TR] hebben {ontmoet|e4}, schreef een krant; [Athene|GR] {bevestigt|s2} dat, [Ankara|TR] niet.
=====
entities:
  GR: {name: Griekenland, type: State}
  TR: {name: Turkije, type: State}
  DE: {name: Duitsland, type: State}
  l1: {name: Berlijn, type: Place}
  p1: {name: Angela Merkel, type: Person}
  p2: {name: Kyriakos Mitsotakis, type: Person}
  p3: {name: Recep Tayyip Erdogan, type: Person}
offices:
  - {person: p1, office: kanselier, of: DE}
  - {person: p2, office: premier, of: GR}
  - {person: p3, office: president, of: TR}
events:
  e1: {type: Meeting, label: topontmoeting, participants: [GR, TR], factuality: counterfactual}
  e2: {type: Meeting, label: telefoongesprek, participants: [p1, p2], time: dinsdag, factuality: actual}
  e3: {type: Meeting, label: telefoongesprek, participants: [p1, p3], time: dinsdag, factuality: actual}
  e4: {type: Negotiation, participants: [GR, TR], place: l1, time: vorige week, factuality: possible, source: GR}
acts:
  s1: {type: Statement, by: GR, content: een topontmoeting met Turkije voor te bereiden, about: e1}
  s2: {type: Statement, by: GR, about: e4}
