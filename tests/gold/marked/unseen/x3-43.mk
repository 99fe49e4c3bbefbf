 date 2019-03-21 Met de trein naar [Brussel|l1], zonder retourdatum

[De [Britse|UK] premier|p1], [Harriet Colville|p1], {spoorde|e1} donderdagochtend naar [Brussel|l1] met één {verzoek|a1} in [haar|p1] handtas: uitstel van de brexit tot 30 juni. [De 27|EU] {hoorden|e2} [haar|p1] negentig minuten aan, loodsten [haar|p1] naar een zijvertrek en kwamen zonder [haar|p1] tot een {tegenbod|r1+a2}. Het wordt 22 mei als het Lagerhuis instemt, en anders 12 april.

[Colville|p1] had weinig keus en {slikte|r2} de twee data. [Frankrijk|FR] had nog minder gewild; president [Julien Rousselot|p2] {drong|a3} bij [zijn|p2] collega's aan op 7 mei als uiterste grens, maar vond daarvoor alleen bij [België|BE] {gehoor|r3}.

Tegen middernacht verscheen [de premier|p1] voor de {camera's|e3}. Of er een derde stemming komt in [haar|p1] eigen parlement, wilde [ze|p1] niet zeggen. Het pond steeg een halve cent. In de wandelgangen ging al de grap rond dat de champagne op 12 april wel, de glazen niet geleverd zouden zijn.
=====
entities:
  UK: {name: Verenigd Koninkrijk, type: State}
  EU: {name: Europese Unie, type: Organisation}
  FR: {name: Frankrijk, type: State}
  BE: {name: België, type: State}
  p1: {name: Harriet Colville, type: Person}
  p2: {name: Julien Rousselot, type: Person}
  l1: {name: Brussel, type: Place}
offices:
  - {person: p1, office: premier, of: UK}
  - {person: p2, office: president, of: FR}
events:
  e1: {type: Visit, label: reis van Colville naar Brussel, participants: [p1], place: l1, time: "donderdagochtend", factuality: actual}
  e2: {type: Meeting, label: gesprek Colville met de 27, participants: [p1, EU], place: l1, time: "negentig minuten", factuality: actual, part_of: e1}
  e3: {type: PressConference, label: optreden voor de camera's, participants: [p1], place: l1, time: "Tegen middernacht", factuality: actual}
acts:
  a1: {type: Proposal, by: p1, to: [EU], kind: other, content: "uitstel van de brexit tot 30 juni", status: rejected}
  a2: {type: Proposal, by: EU, to: [p1], kind: other, content: "22 mei als het Lagerhuis instemt, en anders 12 april", status: accepted}
  a3: {type: Demand, by: p2, to: [EU], content: "7 mei als uiterste grens"}
replies:
  r1: {to: a1, by: EU, answer: rejected}
  r2: {to: a2, by: p1, answer: accepted}
  r3: {to: a3, by: BE, answer: accepted}
