 date 2025-11-08 [Kabul|AF] en [Islamabad|PK] praten niet, [ze|PK+AF] wachten

Het linoleum in de gang van het [Turkse|TR] hotel is nieuw en piept. Dat is ongeveer het enige wat de journalisten over de {derde ronde|e1} kunnen melden. Op vrijdagavond, na twintig uur {overleg|e1} in [Istanbul|l1], stapte de [Pakistaanse|PK] {ploeg|d1} in taxi's, met inlichtingenchef [Asim Malik|p1] als eerste. 'Het is {voorbij|o1}', {zei|a1} minister [Khawaja Asif|p2] 's nachts op Geo News. 'Er is geen plan voor een {vierde|e4}.'

[Qatar|QA] en [Turkije|TR] hadden op 19 oktober in [Doha|l2] een {wapenstilstand|e2} uit het vuur gesleept. [Beide buren|PK+AF] houden zich eraan, {zeggen|a2} [ze|PK+AF], en in Chaman is het sinds gisteren ook daadwerkelijk stil.

[Pakistan|PK] {wil|a3} een handtekening onder de belofte dat [de Pakistaanse Taliban|TTP] vanuit [Afghanistan|AF] geen aanslagen plegen. De [Afghaanse|AF] onderhandelaar [Rahmatullah Najib|p3] {bood|c1} een mondelinge garantie.

Granaatappels

Door de gesloten grens rotten er in Kandahar elke dag 5.000 kratten granaatappels weg. Tomaten kosten in Peshawar vijf keer zoveel. Bij de slagboom van Torkham leven chauffeurs al een maand op thee en koekjes; Noor Agha heeft de voetbaluitslagen in het stof op zijn motorkap geschreven.

President [Erdogan|p4] {stuurt|e3} volgende week [zijn|p4] ministers van Defensie en Buitenlandse Zaken naar [Islamabad|l3].
=====
entities:
  PK: {name: "Pakistan", type: State}
  AF: {name: "Afghanistan", type: State}
  QA: {name: "Qatar", type: State}
  TR: {name: "Turkije", type: State}
  TTP: {name: "Pakistaanse Taliban", type: Organisation}
  p1: {name: "Asim Malik", type: Person}
  p2: {name: "Khawaja Asif", type: Person}
  p3: {name: "Rahmatullah Najib", type: Person}
  p4: {name: "Erdogan", type: Person}
  l1: {name: "Istanbul", type: Place}
  l2: {name: "Doha", type: Place}
  l3: {name: "Islamabad", type: Place}
offices:
  - {person: p1, office: "inlichtingenchef", of: PK}
  - {person: p2, office: "minister", of: PK}
  - {person: p3, office: "onderhandelaar", of: AF}
events:
  e1: {type: Negotiation, participants: [PK, AF], place: l1, time: "vrijdagavond", factuality: actual}
  e2: {type: Agreement, participants: [PK, AF], mediators: [QA, TR], place: l2, time: "op 19 oktober", factuality: actual}
  e3: {type: Visit, participants: [TR], place: l3, time: "volgende week", factuality: planned}
  e4: {type: Negotiation, participants: [PK, AF], after: e1, factuality: counterfactual}
acts:
  a1: {type: Statement, by: p2, content: "Er is geen plan voor een vierde"}
  a2: {type: Statement, by: PK, content: "houden zich eraan"}
  a3: {type: Demand, by: PK, to: [AF], content: "een handtekening onder de belofte dat de Pakistaanse Taliban vanuit Afghanistan geen aanslagen plegen"}
  c1: {type: Concession, by: p3, to: [PK], content: "een mondelinge garantie"}
delegations:
  d1: {of: PK, head: null, members: [p1], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
