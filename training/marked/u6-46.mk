 date 2016-10-24 [Namen|WA] {houdt|r1} been stijf in handelsverdrag met [Canada|CA]

[De [Waalse|WA] regering|WA] heeft maandag opnieuw {geweigerd|r1} in te stemmen met het {handelsverdrag|e2} tussen [de Europese Unie|EU] en [Canada|CA]. Minister-president [Luc Delvigne|p1] zei in [Namen|l1] dat [hij|p1] "niet onder druk van een ultimatum" beslist.

Dat {ultimatum|s1} kwam van [de voorzitter van [de Europese Raad|ER]|p2]. [Die|p2] {gaf|s1} [België|BE] vrijdag drie dagen om te laten weten of [het|BE] kan tekenen. [Canada|CA] heeft de {top|e1} van donderdag nog niet afgezegd. De [Canadese|CA] minister van Handel [Heather Lavoie|p3] {drong|s2} er maandag bij [Delvigne|p1] op aan de deur open te houden.

[De Europese Commissie|EC] {bood|s3} zondag een verklaring aan waarin staat dat bedrijven nationale wetten niet kunnen aanvechten. [Delvigne|p1] {noemde|r2} de {tekst|s3} "een vooruitgang, maar te weinig". [Hij|p1] {verlangt|s4} dat de arbitrage uit het {verdrag|e2} verdwijnt.

[Vlaanderen|VL] steunt het {verdrag|e2}. Minister-president [Wouter Hendrickx|p4] {waarschuwde|s5} dat [België|BE] zich belachelijk maakt.

[De Commissie|EC] wil ondanks het {ultimatum|s1} nog {praten|e3}. Maandagavond is er {overleg|e3} op het kabinet van de Belgische premier.

De vakbond van Waalse buschauffeurs heeft voor donderdag een staking aangekondigd. Ook daar liggen eisen op tafel, waarover de directie dinsdag een bod doet.
=====
entities:
  WA: {name: Wallonië, type: State}
  BE: {name: België, type: State}
  VL: {name: Vlaanderen, type: State}
  CA: {name: Canada, type: State}
  EU: {name: Europese Unie, type: Organisation}
  ER: {name: Europese Raad, type: Organisation}
  EC: {name: Europese Commissie, type: Organisation}
  l1: {name: Namen, type: Place}
  p1: {name: Luc Delvigne, type: Person}
  p2: {name: voorzitter van de Europese Raad, type: Person}
  p3: {name: Heather Lavoie, type: Person}
  p4: {name: Wouter Hendrickx, type: Person}
offices:
  - {person: p1, office: Minister-president, of: WA}
  - {person: p2, office: voorzitter, of: ER}
  - {person: p3, office: minister van Handel, of: CA}
  - {person: p4, office: Minister-president, of: VL}
events:
  e1: {type: Meeting, label: top, participants: [EU, CA], time: donderdag, factuality: planned}
  e2: {type: Agreement, label: handelsverdrag, participants: [EU, CA], factuality: possible}
  e3: {type: Negotiation, label: overleg, participants: [EC, WA], time: Maandagavond, factuality: planned}
acts:
  s1: {type: Demand, by: p2, to: [BE], content: "of het kan tekenen", time: vrijdag}
  s2: {type: Demand, by: p3, to: [p1], content: "de deur open te houden", time: maandag}
  s3: {type: Proposal, by: EC, to: [WA], kind: guarantee, content: "een verklaring aan waarin staat dat bedrijven nationale wetten niet kunnen aanvechten", status: rejected, time: zondag}
  s4: {type: Demand, by: p1, to: [EU], content: "dat de arbitrage uit het verdrag verdwijnt"}
  s5: {type: Warning, by: p4, to: [WA], content: "dat België zich belachelijk maakt"}
replies:
  r1: {to: s1, by: WA, answer: rejected}
  r2: {to: s3, by: p1, answer: rejected}
delegations: {}
outcomes: {}
