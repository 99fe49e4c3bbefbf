 date 2022-09-13 [VN|VN]-gezant zonder nieuws over [de Westelijke Sahara|EH]

[NEW YORK|l1] - Twaalf minuten stond [Staffan de Mistura|p1], [de persoonlijk gezant van [de VN|VN] voor [de Westelijke Sahara|EH]|p1], dinsdag voor de {pers|e1}, en in die twaalf minuten viel het woord 'geduld' negen keer.

[Hij|p1] was net terug van een {rondreis|e2} langs [Rabat|l2], [Algiers|l3] en de vluchtelingenkampen bij [Tindouf|l4]. Daar {sprak|e3} [hij|p1] met [Brahim Ghali|p3], [de leider van [Polisario|PO]|p3]. Naar Laayoune ging [hij|p1] niet: [Marokko|MA] had [hem|p1] {verboden|s1} er vrouwenorganisaties te {ontmoeten|e4} en dan liever helemaal niet, {aldus|s2} [de gezant|p1].

Komen er weer {rondetafelgesprekken|e5}, zoals {die|e6} van 2019 onder [Horst Köhler|p4]? [Algerije|DZ] {doet|r1} daar niet meer aan mee, zoveel is duidelijk. [Rabat|MA] wil juist {uitsluitend|a2} in die vorm {praten|e5}. 'U ziet [mijn|p1] probleem', {zei|s3} [De Mistura|p1].

[Zijn|p1] {voorstel|a1} om dan maar in kleinere kring te beginnen, met alleen technici, ligt sinds juli bij [Marokko|MA] en [Polisario|PO]. Antwoord heeft [hij|p1] van {niemand|r2+r3}.
=====
entities:
  VN: {name: VN, type: Organisation}
  EH: {name: Westelijke Sahara, type: State}
  MA: {name: Marokko, type: State}
  DZ: {name: Algerije, type: State}
  PO: {name: Polisario, type: Organisation}
  l1: {name: New York, type: Place}
  l2: {name: Rabat, type: Place}
  l3: {name: Algiers, type: Place}
  l4: {name: Tindouf, type: Place}
  p1: {name: Staffan de Mistura, type: Person}
  p3: {name: Brahim Ghali, type: Person}
  p4: {name: Horst Köhler, type: Person}
offices:
  - {person: p1, office: persoonlijk gezant, of: VN}
  - {person: p3, office: leider, of: PO}
events:
  e1: {type: PressConference, participants: [p1], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Visit, participants: [p1], place: l2, factuality: actual}
  e3: {type: Meeting, participants: [p1, p3], place: l4, factuality: actual, part_of: e2}
  e4: {type: Meeting, participants: [p1], factuality: counterfactual}
  e5: {type: Negotiation, participants: [MA, DZ], mediators: [p1], factuality: possible, after: e6}
  e6: {type: Negotiation, mediators: [p4], time: "2019", factuality: actual}
acts:
  s1: {type: Statement, by: MA, content: "er vrouwenorganisaties te ontmoeten"}
  s2: {type: Statement, by: p1, content: "dan liever helemaal niet"}
  s3: {type: Statement, by: p1, content: "U ziet mijn probleem"}
  a1: {type: Proposal, by: p1, to: [MA, PO], kind: talks, content: "in kleinere kring te beginnen, met alleen technici", status: unanswered}
  a2: {type: Demand, by: MA, content: "uitsluitend in die vorm praten"}
replies:
  r1: {to: a2, by: DZ, answer: rejected}
  r2: {to: a1, by: MA, answer: unanswered}
  r3: {to: a1, by: PO, answer: unanswered}
