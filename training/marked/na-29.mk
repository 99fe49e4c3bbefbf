 date 2023-11-28 [Noorwegen|NW] weer brug tussen [Manilla|PH] en [Utrecht|ND]

Vanuit een rijtjeshuis in [Utrecht|l2] is zes jaar lang alleen maar gemopperd op [Manilla|PH]. Dat is voorbij. [De [Filipijnse|PH] regering|PH] en [het Nationaal Democratisch Front|ND], [de politieke arm van de communistische guerrilla|ND], willen opnieuw over vrede {praten|e1}. Het staat in een {verklaring|e2} van één A4, vorige week donderdag getekend in het stadhuis van [Oslo|l1] en dinsdag openbaar gemaakt.

[De Noren|NW] treden op als facilitator, net als vroeger, voordat president [Duterte|p1] in 2017 de stekker uit het {overleg|e3} {trok|o1}. ‘[Wij|NW] zetten koffie en bewaren de sleutels’, {zegt|s1} gezant [Kristin Lindvik|p2].

Namens [Manilla|PH] {ondertekende|d1+e2} presidentieel adviseur [Carlito Galvez|p3]; [het Front|ND] was {met z'n drieën|d2}: [Luis Jalandoni|p4], [Coni Ledesma|p5] en [Julieta de Lima|p6]. [Galvez|p3] {stelde|a1} meteen een kerstbestand voor. Daar moesten [de anderen|ND] {over nadenken|r1}. [Zij|ND] {vroegen|a2} op [hun|ND] beurt om de vrijlating van zieke gevangenen, wat nog diezelfde avond {werd ingewilligd|r2}, al ging het om vier namen van de vijftig.

Voor een {eerste zitting|e1} wordt gekeken naar januari.
=====
entities:
  NW: {name: Noorwegen, type: State}
  PH: {name: Filipijnen, type: State}
  ND: {name: Nationaal Democratisch Front, type: Organisation}
  l1: {name: Oslo, type: Place}
  l2: {name: Utrecht, type: Place}
  p1: {name: Duterte, type: Person}
  p2: {name: Kristin Lindvik, type: Person}
  p3: {name: Carlito Galvez, type: Person}
  p4: {name: Luis Jalandoni, type: Person}
  p5: {name: Coni Ledesma, type: Person}
  p6: {name: Julieta de Lima, type: Person}
offices:
  - {person: p1, office: president, of: PH}
  - {person: p2, office: gezant, of: NW}
  - {person: p3, office: presidentieel adviseur, of: PH}
events:
  e1: {type: Negotiation, participants: [PH, ND], facilitators: [NW], time: januari, factuality: planned, after: e3}
  e2: {type: Agreement, label: gezamenlijke verklaring, participants: [PH, ND], facilitators: [NW], place: l1, time: vorige week donderdag, factuality: actual}
  e3: {type: Negotiation, participants: [PH, ND], facilitators: [NW], time: "in 2017", factuality: actual}
acts:
  s1: {type: Statement, by: p2, content: "Wij zetten koffie en bewaren de sleutels"}
  a1: {type: Proposal, by: p3, to: [ND], kind: ceasefire, content: "een kerstbestand", status: unanswered}
  a2: {type: Demand, by: ND, to: [PH], content: "de vrijlating van zieke gevangenen"}
replies:
  r1: {to: a1, by: ND, answer: unanswered}
  r2: {to: a2, by: PH, answer: accepted}
delegations:
  d1: {of: PH, head: p3, members: [], event: e2}
  d2: {of: ND, members: [p4, p5, p6], event: e2}
outcomes:
  o1: {of: e3, type: cancelled}
