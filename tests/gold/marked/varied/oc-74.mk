 date 2025-04-02 [Ambassade van [Oezbekistan|UZ]|UZ]: drielandenpunt is "geen punt meer"

BRUSSEL - [De Ambassade van de Republiek [Oezbekistan|UZ] bij het Koninkrijk België|UZ] heeft de eer de media het navolgende te berichten.

Op 31 maart hebben de presidenten [Sjavkat Mirzijojev|p1] van [Oezbekistan|UZ], [Sadyr Japarov|p2] van [Kirgizië|KG] en [Emomali Rahmon|p3] van [Tadzjikistan|TJ] in [Choedzjand|l1] [hun|p1+p2+p3] eerste {drielandentop|e1} {gehouden|e1}. [De staatshoofden|p1+p2+p3] ondertekenden de {Verklaring van Eeuwige Vriendschap|e2} en een {verdrag|e3} over het punt waar de drie grenzen samenkomen, door president [Mirzijojev|p1] een "naad" {genoemd|s1}.

De {top|e1} werd mogelijk gemaakt door het {grensakkoord|e4} dat [Kirgizië|KG] en [Tadzjikistan|TJ] op 13 maart in [Bisjkek|l2] sloten, na drie jaar {praten|e5} zonder derden. In dit verband worden beweringen in enkele buitenlandse bladen als zou [Tasjkent|UZ] of [Moskou|RU] daarbij hebben {bemiddeld|e6+e7}, met klem van de hand {gewezen|s2}. [Russische|RU] {goede diensten|a1} zijn, zoals president [Japarov|p2] heeft {verklaard|s3}, in 2022 aangeboden en met dank {niet benut|r1}. Bij de {botsingen|e8} van dat jaar verloren ruim honderd mensen het leven.

Het {voorstel|a2} van [Oezbekistan|UZ] om een gezamenlijke elektriciteitscentrale te bouwen op de rivier Zarafsjan werd door [de [Tadzjiekse|TJ] president|p3] {met belangstelling|r2} ontvangen.

Op 21 maart van elk jaar zal voortaan de Dag van de Vriendschap worden gevierd. [De Ambassade|UZ] nodigt liefhebbers van de plov uit voor een proeverij op 12 april (inschrijving verplicht; het aantal lepels is beperkt).
=====
entities:
  UZ: {name: Oezbekistan, type: State}
  KG: {name: Kirgizië, type: State}
  TJ: {name: Tadzjikistan, type: State}
  RU: {name: Rusland, type: State}
  p1: {name: Sjavkat Mirzijojev, type: Person}
  p2: {name: Sadyr Japarov, type: Person}
  p3: {name: Emomali Rahmon, type: Person}
  l1: {name: Choedzjand, type: Place}
  l2: {name: Bisjkek, type: Place}
offices:
  - {person: p1, office: president, of: UZ}
  - {person: p2, office: president, of: KG}
  - {person: p3, office: president, of: TJ}
events:
  e1: {type: Meeting, label: drielandentop, participants: [p1, p2, p3], place: l1, time: Op 31 maart, factuality: actual}
  e2: {type: Agreement, label: Verklaring van Eeuwige Vriendschap, participants: [p1, p2, p3], place: l1, time: Op 31 maart, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: verdrag over het drielandenpunt, participants: [p1, p2, p3], place: l1, time: Op 31 maart, factuality: actual, part_of: e1}
  e4: {type: Agreement, label: grensakkoord, participants: [KG, TJ], place: l2, time: op 13 maart, factuality: actual, part_of: e5}
  e5: {type: Negotiation, participants: [KG, TJ], time: drie jaar, factuality: actual}
  e6: {type: Mediation, participants: [KG, TJ], mediators: [UZ], factuality: counterfactual}
  e7: {type: Mediation, participants: [KG, TJ], mediators: [RU], factuality: counterfactual}
  e8: {type: Conflict, participants: [KG, TJ], time: dat jaar, factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "een \"naad\"", about: e3}
  s2: {type: Statement, by: UZ, content: "met klem van de hand gewezen", about: e6}
  a1: {type: Proposal, by: RU, to: [KG, TJ], kind: mediation_offer, content: "goede diensten", status: rejected, time: in 2022}
  s3: {type: Statement, by: p2, content: "met dank niet benut"}
  a2: {type: Proposal, by: UZ, to: [TJ], kind: other, content: "om een gezamenlijke elektriciteitscentrale te bouwen op de rivier Zarafsjan", status: unanswered}
replies:
  r1: {to: a1, by: KG, answer: rejected}
  r2: {to: a2, by: p3, answer: unanswered}
