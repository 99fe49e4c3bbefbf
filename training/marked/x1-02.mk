 date 2016-09-20 [Malawi|MW] en [Mozambique|MZ] {buigen|e1} zich over visgronden in het Chilwameer

In [Zomba|l1] zijn op 19 september {besprekingen|e1} begonnen over de visserij in het Chilwameer. Aan de {gesprekken|e1} nemen [Malawi|MW] en [Mozambique|MZ] deel. [De Zuidelijk-Afrikaanse ontwikkelingsgemeenschap|SADC] ([SADC|SADC]) treedt op als begeleider; de Namibische diplomaat [Selma Iithete|p1] {zit|e1} voor.

[De [Malawische|MW] delegatie|MW] {wordt geleid|d1} door [de minister van Landbouw|p2], [Frazer Nkhoma|p2]. Van [Mozambikaanse|MZ] kant zijn staatssecretaris [Alcinda Muchanga|p3], visserijdirecteur [Paulo Sitoe|p4] en [de gouverneur van de provincie Niassa|p5] {aangereisd|d2}. Vissersbonden uit [beide landen|MW+MZ] mogen de {zittingen|e1} bijwonen, maar hebben geen spreekrecht.

[Malawi|MW] {bepleit|a1} een vangstverbod van vier maanden per jaar. [Mozambique|MZ] heeft daar nog {niet op geantwoord|r1}. [Het|MZ] {verlangt|a2} op [zijn|MZ] beurt dat in beslag genomen boten worden teruggegeven. [Malawi|MW] heeft dat inmiddels {toegezegd|r2+a3} voor 31 van de 52 boten.

In juni 2014 hadden [de twee landen|MW+MZ] al een {protocol|e2} over het meer getekend, maar dat is nooit in werking getreden. De {onderhandelingen|e1} {duren|o1} nog tot en met vrijdag.
=====
entities:
  MW: {name: Malawi, type: State}
  MZ: {name: Mozambique, type: State}
  SADC: {name: Zuidelijk-Afrikaanse ontwikkelingsgemeenschap, type: Organisation}
  l1: {name: Zomba, type: Place}
  p1: {name: Selma Iithete, type: Person}
  p2: {name: Frazer Nkhoma, type: Person}
  p3: {name: Alcinda Muchanga, type: Person}
  p4: {name: Paulo Sitoe, type: Person}
  p5: {name: gouverneur van de provincie Niassa, type: Person}
offices:
  - {person: p2, office: minister van Landbouw, of: MW}
  - {person: p3, office: staatssecretaris, of: MZ}
  - {person: p4, office: visserijdirecteur, of: MZ}
events:
  e1: {type: Negotiation, label: besprekingen over visserij in Zomba, participants: [MW, MZ], mediators: [p1], facilitators: [SADC], place: l1, time: op 19 september, factuality: actual}
  e2: {type: Agreement, label: protocol over het meer, participants: [MW, MZ], time: In juni 2014, factuality: actual}
acts:
  a1: {type: Proposal, by: MW, to: [MZ], kind: other, content: een vangstverbod van vier maanden per jaar, status: unanswered}
  a2: {type: Demand, by: MZ, to: [MW], content: dat in beslag genomen boten worden teruggegeven}
  a3: {type: Concession, by: MW, to: [MZ], content: voor 31 van de 52 boten}
replies:
  r1: {to: a1, by: MZ, answer: unanswered}
  r2: {to: a2, by: MW, answer: accepted}
delegations:
  d1: {of: MW, head: p2, members: [], event: e1}
  d2: {of: MZ, head: null, members: [p3, p4, p5], event: e1}
outcomes:
  o1: {of: e1, type: ongoing}
