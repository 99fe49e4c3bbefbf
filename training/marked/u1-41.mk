 date 2018-01-16 Dossier Rohingya - 'Vrijwillig' is een woord met vele voetnoten

Twee jaar. Binnen die tijd moeten driekwart miljoen Rohingya vanuit [Bangladesh|BD] terug zijn in [Myanmar|MM], zo staat in het {uitvoeringsplan|e1} dat [de buitenlandsecretarissen van [de twee landen|BD+MM]|p1+p2] dinsdag in [Naypyidaw|l1] {ondertekenden|e1}. Driehonderd per dag, vijf dagen per week. Wie even rekent, komt op negen en een half jaar.

Het {plan|e1} borduurt voort op de {afspraak|e2} van 23 november. Wie er niet bij zat: [de Rohingya|RO] zelf. [Hun|RO] voorman [Mohammad Yunus Alam|p3] {wees|a6} de {regeling|e1} gisteren in kamp Kutupalong van de hand, zolang de garantie van burgerschap {ontbreekt|a1}.

Eén punt haalde de tekst niet. [Dhaka|BD] had {gevraagd|a2} om een rol voor [de VN-vluchtelingenorganisatie|UN]; [Naypyidaw|MM] {wilde|r2} hoogstens het Rode Kruis toelaten, en daar is het bij gebleven. "Dan maar zonder blauwe helmen", {verzuchtte|a5} [de [Bengaalse|BD] secretaris|p1], [Shahidul Mannan|p1], op de vraag van een journalist. [Zijn|p1] collega [Myint Thein|p2] stond ernaast en knikte.

[China|CN], dat in het najaar een driestappenplan had {gelanceerd|a3} en [beide buren|BD+MM] tot spoed maande, {noemt|a4} de ontwikkeling 'bemoedigend'.

Wat kan er nog misgaan? Veel. De eerste groep wordt dinsdag over een week bij de brug van Ghumdum verwacht. Mocht er niemand verschijnen, dan hebben [de partijen|BD+MM] afgesproken opnieuw te {vergaderen|e4}, dit keer in [Cox's Bazar|l2].
=====
entities:
  BD: {name: Bangladesh, type: State}
  MM: {name: Myanmar, type: State}
  RO: {name: Rohingya, type: Organisation}
  UN: {name: VN-vluchtelingenorganisatie, type: Organisation}
  CN: {name: China, type: State}
  l1: {name: Naypyidaw, type: Place}
  l2: {name: "Cox's Bazar", type: Place}
  p1: {name: Shahidul Mannan, type: Person}
  p2: {name: Myint Thein, type: Person}
  p3: {name: Mohammad Yunus Alam, type: Person}
offices:
  - {person: p1, office: buitenlandsecretaris, of: BD}
  - {person: p2, office: buitenlandsecretaris, of: MM}
  - {person: p3, office: voorman, of: RO}
events:
  e1: {type: Agreement, label: uitvoeringsplan voor de terugkeer, participants: [BD, MM, p1, p2], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Agreement, label: afspraak over de terugkeer, participants: [BD, MM], time: van 23 november, factuality: actual}
  e4: {type: Negotiation, label: nieuw overleg in Cox's Bazar, participants: [BD, MM], place: l2, factuality: possible}
acts:
  a1: {type: Demand, by: p3, to: [BD, MM], content: "de garantie van burgerschap"}
  a2: {type: Proposal, by: BD, to: [MM], kind: other, content: "om een rol voor de VN-vluchtelingenorganisatie", status: rejected, about: e1}
  a3: {type: Proposal, by: CN, to: [BD, MM], kind: other, content: "een driestappenplan", status: proposed, time: in het najaar}
  a4: {type: Statement, by: CN, content: "bemoedigend"}
  a5: {type: Statement, by: p1, content: "Dan maar zonder blauwe helmen"}
  a6: {type: Statement, by: p3, content: "wees de regeling gisteren in kamp Kutupalong van de hand", time: gisteren, about: e1}
replies:
  r2: {to: a2, by: MM, answer: rejected}
