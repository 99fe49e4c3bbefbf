 date 1988-08-29 [Irak|IQ] en [Iran|IR] {aan tafel|e2}, de rivier ertussen

Voor het eerst sinds het begin van de {oorlog|e1} in 1980 hebben [de ministers van Buitenlandse Zaken van [Iran|IR] en [Irak|IQ]|p2+p3] rechtstreeks met [elkaar|p2+p3] {gesproken|e2}. [Zij|p2+p3] deden dat donderdag en vrijdag in [Genève|l1], in aanwezigheid van [de secretaris-generaal van [de Verenigde Naties|UN]|p1], [Hernando Zaldívar|p1], die elke zin van de een in het Frans aan de ander herhaalde.

Het {staakt-het-vuren|e3} van 20 augustus houdt. Verder dan dat kwam men {niet|o1}. [Irak|IQ] {eist|s1} dat eerst de Shatt al-Arab wordt uitgebaggerd; [Iran|IR] {wil|s2} dat eerst de troepen naar de grens teruggaan. "Een rivier kan wachten, een dorp niet", {zei|s3} de [Iraniër|IR] [Ali Asghar Mostowfi|p2]. Waarop de [Irakees|IQ] [Nizar al-Dulaimi|p3] {riposteerde|s7}: "Een haven kan niet wachten. Het dorp is van [ons|IQ]."

[Zaldívar|p1] {legde|s4+s5} zaterdag een {compromis|s4+s5} voor. Beide gebeurt tegelijk, onder toezicht. [Mostowfi|p2] {reageerde|r1} gunstig, zij het onder voorbehoud van ruggespraak. [Al-Dulaimi|p3] {verklaarde|r2} zich er vierkant tegen.

De Zweedse diplomaat [Sixten Ahlgren|p4] is door [Zaldívar|p1] benoemd tot persoonlijk gezant; [hij|p4] {reist|e4+e5} deze week naar [Teheran|l2] en [Bagdad|l3]. De {besprekingen|e2} worden volgens [hem|p4] halverwege september {voortgezet|e6+o2}, in [New York|l4].

[De vijf permanente leden van de Veiligheidsraad|VP] {drongen|s6} er in een gezamenlijke verklaring bij [beide landen|IR+IQ] op aan krijgsgevangenen vrij te laten. Jordanië en Koeweit zeiden bereid te zijn tot 'elke dienst', maar daarom had niemand gevraagd.
=====
entities:
  IR: {name: Iran, type: State}
  IQ: {name: Irak, type: State}
  UN: {name: Verenigde Naties, type: Organisation}
  VP: {name: permanente leden van de Veiligheidsraad, type: Organisation}
  l1: {name: Genève, type: Place}
  l2: {name: Teheran, type: Place}
  l3: {name: Bagdad, type: Place}
  l4: {name: New York, type: Place}
  p1: {name: Hernando Zaldívar, type: Person}
  p2: {name: Ali Asghar Mostowfi, type: Person}
  p3: {name: Nizar al-Dulaimi, type: Person}
  p4: {name: Sixten Ahlgren, type: Person}
offices:
  - {person: p1, office: secretaris-generaal, of: UN}
  - {person: p2, office: minister van Buitenlandse Zaken, of: IR}
  - {person: p3, office: minister van Buitenlandse Zaken, of: IQ}
  - {person: p4, office: persoonlijk gezant, of: UN}
events:
  e1: {type: Conflict, label: oorlog tussen Iran en Irak, participants: [IR, IQ], time: "1980", factuality: actual}
  e2: {type: Negotiation, label: besprekingen in Genève, participants: [IR, IQ], mediators: [p1], place: l1, time: "donderdag en vrijdag", factuality: actual}
  e3: {type: Agreement, label: staakt-het-vuren, participants: [IR, IQ], time: "20 augustus", factuality: actual}
  e4: {type: Visit, label: reis van Ahlgren naar Teheran, participants: [p4], place: l2, time: "deze week", factuality: planned}
  e5: {type: Visit, label: reis van Ahlgren naar Bagdad, participants: [p4], place: l3, time: "deze week", factuality: planned}
  e6: {type: Negotiation, label: besprekingen in New York, participants: [IR, IQ], place: l4, time: "halverwege september", factuality: planned, after: e2}
acts:
  s1: {type: Demand, by: IQ, to: [IR], content: "dat eerst de Shatt al-Arab wordt uitgebaggerd"}
  s2: {type: Demand, by: IR, to: [IQ], content: "dat eerst de troepen naar de grens teruggaan"}
  s3: {type: Statement, by: p2, content: "Een rivier kan wachten, een dorp niet"}
  s4: {type: Proposal, by: p1, to: [IR], kind: other, content: "Beide gebeurt tegelijk, onder toezicht", status: accepted, time: "zaterdag"}
  s5: {type: Proposal, by: p1, to: [IQ], kind: other, content: "Beide gebeurt tegelijk, onder toezicht", status: rejected, time: "zaterdag"}
  s6: {type: Demand, by: VP, to: [IR, IQ], content: "krijgsgevangenen vrij te laten"}
  s7: {type: Statement, by: p3, content: "Een haven kan niet wachten. Het dorp is van ons"}
replies:
  r1: {to: s4, by: p2, answer: accepted}
  r2: {to: s5, by: p3, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e2, type: no_breakthrough}
  o2: {of: e2, type: continuation_agreed}
