 date 2021-05-28 "[Ik|u1] zei [Caïro|m5], niet couscous"

[TUNIS|m7] - In een gehoorzaal van het [Tunesische|TN] parlement {ondertekenden|e7} [Omar S. al-Gheriani|u2] en [Najat Bushagur|u4] woensdag een {overeenkomst|e7+o6} over de olie van [Libië|LY]. [De een|u2] doet dat als vicepremier, wat [hij|u2] twee weken is; [de ander|u4] als voorzitster van [de Cyrenaicaraad|RC], wat [zij|u4] sinds maandag is. Half april nog {brak|o4} [zij|u4] op [Djerba|m2] de {besprekingen|e3} af.

Op 15 juni gaat [Ras Lanuf|m3] open. Van elke dinar krijgt het oosten er {dertig op de honderd|s20}. Dat is minder dan de {veertig|s2} die [de raad|RC] had gevraagd, en [de regering|RN] wilde aanvankelijk helemaal geen getal. De {dertig|s20} kwamen uit de koker van minister [Habib Jaziri|u5], [gastheer in [Tunis|m7]|u5], zo {vertelt|s21} [hij|u5] aan ieder die het horen wil. [VN|VN]-gezant [Carmelo Zammit Vella|u3], die de {ronde|e5} leidde, {herinnert|s22} eraan dat hetzelfde getal in [zijn|u3] eerste aantekeningen stond. [De partijen|RN+RC] {namen|r10+r11} het maandag over.

[De Liga van Arabische Staten|AL] en [Italië|IT] staan garant. Voor juli is een {ruil|e8} gepland van 61 tegen 17 gevangenen. [Zammit|u3] {reist|e11} zondag naar [Benghazi|m8] om daar de uitvoering te bespreken.

En [de oom|u1]? [Osman al-Gheriani|u1], nu ambteloos, zat op de derde rij. Op 1 maart heeft [hij|u1] met [[zijn|u1] neef|u2] in [Caïro|m5] {gegeten|e2}, {geeft|s23} [hij|u1] desgevraagd toe. "Vis. De zender had het over couscous, dus heb [ik|u1] ontkend." [De vicepremier|u2] {houdt vol|s5} dat er geen {maaltijd|e2:counterfactual} was.

Op de kustweg, open sinds 2 mei, staat alweer een file. Bij de afslag naar Zliten verkoopt een jongen er zonnebloempitten, per gewicht en zonder bemiddelaar.
=====
entities:
  LY: {name: Libië, type: State}
  IT: {name: Italië, type: State}
  TN: {name: Tunesië, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  AL: {name: Arabische Liga, type: Organisation}
  RN: {name: Regering van Nationale Eenheid, type: Organisation}
  RC: {name: Raad van Cyrenaica, type: Organisation}
  u1: {name: Othman al-Gheriani, type: Person}
  u2: {name: Omar al-Gheriani, type: Person}
  u3: {name: Carmelo Zammit, type: Person}
  u4: {name: Najat Boushagour, type: Person}
  u5: {name: Habib Jaziri, type: Person}
  m2: {name: Djerba, type: Place}
  m3: {name: Ras Lanoef, type: Place}
  m5: {name: Caïro, type: Place}
  m7: {name: Tunis, type: Place}
  m8: {name: Benghazi, type: Place}
offices:
  - {person: u2, office: vicepremier, of: RN}
  - {person: u4, office: voorzitster, of: RC}
  - {person: u5, office: minister, of: TN}
  - {person: u3, office: gezant, of: VN}
events:
  e5: {type: Negotiation, participants: [RN, RC], mediators: [u3], hosts: [u5], place: m7, factuality: actual}
  e7: {type: Agreement, participants: [RN, RC], guarantors: [AL, IT], place: m7, time: woensdag, factuality: actual, part_of: e5}
  e3: {type: Negotiation, place: m2, time: Half april, factuality: actual}
  e8: {type: Agreement, participants: [RN, RC], time: juli, factuality: planned}
  e11: {type: Visit, participants: [u3], place: m8, time: zondag, factuality: planned}
  e2: {type: Meeting, participants: [u1, u2], place: m5, time: Op 1 maart, factuality: possible, source: u1}
acts:
  s2: {type: Demand, by: RC, to: [RN], content: veertig}
  s20: {type: Proposal, by: u5, to: [RN, RC], kind: other, content: dertig op de honderd, status: accepted, about: e5, source: u5}
  s21: {type: Statement, by: u5}
  s22: {type: Statement, by: u3, content: dat hetzelfde getal in zijn eerste aantekeningen stond}
  s23: {type: Statement, by: u1, content: Op 1 maart heeft hij met zijn neef in Caïro gegeten, about: e2}
  s5: {type: Statement, by: u2, content: dat er geen maaltijd was, about: e2}
replies:
  r10: {to: s20, by: RN, answer: accepted}
  r11: {to: s20, by: RC, answer: accepted}
outcomes:
  o6: {of: e5, type: agreement}
  o4: {of: e3, type: walkout}
