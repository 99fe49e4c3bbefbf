 date 2025-02-17 Nog geen {ruil|e2} tussen [Burundi|BI] en [Rwanda|RW], {vervolg|e5} in [Entebbe|l2]

Het {overleg|e1} dat [Rwanda|RW] en [Burundi|BI] begin deze maand in [Luanda|l1] voerden, is {zonder resultaat|o1} gebleven. De [Angolese|AO] gezant [D. Teixeira Neto|p1] heeft dat maandag {toegegeven|s9}. Op woensdag 12 maart {komen|e5} [de twee landen|RW+BI] opnieuw bijeen, in [het [Oegandese|UG] Entebbe|l2]. [Oeganda|UG] is daar gastheer.

Dezelfde dag {vergaderen|e6} in [Lusaka|l3] de ministers van [de Internationale Conferentie over het Gebied van de Grote Meren|GM] ([ICGLR|GM]). Die {bijeenkomst|e6} gaat over de gesloten grens, niet over de gevangenen.

Een westerse diplomaat zegt tegen deze krant dat minister [Mukamana|p2] en [haar|p2] [Burundese|BI] ambtgenoot [Niyonzima|p3] in [Luanda|l1] wel degelijk apart hebben {gezeten|e4}, "meer dan een uur, met de deur dicht". [Mukamana|p2] had zo'n {onderhoud|e4} {ontkend|s8}.

[Burundi|BI] {waarschuwt|s10} intussen dat [het|BI] wegblijft als [Rwanda|RW] niet ingaat op de {eis|s2} om de generaal van de staatsgreep uit te leveren. [Kigali|RW] {wees|r3} die vrijdag opnieuw van de hand. Mensenrechtenorganisaties in de regio maken zich zorgen over het kamp bij Huye, waar vorige week een gevangene overleed aan cholera.
=====
entities:
  RW: {name: Rwanda, type: State}
  BI: {name: Burundi, type: State}
  AO: {name: Angola, type: State}
  UG: {name: Oeganda, type: State}
  GM: {name: Internationale Conferentie over het Gebied van de Grote Meren, type: Organisation}
  p1: {name: Domingos Teixeira Neto, type: Person}
  p2: {name: Espérance Uwase Mukamana, type: Person}
  p3: {name: Jean-Bosco Niyonzima, type: Person}
  l1: {name: Luanda, type: Place}
  l2: {name: Entebbe, type: Place}
  l3: {name: Lusaka, type: Place}
offices:
  - {person: p1, office: gezant, of: AO}
events:
  e1: {type: Negotiation, participants: [RW, BI], place: l1, time: begin deze maand, factuality: actual}
  e2: {type: Agreement, participants: [RW, BI], factuality: counterfactual}
  e4: {type: Meeting, participants: [p2, p3], place: l1, factuality: possible, source: Een westerse diplomaat}
  e5: {type: Negotiation, participants: [RW, BI], hosts: [UG], place: l2, time: Op woensdag 12 maart, factuality: planned, after: e1}
  e6: {type: Meeting, participants: [GM], place: l3, time: Dezelfde dag, factuality: planned}
acts:
  s9: {type: Statement, by: p1, about: e1, time: maandag}
  s8: {type: Statement, by: p2, about: e4}
  s10: {type: Warning, by: BI, to: [RW], content: dat het wegblijft, about: e5}
  s2: {type: Demand, by: BI, to: [RW], content: om de generaal van de staatsgreep uit te leveren}
replies:
  r3: {to: s2, by: RW, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
