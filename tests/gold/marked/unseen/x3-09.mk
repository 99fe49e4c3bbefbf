 date 2023-10-12 [Pristina|XK] {wil|a1} gevangenen in één keer terug, [Belgrado|RS] in schijven

Van onze correspondente

[De [Kosovaarse|XK] hoofdonderhandelaar|p1] [Albana Krasniqi-Berisha|p1] heeft woensdag in [Ohrid|l1] een {allesomvattende ruil|a1} op tafel gegooid: de 41 Serviërs die sinds de rellen in het noorden vastzitten tegen de zes grenspolitiemannen die [Servië|RS] in juni oppakte. [Haar|p1] tegenspeler [Nebojša Tadin|p2] {hield|r1} de boot af en kwam met een eigen {formule|a2}: drie schijven, te beginnen met de zieken.

[De twee|p1+p2] {zaten|e1} amper twee uur samen. Voor de [Europese|EU] {bemiddelaar|e2}, [de Slovaak [Ľubomír Hanzel|p3]|p3], was het nochtans de bedoeling om tegen vrijdag af te kloppen. "[Ik|p3] ben al blij dat er over namen wordt {gesproken|e1} en niet meer over vlaggen", {liet|a3} [hij|p3] optekenen.

Zo'n {uitwisseling|e3} gebeurde al eens. In 2000 {wisselden|e3} [beide partijen|XK+RS] in Merdare 18 gevangenen uit, onder waarborg van [de KFOR-troepen|KF].

[Hanzel|p3] {polste|a4+a5} [Albanië|AL] en [Griekenland|GR] om garant te staan bij een eventuele {ruil|e4}. [Tirana|AL] {zegde|r2} toe, [Athene|GR] {vroeg|r3} bedenktijd. De {besprekingen|e1} {lopen|o1} vandaag verder.
=====
entities:
  XK: {name: Kosovo, type: State}
  RS: {name: Servië, type: State}
  EU: {name: Europese Unie, type: Organisation}
  AL: {name: Albanië, type: State}
  GR: {name: Griekenland, type: State}
  KF: {name: KFOR, type: Organisation}
  p1: {name: Albana Krasniqi-Berisha, type: Person}
  p2: {name: Nebojša Tadin, type: Person}
  p3: {name: Ľubomír Hanzel, type: Person}
  l1: {name: Ohrid, type: Place}
offices:
  - {person: p1, office: hoofdonderhandelaar, of: XK}
  - {person: p3, office: bemiddelaar, of: EU}
events:
  e1: {type: Negotiation, label: besprekingen in Ohrid, participants: [XK, RS, p1, p2], mediators: [p3], place: l1, time: "woensdag", factuality: actual}
  e2: {type: Mediation, label: Europese bemiddeling, participants: [XK, RS], mediators: [p3, EU], factuality: actual}
  e3: {type: Agreement, label: uitwisseling van 2000, participants: [XK, RS], guarantors: [KF], time: "In 2000", factuality: actual}
  e4: {type: Agreement, label: gevangenenruil, participants: [XK, RS], guarantors: [AL], factuality: possible}
acts:
  a1: {type: Proposal, by: p1, to: [RS, p2], kind: prisoner_exchange, content: "de 41 Serviërs die sinds de rellen in het noorden vastzitten tegen de zes grenspolitiemannen die Servië in juni oppakte", status: unanswered}
  a2: {type: Proposal, by: p2, to: [XK, p1], kind: prisoner_exchange, content: "drie schijven, te beginnen met de zieken", status: proposed}
  a3: {type: Statement, by: p3, content: "Ik ben al blij dat er over namen wordt gesproken en niet meer over vlaggen"}
  a4: {type: Proposal, by: p3, to: [AL], kind: guarantee, content: "garant te staan bij een eventuele ruil", status: accepted}
  a5: {type: Proposal, by: p3, to: [GR], kind: guarantee, content: "garant te staan bij een eventuele ruil", status: unanswered}
replies:
  r1: {to: a1, by: p2, answer: unanswered}
  r2: {to: a4, by: AL, answer: accepted}
  r3: {to: a5, by: GR, answer: unanswered}
outcomes:
  o1: {of: e1, type: ongoing}
