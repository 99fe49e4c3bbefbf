 date 1960-07-28 [Hammarskjöld|p1] heeft te [Brussel|l1] {onderhoud|e3} met [Eyskens|p3]

[BRUSSEL|l1], 27 juli. - De secretaris-generaal van [de Verenigde Naties|VN], [Dag Hammarskjöld|p1], is gisteren op doorreis naar [Leopoldstad|l2] enige uren in [onze|BE] hoofdstad {verbleven|e1}, alwaar [hij|p1] door koning [Boudewijn|p2] in audiëntie werd {ontvangen|e2} en zich vervolgens met de eerste minister, de heer [Gaston Eyskens|p3], {onderhield|e3}.

Naar verluidt heeft [de Zweed|p1] er met klem op {aangedrongen|a1} dat de [Belgische|BE] troepen het gehele [Congolese|CD] grondgebied, [Katanga|KT] inbegrepen, ontruimen. [De regering|BE] heeft zich daartoe {bereid|r1} verklaard, {mits|a2} de [VN|VN]-soldaten eerst de veiligheid van de kolonialen kunnen waarborgen. Aangaande [Katanga|KT], welks leider [Moïse Tsjombe|p4] zich tegen iedere intocht van blauwhelmen {kant|s1}, werd {geen overeenstemming|o1} bereikt.

Premier [Patrice Lumumba|p5] zou zich thans te [New York|l3] bevinden, in de hoop [den secretaris-generaal|p1] aldaar nog te {treffen|e4}. [De beide heren|p1+p5] {liepen|e4} [elkaar|p1+p5] echter mis.
=====
entities:
  VN: {name: Verenigde Naties, type: Organisation}
  BE: {name: België, type: State}
  CD: {name: Congo, type: State}
  KT: {name: Katanga, type: State}
  l1: {name: Brussel, type: Place}
  l2: {name: Leopoldstad, type: Place}
  l3: {name: New York, type: Place}
  p1: {name: Dag Hammarskjöld, type: Person}
  p2: {name: Boudewijn, type: Person}
  p3: {name: Gaston Eyskens, type: Person}
  p4: {name: Moïse Tsjombe, type: Person}
  p5: {name: Patrice Lumumba, type: Person}
offices:
  - {person: p1, office: secretaris-generaal, of: VN}
  - {person: p2, office: koning, of: BE}
  - {person: p3, office: eerste minister, of: BE}
  - {person: p4, office: leider, of: KT}
  - {person: p5, office: Premier, of: CD}
events:
  e1: {type: Visit, participants: [p1], place: l1, time: gisteren, factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], place: l1, time: gisteren, factuality: actual, part_of: e1}
  e3: {type: Meeting, participants: [p1, p3], place: l1, time: gisteren, factuality: actual, part_of: e1}
  e4: {type: Meeting, participants: [p1, p5], place: l3, factuality: counterfactual}
acts:
  a1: {type: Demand, by: p1, to: [BE], content: "dat de Belgische troepen het gehele Congolese grondgebied, Katanga inbegrepen, ontruimen"}
  a2: {type: Demand, by: BE, to: [VN], content: "eerst de veiligheid van de kolonialen kunnen waarborgen"}
  s1: {type: Statement, by: p4, content: "tegen iedere intocht van blauwhelmen"}
replies:
  r1: {to: a1, by: BE, answer: accepted}
outcomes:
  o1: {of: e3, type: partial_agreement}
