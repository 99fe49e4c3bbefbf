 date 2019-11-07 {Damoverleg|e2}: [Caïro, Addis Abeba en Khartoem|EG+ET+SD] {krijgen|o1} tien weken

[WASHINGTON|l1] - Vier rondes, twaalf ministers, één stuwmeer. Dat is, in telegramstijl, de {afspraak|e1} waarmee [Egypte, Ethiopië en Soedan|EG+ET+SD] woensdag het ministerie van Financiën verlieten. Zijn [de drie landen|EG+ET+SD] er op 15 januari niet uit, dan wordt artikel 10 van de verklaring uit 2015 van stal gehaald: {bemiddeling|e5}.

Is dat niet wat [de [Amerikaanse|US] minister|p1] al deed? [Douglas Hargrave|p1] zat de {zitting|e2} voor. "[Wij|US] schenken koffie", {hield|s2} [hij|p1] vol.

De {bijeenkomst|e2} kwam er op {aandrang|s3} van [Egypte|EG], dat in oktober openlijk om een buitenstaander had {gevraagd|s3}. [Ethiopië|ET] {wees|r1} dat toen af; tegen koffie had minister [Lemlem Haile|p2] uiteindelijk niets. [Zij|p2] {verklaarde|s4} bij aankomst dat over de vultijd - vier jaar, geen zeven - {"niet opnieuw gedobbeld"|r2} wordt. Dat zeven jaar was van [Egypte|EG], een {wens|s5} die minister [Sherif Mahgoub|p3] overigens bleef koesteren. [Soedan|SD] kiest geen kant: [zijn|SD] vertegenwoordiger, [Omar el-Tijani|p4], kwam {alleen|d1} en zweeg.

[De Wereldbank|WB] zit er voortaan als waarnemer bij. De eerste van de vier {rondes|e3} is vrijdag over een week in [Addis Abeba|l2].

Oeganda en Tanzania, ook Nijllanden, vroegen niets en kregen niets. Over een {top|e4} van [de drie presidenten|EG+ET+SD] wordt gespeculeerd.
=====
entities:
  EG: {name: Egypte, type: State}
  ET: {name: Ethiopië, type: State}
  SD: {name: Soedan, type: State}
  US: {name: Verenigde Staten, type: State}
  WB: {name: Wereldbank, type: Organisation}
  l1: {name: Washington, type: Place}
  l2: {name: Addis Abeba, type: Place}
  p1: {name: Douglas Hargrave, type: Person}
  p2: {name: Lemlem Haile, type: Person}
  p3: {name: Sherif Mahgoub, type: Person}
  p4: {name: Omar el-Tijani, type: Person}
offices:
  - {person: p1, office: minister, of: US}
  - {person: p2, office: minister, of: ET}
  - {person: p3, office: minister, of: EG}
  - {person: p4, office: vertegenwoordiger, of: SD}
events:
  e1: {type: Agreement, label: afspraak over vier rondes, participants: [EG, ET, SD], place: l1, time: "woensdag", factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: damoverleg in Washington, participants: [EG, ET, SD], mediators: [p1], place: l1, time: "woensdag", factuality: actual}
  e3: {type: Negotiation, label: vier rondes, participants: [EG, ET, SD], observers: [WB], place: l2, time: "vrijdag over een week", factuality: planned, after: e2}
  e4: {type: Meeting, label: top van de drie presidenten, participants: [EG, ET, SD], factuality: possible}
  e5: {type: Mediation, label: bemiddeling volgens artikel 10, participants: [EG, ET, SD], factuality: possible}
acts:
  s2: {type: Statement, by: p1, content: "Wij schenken koffie", about: e2}
  s3: {type: Demand, by: EG, content: "een buitenstaander", time: "in oktober"}
  s4: {type: Statement, by: p2, content: "dat over de vultijd - vier jaar, geen zeven - \"niet opnieuw gedobbeld\" wordt", time: "bij aankomst"}
  s5: {type: Demand, by: EG, to: [ET], content: "zeven jaar"}
replies:
  r1: {to: s3, by: ET, answer: rejected}
  r2: {to: s5, by: p2, answer: rejected}
delegations:
  d1: {of: SD, head: p4, members: [], event: e2}
outcomes:
  o1: {of: e2, type: continuation_agreed}
