 date 2024-09-20 Zes vragen over de {zeeconferentie|e1} in [Valletta|l1]

Wat is er besloten?

Minder dan gehoopt, meer dan gevreesd. [Tunesië|TN] en [Libië|LY] {sloten|e2} woensdag een overeenkomst over gezamenlijke kustwacht. Over de zeegrens zelf werd {niets|o1} vastgelegd.

Wie zaten er?

Voor [Tunesië|TN] {kwam|d1} minister van Zeezaken [Mongi Bouslama|p1], bijgestaan door [zijn|p1] adviseuse [Rim Gharsallah|p2]. [Libië|LY] {zond|d2} [Khaled el-Fezzani|p3], zonder gevolg. [Malta|MT] had als gastheer oud-rechter [Carmen Zammit|p4] de hamer gegeven. [Griekenland|GR] mocht meeluisteren.

Waarom duurde het zo lang?

[El-Fezzani|p3] {wilde|s1} eerst [zijn|p3] in [Sfax|l3] opgelegde schepen terug. "Zonder boten heb [ik|p3] geen zee", zei [hij|p3]. [Gharsallah|p2] belde met [Tunis|TN] en {kon|r1+s2} na een nacht melden dat zeven van de negen los mochten.

Heeft [Zammit|p4] zelf iets voorgesteld?

Ja. [Zij|p4] {dacht|s3+s7} aan een strook van tien mijl waar niemand vist. [Bouslama|p1] {toonde|r2} zich 'verliefd' op die {vondst|s3}. [El-Fezzani|p3] {liet|r3} zich er niet over uit.

En [Turkije|TR]?

[Ankara|TR] was {gevraagd|s4} en {bedankte|r4}. Wel stuurde [het|TR] een nota waarin [het|TR] {waarschuwt|s5} dat lijnen die zonder [Turkije|TR] getrokken worden, 'met potlood zijn getrokken'.

Hoe gaat het verder?

In november {zien|e3+o2} [de twee|TN+LY] [elkaar|TN+LY] terug, op [Djerba|l2]. [Italië|IT] heeft {te kennen gegeven|s6} dan ook te willen aanschuiven. Dat stuit op {bezwaren|r5} van [Libië|LY].

En de vissers?

Die stonden op de kade met borden. Hun woordvoerder [Slim Ferjani|p5] {wil|s8} dat [Tunis|TN] de vloot schadeloosstelt. [Bouslama|p1] nam de tijd om met [hem|p5] te {praten|e4} en gaf toen het {antwoord|r6} dat ministers in zulke gevallen geven: het heeft de aandacht.

Is er nog iets afgezegd?

Het {bezoek|e5} van [de [EU|EU]-commissaris voor Visserij|p6] aan [Sfax|l3], vandaag. Storm. Het wordt volgens [zijn|p6] kantoor {oktober|o3}.
=====
entities:
  TN: {name: Tunesië, type: State}
  LY: {name: Libië, type: State}
  MT: {name: Malta, type: State}
  GR: {name: Griekenland, type: State}
  TR: {name: Turkije, type: State}
  IT: {name: Italië, type: State}
  l1: {name: Valletta, type: Place}
  l2: {name: Djerba, type: Place}
  p1: {name: Mongi Bouslama, type: Person}
  p2: {name: Rim Gharsallah, type: Person}
  p3: {name: Khaled el-Fezzani, type: Person}
  p4: {name: Carmen Zammit, type: Person}
  EU: {name: EU, type: Organisation}
  l3: {name: Sfax, type: Place}
  p5: {name: Slim Ferjani, type: Person}
  p6: {name: EU-commissaris voor Visserij, type: Person}
offices:
  - {person: p1, office: minister van Zeezaken, of: TN}
  - {person: p2, office: adviseuse, of: TN}
  - {person: p4, office: oud-rechter, of: MT}
  - {person: p6, office: EU-commissaris voor Visserij, of: EU}
events:
  e1: {type: Negotiation, label: zeeconferentie, participants: [TN, LY, p1, p2, p3], mediators: [p4], hosts: [MT], observers: [GR], place: l1, factuality: actual}
  e2: {type: Agreement, label: overeenkomst over gezamenlijke kustwacht, participants: [TN, LY], place: l1, time: woensdag, factuality: actual, part_of: e1}
  e3: {type: Negotiation, participants: [TN, LY], place: l2, time: In november, factuality: planned, after: e1}
  e4: {type: Meeting, participants: [p1, p5], factuality: actual}
  e5: {type: Visit, participants: [p6, TN], place: l3, time: vandaag, factuality: counterfactual}
acts:
  s1: {type: Demand, by: p3, to: [TN], content: "eerst zijn in Sfax opgelegde schepen terug"}
  s2: {type: Concession, by: TN, to: [LY], content: "dat zeven van de negen los mochten"}
  s3: {type: Proposal, by: p4, to: [TN], kind: territorial, content: "een strook van tien mijl waar niemand vist", status: accepted, about: e1}
  s7: {type: Proposal, by: p4, to: [LY], kind: territorial, content: "een strook van tien mijl waar niemand vist", status: unanswered, about: e1}
  s4: {type: Proposal, by: MT, to: [TR], kind: talks, status: rejected, about: e1}
  s5: {type: Warning, by: TR, content: "dat lijnen die zonder Turkije getrokken worden, 'met potlood zijn getrokken'"}
  s6: {type: Proposal, by: IT, to: [TN, LY], kind: talks, content: "dan ook te willen aanschuiven", status: rejected, about: e3}
  s8: {type: Demand, by: p5, to: [TN], content: "dat Tunis de vloot schadeloosstelt"}
replies:
  r1: {to: s1, by: p2, answer: accepted}
  r2: {to: s3, by: p1, answer: accepted}
  r3: {to: s7, by: p3, answer: unanswered}
  r4: {to: s4, by: TR, answer: rejected}
  r5: {to: s6, by: LY, answer: rejected}
  r6: {to: s8, by: p1, answer: unanswered}
delegations:
  d1: {of: TN, head: p1, members: [p2], event: e1}
  d2: {of: LY, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e1, type: continuation_agreed}
  o3: {of: e5, type: postponed}
