 date 2023-10-05 [Maleisië|MY] {ontkent|a1} {geheim beraad|e1} met [Filipijnen|PH]

Nee, er is in juli in [Kota Kinabalu|l1] niet in het geheim over Sabah {gesproken|e1}. Nee, minister [Azlina Yusof|p1] was die week niet eens op het eiland. En nee, er ligt geen {akkoord|e2} in een la. In een verklaring van twee pagina's {weersprak|a1} [de [Maleisische|MY] regering|MY] donderdag alles wat het Filipijnse dagblad Ang Tinig een dag eerder had onthuld.

Het antwoord uit [Manilla|PH] klonk voorzichtiger. "Niet alles wat in juli gebeurde, was geheim", {zei|a2} onderminister [Ramon Salonga|p2], zonder toelichting.

Wat vaststaat: [de twee landen|MY+PH] hebben sinds vorig jaar drie keer {overlegd|e3}, telkens in [Jakarta|l2] en telkens met [de [Indonesische|ID] diplomate|p3] [Retno Wulandari|p3] in het midden. Een vierde {bijeenkomst|e4} is voor 8 november gepland, al heeft [Maleisië|MY] de komst van [Yusof|p1] nog niet bevestigd. Op de agenda staat alleen de visserij. Dat daar vroeg of laat ook Sabah op zou kunnen komen, is {volgens|a3} [Wulandari|p3] "een vraag voor over tien jaar".

Diplomaten van andere lidstaten van de ASEAN, die er niet bij betrokken zijn, halen de schouders op.
=====
entities:
  MY: {name: Maleisië, type: State}
  PH: {name: Filipijnen, type: State}
  ID: {name: Indonesië, type: State}
  l1: {name: Kota Kinabalu, type: Place}
  l2: {name: Jakarta, type: Place}
  p1: {name: Azlina Yusof, type: Person}
  p2: {name: Ramon Salonga, type: Person}
  p3: {name: Retno Wulandari, type: Person}
offices:
  - {person: p1, office: minister, of: MY}
  - {person: p2, office: onderminister, of: PH}
  - {person: p3, office: diplomate, of: ID}
events:
  e1: {type: Negotiation, label: geheim beraad over Sabah, participants: [MY, PH], place: l1, time: in juli, factuality: counterfactual, source: Ang Tinig}
  e2: {type: Agreement, participants: [MY, PH], factuality: counterfactual}
  e3: {type: Negotiation, label: overleg in Jakarta, participants: [MY, PH], mediators: [p3], place: l2, time: sinds vorig jaar, factuality: actual}
  e4: {type: Negotiation, label: vierde bijeenkomst, participants: [MY, PH], time: 8 november, factuality: planned, after: e3}
acts:
  a1: {type: Statement, by: MY, content: "er is in juli in Kota Kinabalu niet in het geheim over Sabah gesproken", time: donderdag, about: e1}
  a2: {type: Statement, by: p2, content: "Niet alles wat in juli gebeurde, was geheim", about: e1}
  a3: {type: Statement, by: p3, content: "een vraag voor over tien jaar"}
