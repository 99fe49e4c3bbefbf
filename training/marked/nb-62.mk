 date 2024-10-23 Kamerbrief Ontwikkelingen terug- en doorreis [Oeganda|UG]

Aan de Voorzitter van de Tweede Kamer

In [mijn|p1] brief van 16 oktober jl. meldde [ik|p1] dat [Nederland|NL] en [Oeganda|UG] een {intentieverklaring|e1} voorbereiden over de opvang van uitgeprocedeerde personen uit de regio. Met deze brief ga [ik|p1] in op de vragen van het lid Piri.

Tijdens [mijn|p1] {werkbezoek|e2} aan [Kampala|l1] heb [ik|p1] de kwestie {opgebracht|s1} bij minister van Buitenlandse Zaken [Jeje Odongo|p2]. [Deze|p2] toonde zich {bereid|r1} het idee te verkennen. Van een {toezegging|c1}, zoals in sommige media is bericht, is {geen sprake|a1}. Evenmin heeft [Nederland|NL] een bedrag {geboden|s2}.

In december zullen [ambtenaren van [beide landen|NL+UG]|NL+UG] de juridische randvoorwaarden {doornemen|e3}. [Ik|p1] heb [de hoge commissaris voor de vluchtelingen|p3] {gevraagd|s3} daarbij als waarnemer aanwezig te zijn en ben in afwachting van [diens|p3] {antwoord|r2}.

Cijfers

Het aantal vertrokken vreemdelingen bedroeg in de eerste drie kwartalen van 2024 circa 13.340. Daarvan vertrok 41 procent zelfstandig, 22 procent gedwongen en 37 procent zonder toezicht. De bezetting van de vrijheidsbeperkende locatie in Ter Apel was gemiddeld 88 procent. Over de gevolgen van het personeelstekort bij de Dienst Terugkeer en Vertrek wordt u in de voortgangsbrief geïnformeerd.

De minister voor Buitenlandse Handel en Ontwikkelingshulp,
[Reinette Klever|p1]
=====
entities:
  UG: {name: "Oeganda", type: State}
  NL: {name: "Nederland", type: State}
  p1: {name: "Reinette Klever", type: Person}
  p2: {name: "Jeje Odongo", type: Person}
  p3: {name: "hoge commissaris voor de vluchtelingen", type: Person}
  l1: {name: "Kampala", type: Place}
offices:
  - {person: p1, office: "minister voor Buitenlandse Handel en Ontwikkelingshulp", of: NL}
  - {person: p2, office: "minister van Buitenlandse Zaken", of: UG}
events:
  e1: {type: Agreement, participants: [NL, UG], factuality: planned}
  e2: {type: Visit, participants: [p1], place: l1, factuality: actual}
  e3: {type: Meeting, participants: [NL, UG], time: "In december", factuality: planned}
acts:
  a1: {type: Statement, by: p1, content: "Van een toezegging, zoals in sommige media is bericht, is geen sprake"}
  c1: {type: Concession, by: UG, to: [NL], factuality: counterfactual}
  s1: {type: Proposal, by: p1, to: [UG], kind: other, content: "de opvang van uitgeprocedeerde personen uit de regio", status: accepted}
  s2: {type: Proposal, by: NL, to: [UG], kind: other, content: "een bedrag", status: proposed, factuality: counterfactual}
  s3: {type: Proposal, by: p1, to: [p3], kind: other, content: "daarbij als waarnemer aanwezig te zijn", status: unanswered}
replies:
  r1: {to: s1, by: p2, answer: accepted}
  r2: {to: s3, by: p3, answer: unanswered}
