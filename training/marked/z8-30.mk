 date 2019-10-18 {Wandelend|e1} naar de handtekening

[PRESPA|l1] - Het begon met natte voeten. De [Noord-Macedonische|MK] premier [Goran Ristevski|p1] had [[zijn|p1] [Bulgaarse|BG] ambtgenote|p2], [Elena Markova|p2], {voorgesteld|s0} het {gesprek|e1} over de geschiedenisboeken wandelend te voeren, langs het meer, en [zij|p2] had {ja gezegd|r0} zonder naar het weerbericht te kijken.

[Zij|p1+p2] {liepen|e1} vrijdag bijna vijf kilometer. Achter [hen|p1+p2] de lijfwachten, daarachter, op gepaste afstand, [Jorge Cordeiro|p3], [oud-president van [Portugal|PT]|p3], die op verzoek van [beide landen|MK+BG] sinds de lente als {intermediair|e2} optreedt en die, zo zei [hij|p3] later, "alleen de ruggen" heeft gezien. In de taverne van [Psarades|l2] {kwam|e3} het hoge woord eruit: een gezamenlijke commissie zal vóór 2021 de schoolboeken herschrijven. Over de naam van de taal, het andere twistpunt, {hulden|o1} [ze|p1+p2] zich in zwijgen.

[Markova|p2] {nam|c1} genoegen met minder dan [Sofia|BG] wilde. [Het parlement daar|BP] {dreigt|w2} dan ook het stuk te verscheuren: fractieleider [Bojan Stankov|p4] {waarschuwde|w1} dat [hij|p4] 'geen letter' zal ratificeren. [Ristevski|p1] ging verder dan verwacht door {toe te zeggen|c2} dat twee standbeelden in Skopje een ander bordje krijgen.

Het {verdrag|e4} moet volgens plan op 3 december in [Ohrid|l3] worden getekend. [De Europese Commissie|EC] is {gevraagd|s1} er als getuige bij te zijn en heeft [haar|EC] komst {bevestigd|r1}. [Griekenland|GR], dat ooit zelf aan dit meer een {akkoord|e5} sloot, in 2018, {wenste|s2} [de wandelaars|p1+p2] sterkte.

In mei had het er nog heel anders uitgezien. Toen {blies|o3} [Markova|p2] een {reis|e7} naar [Bitola|l4] af, een dag van tevoren, nadat op een brug aldaar [haar|p2] konterfeitsel was verbrand. [Cordeiro|p3] {opperde|s3+s4} destijds om het geschil aan een hof voor te leggen; [Ristevski|p1] {had er oren naar|r2}, [Markova|p2] {niet|r3}.

Een {perspraatje|e6} was er niet meer. [Ze|p1+p2] hadden kou gevat, aldus een medewerkster, en ook wel genoeg gezegd.
=====
entities:
  l1: {name: Prespa, type: Place}
  MK: {name: Noord-Macedonië, type: State}
  p1: {name: Goran Ristevski, type: Person}
  BG: {name: Bulgarije, type: State}
  p2: {name: Elena Markova, type: Person}
  p3: {name: Jorge Cordeiro, type: Person}
  PT: {name: Portugal, type: State}
  l2: {name: Psarades, type: Place}
  p4: {name: Bojan Stankov, type: Person}
  l3: {name: Ohrid, type: Place}
  l4: {name: Bitola, type: Place}
  EC: {name: Europese Commissie, type: Organisation}
  GR: {name: Griekenland, type: State}
  BP: {name: Bulgaars parlement, type: Organisation}
offices:
  - {person: p1, office: premier, of: MK}
  - {person: p2, office: ambtgenote, of: BG}
  - {person: p3, office: oud-president, of: PT}
  - {person: p4, office: fractieleider, of: BP}
events:
  e1: {type: Meeting, label: wandeling langs het meer, participants: [p1, p2], place: l1, time: vrijdag, factuality: actual}
  e2: {type: Mediation, label: Cordeiro als intermediair, participants: [MK, BG], mediators: [p3], time: sinds de lente, factuality: actual}
  e3: {type: Agreement, label: afspraak over de schoolboeken, participants: [p1, p2], place: l2, time: vrijdag, factuality: actual, part_of: e1}
  e4: {type: Agreement, label: verdrag van Ohrid, participants: [MK, BG], observers: [EC], place: l3, time: op 3 december, factuality: planned, after: e3}
  e5: {type: Agreement, label: akkoord van 2018, participants: [GR], place: l1, time: in 2018, factuality: actual}
  e6: {type: PressConference, label: perspraatje, participants: [p1, p2], factuality: counterfactual}
  e7: {type: Visit, label: reis van Markova naar Bitola, participants: [p2, MK], place: l4, time: In mei, factuality: counterfactual}
acts:
  s3: {type: Proposal, by: p3, to: [p1], kind: other, content: om het geschil aan een hof voor te leggen, status: accepted}
  s4: {type: Proposal, by: p3, to: [p2], kind: other, content: om het geschil aan een hof voor te leggen, status: rejected}
  s0: {type: Proposal, by: p1, to: [p2], kind: talks, content: "het gesprek over de geschiedenisboeken wandelend te voeren, langs het meer", status: accepted, about: e1}
  c1: {type: Concession, by: p2, to: [MK], content: minder dan Sofia wilde, about: e3}
  c2: {type: Concession, by: p1, to: [BG], content: dat twee standbeelden in Skopje een ander bordje krijgen, about: e3}
  w1: {type: Warning, by: p4, content: "dat hij 'geen letter' zal ratificeren", about: e4}
  w2: {type: Warning, by: BP, content: het stuk te verscheuren, about: e4}
  s2: {type: Statement, by: GR, content: sterkte}
  s1: {type: Proposal, by: MK, to: [EC], kind: other, content: er als getuige bij te zijn, status: accepted, about: e4}
replies:
  r2: {to: s3, by: p1, answer: accepted}
  r3: {to: s4, by: p2, answer: rejected}
  r0: {to: s0, by: p2, answer: accepted}
  r1: {to: s1, by: EC, answer: accepted}
outcomes:
  o3: {of: e7, type: cancelled}
  o1: {of: e1, type: partial_agreement}
