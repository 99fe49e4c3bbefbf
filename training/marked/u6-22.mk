 date 2023-01-28 [Islamabad|PK] {antwoordt|r1} niet op brief over {Indusverdrag|e1}

[India|IN] wil het {Indusverdrag|e1} uit 1960 openbreken en heeft [Pakistan|PK] daarvoor negentig dagen {gegeven|s1}. In een brief die woensdag via de watercommissarissen werd bezorgd, {nodigt|s2} [New Delhi|IN] het buurland uit voor {gesprekken|e2} "tussen regeringen". Een reactie is er na drie dagen {niet|r1}.

Aanleiding zijn twee waterkrachtcentrales. [Pakistan|PK] {vroeg|s3} in 2016 om een scheidsgerecht in [Den Haag|l1], [India|IN] {verkoos|r2} een neutrale deskundige. [De Wereldbank|WB], hoeder van het {verdrag|e1}, {benoemde|r4} ten slotte allebei.

Vrijdag {begon|e3} in [Den Haag|l1] de eerste zitting. De stoel van [India|IN] bleef leeg. "Wie niet komt, kan ook niet klagen", {zei|s4} de [Pakistaanse|PK] advocaat-generaal [Salman Qureshi|p1].

[De bank|WB] {adviseert|s5} [beide landen|IN+PK] het geschil onderling op te lossen. [Ze|WB] {waarschuwde|s6} eerder dat tegenstrijdige uitspraken het {verdrag|e1} onwerkbaar maken.

In Lahore wordt de brief gezien als een dreigement. Oud-commissaris [Tariq Mehmood|p2], die twintig jaar namens [Pakistan|PK] met [India|IN] over water {onderhandelde|e4}, vreest dat [New Delhi|IN] het {verdrag|e1} wil opzeggen. [Mehmood|p2] {pleit|s7} voor een gezamenlijke inspectie van de twee centrales. Of [zijn|p2] regering dat overneemt, is onbekend.

[De [Indiase|IN] minister van Water|p3] {ontkende|s8} zaterdag dat opzegging het doel is. "[Wij|IN] willen praten, niet opzeggen", zei [hij|p3]. [Hij|p3] {beloofde|s9} dat er tot eind april niets aan de waterstand verandert. Vorig jaar eiste een storm nog een deel van de dam bij Kishanganga.

Het Amerikaanse ministerie van Buitenlandse Zaken houdt zich erbuiten, zei een woordvoerder.

Het {verdrag|e1} overleefde drie oorlogen. De Indus zelf dreigt deze zomer voor het eerst de vlakte bij Sukkur niet meer te bereiken; boeren verlangen naar de moesson.
=====
entities:
  p2: {name: Tariq Mehmood, type: Person}
  p3: {name: minister van Water van India, type: Person}
  IN: {name: India, type: State}
  PK: {name: Pakistan, type: State}
  WB: {name: Wereldbank, type: Organisation}
  l1: {name: Den Haag, type: Place}
  p1: {name: Salman Qureshi, type: Person}
offices:
  - {person: p2, office: Oud-commissaris, of: PK}
  - {person: p3, office: minister van Water, of: IN}
  - {person: p1, office: advocaat-generaal, of: PK}
events:
  e4: {type: Negotiation, participants: [PK, IN], time: twintig jaar, factuality: actual}
  e1: {type: Agreement, label: Indusverdrag, participants: [IN, PK], time: uit 1960, factuality: actual}
  e2: {type: Negotiation, label: gesprekken tussen regeringen, participants: [IN, PK], factuality: possible}
  e3: {type: Meeting, label: zitting van het scheidsgerecht, participants: [PK], place: l1, time: Vrijdag, factuality: actual}
acts:
  s7: {type: Proposal, by: p2, to: [IN, PK], kind: other, content: "een gezamenlijke inspectie van de twee centrales", status: proposed}
  s8: {type: Statement, by: p3, content: "dat opzegging het doel is", time: zaterdag}
  s9: {type: Concession, by: p3, to: [PK], content: "dat er tot eind april niets aan de waterstand verandert"}
  s1: {type: Demand, by: IN, to: [PK], content: "het Indusverdrag uit 1960 openbreken"}
  s2: {type: Proposal, by: IN, to: [PK], kind: talks, content: "gesprekken \"tussen regeringen\"", status: unanswered, time: woensdag, about: e2}
  s3: {type: Demand, by: PK, to: [WB], content: "een scheidsgerecht in Den Haag", time: in 2016}
  s4: {type: Statement, by: p1, to: [IN], content: "Wie niet komt, kan ook niet klagen"}
  s5: {type: Proposal, by: WB, to: [IN, PK], kind: other, content: "het geschil onderling op te lossen", status: proposed}
  s6: {type: Warning, by: WB, content: "dat tegenstrijdige uitspraken het verdrag onwerkbaar maken", time: eerder}
replies:
  r1: {to: s2, by: PK, answer: unanswered}
  r2: {to: s3, by: IN, answer: rejected}
  r4: {to: s3, by: WB, answer: accepted}
delegations: {}
outcomes: {}
