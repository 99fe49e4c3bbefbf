 date 2024-05-13 [Mitsotakis|p1] bij [Erdogan|p2]: thee, een klooster en nul ruzie

De [Griekse|GR] premier [Kyriakos Mitsotakis|p1] {vloog|e2} maandagochtend naar [Ankara|l1] en 's avonds weer terug. In de uren ertussen {zat|e1} [hij|p1] tegenover president [Recep Tayyip Erdogan|p2], voor de vierde keer in tien maanden. Op papier kwamen er drie {afsprakenlijstjes|e3} uit: over rampenbestrijding, gezondheidszorg en een zakenraad.

Het werd één keer ongemakkelijk. [Erdogan|p2] {noemde|a1} [Hamas|HA] een verzetsbeweging; [Mitsotakis|p1] {zei|a2} voor de camera's dat [hij|p1] 'het daar niet mee eens kon zijn'. Daarna {praatten|e1} [ze|p1+p2] over het Chora-klooster, dat een week eerder als moskee was heropend. 'Jammer', vond [de Griek|p1].

Over de Egeïsche Zee, waar [beide landen|GR+TR] dromen van gas, werd in een zijkamer {gesproken|e4} door de ministers [Giorgos Gerapetritis|p3] en [Hakan Fidan|p4]. [Zij|p3+p4] {praten|e5} in het najaar verder. Een oude {eis|a4} van [Ankara|TR], demilitarisering van de oostelijke eilanden, is {niet ter tafel|a3} geweest, {bezweert|a3} [Athene|GR].

In 1996 {stonden|e7} [Griekse|GR] en [Turkse|TR] commando's tegenover [elkaar|GR+TR] op Imia, twee rotsen met achttien geiten. Drie [Griekse|GR] officieren kwamen om toen hun helikopter neerstortte. De [Amerikaan|US] [Richard Holbrooke|p5] {praatte|e6} [de partijen|GR+TR] die nacht per telefoon weer van de rots.
=====
entities:
  GR: {name: "Griekenland", type: State}
  TR: {name: "Turkije", type: State}
  US: {name: "Verenigde Staten", type: State}
  HA: {name: "Hamas", type: Organisation}
  p1: {name: "Kyriakos Mitsotakis", type: Person}
  p2: {name: "Recep Tayyip Erdogan", type: Person}
  p3: {name: "Giorgos Gerapetritis", type: Person}
  p4: {name: "Hakan Fidan", type: Person}
  p5: {name: "Richard Holbrooke", type: Person}
  l1: {name: "Ankara", type: Place}
offices:
  - {person: p1, office: "premier", of: GR}
  - {person: p2, office: "president", of: TR}
  - {person: p3, office: "ministers", of: GR}
  - {person: p4, office: "ministers", of: TR}
events:
  e1: {type: Meeting, participants: [p1, p2], place: l1, time: "maandagochtend", factuality: actual}
  e2: {type: Visit, participants: [p1], place: l1, time: "maandagochtend", factuality: actual}
  e3: {type: Agreement, participants: [GR, TR], place: l1, part_of: e1, factuality: actual}
  e4: {type: Meeting, participants: [p3, p4], place: l1, factuality: actual}
  e5: {type: Meeting, participants: [p3, p4], time: "in het najaar", after: e4, factuality: planned}
  e7: {type: Conflict, participants: [GR, TR], time: "In 1996", factuality: actual}
  e6: {type: Mediation, participants: [GR, TR], mediators: [p5], time: "In 1996", factuality: actual}
acts:
  a4: {type: Demand, by: TR, to: [GR], content: "demilitarisering van de oostelijke eilanden"}
  a1: {type: Statement, by: p2, content: "een verzetsbeweging"}
  a2: {type: Statement, by: p1, content: "het daar niet mee eens kon zijn"}
  a3: {type: Statement, by: GR, content: "demilitarisering van de oostelijke eilanden, is niet ter tafel geweest"}
