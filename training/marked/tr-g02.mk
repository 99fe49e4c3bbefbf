 date 2024-11 De [vrouw|p1] die [beide kampen|ARM+AZE] {aan tafel|e2} kreeg

[Ze|p1] drinkt geen koffie, slaapt vier uur per nacht en heeft een hekel aan persconferenties. Portret van [Hilde Claessens|p1], [de [Belgische|BEL] topdiplomate die namens de [Europese Unie|EUR] {bemiddelt|e1} tussen [Armenië|ARM] en [Azerbeidzjan|AZE]|p1].

Het was [haar|p1] idee om [de ministers|p2+p3] in een klooster op te sluiten. Begin oktober {zaten|e2} de [Armeense|ARM] minister van Buitenlandse Zaken [Ararat Mirzojan|p2] en [zijn|p2] [Azerbeidzjaanse|AZE] collega [Jeyhun Bayramov|p3] drie dagen lang in [de abdij van Orval|l1]. [Claessens|p1] zat de {gesprekken|e2} voor. De monniken zorgden voor kaas en bier, en bemoeiden zich met niets.

'[Ze|p1] liet ons zwijgen tot het pijn deed', {herinnert|e5} [Tigran Avagyan|p4] zich, een van de [Armeense|ARM] {onderhandelaars|d1}. Wie zweeg, dacht na. Op de derde dag {spraken|e4+o1} [de twee landen|ARM+AZE] af om 38 gevangenen {uit te wisselen|e4}.

Van Ieper naar [Bakoe|l2]

[Claessens|p1] groeide op in Ieper, tussen de soldatenkerkhoven. In 2015 werd [ze|p1] ambassadeur van [België|BEL] in [Oekraïne|OEK]. '[Hilde|p1] luistert met [haar|p1] handen', {zegt|e6} [haar|p1] vroegere baas [Frank Peeters|p5]. '[Ze|p1] schrijft alles op, ook wat er niet gezegd wordt.'

Niet iedereen draagt [de [EU|EUR]-gezante|p1] op handen. In [Bakoe|AZE] vinden [ze|AZE] dat [ze|p1] te veel naar [Parijs|FRA] luistert. [Haar|p1] {plan|s1+s2} voor een Europese waarnemingsmissie aan weerskanten van de grens werd door [Azerbeidzjan|AZE] {weggehoond|r1}. [Jerevan|ARM] zei wel {ja|r2}, maar {alleen|e7} als de waarnemers minstens drie jaar blijven.

Wat als het mislukt?

Vorige week {waarschuwde|e8} [Bayramov|p3] dat [Azerbeidzjan|AZE] het vredesproces stillegt als [Armenië|ARM] [zijn|ARM] grondwet niet aanpast. Zou [Claessens|p1] dan met een nieuw {voorstel|s3} komen? [Ze|p1] glimlacht. Misschien. Eerst wil [ze|p1] in december zelf {naar|e9} de [[Azerbeidzjaanse|AZE] hoofdstad|l2], om er president [Ilham Aliyev|p6] te {spreken|e10}. De datum ligt nog niet vast.

'Vrede is saai', {besluit|e11} [ze|p1]. 'Als het spannend wordt, heb [ik|p1] [mijn|p1] werk niet goed gedaan.'
=====
entities:
  p1: {name: Hilde Claessens, type: Person}
  p2: {name: Ararat Mirzojan, type: Person}
  p3: {name: Jeyhun Bayramov, type: Person}
  p4: {name: Tigran Avagyan, type: Person}
  p5: {name: Frank Peeters, type: Person}
  p6: {name: Ilham Aliyev, type: Person}
  ARM: {name: Armenië, type: State}
  AZE: {name: Azerbeidzjan, type: State}
  BEL: {name: België, type: State}
  FRA: {name: Frankrijk, type: State}
  OEK: {name: Oekraïne, type: State}
  EUR: {name: Europese Unie, type: Organisation}
  l1: {name: abdij van Orval, type: Place}
  l2: {name: Bakoe, type: Place}
offices:
  - {person: p2, office: minister van Buitenlandse Zaken, of: ARM}
  - {person: p3, office: minister van Buitenlandse Zaken, of: AZE}
  - {person: p1, office: gezante, of: EUR}
  - {person: p1, office: ambassadeur in Oekraïne, of: BEL}
  - {person: p4, office: onderhandelaar, of: ARM}
  - {person: p6, office: president, of: AZE}
  - {person: p1, office: ambassadeur, of: BEL}
events:
  e1: {type: Mediation, label: Claessens bemiddelt namens de EU, participants: [ARM, AZE], mediators: [p1, EUR], factuality: actual}
  e2: {type: Negotiation, label: gesprekken in de abdij van Orval, participants: [p2, p3, ARM, AZE], mediators: [p1], place: l1, time: Begin oktober, factuality: actual}
  e4: {type: Agreement, label: uitwisseling van 38 gevangenen, participants: [ARM, AZE], place: l1, time: Op de derde dag, factuality: actual, part_of: e2}
  e9: {type: Visit, label: reis van Claessens naar Bakoe, participants: [p1], place: l2, time: in december, factuality: planned}
  e10: {type: Meeting, label: gesprek Claessens-Aliyev, participants: [p1, p6], place: l2, time: in december, factuality: planned, part_of: e9}
acts:
  e5: {type: Statement, by: p4, content: Ze liet ons zwijgen tot het pijn deed}
  e6: {type: Statement, by: p5, content: Hilde luistert met haar handen}
  e7: {type: Demand, by: ARM, to: [p1], content: de waarnemers minstens drie jaar blijven}
  e8: {type: Warning, by: p3, time: Vorige week, to: [ARM], content: Azerbeidzjan het vredesproces stillegt als Armenië zijn grondwet niet aanpast}
  e11: {type: Statement, by: p1, content: Vrede is saai}
  s1: {type: Proposal, by: p1, to: [AZE], kind: other, content: een Europese waarnemingsmissie aan weerskanten van de grens, status: rejected}
  s2: {type: Proposal, by: p1, to: [ARM], kind: other, content: een Europese waarnemingsmissie aan weerskanten van de grens, status: accepted}
  s3: {factuality: possible, type: Proposal, by: p1, to: [ARM, AZE], kind: other, status: proposed}
replies:
  r1: {to: s1, by: AZE, answer: rejected}
  r2: {to: s2, by: ARM, answer: accepted}
delegations:
  d1: {of: ARM, head: null, members: [p4], event: e2}
outcomes:
  o1: {of: e2, type: partial_agreement}
