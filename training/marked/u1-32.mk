 date 2019-02-09 [Jemen|YE]: lijsten met namen, dubbele namen en doden

[AMMAN|l1] - Ahmed Naji bestaat vier keer. Hij staat op de lijst van [de Houthi's|HO], op die van [de regering|YE], op een bijlage van [het Rode Kruis|RK] en op een grafsteen in Taiz. Over mannen als Ahmed ging het deze week in [Amman|l1], waar [beide Jemenitische partijen|YE+HO] {praatten|e1} over een {ruil|e2} van vijftienduizend gevangenen.

Die {ruil|e2} was in december in [Zweden|l2] {afgesproken|e2}, bij het enige akkoord dat sinds het begin van de {oorlog|e3} onder [VN|VN]-toezicht tot stand kwam. Uitgevoerd is er tot nu toe niets van.

Vrijdagavond moest er een doorbraak zijn. In plaats daarvan besloten [VN|VN]-gezant [Miles Ashcombe|p1] en [Rode Kruis|RK]-bestuurder [Franziska Amstutz|p2], die het {overleg|e1} samen voorzaten, tot een {pauze|o2} 'van een week of twee'. 'Vooruitgang is hier een rekensom', {legde|a4} [Amstutz|p2] uit. 'We hebben tweeduizend namen kunnen wegstrepen. Dat is geen slecht nieuws, het waren doublures.'

[De delegatie van [de Houthi's|HO]|HO] wordt {geleid|d1} door [Abdulkarim Zayd|p3], die van [de regering|YE] door niemand: de minister is ziek. Dat wekt wrevel. [Zayd|p3] {bood|a1} woensdag aan om alvast vijfhonderd zieken en minderjarigen te laten gaan, ongeacht de rest. Namens [Aden|YE] {vroeg|r1} [een advocaat|p5] bedenktijd, en toen [hij|p5] donderdag terug was, bleek het {bod|a1} {ingetrokken|a2}.

[De Saoediërs|SA], die zelf zeven gevangenen terug {willen|a3} maar aan dit overleg niet deelnemen, hielden zich op de vlakte. [Hun|SA] krijgsgevangenen zitten, naar verluidt, in dezelfde gang als een van de vier Ahmeds.
=====
entities:
  YE: {name: Jemen, type: State}
  HO: {name: Houthi's, type: Organisation}
  RK: {name: Rode Kruis, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  SA: {name: Saoedi-Arabië, type: State}
  l1: {name: Amman, type: Place}
  l2: {name: Zweden, type: Place}
  p1: {name: Miles Ashcombe, type: Person}
  p2: {name: Franziska Amstutz, type: Person}
  p3: {name: Abdulkarim Zayd, type: Person}
  p5: {name: advocaat, type: Person}
offices:
  - {person: p1, office: gezant, of: VN}
  - {person: p2, office: bestuurder, of: RK}
events:
  e1: {type: Negotiation, label: overleg over de gevangenenruil in Amman, participants: [YE, HO], mediators: [p1, p2], place: l1, time: deze week, factuality: actual}
  e2: {type: Agreement, label: akkoord over de gevangenenruil, participants: [YE, HO], place: l2, time: in december, factuality: actual}
  e3: {type: Conflict, label: oorlog in Jemen, participants: [YE, HO], factuality: actual}
acts:
  a1: {type: Proposal, by: p3, to: [YE], kind: prisoner_exchange, content: "vijfhonderd zieken en minderjarigen te laten gaan, ongeacht de rest", status: unanswered, time: woensdag, about: e1}
  a2: {type: Statement, by: HO, content: "bleek het bod ingetrokken", time: donderdag}
  a3: {type: Demand, by: SA, to: [HO], content: "zeven gevangenen terug"}
  a4: {type: Statement, by: p2, content: "Vooruitgang is hier een rekensom"}
replies:
  r1: {to: a1, by: p5, answer: unanswered}
delegations:
  d1: {of: HO, head: p3, members: [], event: e1}
outcomes:
  o2: {of: e1, type: postponed}
