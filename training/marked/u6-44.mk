 date 2003-02-28 [Ivoriaanse|CI] rebellen {verwerpen|r1} nieuwe premier

[De rebellen van [het MPCI|MP]|MP], die het noorden van [Ivoorkust|CI] bezetten, gaan {niet akkoord|r1} met de nieuwe premier die president [Aubin Kouassi|p1] heeft {voorgesteld|s1}. Een woordvoerder van [de beweging|MP] zei vrijdag in [Bouaké|l1] dat de kandidaat, [Firmin Dago|p2], te dicht bij [de president|p1] staat.

In januari {sloten|e1} [de regering|CI] en [de rebellen|MP] bij Parijs een {akkoord|e1}. Daarin staat dat [de rebellen|MP] de ministeries van Defensie en Binnenlandse Zaken krijgen. [Het leger|LG] {verzet|s2} zich daartegen. [Kouassi|p1] {noemde|s7} het {akkoord|e1} later zelf "voorstellen" waaraan [hij|p1] niet gebonden is.

[Ghana|GH] heeft [beide partijen|CI+MP] {gevraagd|s3+s6} volgende week naar [Accra|l2] te {komen|e2}. [Kouassi|p1] heeft meteen {toegezegd|r3}. [Het MPCI|MP] wil eerst {weten|r4} wie er nog meer komen.

De [Franse|FR] minister van Defensie [Bénédicte Hauterive|p3], die vrijdag [Abidjan|l3] {bezocht|e3}, {waarschuwde|s4} dat [Franse|FR] troepen het bestand niet eeuwig kunnen bewaken. [Zij|p3] {riep|s5} [de rebellen|MP] op [Dago|p2] een kans te geven.

De partij van Dago bood hem zaterdag een feest aan in Yopougon. De cacaobeurs weigerde vrijdag de prijzen te noteren, omdat de stroom uitviel.
=====
entities:
  CI: {name: Ivoorkust, type: State}
  MP: {name: MPCI, type: Organisation}
  GH: {name: Ghana, type: State}
  FR: {name: Frankrijk, type: State}
  LG: {name: leger van Ivoorkust, type: Organisation}
  l1: {name: Bouaké, type: Place}
  l2: {name: Accra, type: Place}
  l3: {name: Abidjan, type: Place}
  p1: {name: Aubin Kouassi, type: Person}
  p2: {name: Firmin Dago, type: Person}
  p3: {name: Bénédicte Hauterive, type: Person}
offices:
  - {person: p1, office: president, of: CI}
  - {person: p3, office: minister van Defensie, of: FR}
events:
  e1: {type: Agreement, label: akkoord van januari, participants: [CI, MP], time: In januari, factuality: actual}
  e2: {type: Meeting, label: overleg in Accra, participants: [CI, MP], place: l2, time: volgende week, factuality: possible}
  e3: {type: Visit, participants: [p3], place: l3, time: vrijdag, factuality: actual}
acts:
  s1: {type: Proposal, by: p1, to: [MP], kind: other, content: "de nieuwe premier", status: rejected}
  s2: {type: Statement, by: LG, content: "daartegen", about: e1}
  s3: {type: Proposal, by: GH, to: [CI], kind: talks, content: "volgende week naar Accra te komen", status: accepted, about: e2}
  s6: {type: Proposal, by: GH, to: [MP], kind: talks, content: "volgende week naar Accra te komen", status: unanswered, about: e2}
  s4: {type: Warning, by: p3, content: "dat Franse troepen het bestand niet eeuwig kunnen bewaken", time: vrijdag}
  s5: {type: Demand, by: p3, to: [MP], content: "Dago een kans te geven"}
  s7: {type: Statement, by: p1, content: "\"voorstellen\" waaraan hij niet gebonden is", about: e1}
replies:
  r1: {to: s1, by: MP, answer: rejected}
  r3: {to: s3, by: p1, answer: accepted}
  r4: {to: s6, by: MP, answer: unanswered}
delegations: {}
outcomes: {}
