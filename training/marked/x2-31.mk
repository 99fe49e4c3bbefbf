 date 2022-09-29 Gasveld splitst de kust: [Beiroet|LB] broedt op [Amerikaanse|US] ontwerptekst

[Libanon|LB] en [Israël|IL] staan dichter bij een {zeegrens|e1} dan ooit, al hebben [ze|LB+IL] [elkaar|LB+IL] nog nooit in de ogen gekeken. De [Amerikaanse|US] {bemiddelaar|e2} [Aaron Feldstein|p1] {overhandigde|s1+s4} donderdag aan [beide regeringen|LB+IL] een ontwerp van tien bladzijden: het Karishveld voor [de Israëli's|IL], het Qanaveld voor [de Libanezen|LB].

De [Israëlische|IL] premier [Yoav Lerner|p2] {gaf|r1} dezelfde avond groen licht. In [Beiroet|LB] vraagt men {bedenktijd|r2} tot dinsdag. President [Fouad Chamoun-Haddad|p3] {wil|a1} dat het Franse TotalEnergies zwart op wit bevestigt dat er geen cent naar [Israël|IL] vloeit.

[Hezbollah|HZ] {dreigde|s2} er in juli nog mee het boorplatform "in een fakkel" te veranderen. Nu {zegt|s3} [de beweging|HZ] zich bij het besluit van de staat te zullen neerleggen.

Komt het tot een {vergelijk|e1}, dan {tekenen|e3} [de landen|LB+IL] elk in een aparte tent in [Naqoura|l1], op de basis van [de VN-vredesmacht|UN]. Een gezamenlijke foto is uitgesloten.
=====
entities:
  LB: {name: Libanon, type: State}
  IL: {name: Israël, type: State}
  US: {name: Verenigde Staten, type: State}
  HZ: {name: Hezbollah, type: Organisation}
  UN: {name: VN-vredesmacht, type: Organisation}
  p1: {name: Aaron Feldstein, type: Person}
  p2: {name: Yoav Lerner, type: Person}
  p3: {name: Fouad Chamoun-Haddad, type: Person}
  l1: {name: Naqoura, type: Place}
offices:
  - {person: p1, office: bemiddelaar, of: US}
  - {person: p2, office: premier, of: IL}
  - {person: p3, office: President, of: LB}
events:
  e1: {type: Agreement, label: vergelijk over de zeegrens, participants: [LB, IL], mediators: [p1], factuality: possible}
  e2: {type: Mediation, label: bemiddeling van Feldstein, participants: [LB, IL], mediators: [p1, US], factuality: actual}
  e3: {type: Agreement, label: ondertekening in Naqoura, participants: [LB, IL], hosts: [UN], place: l1, factuality: possible}
acts:
  s1: {type: Proposal, by: p1, to: [IL], kind: territorial, content: "het Karishveld voor de Israëli's, het Qanaveld voor de Libanezen", status: accepted, time: donderdag}
  s4: {type: Proposal, by: p1, to: [LB], kind: territorial, content: "het Karishveld voor de Israëli's, het Qanaveld voor de Libanezen", status: unanswered, time: donderdag}
  a1: {type: Demand, by: p3, content: "dat het Franse TotalEnergies zwart op wit bevestigt dat er geen cent naar Israël vloeit"}
  s2: {type: Warning, by: HZ, to: [IL], content: "het boorplatform \"in een fakkel\" te veranderen", time: in juli}
  s3: {type: Concession, by: HZ, to: [LB], content: "zich bij het besluit van de staat te zullen neerleggen"}
replies:
  r1: {to: s1, by: p2, answer: accepted}
  r2: {to: s4, by: LB, answer: unanswered}
