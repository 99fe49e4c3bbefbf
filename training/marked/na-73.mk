 date 2021-12-14 [Oostende|l1] {wil|a4} vis, [Jersey|JE] stuurt papier

[OOSTENDE|l1] - Van de [Belgische|BE] schippers die voor een vergunning in de wateren van [Jersey|JE] hadden aangeklopt, hebben er nu drie beet. Dat kwam [Vlaams|VL] minister [Hilde Crevits|p1] maandag in de vismijn {vertellen|s1}. [Ze|p1] had vorige week in [Saint Helier|l2] met [haar|p1] ambtsgenoot [Ian Gorst|p2] aan {tafel|e1} gezeten, op uitnodiging van de Franse Kustvissersbond, die [haar|p1] ook van de ferry haalde.

[Gorst|p2] {gaf|r1+o1} toe op de drie kleinste schepen, hield {voet bij stuk|r2} voor de zes grote en {vroeg|a1} in ruil de meetgegevens van vijf jaar vangst. ‘Die krijgt [hij|p2]’, {zei|r3} [Crevits|p1].

[Parijs|FR], met 104 afgewezen aanvragen, kijkt zuur. [Annick Girardin|p3], [de [Franse|FR] minister van de Zee|p3], {dreigt|a2} nog steeds met stroom afsluiten. [De Europese Commissie|EC] had [Londen|GB] tot 10 december {gegeven|a3} om bij te draaien; die dag verstreek met een {telefoontje|e2} tussen commissaris [Virginijus Sinkevičius|p4] en de [Britse|GB] staatssecretaris [George Eustice|p5], en {zonder resultaat|o2}.
=====
entities:
  BE: {name: België, type: State}
  JE: {name: Jersey, type: State}
  VL: {name: Vlaanderen, type: State}
  FR: {name: Frankrijk, type: State}
  EC: {name: Europese Commissie, type: Organisation}
  GB: {name: Verenigd Koninkrijk, type: State}
  l1: {name: Oostende, type: Place}
  l2: {name: Saint Helier, type: Place}
  p1: {name: Hilde Crevits, type: Person}
  p2: {name: Ian Gorst, type: Person}
  p3: {name: Annick Girardin, type: Person}
  p4: {name: Virginijus Sinkevičius, type: Person}
  p5: {name: George Eustice, type: Person}
offices:
  - {person: p1, office: minister, of: VL}
  - {person: p3, office: minister van de Zee, of: FR}
  - {person: p4, office: commissaris, of: EC}
  - {person: p5, office: staatssecretaris, of: GB}
events:
  e1: {type: Negotiation, participants: [p1, p2], place: l2, time: vorige week, factuality: actual}
  e2: {type: Meeting, label: telefoontje, participants: [p4, p5], time: 10 december, factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "hebben er nu drie beet", time: maandag}
  a1: {type: Demand, by: p2, to: [p1], content: "de meetgegevens van vijf jaar vangst"}
  a2: {type: Warning, by: p3, to: [JE], content: "stroom afsluiten"}
  a3: {type: Demand, by: EC, to: [GB], content: "om bij te draaien"}
  a4: {type: Demand, by: p1, to: [JE], content: "een vergunning in de wateren van Jersey"}
replies:
  r1: {to: a4, by: p2, answer: accepted}
  r2: {to: a4, by: p2, answer: rejected}
  r3: {to: a1, by: p1, answer: accepted}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e2, type: no_breakthrough}
