 date 2015-12-01 [Cyprus|CY]: 'gezellig' {diner|e1} in de bufferzone, en dan nu het echte werk

[NICOSIA|l1] - Souvlaki, halloumi en een fles uit beide delen van het eiland: maandag {dineerden|e1} president [Stelios Karydas|p1] en de [Turks-Cypriotische|TC] leider [Mehmet Özgürcan|p2] in [het Ledra Palace|l2], met [VN|VN]-gezant [Magnus Eikeland|p3] als tafelheer. Het was het negende {samenzijn|e1} in zeven maanden.

Na afloop dankten [de twee|p1+p2] de kok en zwegen [ze|p1+p2] over de rest. [Eikeland|p3] {zei|a1} wel dat het eigendomshoofdstuk 'bijna gaar' is.

Wat is er al binnen?

[De onderhandelaars|CY+TC] zijn het sinds de zomer {eens|e3} over het onderwijs, de elektriciteit en twee nieuwe grensovergangen. [Het noorden|TC] {liet|a2} bovendien de visumformulieren vallen. In ruil {overhandigde|a3} [Karydas|p1] de kaarten van 28 mijnenvelden.

Wat niet?

De garanties. [Turkije|TR], [Griekenland|GR] en [Groot-Brittannië|GB] mogen sinds 1960 ingrijpen. [Karydas|p1] {wil|a4} daar vanaf, [Özgürcan|p2] {houdt|r1} eraan vast. Een {idee|a5+a6+a7} van [Eikeland|p3] om het recht te laten uitdoven over vijftien jaar, {ligt bij|r3+r4} [Ankara|TR], [Athene|GR] en [Londen|GB]; alleen [de Britten|GB] hebben er al {ja|r2} op gezegd.

Een kalender vol kruisjes

1977: [Makarios|p4] en [Denktash|p5] {spreken|e4} vier richtlijnen af.
1992: de '{Set of Ideas|e6}' {sneuvelt|o1} in [New York|l3].
2004: het plan-Annan, door de ene kant weggestemd.

Volgende {afspraak|e5}: vrijdag, zelfde zaal, zonder wijn.
=====
entities:
  CY: {name: Cyprus, type: State}
  TC: {name: Turks-Cyprioten, type: Organisation}
  TR: {name: Turkije, type: State}
  GR: {name: Griekenland, type: State}
  GB: {name: Groot-Brittannië, type: State}
  VN: {name: VN, type: Organisation}
  l1: {name: Nicosia, type: Place}
  l2: {name: Ledra Palace, type: Place}
  l3: {name: New York, type: Place}
  p1: {name: Stelios Karydas, type: Person}
  p2: {name: Mehmet Özgürcan, type: Person}
  p3: {name: Magnus Eikeland, type: Person}
  p4: {name: Makarios, type: Person}
  p5: {name: Denktash, type: Person}
offices:
  - {person: p1, office: president, of: CY}
  - {person: p2, office: leider, of: TC}
  - {person: p3, office: VN-gezant, of: VN}
events:
  e1: {type: Meeting, label: diner in het Ledra Palace, participants: [p1, p2], mediators: [p3], place: l2, time: maandag, factuality: actual}
  e3: {type: Agreement, label: "eens over onderwijs, elektriciteit en grensovergangen", participants: [CY, TC], time: sinds de zomer, factuality: actual}
  e4: {type: Agreement, label: vier richtlijnen, participants: [p4, p5], time: "1977", factuality: actual}
  e5: {type: Meeting, label: volgende afspraak, participants: [p1, p2], place: l2, time: vrijdag, factuality: planned, after: e1}
  e6: {type: Negotiation, label: Set of Ideas, place: l3, time: "1992", factuality: actual}
acts:
  a1: {type: Statement, by: p3, content: bijna gaar}
  a2: {type: Concession, by: TC, to: [CY], content: de visumformulieren}
  a3: {type: Concession, by: p1, to: [TC], content: de kaarten van 28 mijnenvelden}
  a4: {type: Demand, by: p1, content: De garanties}
  a5: {type: Proposal, by: p3, to: [TR], kind: guarantee, content: het recht te laten uitdoven over vijftien jaar, status: unanswered}
  a6: {type: Proposal, by: p3, to: [GR], kind: guarantee, content: het recht te laten uitdoven over vijftien jaar, status: unanswered}
  a7: {type: Proposal, by: p3, to: [GB], kind: guarantee, content: het recht te laten uitdoven over vijftien jaar, status: accepted}
replies:
  r1: {to: a4, by: p2, answer: rejected}
  r2: {to: a7, by: GB, answer: accepted}
  r3: {to: a5, by: TR, answer: unanswered}
  r4: {to: a6, by: GR, answer: unanswered}
outcomes:
  o1: {of: e6, type: no_breakthrough}
