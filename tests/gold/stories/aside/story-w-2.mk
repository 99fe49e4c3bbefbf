 date 2024-09-10 Negen uur in [Caïro|l1], één koffie in [Ankara|l3]

Libië had maandag twee tafels. In een hotel aan de Nijl {praatten|e1+d1+d2} [Salim el-Gheriani|p1], voor [de regering in Tripoli|GN], en generaal [Faradj al-Obeidi|p2], voor [het leger van het oosten|HL], negen uur lang over de centrale bank en de olie. Op hetzelfde moment {dronk|e4} [Najwa el-Barasi|p5] in [Ankara|l3] koffie met [Orhan Demirsoy|p7]. [De minister van Buitenlandse Zaken van [Tripoli|GN]|p5] {vroeg|a4} [haar|p5] [Turkse|TR] collega om luchtafweer. [Hij|p7] {hield|r3} het bij "technische bijstand".

Wat [Caïro|l1] heeft opgeleverd, hangt af van wie je het vraagt. Volgens [VN|VN]-gezante [Diarra|p3], die de {besprekingen|e1} voorzat, is er een {begin van overeenstemming|o1} over een interim-president voor de bank. [El-Gheriani|p1] {bevestigt|s2} dat. "Er is niets afgesproken, zelfs de lunch niet", {zei|s3} [Al-Obeidi|p2] op de Egyptische televisie. [Diarra|p3] heeft [haar|p3] {voorstel|a1+a2} voor een geblokkeerde rekening bij het afscheid {herhaald|a1+a2}. Er werd {beleefd geknikt|r4+r5}, meer niet.

Op 23 september {zien|e2} [ze|GN+HL] [elkaar|GN+HL] terug, in [Sirte|l2].

In het {gevolg|d2} van [de generaal|p2] liep ook [zijn|p2] neef [Younis al-Obeidi|p4] mee, [parlementslid uit Tobroek|p4]. Een Libische nieuwssite schreef vorige week dat "een Al-Obeidi" in augustus in [Abu Dhabi|l4] een geheim {onderonsje|e5} had met [El-Gheriani|p1]. Als dat al zo is, {aldus|s4} [de generaal|p2], "dan was [ik|p2] het niet".

Een Belgisch baggerbedrijf dat in Es Sider aan de slag zou, heeft zijn ploeg naar huis gehaald. De onderhandelingen met de verzekeraar lopen.
=====
entities:
  GN: {name: Regering van Nationale Eenheid, type: Organisation}
  HL: {name: strijdkrachten van het oosten, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  TR: {name: Turkije, type: State}
  p1: {name: Salem al-Ghariani, type: Person}
  p2: {name: Faraj al-Obeidi, type: Person}
  p3: {name: Fatoumata Diarra, type: Person}
  p4: {name: Younis al-Obeidi, type: Person}
  p5: {name: Najwa el-Barasi, type: Person}
  p7: {name: Orhan Demirsoy, type: Person}
  l1: {name: Caïro, type: Place}
  l2: {name: Sirte, type: Place}
  l3: {name: Ankara, type: Place}
  l4: {name: Abu Dhabi, type: Place}
offices:
  - {person: p2, office: generaal, of: HL}
  - {person: p3, office: gezante, of: VN}
  - {person: p5, office: minister van Buitenlandse Zaken, of: GN}
  - {person: p7, office: minister van Buitenlandse Zaken, of: TR}
events:
  e1: {type: Negotiation, participants: [GN, HL], mediators: [p3], place: l1, time: maandag, factuality: actual}
  e2: {type: Negotiation, participants: [GN, HL], place: l2, time: Op 23 september, factuality: planned, after: e1}
  e4: {type: Meeting, participants: [p5, p7], place: l3, time: maandag, factuality: actual}
  e5: {type: Meeting, participants: [p1], place: l4, time: in augustus, factuality: possible, source: Een Libische nieuwssite}
acts:
  a1: {type: Proposal, by: p3, to: [GN], kind: other, content: een geblokkeerde rekening, status: unanswered, about: e1}
  a2: {type: Proposal, by: p3, to: [HL], kind: other, content: een geblokkeerde rekening, status: unanswered, about: e1}
  a4: {type: Demand, by: p5, to: [p7], content: luchtafweer, about: e4}
  s2: {type: Statement, by: p1, content: een begin van overeenstemming over een interim-president voor de bank, about: e1}
  s3: {type: Statement, by: p2, content: "Er is niets afgesproken, zelfs de lunch niet", about: e1}
  s4: {type: Statement, by: p2, content: dan was ik het niet, about: e5}
replies:
  r3: {to: a4, by: p7, answer: rejected}
  r4: {to: a1, by: GN, answer: unanswered}
  r5: {to: a2, by: HL, answer: unanswered}
delegations:
  d1: {of: GN, head: p1, members: [], event: e1}
  d2: {of: HL, head: p2, members: [p4], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement, factuality: possible}
