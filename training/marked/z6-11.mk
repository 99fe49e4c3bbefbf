 date 2008-03-11 [Ecuador|EC] en [Colombia|CO] {leggen|e1} het bij, [Venezuela|VE] mokt

Het was een handdruk van nog geen twee seconden, maar ze was er. In [Santo Domingo|l1] hebben [Ecuador|EC] en [Colombia|CO] vrijdagavond de strijdbijl {begraven|e1}. [De [Colombiaanse|CO] president|p1], [Álvaro Restrepo|p1], bood [zijn|p1] {excuses|s1} aan voor de luchtaanval van 1 maart; [zijn|p1] [Ecuadoraanse|EC] evenknie [Ramiro Cevallos|p2] {nam|r1} die aan.

Dat het zo ver kwam, is de verdienste van [de gastheer|p3]. President [Leonel Abreu|p3] van [de Dominicaanse Republiek|DO] had op de {top|e2} van [de Rio-groep|RG] de agenda geschrapt en [de twee|p1+p2] tegenover [elkaar|p1+p2] gezet. "Niemand {gaat|s2} lunchen voor dit is opgelost", zei [hij|p3]. Om kwart over vier kwamen de broodjes.

De {verzoening|e1} is {niet compleet|o2}. [Cevallos|p2] had ook {gevraagd|s3} om schadevergoeding voor de nabestaanden. Daarop kreeg [hij|p2] {nul op het rekest|r2}. En de ambassades blijven dicht tot er een waarnemersmissie van [de OAS|OA] langs de grens staat, een {idee|s4} van [Abreu|p3] waarmee [beide landen|EC+CO] hebben {ingestemd|r3}.

[De [Venezolaanse|VE] president|p4] [Hernán Tovar|p4], die vorige week tien bataljons naar de grens stuurde, bleef tijdens het applaus zitten. [Hij|p4] {eist|s5} dat [Bogotá|CO] de Amerikaanse bases sluit. [Restrepo|p1] deed alsof [hij|p1] het niet {hoorde|r4}.

[De twee presidenten|p1+p2] {ontmoetten|e3} [elkaar|p1+p2] vorig jaar ook al, in [Quito|l2]. Die {samenkomst|e3} leverde toen {niets|o1} op.

Hoe lang de vrede duurt, durft in [Santo Domingo|l1] niemand te zeggen. [Colombia|CO] heeft zich {vastgelegd|s6} op een hotline tussen de legers, [Ecuador|EC] gaat de kampen van de guerrilla in het oerwoud {ontruimen|s7}. In Quito ging intussen een paar honderd man de straat op. Oud-minister [Consuelo Izurieta|p5] {waarschuwde|s8} er [haar|p5] president voor 'de glimlach van de krokodil'. Zaterdag {treedt|e4} [Abreu|p3] met [de twee|p1+p2] voor de pers; [Tovar|p4] heeft daarvoor {bedankt|r5}, hoewel er ook voor [hem|p4] een microfoon klaar {stond|s9}.
=====
entities:
  EC: {name: Ecuador, type: State}
  CO: {name: Colombia, type: State}
  VE: {name: Venezuela, type: State}
  DO: {name: Dominicaanse Republiek, type: State}
  RG: {name: Rio-groep, type: Organisation}
  OA: {name: OAS, type: Organisation}
  l1: {name: Santo Domingo, type: Place}
  l2: {name: Quito, type: Place}
  p1: {name: Álvaro Restrepo, type: Person}
  p2: {name: Ramiro Cevallos, type: Person}
  p3: {name: Leonel Abreu, type: Person}
  p4: {name: Hernán Tovar, type: Person}
  p5: {name: Consuelo Izurieta, type: Person}
offices:
  - {person: p1, office: president, of: CO}
  - {person: p2, office: president, of: EC}
  - {person: p3, office: President, of: DO}
  - {person: p4, office: president, of: VE}
  - {person: p5, office: oud-minister, of: EC}
events:
  e1: {type: Agreement, label: verzoening, participants: [EC, CO, p1, p2], place: l1, time: vrijdagavond, factuality: actual, part_of: e2}
  e2: {type: Meeting, label: top van de Rio-groep, participants: [RG, p1, p2, p4], mediators: [p3], hosts: [p3], place: l1, time: vrijdagavond, factuality: actual}
  e3: {type: Meeting, participants: [p1, p2], place: l2, time: vorig jaar, factuality: actual}
  e4: {type: PressConference, participants: [p3, p1, p2], place: l1, time: Zaterdag, factuality: planned}
acts:
  s1: {type: Concession, by: p1, to: [EC], content: "excuses aan voor de luchtaanval van 1 maart"}
  s2: {type: Demand, by: p3, to: [p1, p2], content: "Niemand gaat lunchen voor dit is opgelost"}
  s3: {type: Demand, by: p2, to: [CO], content: "schadevergoeding voor de nabestaanden"}
  s4: {type: Proposal, by: p3, to: [EC, CO], kind: guarantee, content: "een waarnemersmissie van de OAS langs de grens", status: accepted}
  s5: {type: Demand, by: p4, to: [CO], content: "dat Bogotá de Amerikaanse bases sluit"}
  s6: {type: Concession, by: CO, to: [EC], content: "een hotline tussen de legers", about: e1}
  s7: {type: Concession, by: EC, to: [CO], content: "de kampen van de guerrilla in het oerwoud", about: e1}
  s8: {type: Warning, by: p5, to: [p2], content: "de glimlach van de krokodil"}
  s9: {type: Proposal, by: p3, to: [p4], kind: other, content: "een microfoon", status: rejected, about: e4}
replies:
  r1: {to: s1, by: p2, answer: accepted}
  r2: {to: s3, by: CO, answer: rejected}
  r3: {to: s4, answer: accepted}
  r4: {to: s5, by: p1, answer: unanswered}
  r5: {to: s9, by: p4, answer: rejected}
outcomes:
  o1: {of: e3, type: no_breakthrough}
  o2: {of: e2, type: partial_agreement}
