 date 2021-11-29 {Vredesoverleg|e2} over [Mali|ML] in [Algiers|l1], maar [Bamako|ML] kwam niet

[Algiers|DZ] had alles klaar. De zaal, de vlaggen, de lunch. Wie er om tien uur, de tijd waarop maandag de {zitting|e1} zou beginnen, binnenkwamen waren: [de Toearegs van de CMA|CM], [de Platform-militie|PF] en een delegatie van [de Verenigde Naties|VN]. Wie er niet waren: [de [Malinese|ML] overgangsregering|ML]. Premier [Seydou Koné|p1] had zondagavond laat {gebeld|e5}. Het weer in Bamako was, {zei|s4} [hij|p1], te slecht om op te stijgen.

In Bamako scheen maandag de zon.

Gastheer en bemiddelaar [Smaïl Benhamouda|p2], minister van Buitenlandse Zaken, besloot tot een {gesprek|e2} met wie er was. Tot half drie {spraken|e2} [CMA|CM], [Platform|PF] en [hij|p2]; [Frankrijk|FR] en [Niger|NE], als garanten in het {vredesakkoord|e4} van 2015 genoemd, hadden niemand gestuurd. [Benhamouda|p2] {noemde|s3} de opbrengst "een tekst zonder lezer". Het gaat om een {voorstel|s1} voor een gezamenlijke politiepost in Kidal, waar [beide groepen|CM+PF] zich in {vonden|r1} en [Bamako|ML] dus niet.

De {zitting|e1} mét [Mali|ML] is {verzet|o1} naar 10 december. Zal [het|ML] er dan zijn? "Onvoorziene omstandigheden voorbehouden", {antwoordde|s2} [Koné's|p1] kabinetschef.
=====
entities:
  DZ: {name: Algerije, type: State}
  ML: {name: Mali, type: State}
  CM: {name: CMA, type: Organisation}
  PF: {name: Platform, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  FR: {name: Frankrijk, type: State}
  NE: {name: Niger, type: State}
  l1: {name: Algiers, type: Place}
  p1: {name: Seydou Koné, type: Person}
  p2: {name: Smaïl Benhamouda, type: Person}
offices:
  - {person: p1, office: premier, of: ML}
  - {person: p2, office: minister van Buitenlandse Zaken, of: DZ}
events:
  e1: {type: Negotiation, label: zitting met Mali, participants: [ML, CM, PF], mediators: [p2], place: l1, time: 10 december, factuality: planned}
  e2: {type: Negotiation, label: gesprek zonder Mali, participants: [CM, PF], mediators: [p2], observers: [VN], place: l1, time: maandag, factuality: actual}
  e4: {type: Agreement, label: vredesakkoord van 2015, participants: [ML, CM, PF], guarantors: [FR, NE], time: "2015", factuality: actual}
  e5: {type: Meeting, label: telefoongesprek, participants: [p1], time: zondagavond laat, factuality: actual}
acts:
  s1: {type: Proposal, by: p2, to: [CM, PF], kind: other, content: "een gezamenlijke politiepost in Kidal", status: accepted, about: e2}
  s2: {type: Statement, by: ML, content: "Onvoorziene omstandigheden voorbehouden", about: e1}
  s3: {type: Statement, by: p2, content: "een tekst zonder lezer", about: e2}
  s4: {type: Statement, by: p1, content: "te slecht om op te stijgen", time: zondagavond laat, about: e1}
replies:
  r1: {to: s1, by: CM, answer: accepted}
outcomes:
  o1: {of: e1, type: postponed}
