 date 2025-03-28 Kamerbrief over betrekkingen met [Suriname|SR]

Geachte voorzitter,

Hierbij informeer [ik|p1] u, mede namens de minister van Justitie en Veiligheid, over de uitkomsten van het {bezoek|e1} dat [ik|p1] van 19 tot en met 21 maart aan [Suriname|SR] heb gebracht.

In [Paramaribo|l1] heb [ik|p1] {gesproken|e2} met minister van Buitenlandse Zaken [Albert Ramdin|p2]. Daarbij is een memorandum van overeenstemming {ondertekend|e3} over samenwerking bij de bestrijding van goudsmokkel. Minister [Ramdin|p2] heeft {verzocht|s1} de visumplicht voor [Surinaamse|SR] zakenreizigers te laten vervallen. [Ik|p1] heb [hem|p2] {geantwoord|r1} dat [het kabinet|NL] daartoe in Europees verband thans geen mogelijkheden ziet, maar {bereid is|a1} het aantal visa voor meerdere inreizen te verruimen.

De eerder aangekondigde {ontmoeting|e4} met president [Chandrikapersad Santokhi|p3] heeft om agendatechnische redenen {geen doorgang|o1} gevonden. Een {tegenbezoek|e5} van [de president|p3] aan [Nederland|NL] wordt voor het najaar voorzien, onder voorbehoud van de uitslag van de verkiezingen.

Motie-Van der Burg

Ten aanzien van de motie over de teruggave van archiefstukken meld ik u dat de inventarisatie door het Nationaal Archief 1.140 strekkende meter betreft. De kosten van digitalisering worden geraamd op 3,2 miljoen euro en zijn niet gedekt in de begroting van OCW. Uw Kamer ontvangt hierover voor het zomerreces een aparte brief.

De minister van Buitenlandse Zaken,
[C.C.J. Veldkamp|p1]
=====
entities:
  SR: {name: "Suriname", type: State}
  NL: {name: "Nederland", type: State}
  p1: {name: "C.C.J. Veldkamp", type: Person}
  p2: {name: "Albert Ramdin", type: Person}
  p3: {name: "Chandrikapersad Santokhi", type: Person}
  l1: {name: "Paramaribo", type: Place}
offices:
  - {person: p1, office: "minister van Buitenlandse Zaken", of: NL}
  - {person: p2, office: "minister van Buitenlandse Zaken", of: SR}
  - {person: p3, office: "president", of: SR}
events:
  e1: {type: Visit, participants: [p1], place: SR, time: "van 19 tot en met 21 maart", factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], place: l1, part_of: e1, factuality: actual}
  e3: {type: Agreement, participants: [NL, SR], place: l1, part_of: e2, factuality: actual}
  e4: {type: Meeting, participants: [p1, p3], part_of: e1, factuality: counterfactual}
  e5: {type: Visit, participants: [p3], place: NL, time: "het najaar", factuality: planned}
acts:
  a1: {type: Concession, by: NL, to: [SR], content: "het aantal visa voor meerdere inreizen te verruimen"}
  s1: {type: Proposal, by: p2, to: [NL], kind: other, content: "de visumplicht voor Surinaamse zakenreizigers te laten vervallen", status: rejected}
replies:
  r1: {to: s1, by: p1, answer: rejected}
outcomes:
  o1: {of: e4, type: cancelled}
