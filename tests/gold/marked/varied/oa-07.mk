 date 1982-05-06 [Peruaans|PE] {vredesplan|a1+a2} voor [de Falklands|l1] {gestrand|r2}

[LIMA|l2]/LONDEN - Van onze correspondenten

Het {plan|a1+a2} waarmee president [Fernando Belaúnde Terry|p1] van [Peru|PE] een einde wilde maken aan de {oorlog|e1} om [de Falklandeilanden|l1], is gisteren definitief {stukgelopen|r2}. Nadat [Londen|GB] het 's middags met kanttekeningen had {aanvaard|r1}, {wees|r2} [de junta in Buenos Aires|AR] het tegen middernacht af. Generaal [Galtieri|p2] {zei|a3} tegen journalisten dat er "na de Belgrano niets meer te ondertekenen valt".

De zeven punten van [Belaúnde|p1], voor een belangrijk deel opgesteld in overleg met de [Amerikaanse|US] minister [Haig|p3], {voorzagen|a1+a2} in een onmiddellijk staakt-het-vuren, een wederzijdse terugtrekking en een tijdelijk bestuur door vier landen. [West-Duitsland|DE], [Brazilië|BR], [de Verenigde Staten|US] en [Peru|PE] zelf waren daarvoor {gepolst|a4}; [Brasília|BR] had {bedenkingen|r3}, [de andere drie|DE+US+PE] niet.

Zondagavond nog leek alles mogelijk. [Belaúnde|p1] had toen vijfmaal {aan de telefoon|e2} gezeten met [Galtieri|p2], laatstelijk om half zeven, en was stellig genoeg om in [Lima|l2] een {plechtigheid|e3} te laten voorbereiden waar [Argentijnen|AR] en [Britten|GB] de volgende ochtend [hun|AR+GB] handtekening konden zetten. Die {vervloog|o1} in de nacht, toen bekend werd dat een [Britse|GB] duikboot de kruiser General Belgrano tot zinken had gebracht. Vandaag staat het dodental op ten minste driehonderd.

[Francis Pym|p4], [de [Britse|GB] minister van Buitenlandse Zaken|p4], die zondag juist in Washington was, {hield|a5} in het Lagerhuis vol dat [hij|p4] van een "plan" dat rijp was voor ondertekening nooit had gehoord. [Zijn|p4] {gesprek|e4} met [Haig|p3] was volgens [hem|p4] een gedachtewisseling geweest. De [Peruaanse|PE] premier [Manuel Ulloa|p5] {sprak|a6} daarentegen van "een akkoord op twee woorden na": [Buenos Aires|AR] viel over de 'wensen' van de eilanders en had liever 'belangen' gelezen.

Met het mislukken verschuift het {initiatief|e5} naar [de Verenigde Naties|VN]. Secretaris-generaal [Javier Pérez de Cuéllar|p6], zelf Peruaan, {legde|a7} [beide landen|GB+AR] zondag al een eigen {document|a7} voor. [Argentinië|AR] {reageerde|r4} gisteren "welwillend"; van [Groot-Brittannië|GB] wordt vandaag antwoord verwacht. {Bemiddeling|e6} door [Haig|p3], die in april drie weken tussen beide hoofdsteden {pendelde|e6}, {liep|o2} een week geleden vast.

De ministerraad van de EG beslist op 17 mei of het invoerverbod op Argentijns vlees wordt verlengd.
=====
entities:
  PE: {name: Peru, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  AR: {name: Argentinië, type: State}
  US: {name: Verenigde Staten, type: State}
  DE: {name: West-Duitsland, type: State}
  BR: {name: Brazilië, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Fernando Belaúnde Terry, type: Person}
  p2: {name: Galtieri, type: Person}
  p3: {name: Haig, type: Person}
  p4: {name: Francis Pym, type: Person}
  p5: {name: Manuel Ulloa, type: Person}
  p6: {name: Javier Pérez de Cuéllar, type: Person}
  l1: {name: Falklandeilanden, type: Place}
  l2: {name: Lima, type: Place}
offices:
  - {person: p1, office: president, of: PE}
  - {person: p2, office: Generaal, of: AR}
  - {person: p3, office: minister, of: US}
  - {person: p4, office: minister van Buitenlandse Zaken, of: GB}
  - {person: p5, office: premier, of: PE}
  - {person: p6, office: Secretaris-generaal, of: VN}
events:
  e1: {type: Conflict, label: Falklandoorlog, participants: [GB, AR], place: l1, factuality: actual}
  e2: {type: Meeting, label: telefoongesprekken, participants: [p1, p2], time: Zondagavond, factuality: actual}
  e3: {type: Agreement, label: ondertekening in Lima, participants: [AR, GB], hosts: [p1], place: l2, time: de volgende ochtend, factuality: counterfactual}
  e4: {type: Meeting, participants: [p4, p3], time: zondag, factuality: actual}
  e5: {type: Mediation, participants: [GB, AR], mediators: [VN, p6], factuality: actual}
  e6: {type: Mediation, participants: [GB, AR], mediators: [p3], time: drie weken, factuality: actual}
acts:
  a1: {type: Proposal, by: p1, to: [GB], kind: ceasefire, content: "een onmiddellijk staakt-het-vuren, een wederzijdse terugtrekking en een tijdelijk bestuur door vier landen", status: accepted}
  a2: {type: Proposal, by: p1, to: [AR], kind: ceasefire, content: "een onmiddellijk staakt-het-vuren, een wederzijdse terugtrekking en een tijdelijk bestuur door vier landen", status: rejected}
  a3: {type: Statement, by: p2, content: "na de Belgrano niets meer te ondertekenen valt"}
  a4: {type: Proposal, by: p1, to: [DE, US, PE, BR], kind: other, content: "een tijdelijk bestuur door vier landen", status: unanswered}
  a5: {type: Statement, by: p4, content: "dat hij van een \"plan\" dat rijp was voor ondertekening nooit had gehoord", about: e4}
  a6: {type: Statement, by: p5, content: "een akkoord op twee woorden na"}
  a7: {type: Proposal, by: p6, to: [GB, AR], kind: other, content: "een eigen document", status: unanswered, time: zondag}
replies:
  r1: {to: a1, by: GB, answer: accepted}
  r2: {to: a2, by: AR, answer: rejected}
  r3: {to: a4, by: BR, answer: unanswered}
  r4: {to: a7, by: AR, answer: unanswered}
outcomes:
  o1: {of: e3, type: cancelled}
  o2: {of: e6, type: no_breakthrough}
