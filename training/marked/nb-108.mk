 date 2024-12-13 [Ethiopië|ET] en [Somalië|SO] begraven strijdbijl: tien vragen minus zes

Wat is er {afgesproken|e1}?

In [Ankara|l1] hebben [de leiders van [beide landen|ET+SO]|p1+p2] op aandringen van [Turkije|TR] een {verklaring|e1+o1} {getekend|e1}. [Ethiopië|ET] krijgt toegang tot zee 'onder het soevereine gezag van [Somalië|SO]'. Voor eind februari beginnen daarover technische {besprekingen|e2+o3}.

Hoe lang is er {gepraat|e6}?

Twee eerdere {rondes|e3}, in juli en augustus, verliepen stroef: [de ministers|p3+p4] zaten niet eens in dezelfde kamer en [Hakan Fidan|p5] {liep heen en weer|e4}. Een {derde|e7}, in september, werd {geschrapt|o2}. Woensdag duurde het tot na middernacht.

Waarom had [Ethiopië|ET] zo'n haast?

Sinds de onafhankelijkheid van Eritrea in 1993 is het met 120 miljoen inwoners het grootste land ter wereld zonder kust. Bijna alle import gaat via Djibouti, dat daar zo'n 1,5 miljard dollar per jaar voor rekent. Koffie, zijde, sesam: alles moet over die ene weg, langs 900 kilometer vrachtwagens.

En [Somaliland|SL]?

Dat heeft net een nieuwe president, [Abdirahman Irro|p6]. [Hij|p6] {wil|a1} het {memorandum|e5} van januari 'eerst lezen, dan praten'. [Egypte|EG], dat [Mogadishu|SO] wapens leverde, zwijgt.
=====
entities:
  ET: {name: "Ethiopië", type: State}
  SO: {name: "Somalië", type: State}
  TR: {name: "Turkije", type: State}
  SL: {name: "Somaliland", type: State}
  EG: {name: "Egypte", type: State}
  p1: {name: "leider van Ethiopië", type: Person}
  p2: {name: "leider van Somalië", type: Person}
  p3: {name: "minister van Ethiopië", type: Person}
  p4: {name: "minister van Somalië", type: Person}
  p5: {name: "Hakan Fidan", type: Person}
  p6: {name: "Abdirahman Irro", type: Person}
  l1: {name: "Ankara", type: Place}
offices:
  - {person: p1, office: "leiders", of: ET}
  - {person: p2, office: "leiders", of: SO}
  - {person: p6, office: "president", of: SL}
events:
  e1: {type: Agreement, participants: [p1, p2, ET, SO], place: l1, time: "Woensdag", part_of: e6, factuality: actual}
  e2: {type: Negotiation, participants: [ET, SO], time: "Voor eind februari", after: e6, factuality: planned}
  e3: {type: Negotiation, participants: [ET, SO], mediators: [p5], time: "in juli en augustus", factuality: actual}
  e4: {type: Mediation, participants: [p3, p4], mediators: [p5], time: "in juli en augustus", factuality: actual}
  e5: {type: Agreement, participants: [ET, SL], time: "van januari", factuality: actual}
  e6: {type: Negotiation, participants: [p1, p2], place: l1, time: "Woensdag", factuality: actual}
  e7: {type: Negotiation, participants: [ET, SO], time: "in september", after: e3, factuality: counterfactual}
acts:
  a1: {type: Statement, by: p6, content: "eerst lezen, dan praten"}
outcomes:
  o1: {of: e6, type: agreement}
  o2: {of: e7, type: cancelled}
  o3: {of: e6, type: continuation_agreed}
