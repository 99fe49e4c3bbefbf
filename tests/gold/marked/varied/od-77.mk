 date 2005-09-08 [Belize|BZ] en [Guatemala|GT] {tekenen|e1} dat [ze|BZ+GT] gaan {praten|e2}

[WASHINGTON|l1] (IPS) — Onder de kroonluchters van [de Organisatie van Amerikaanse Staten|OA] hebben de ministers van Buitenlandse Zaken [Godfrey Smithfield|p1] ([Belize|BZ]) en [Jorge Briz-Abularach|p2] ([Guatemala|GT]) woensdag een {kaderovereenkomst|e1} {ondertekend|e1}. Daarin staat niet waar de grens loopt – dat is al 146 jaar de vraag – maar wel wie er de komende anderhalf jaar over {praten|e2}, hoe vaak, en op wiens kosten.

Secretaris-generaal [José Miguel Insulza-Rojas|p3] krijgt een zwaardere rol dan [zijn|p3] voorganger. Mislukt het {overleg|e2}, dan mag [hij|p3] aanraden naar [het Internationaal Gerechtshof|IG] te stappen. [Guatemala|GT] had dat laatste {geëist|a1}; [Belize|BZ] ging er pas dinsdagnacht {in mee|r1}, nadat [de Chileen|p3] persoonlijk naar de hotelkamer van [Smithfield|p1] was {gekomen|e3}.

Vier jaar geleden leek men al verder. Twee 'facilitators', [een Amerikaanse rechter|p4] namens [Belize|BZ] en [een Hondurese rector|p5] namens [Guatemala|GT], {legden|a2+a3} in augustus 2002 een kant-en-klare oplossing op tafel, met een ontwikkelingsfonds en een corridor op zee. [Belize|BZ] {nam|r2} die meteen aan. [Guatemala|GT] liet een jaar {niets|r3} horen en {noemde|r4} het plan toen ongrondwettig.

De eerste {zitting|e4} is in november op het eiland [San Pedro|l2]. Een groepje van [Vrienden|VR], waaronder [Spanje|ES], [Mexico|MX] en [het Verenigd Koninkrijk|GB], betaalt de tickets.

In de bufferzone, een strook van twee kilometer, zijn dit jaar 61 hutten ontruimd en 58 weer opgebouwd.
=====
entities:
  BZ: {name: Belize, type: State}
  GT: {name: Guatemala, type: State}
  OA: {name: Organisatie van Amerikaanse Staten, type: Organisation}
  IG: {name: Internationaal Gerechtshof, type: Organisation}
  VR: {name: Vrienden, type: Organisation}
  ES: {name: Spanje, type: State}
  MX: {name: Mexico, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  p1: {name: Godfrey Smithfield, type: Person}
  p2: {name: Jorge Briz-Abularach, type: Person}
  p3: {name: José Miguel Insulza-Rojas, type: Person}
  p4: {name: Amerikaanse rechter, type: Person}
  p5: {name: Hondurese rector, type: Person}
  l1: {name: Washington, type: Place}
  l2: {name: San Pedro, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: BZ}
  - {person: p2, office: minister van Buitenlandse Zaken, of: GT}
  - {person: p3, office: Secretaris-generaal, of: OA}
events:
  e1: {type: Agreement, label: kaderovereenkomst, participants: [BZ, GT, p1, p2], hosts: [OA], place: l1, time: woensdag, factuality: actual}
  e2: {type: Negotiation, label: overleg van anderhalf jaar, participants: [BZ, GT], mediators: [p3], time: de komende anderhalf jaar, factuality: planned}
  e3: {type: Meeting, participants: [p3, p1], time: dinsdagnacht, factuality: actual}
  e4: {type: Negotiation, label: eerste zitting, participants: [BZ, GT], place: l2, time: in november, factuality: planned, part_of: e2}
acts:
  a1: {type: Demand, by: GT, to: [BZ], content: dan mag hij aanraden naar het Internationaal Gerechtshof te stappen}
  a2: {type: Proposal, by: p4, to: [BZ], kind: territorial, content: "een kant-en-klare oplossing op tafel, met een ontwikkelingsfonds en een corridor op zee", status: accepted, time: in augustus 2002}
  a3: {type: Proposal, by: p4, to: [GT], kind: territorial, content: "een kant-en-klare oplossing op tafel, met een ontwikkelingsfonds en een corridor op zee", status: rejected, time: in augustus 2002}
replies:
  r1: {to: a1, by: BZ, answer: accepted}
  r2: {to: a2, by: BZ, answer: accepted}
  r3: {to: a3, by: GT, answer: unanswered}
  r4: {to: a3, by: GT, answer: rejected}
