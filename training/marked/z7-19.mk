 date 2007-03 [Ecuador|EC] is gesproei van [Colombia|CO] beu

[Ecuador|EC] heeft [buurland Colombia|CO] {gemaand|a1} het sproeien van cocavelden langs de grens binnen een maand te staken. Gebeurt dat niet, dan stapt [Quito|EC] naar [het Hof in Den Haag|IG], {luidt|a2} de waarschuwing. De buitenlandministers zouden [elkaar|EC+CO] vrijdag in [Cartagena|l1] kunnen {treffen|e1}. [De [Argentijnse|AR] ambassadeur|p1] [Horacio Pizarro|p1] {probeert|e2} dat voor elkaar te boksen.
=====
entities:
  EC: {name: Ecuador, type: State}
  CO: {name: Colombia, type: State}
  IG: {name: Hof in Den Haag, type: Organisation}
  AR: {name: Argentinië, type: State}
  p1: {name: Horacio Pizarro, type: Person}
  l1: {name: Cartagena, type: Place}
offices:
  - {person: p1, office: ambassadeur, of: AR}
events:
  e1: {type: Meeting, label: ontmoeting buitenlandministers, participants: [EC, CO], place: l1, time: vrijdag, factuality: possible}
  e2: {type: Mediation, label: poging van Pizarro, participants: [EC, CO], mediators: [p1], factuality: actual}
acts:
  a1: {type: Demand, by: EC, to: [CO], content: het sproeien van cocavelden langs de grens binnen een maand te staken}
  a2: {type: Warning, by: EC, to: [CO], content: dan stapt Quito naar het Hof in Den Haag}
