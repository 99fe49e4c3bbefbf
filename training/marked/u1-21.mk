 date 2016-08-12 Analyse: twee loketten, één enclave

[De Angolese regering|AO] heeft een merkwaardige gewoonte. Vraagt men [haar|AO] naar de oorlog in Cabinda, dan is er geen oorlog. Vraagt men naar de {vrede|e1} van Cabinda, dan is die in 2006 {getekend|e1}. In beide antwoorden ontbreekt [het FLEC|FL], dat noch de oorlog beëindigde, noch de vrede {tekende|e5}. De handtekening onder het document van [Namibe|l1] was gezet door [een afsplitsing|AF], die naar de meeste schattingen uit zeventien man en een faxapparaat bestond.

Sindsdien zijn er twee pogingen geweest om met de gewapende hoofdmacht zelf in gesprek te komen. De {eerste|e2}, ondernomen in 2011 door [bisschoppen uit Congo-Brazzaville|CG], {strandde|o2} op de vraag in welke taal de uitnodiging was gesteld. De tweede loopt nog. Zij bestaat uit twee gescheiden loketten. Bij het ene, in [Parijs|l2], {ontvangt|e3} een zekere [Tavares|p1], [generaal buiten dienst|p1], om de paar weken [FLEC|FL]-ballingen in een hotelbar. [Hij|p1] doet dat volgens [Luanda|AO] op eigen titel. Bij het andere, in [Accra|l3], heeft de [Ghanese|GH] oud-minister [Kwabena Asamoah|p2] sinds mei de opdracht van [de Afrikaanse Unie|AU] om te {sonderen|e4}.

[De twee|p1+p2] weten van [elkaar|p1+p2], maar spreken [elkaar|p1+p2] niet. Dat heeft gevolgen. Toen [het FLEC|FL] begin juli bij [Asamoah|p2] een gevechtspauze van negentig dagen {aanbood|a1}, had [Luanda|AO] via [Tavares|p1] al {laten doorschemeren|a2} dat dertig dagen volstonden. [De beweging|FL] {trok|a4} [haar|FL] bod binnen een week terug, en men kan dat moeilijk onredelijk noemen.

Een samenvoeging van de loketten zou een eerste stap zijn. [Asamoah|p2] heeft haar in een vertrouwelijke nota {bepleit|a3}. [De president|p3] zou de nota hebben gelezen. Een {antwoord|r2}, zo valt in [Accra|l3] te horen, komt er na de verkiezingen, en welke verkiezingen bedoeld zijn, werd er niet bij gezegd.
=====
entities:
  AO: {name: Angola, type: State}
  FL: {name: FLEC, type: Organisation}
  AF: {name: afsplitsing van het FLEC, type: Organisation}
  CG: {name: bisschoppen uit Congo-Brazzaville, type: Organisation}
  GH: {name: Ghana, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  l1: {name: Namibe, type: Place}
  l2: {name: Parijs, type: Place}
  l3: {name: Accra, type: Place}
  p1: {name: Tavares, type: Person}
  p2: {name: Kwabena Asamoah, type: Person}
  p3: {name: president van Angola, type: Person}
offices:
  - {person: p1, office: generaal buiten dienst, of: AO}
  - {person: p2, office: oud-minister, of: GH}
  - {person: p3, office: president, of: AO}
events:
  e1: {type: Agreement, label: vrede van Namibe, participants: [AO, AF], place: l1, time: in 2006, factuality: actual}
  e2: {type: Mediation, label: poging van de bisschoppen, participants: [AO, FL], mediators: [CG], time: in 2011, factuality: actual}
  e3: {type: Negotiation, label: gesprekken in een Parijse hotelbar, participants: [p1, FL], place: l2, time: om de paar weken, factuality: actual}
  e4: {type: Mediation, label: sondering door Asamoah, participants: [AO, FL], mediators: [p2, AU], place: l3, time: sinds mei, factuality: actual}
  e5: {type: Agreement, label: handtekening van het FLEC, participants: [FL], factuality: counterfactual}
acts:
  a1: {type: Proposal, by: FL, to: [AO], kind: ceasefire, content: "een gevechtspauze van negentig dagen", status: proposed, time: begin juli}
  a2: {type: Statement, by: AO, content: "dat dertig dagen volstonden"}
  a3: {type: Proposal, by: p2, to: [AO], kind: other, content: "Een samenvoeging van de loketten", status: unanswered}
  a4: {type: Statement, by: FL, content: "trok haar bod binnen een week terug"}
replies:
  r2: {to: a3, by: p3, answer: unanswered}
outcomes:
  o2: {of: e2, type: no_breakthrough}
