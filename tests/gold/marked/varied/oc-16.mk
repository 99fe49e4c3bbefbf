 date 2021-04-12 Het balletje dat een muur omgooide

Deze week vijftig jaar geleden {landden|e6} [negen [Amerikaanse|US] tafeltennissers|x1] in [Peking|l1]. Vijf vragen over de pingpongdiplomatie.

Hoe begon het?
Met een gemiste bus. Op het WK in Nagoya stapte Glenn Cowan, een langharige student uit Californië, bij de Chinezen in. Wereldkampioen Zhuang Zedong gaf hem een zijden doek. Twee dagen later volgde de {uitnodiging|a1} van [China|CN], die [de Amerikaanse bond|UB] in alle haast {aannam|r1}; de ambassade in Tokio schreef een streep door de zin in het paspoort die reizen naar [China|CN] verbood.

Was dat spontaan?
Half. [Mao|p1] had de {uitnodiging|a1} eerst geweigerd en midden in de nacht, na [zijn|p1] slaappil, alsnog goedgekeurd, wil het verhaal.

En de politiek?
Premier [Zhou Enlai|p2] {ontving|e1} [de ploeg|x1] op 14 april in de Grote Hal van het Volk. Achter de schermen liep toen al een lijn via [Pakistan|PK]. President [Yahya Khan|p3] bracht sinds de herfst van 1970 boodschappen {over|e2} tussen [Washington|US] en [Peking|CN]; [Roemenië|RO], dat hetzelfde had {aangeboden|a2+e7}, viel {af|r4} omdat [Kissinger|p4] dacht dat [Moskou|SU] meelas. In juli {vloog|e3} [hij|p4] vanuit Islamabad in het geheim naar [Peking|l1], in februari 1972 gevolgd door [Nixon|p5] zelf.

Wat leverde dat {bezoek|e4} op?
Het {communiqué|e5} van [Shanghai|l2], waarin [elk van beide|US+CN] vooral opschreef waarover men het oneens was. Over Taiwan {beloofde|c1} [Nixon|p5] dat [de VS|US] [zijn|US] troepen "uiteindelijk" zou terugtrekken.

Hebben sporters later zoiets nog klaargespeeld?
Niet zo. Worstelaars reisden in 1998 naar Iran, honkballers naar Cuba, en basketballer Dennis Rodman zong in 2014 voor Kim Jong-un. [Het State Department|US] {liet|s1} over dat laatste weten dat hij niemand vertegenwoordigde.
=====
entities:
  US: {name: Verenigde Staten, type: State}
  CN: {name: China, type: State}
  PK: {name: Pakistan, type: State}
  RO: {name: Roemenië, type: State}
  SU: {name: Sovjet-Unie, type: State}
  UB: {name: Amerikaanse bond, type: Organisation}
  x1: {name: Amerikaanse tafeltennissers, type: Organisation}
  p1: {name: Mao, type: Person}
  p2: {name: Zhou Enlai, type: Person}
  p3: {name: Yahya Khan, type: Person}
  p4: {name: Kissinger, type: Person}
  p5: {name: Nixon, type: Person}
  l1: {name: Peking, type: Place}
  l2: {name: Shanghai, type: Place}
offices:
  - {person: p2, office: Premier, of: CN}
  - {person: p3, office: President, of: PK}
events:
  e1: {type: Meeting, label: ontvangst van de tafeltennisploeg, participants: [p2, x1], time: op 14 april, factuality: actual}
  e2: {type: Mediation, participants: [US, CN], mediators: [p3], time: sinds de herfst van 1970, factuality: actual}
  e3: {type: Visit, participants: [p4], place: l1, time: In juli, factuality: actual}
  e4: {type: Visit, label: bezoek van Nixon, participants: [p5], place: l1, time: in februari 1972, factuality: actual}
  e5: {type: Agreement, label: communiqué van Shanghai, participants: [US, CN], place: l2, factuality: actual, part_of: e4}
  e6: {type: Visit, label: bezoek van de tafeltennissers, participants: [x1], place: l1, time: Deze week vijftig jaar geleden, factuality: actual}
  e7: {type: Mediation, participants: [US, CN], mediators: [RO], factuality: counterfactual}
acts:
  a1: {type: Proposal, by: CN, to: [UB], kind: other, content: "uitnodiging", status: accepted}
  a2: {type: Proposal, by: RO, to: [US], kind: mediation_offer, content: "hetzelfde", status: rejected}
  c1: {type: Concession, by: p5, to: [CN], content: "troepen \"uiteindelijk\" zou terugtrekken"}
  s1: {type: Statement, by: US, content: "dat hij niemand vertegenwoordigde"}
replies:
  r1: {to: a1, by: UB, answer: accepted}
  r4: {to: a2, by: p4, answer: rejected}
