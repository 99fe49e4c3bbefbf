 date 2025-05-20 Kamer houdt [Veldkamp|p1] aan [zijn|p1] {brief|s1}

DEN HAAG - Een lang debat werd het, met veel schorsingen en één omgevallen waterglas. Toen de avond om was, had minister [Caspar Veldkamp|p1] van Buitenlandse Zaken nog altijd de steun van de coalitie, zij het met de tanden op elkaar van de PVV.

Inzet was de {brief|s1} die [Veldkamp|p1] op 6 mei aan buitenlandchef [Kaja Kallas|p2] van [de Europese Unie|EU] stuurde. Daarin {vroeg|s1} [hij|p1] om een onderzoek naar het {associatieverdrag|e1} met [Israël|IL]. Gisteren bleken zeventien lidstaten voor, [Duitsland|DE] en [Italië|IT] {tegen|r2+r3}. [Kallas|p2] {zette|r1} het onderzoek dezelfde middag in gang.

[Tel Aviv|IL] {riep|e2} de [Nederlandse|NL] ambassadeur niet op het matje, anders dan RTL eerder meldde. [De [Israëlische|IL] ambassade|IL] {spreekt|a2} wel van 'een hand in de rug van [Hamas|HA]'.

Moties

Een motie van DENK en SP om het {verdrag|e1} helemaal {op te zeggen|a3} kreeg 44 stemmen. Ook sneuvelde een voorstel van FvD om voortaan in het Engels te debatteren als er diplomaten op de tribune zitten. De motie-Piri over vliegtuigonderdelen is aangehouden.

Op het Plein stonden de hele dag mensen in het rood. Een vrouw uit Delft las urenlang namen voor. Bij de letter M moest ze naar de trein.
=====
entities:
  NL: {name: "Nederland", type: State}
  IL: {name: "Israël", type: State}
  DE: {name: "Duitsland", type: State}
  IT: {name: "Italië", type: State}
  EU: {name: "Europese Unie", type: Organisation}
  HA: {name: "Hamas", type: Organisation}
  p1: {name: "Caspar Veldkamp", type: Person}
  p2: {name: "Kaja Kallas", type: Person}
offices:
  - {person: p1, office: "minister van Buitenlandse Zaken", of: NL}
  - {person: p2, office: "buitenlandchef", of: EU}
events:
  e1: {type: Agreement, participants: [EU, IL], factuality: actual}
  e2: {type: Meeting, participants: [IL, NL], factuality: counterfactual}
acts:
  a2: {type: Statement, by: IL, content: "een hand in de rug van Hamas"}
  a3: {type: Demand, by: "DENK en SP", content: "het verdrag helemaal op te zeggen"}
  s1: {type: Proposal, by: p1, to: [p2], kind: other, content: "een onderzoek naar het associatieverdrag met Israël", status: accepted, time: "op 6 mei"}
replies:
  r2: {to: s1, by: DE, answer: rejected}
  r3: {to: s1, by: IT, answer: rejected}
  r1: {to: s1, by: p2, answer: accepted}
