 date 2009-12-03 [Gambia|GM] {trekt|a1} ambassadeur terug uit [Dakar|l1]

[De [Gambiaanse|GM] regering|GM] heeft donderdag [haar|GM] ambassadeur in [Senegal|SN], [Fatou Ceesay|p1], naar huis {geroepen|a1}. Het is een antwoord op de {uitwijzing|a2} van twee [Gambiaanse|GM] consulaire medewerkers, vorige week. [Senegal|SN] {betreurt|a3} de stap en houdt vast aan het {overleg|e1} over de brug bij Farafenni, dat voor januari op de agenda staat.
=====
entities:
  GM: {name: Gambia, type: State}
  SN: {name: Senegal, type: State}
  l1: {name: Dakar, type: Place}
  p1: {name: Fatou Ceesay, type: Person}
offices:
  - {person: p1, office: ambassadeur, of: GM}
events:
  e1: {type: Negotiation, label: overleg over de brug bij Farafenni, participants: [SN, GM], time: voor januari, factuality: planned}
acts:
  a1: {type: Statement, by: GM, to: [SN], content: "haar ambassadeur in Senegal, Fatou Ceesay, naar huis geroepen", time: donderdag}
  a2: {type: Statement, by: SN, to: [GM], content: de uitwijzing van twee Gambiaanse consulaire medewerkers, time: vorige week}
  a3: {type: Statement, by: SN, content: betreurt de stap}
