 date 2015-11-02 Minister [Hendrickx|p1] op {werkbezoek|e1} in [Tirana|l1]

PERSBERICHT - Brussel, 2 november 2015

Minister van Buitenlandse Zaken [Koenraad Hendrickx|p1] brengt van 4 tot 6 november een {werkbezoek|e1} aan [Albanië|AL]. [Hij|p1] wordt {vergezeld|d1} door staatssecretaris voor Asiel en Migratie [Nadia Boussetta|p2] en door vertegenwoordigers van acht ondernemingen.

Op het programma staan {onderhouden|e2} met premier [Ilir Shkodra|p3] en met [zijn|p3] ambtgenote van Buitenlandse Zaken, [Mirela Topalli|p4]. Op donderdag {ondertekenen|e3} [beide ministers|p1+p4] een {overnameovereenkomst|e3} inzake onregelmatig verblijvende personen. Aansluitend staan [zij|p1+p4] de pers te {woord|e4} in het Palast Hotel.

[België|BE] {verbindt zich ertoe|s1} vijftig [Albanese|AL] politiemensen op te leiden. [De minister|p1] zal tevens {aandringen|a1} op de uitlevering van drie verdachten in het dossier-Durrës.

Een eerder voorzien {bezoek|e5} aan [Podgorica|l2] gaat {niet door|o2} wegens de politieke toestand in [Montenegro|ME]; er wordt naar een {nieuwe datum|o2} gezocht.
=====
entities:
  p1: {name: Koenraad Hendrickx, type: Person}
  l1: {name: Tirana, type: Place}
  AL: {name: Albanië, type: State}
  p2: {name: Nadia Boussetta, type: Person}
  p3: {name: Ilir Shkodra, type: Person}
  p4: {name: Mirela Topalli, type: Person}
  BE: {name: België, type: State}
  ME: {name: Montenegro, type: State}
  l2: {name: Podgorica, type: Place}
offices:
  - {person: p1, office: Minister van Buitenlandse Zaken, of: BE}
  - {person: p2, office: staatssecretaris voor Asiel en Migratie, of: BE}
  - {person: p3, office: premier, of: AL}
  - {person: p4, office: minister van Buitenlandse Zaken, of: AL}
events:
  e1: {type: Visit, label: werkbezoek aan Albanië, participants: [p1, p2], place: l1, time: "van 4 tot 6 november", factuality: planned}
  e2: {type: Meeting, label: onderhouden met Shkodra en Topalli, participants: [p1, p3, p4], factuality: planned, part_of: e1}
  e3: {type: Agreement, label: overnameovereenkomst, participants: [BE, AL, p1, p4], time: donderdag, factuality: planned, part_of: e1}
  e4: {type: PressConference, label: persmoment in het Palast Hotel, participants: [p1, p4], time: donderdag, factuality: planned, part_of: e1}
  e5: {type: Visit, label: bezoek aan Podgorica, participants: [p1], place: l2, factuality: counterfactual}
acts:
  s1: {type: Concession, by: BE, to: [AL], content: "vijftig Albanese politiemensen op te leiden"}
  a1: {type: Demand, by: p1, to: [AL], content: "de uitlevering van drie verdachten in het dossier-Durrës", factuality: planned}
delegations:
  d1: {of: BE, head: p1, members: [p2], event: e1}
outcomes:
  o2: {of: e5, type: postponed}
