 date 2025-01-14 Liveblog Gaza: "nog twee zinnen" tot {bestand|e1}

21.40 uur
De {onderhandelaars|e2} in [Doha|l1] gaan vannacht door. Dat {bevestigt|a1} een woordvoerder van het [Qatarese|QA] ministerie van Buitenlandse Zaken. Volgens [hem|p1] zijn er "nog twee zinnen" waarover [de partijen|IL+HA] het {niet eens zijn|o1}.

20.15 uur
[Hamas|HA] heeft {ja gezegd|r1} tegen de jongste {tekst|s1} van [de {bemiddelaars|e4}|QA+EG+US], schrijft persbureau AP. [De beweging|HA] zelf wil dat {bevestigen noch ontkennen|a2}.

19.02 uur
Bij een luchtaanval op een school in Deir al-Balah zijn volgens het ziekenhuis zeven mensen gedood, onder wie drie kinderen. Het leger onderzoekt de melding.

17.30 uur
Familieleden van de gijzelaars blokkeren de Ayalon-snelweg in Tel Aviv. De politie zet een waterkanon in.

16.48 uur
Het hoofd van de Mossad, [David Barnea|p2], en Sjin Bet-chef [Ronen Bar|p3] zijn in [Doha|l1] {aangekomen|e3+d1}. Namens de aanstaande [Amerikaanse|US] regering {schuift|e2+d2} [Steve Witkoff|p4] aan.

15.10 uur
Minister Itamar Ben-Gvir roept zijn collega Smotrich op samen uit de regering te stappen als de {deal|e1} er komt.

14.05 uur
[Israël|IL] {wil|a3} dat de lichamen van twee soldaten al in de eerste week worden overgedragen. [Egypte|EG] onderzoekt of dat kan.
=====
entities:
  IL: {name: "Israël", type: State}
  QA: {name: "Qatar", type: State}
  EG: {name: "Egypte", type: State}
  US: {name: "Verenigde Staten", type: State}
  HA: {name: "Hamas", type: Organisation}
  p1: {name: "woordvoerder van het Qatarese ministerie van Buitenlandse Zaken", type: Person}
  p2: {name: "David Barnea", type: Person}
  p3: {name: "Ronen Bar", type: Person}
  p4: {name: "Steve Witkoff", type: Person}
  l1: {name: "Doha", type: Place}
offices:
  - {person: p1, office: "woordvoerder", of: QA}
  - {person: p2, office: "hoofd van de Mossad", of: IL}
  - {person: p3, office: "Sjin Bet-chef", of: IL}
events:
  e1: {type: Agreement, participants: [IL, HA], factuality: possible}
  e2: {type: Negotiation, participants: [IL, HA, p4], mediators: [QA, EG, US], place: l1, time: "vannacht", factuality: actual}
  e4: {type: Mediation, participants: [IL, HA], mediators: [QA, EG, US], factuality: actual}
  e3: {type: Visit, participants: [p2, p3], place: l1, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "De onderhandelaars in Doha gaan vannacht door"}
  a2: {type: Statement, by: HA, content: "bevestigen noch ontkennen"}
  a3: {type: Demand, by: IL, to: [HA], content: "de lichamen van twee soldaten al in de eerste week worden overgedragen"}
  s1: {type: Proposal, by: QA, to: [HA], kind: ceasefire, content: "de jongste tekst van de bemiddelaars", status: accepted}
replies:
  r1: {to: s1, by: HA, answer: accepted}
delegations:
  d1: {of: IL, head: null, members: [p2, p3], event: e2}
  d2: {of: US, head: p4, members: [], event: e2}
outcomes:
  o1: {of: e2, type: ongoing}
