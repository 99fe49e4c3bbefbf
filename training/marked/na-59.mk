 date 2017-06-29 Baai van [Piran|l1]: arbiters geven [Slovenië|SI] zeegang

[DEN HAAG|l2] - [Slovenië|SI] krijgt een gang naar open zee, dwars door [Kroatisch|HR] water. Dat hebben vijf arbiters donderdag in [Den Haag|l2] uitgesproken. [Zagreb|HR] {zei|s1} een uur later wat [het|HR] al twee jaar zegt: [wij|HR] zijn er niet bij en [wij|HR] houden [ons|HR] er niet aan.

Het is [Brussel|EU] geweest dat [de twee|SI+HR] in 2009 tot {arbitrage|e1} had gebracht. In ruil daarvoor {gaf|a1} [Ljubljana|SI] [zijn|SI] veto op tegen de toetreding van [Kroatië|HR] tot [de EU|EU]. Toen in 2015 uitlekte dat de [Sloveense|SI] arbiter stiekem met het ministerie in [Ljubljana|SI] had zitten bellen, {stapte|s2} [Kroatië|HR] eruit.

Premier [Miro Cerar|p1] heeft [zijn|p1] collega [Andrej Plenković|p2] dinsdag in [Zagreb|l3] {opgezocht|e2}, twee dagen voor de uitspraak dus, en {gevraagd|a2} om samen de uitvoering te regelen. [Plenković|p2] {bood|r1+a3} een gesprek over iets nieuws aan, dat wil zeggen zonder arbiters. Daar had [de [Sloveen|SI]|p1] geen {trek|r2} in. Of [ze|p1+p2] [elkaar|p1+p2] in juli in [Triëst|l4] nog {spreken|e3}, staat te bezien.
=====
entities:
  SI: {name: Slovenië, type: State}
  HR: {name: Kroatië, type: State}
  EU: {name: EU, type: Organisation}
  l1: {name: Piran, type: Place}
  l2: {name: Den Haag, type: Place}
  l3: {name: Zagreb, type: Place}
  l4: {name: Triëst, type: Place}
  p1: {name: Miro Cerar, type: Person}
  p2: {name: Andrej Plenković, type: Person}
offices:
  - {person: p1, office: Premier, of: SI}
  - {person: p2, office: Premier, of: HR}
events:
  e1: {type: Agreement, label: arbitrageovereenkomst, participants: [SI, HR], mediators: [EU], time: "in 2009", factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], place: l3, time: dinsdag, factuality: actual}
  e3: {type: Meeting, participants: [p1, p2], place: l4, time: "in juli", factuality: possible}
acts:
  s1: {type: Statement, by: HR, content: "wij zijn er niet bij en wij houden ons er niet aan", time: donderdag}
  s2: {type: Statement, by: HR, content: "stapte Kroatië eruit", time: "in 2015"}
  a1: {type: Concession, by: SI, to: [HR], content: "zijn veto op tegen de toetreding van Kroatië tot de EU"}
  a2: {type: Proposal, by: p1, to: [p2], kind: talks, content: "om samen de uitvoering te regelen", status: rejected}
  a3: {type: Proposal, by: p2, to: [p1], kind: talks, content: "een gesprek over iets nieuws aan", status: rejected}
replies:
  r1: {to: a2, by: p2, answer: rejected}
  r2: {to: a3, by: p1, answer: rejected}
