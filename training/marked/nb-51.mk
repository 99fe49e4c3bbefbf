 date 2025-02-06 Loodsen, slib en een kop koffie: [Scheldecommissie|VNSC] {vergadert|e1} in [Bergen op Zoom|l1]

BERGEN OP ZOOM - Voor het eerst in [zijn|VNSC] bestaan heeft de [Vlaams|VL]-[Nederlandse|NL] [Scheldecommissie|VNSC] het in het openbaar over PFAS {gehad|e1}. Dat gebeurde woensdag in De Maagd, de oude kerk aan de Markt. [Vlaanderen|VL] {zegde|c1} toe voor eind 2026 de lozing bij Zwijndrecht te halveren. [Zeeland|ZE], dat aanschoof als gast, {noemt|a1} dat 'een begin'.

Gedeputeerde [Jo-Annes de Bat|p1] had met lege handen van tafel kunnen gaan. [Zijn|p1] {eis|a2} dat [Antwerpen|VL] de kosten van het bloedonderzoek betaalt werd door minister [Jo Brouns|p2] {weggewuifd|r1}. Maar er komt wel een meetpunt bij Bath. 'Twintig jaar geleden kreeg je over de rivier niet eens koffie van elkaar', grapt [de gedeputeerde|p1].

Het {Scheldeverdrag|e2} uit 2005, over de derde verdieping van de vaargeul, leidde destijds tot een hoogoplopende ruzie over de Hedwigepolder. Pas in 2022 ging de zee erin. Wie er nu wandelt, ziet lepelaars.

Rayonhoofd Kees Poleij van de mosselvissers is niet onder de indruk. In Yerseke is dit seizoen een derde minder aangevoerd dan vorig jaar. Een mosselton kost 140 euro. 'Laat ze eerst maar eens komen eten.'

Lees ook: Garnalenvissers krijgen uitstel tot 2027
=====
entities:
  VL: {name: "Vlaanderen", type: State}
  NL: {name: "Nederland", type: State}
  VNSC: {name: "Scheldecommissie", type: Organisation}
  ZE: {name: "Zeeland", type: Organisation}
  p1: {name: "Jo-Annes de Bat", type: Person}
  p2: {name: "Jo Brouns", type: Person}
  l1: {name: "Bergen op Zoom", type: Place}
offices:
  - {person: p1, office: "Gedeputeerde", of: ZE}
  - {person: p2, office: "minister", of: VL}
events:
  e1: {type: Meeting, participants: [VL, NL, ZE], place: l1, time: "woensdag", factuality: actual}
  e2: {type: Agreement, participants: [VL, NL], time: "2005", factuality: actual}
acts:
  a1: {type: Statement, by: ZE, content: "een begin"}
  a2: {type: Demand, by: p1, to: [VL], content: "Antwerpen de kosten van het bloedonderzoek betaalt"}
  c1: {type: Concession, by: VL, content: "voor eind 2026 de lozing bij Zwijndrecht te halveren"}
replies:
  r1: {to: a2, by: p2, answer: rejected}
