 date 2024-10-30 Beurzen in het rood, [Brussel|EU] en [Peking|CN] nog niet klaar met [elkaar|EU+CN]

De AEX verloor woensdag 1 procent, tot 879 punten. ASMI (-5,1) stond onderaan na een winstwaarschuwing van AMD. In Frankfurt hield BMW zich met een min van 0,3 procent staande; Volkswagen wil drie fabrieken sluiten en 10 procent van het loon inhouden.

De importheffing op [Chinese|CN] elektrische auto's, tot 35,3 procent, is vannacht ingegaan. [Europese|EU] en [Chinese|CN] ambtenaren voeren nog {gesprekken|e1} over minimumprijzen, {bevestigt|a1} Commissiewoordvoerder [Olof Gill|p1]. Acht {rondes|e1} waren er tot nu toe. [Peking|CN] {verwijt|a2} [de Commissie|EU] ook met losse merken te praten en {waarschuwt|a3} dat dat 'het vertrouwen aantast'. Een [Chinees|CN] {bod|s1} van 30.000 euro per auto was in september al {afgewezen|r1}.

Handelscommissaris [Valdis Dombrovskis|p2] zou nog deze week naar [Peking|l1] kunnen {vertrekken|e2}, meldt Bloomberg. [Gill|p1] {weet daar niets van|a4}.

De olie: Brent 72,55 dollar, +2 procent.
=====
entities:
  CN: {name: "China", type: State}
  EU: {name: "Europese Unie", type: Organisation}
  p1: {name: "Olof Gill", type: Person}
  p2: {name: "Valdis Dombrovskis", type: Person}
  l1: {name: "Peking", type: Place}
offices:
  - {person: p1, office: "Commissiewoordvoerder", of: EU}
  - {person: p2, office: "Handelscommissaris", of: EU}
events:
  e1: {type: Negotiation, participants: [EU, CN], factuality: actual}
  e2: {type: Visit, participants: [p2], place: l1, time: "nog deze week", source: "Bloomberg", factuality: possible}
acts:
  a1: {type: Statement, by: p1, content: "Europese en Chinese ambtenaren voeren nog gesprekken over minimumprijzen"}
  a2: {type: Statement, by: CN, to: [EU], content: "ook met losse merken te praten"}
  a3: {type: Warning, by: CN, to: [EU], content: "dat 'het vertrouwen aantast'"}
  a4: {type: Statement, by: p1, content: "weet daar niets van"}
  s1: {type: Proposal, by: CN, to: [EU], kind: other, content: "30.000 euro per auto", status: rejected}
replies:
  r1: {to: s1, by: EU, answer: rejected}
