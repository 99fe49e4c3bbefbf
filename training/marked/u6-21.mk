 date 2020-08-03 [India|IN] en [China|CN] ruziën over Fingers in vijfde {ronde|e1}

[NEW DELHI|l2] (Reuters) - Legercommandanten van [India|IN] en [China|CN] hebben zondag tien uur {vergaderd|e1} in [Moldo|l1], aan de [Chinese|CN] kant van de bestandslijn, zonder {doorbraak|o1}.

[China|CN] {stelde|s1} voor dat beide legers zich aan het Pangong-meer over dezelfde afstand terugtrekken. Voor [India|IN] is dat {onbespreekbaar|r1}, zegt een regeringsfunctionaris in [New Delhi|l2], omdat [het|IN] dan eigen grond zou prijsgeven. [New Delhi|IN] {staat|s2} erop dat alles weer wordt zoals in april. Luitenant-generaal [Arvind Rathore|p1], die [de [Indiase|IN] delegatie|IN] {leidde|d1}, {bood|s3} één {concessie|s3} aan: patrouilles zouden voortaan een dag van tevoren worden gemeld.

Uit [Peking|CN] kwam maandag alleen een algemene reactie. Een woordvoerder van Buitenlandse Zaken {hoopte|s4} dat [India|IN] "in dezelfde richting beweegt".

Bij {gevechten|e4} in juni kwamen twintig [Indiase|IN] militairen om. Sindsdien is in [India|IN] de roep om een boycot van Chinese telefoons sterk. Een fabrikant bood zijn toestellen zondag met korting aan; ze waren in vier minuten uitverkocht.

De commandanten {telefoneren|e2} woensdag. Of er een zesde {ronde|e3} komt, hangt daarvan af.
=====
entities:
  IN: {name: India, type: State}
  CN: {name: China, type: State}
  l1: {name: Moldo, type: Place}
  l2: {name: New Delhi, type: Place}
  p1: {name: Arvind Rathore, type: Person}
offices:
  - {person: p1, office: Luitenant-generaal, of: IN}
events:
  e1: {type: Negotiation, label: vijfde ronde, participants: [IN, CN], place: l1, time: zondag, factuality: actual}
  e2: {type: Meeting, label: telefoongesprek van commandanten, participants: [IN, CN], time: woensdag, factuality: planned}
  e4: {type: Conflict, label: gevechten, participants: [IN, CN], time: in juni, factuality: actual}
  e3: {type: Negotiation, label: zesde ronde, participants: [IN, CN], factuality: possible, after: e1}
acts:
  s1: {type: Proposal, by: CN, to: [IN], kind: territorial, content: "dat beide legers zich aan het Pangong-meer over dezelfde afstand terugtrekken", status: rejected, about: e1}
  s2: {type: Demand, by: IN, to: [CN], content: "dat alles weer wordt zoals in april"}
  s3: {type: Concession, by: p1, to: [CN], content: "patrouilles zouden voortaan een dag van tevoren worden gemeld", about: e1}
  s4: {type: Statement, by: CN, to: [IN], content: "dat India \"in dezelfde richting beweegt\""}
replies:
  r1: {to: s1, by: IN, answer: rejected}
delegations:
  d1: {of: IN, head: p1, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
