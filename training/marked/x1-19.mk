 date 2020-02-18 [Kazachstan|KZ] {werpt zich op|a4} als brug tussen [Kaboel|AF] en [Teheran|IR]

Hoe krijg je twee buren aan de praat die elkaars telefoontjes wegdrukken? [Kazachstan|KZ] denkt het antwoord te hebben: via het spoor. Onder de noemer van een spoorwegconferentie komen volgende maand [Afghaanse|AF] en [Iraanse|IR] functionarissen naar [Aktau|l1], waar [ze|AF+IR] 'in de marge' over de stuwdam bij Kamal Khan kunnen {spreken|e1}.

De {uitnodiging|a1+a2} is vorige week de deur uitgegaan. [Afghanistan|AF] heeft per kerende post {toegehapt|r1}. [Iran|IR] {houdt zich op de vlakte|r2}: [een woordvoerder in [Teheran|IR]|p1] {zei|a3} maandag slechts dat spoorwegen "altijd interessant" zijn.

Minister [Jerlan Tasjmoechambetov|p2] reist vrijdag naar [de [Iraanse|IR] hoofdstad|l2] om daar het eigen {aanbod|a4} om te {bemiddelen|e2} kracht bij te zetten. Het is de derde {trip|e3} in een jaar. Tijdens de {vorige|e5}, in oktober, {klaagde|a5} [zijn|p2] [Iraanse|IR] collega [Davoud Rastegar|p3] dat [de Afghanen|AF] zich niet houden aan het {waterverdrag|e4} van 1973 en {eiste|a6} [hij|p3] schadevergoeding voor de boeren van Sistan. [Kaboel|AF] {haalde|r3} daar de schouders over op.

[Astana|KZ] rekent zich intussen niet rijk. "Als [ze|AF+IR] alleen maar samen naar een locomotief kijken, is dat al winst", {grapte|a7} een diplomaat.
=====
entities:
  KZ: {name: Kazachstan, type: State}
  AF: {name: Afghanistan, type: State}
  IR: {name: Iran, type: State}
  l1: {name: Aktau, type: Place}
  l2: {name: Teheran, type: Place}
  p1: {name: Iraanse woordvoerder, type: Person}
  p2: {name: Jerlan Tasjmoechambetov, type: Person}
  p3: {name: Davoud Rastegar, type: Person}
offices:
  - {person: p1, office: woordvoerder, of: IR}
  - {person: p2, office: Minister, of: KZ}
  - {person: p3, office: collega, of: IR}
events:
  e1: {type: Negotiation, label: overleg over de stuwdam in Aktau, participants: [AF, IR], hosts: [KZ], place: l1, time: volgende maand, factuality: possible}
  e2: {type: Mediation, label: bemiddeling door Kazachstan, participants: [AF, IR], mediators: [KZ], factuality: possible}
  e3: {type: Visit, label: bezoek van Tasjmoechambetov aan Teheran, participants: [p2, IR], place: l2, time: vrijdag, factuality: planned}
  e4: {type: Agreement, label: waterverdrag van 1973, participants: [AF, IR], time: "1973", factuality: actual}
  e5: {type: Visit, label: vorig bezoek aan Teheran, participants: [p2, p3, IR], place: l2, time: in oktober, factuality: actual}
acts:
  a1: {type: Proposal, by: KZ, to: [AF], kind: talks, content: over de stuwdam bij Kamal Khan, status: accepted, about: e1}
  a2: {type: Proposal, by: KZ, to: [IR], kind: talks, content: over de stuwdam bij Kamal Khan, status: unanswered, about: e1}
  a3: {type: Statement, by: p1, content: "dat spoorwegen \"altijd interessant\" zijn", time: maandag}
  a4: {type: Proposal, by: KZ, to: [IR], kind: mediation_offer, content: om te bemiddelen, status: proposed, about: e2}
  a5: {type: Statement, by: p3, content: dat de Afghanen zich niet houden aan het waterverdrag van 1973, about: e4}
  a6: {type: Demand, by: p3, to: [AF], content: schadevergoeding voor de boeren van Sistan}
  a7: {type: Statement, by: een diplomaat, content: "Als ze alleen maar samen naar een locomotief kijken, is dat al winst"}
replies:
  r1: {to: a1, by: AF, answer: accepted}
  r2: {to: a2, by: IR, answer: unanswered}
  r3: {to: a6, by: AF, answer: rejected}
