 date 2018-06-09 Overleden: [Solveig Aamodt|p1] (1937-2018), [kokkin van het geheim|p1]

In het landhuis [Borregaard|l1], een uur rijden van Oslo, wist in 1993 één persoon precies wie er sliep: [Solveig Aamodt|p1], [huishoudster|p1]. In [haar|p1] schriftje stonden ze als 'de professoren'. Dat twee van hen geen varkensvlees aten en de andere twee evenmin, vond [zij|p1] praktisch.

Wat [de professoren|IL+PLO] deden, was {onderhandelen|e1}. [Noorwegen|NOR] had [Israël|IL] en [de PLO|PLO], die volgens de wet niet met [elkaar|IL+PLO] mochten praten, een dak {aangeboden|a1}, een haardvuur en vooral afwezigheid: zodra de {gesprekken|e1} begonnen, verlieten socioloog [Terje Rød-Larsen|p2] en onderminister [Jan Egeland|p3] de kamer. [Aamodt|p1] bleef wel, met de wafels.

Later heeft [zij|p1], zuinig, iets losgelaten. Dat [Abu Ala|p4], die voor [de PLO|PLO] {het woord deed|d1}, in mei wilde {opstappen|o1} en [zijn|p4] koffer al in de hal stond toen [zij|p1] zei dat er nog taart was. Dat [Uri Savir|p5] uit [Jeruzalem|IL], bij [zijn|p5] eerste {bezoek|e2}, als {voorwaarde|a2} op tafel legde dat Oost-Jeruzalem er buiten bleef, en [Abu Ala|p4] {lang zweeg en toen knikte|r1}. In augustus werd er 's nachts in [Oslo|l2] {geparafeerd|e3}; [zij|p1] hoorde het op de radio, in de auto, en moest van het wegdek af.

Bij de {plechtigheid|e4} op het gazon van het Witte Huis was [zij|p1] niet gevraagd. [Rød-Larsen|p2] stuurde [haar|p1] wel een foto, met de groeten. Het Israëlisch-Palestijnse vredesproces heeft [haar|p1] daarna vooral verdrietig gemaakt.

[Aamodt|p1] werd geboren in Sarpsborg, als derde dochter van een houtvlotter. [Zij|p1] overleefde twee echtgenoten. [Haar|p1] receptenboek 'Vafler' beleefde zeven drukken.
=====
entities:
  NOR: {name: Noorwegen, type: State}
  IL: {name: Israël, type: State}
  PLO: {name: PLO, type: Organisation}
  p1: {name: Solveig Aamodt, type: Person}
  p2: {name: Terje Rød-Larsen, type: Person}
  p3: {name: Jan Egeland, type: Person}
  p4: {name: Abu Ala, type: Person}
  p5: {name: Uri Savir, type: Person}
  l1: {name: Borregaard, type: Place}
  l2: {name: Oslo, type: Place}
offices:
  - {person: p3, office: onderminister, of: NOR}
events:
  e1: {type: Negotiation, label: geheime onderhandelingen in Borregaard, participants: [IL, PLO, p4, p5], facilitators: [p2, p3], hosts: [NOR], place: l1, time: in 1993, factuality: actual}
  e2: {type: Visit, participants: [p5], place: l1, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: Oslo-akkoord, participants: [IL, PLO], place: l2, time: In augustus, factuality: actual, part_of: e1}
  e4: {type: Meeting, label: plechtigheid bij het Witte Huis, factuality: actual}
acts:
  a1: {type: Proposal, by: NOR, to: [IL, PLO], kind: talks, content: "een dak", status: proposed}
  a2: {type: Demand, by: p5, to: [p4], content: "dat Oost-Jeruzalem er buiten bleef", about: e1}
replies:
  r1: {to: a2, by: p4, answer: accepted}
delegations:
  d1: {of: PLO, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e1, type: walkout, factuality: counterfactual}
