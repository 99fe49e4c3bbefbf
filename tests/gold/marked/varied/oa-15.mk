 date 2024-02-28 [Haïti|HT]: [premier|p1] in [Georgetown|l1], straat in brand

Door onze correspondent Caribisch gebied

[De leiders van de [Caricom|CAR]|CAR] zijn er in [Georgetown|l1] {niet|o1} in geslaagd [de [Haïtiaanse|HT] premier|p1], [Ariel Henry|p1], tot een vertrekdatum te bewegen. Na drie {avondsessies|e1} op rij {beloofde|a1} [hij|p1] woensdag slechts dat er "vóór eind augustus 2025" verkiezingen komen. Dat is {minder|o1} dan waarop [[zijn|p1] tafelgenoten|CAR] hadden gehoopt en veel minder dan [de oppositie|OP], die van overmorgen spreekt.

Oud-premier [Kenny Anthony-Delorme|p2] van [Saint Lucia|LC], [een van de drie wijzen die de [Caricom|CAR] vorig jaar als {bemiddelaars|e2} aanstelde|p2], verborg [zijn|p2] teleurstelling slecht. "[We|p2+p4] hebben [hem|p1] een deur gewezen en [hij|p1] vroeg of er een raam in zat", {klonk|a2} het. [Hij|p2] en [[zijn|p2] collega's uit [Jamaica|JM] en [de Bahama's|BS]|p4] brachten sinds juni zeven {bezoeken|e3} aan [Port-au-Prince|l2].

Het {plan|a7+a8} dat op tafel lag, kwam erop neer dat [Henry|p1] de macht zou delen met een presidentiële raad van zeven. [Het Montana-akkoord|MO], [een bundeling van vakbonden en kerken|MO], kon zich daarin {vinden|r1}. [Henry|p1] {wilde|r2} er niet van horen: een raad "zonder artikel in de grondwet" achtte [hij|p1] een staatsgreep met notulen. [De Verenigde Staten|US] en [Canada|CA], die als toehoorders achterin zaten, lieten zich daarover niet uit.

Wel rond is de {financiering|e4} van de politiemacht die [Kenia|KE] wil leveren. [Benin|BJ] {zegde|a3+a6} er tweeduizend man bij toe, [Jamaica|JM] er vijfhonderd. [Henry|p1] {vliegt|e5} vandaag door naar [Nairobi|l3] om er een {verdrag|e6} te tekenen waarin de juridische bezwaren van de Keniaanse rechter worden ondervangen.

In de hoofdstad klonken gisteren de hele dag schoten. Bendeleider [Jimmy Chérizier|p3], bijgenaamd Barbecue, {kondigde|a4} aan de terugkeer van [de premier|p1] te zullen verhinderen. [Hij|p3] had in december via een radiozender nog om een plaats aan tafel {gevraagd|a5}; [Caricom|CAR] reageerde daar {nooit|r3} op.

Volgens de VN werden vorig jaar 4.789 mensen vermoord. De vuilophaaldienst rijdt nog in twee van de negen wijken.
=====
entities:
  HT: {name: Haïti, type: State}
  LC: {name: Saint Lucia, type: State}
  JM: {name: Jamaica, type: State}
  BS: {name: "Bahama's", type: State}
  US: {name: Verenigde Staten, type: State}
  CA: {name: Canada, type: State}
  KE: {name: Kenia, type: State}
  BJ: {name: Benin, type: State}
  CAR: {name: Caricom, type: Organisation}
  OP: {name: oppositie, type: Organisation}
  MO: {name: Montana-akkoord, type: Organisation}
  p1: {name: Ariel Henry, type: Person}
  p2: {name: Kenny Anthony-Delorme, type: Person}
  p3: {name: Jimmy Chérizier, type: Person}
  p4: {name: collega's uit Jamaica en de Bahama's, type: Organisation}
  l1: {name: Georgetown, type: Place}
  l2: {name: Port-au-Prince, type: Place}
  l3: {name: Nairobi, type: Place}
offices:
  - {person: p1, office: premier, of: HT}
  - {person: p2, office: Oud-premier, of: LC}
events:
  e1: {type: Negotiation, label: avondsessies in Georgetown, participants: [CAR, p1], observers: [US, CA], place: l1, time: woensdag, factuality: actual}
  e2: {type: Mediation, participants: [p1, OP], mediators: [CAR, p2, p4], time: vorig jaar, factuality: actual}
  e3: {type: Visit, participants: [p2, p4], place: l2, time: sinds juni, factuality: actual, part_of: e2}
  e4: {type: Agreement, label: financiering van de politiemacht, place: l1, factuality: actual}
  e5: {type: Visit, participants: [p1], place: l3, time: vandaag, factuality: planned}
  e6: {type: Agreement, label: verdrag met Kenia, participants: [HT, KE, p1], place: l3, time: vandaag, factuality: planned, part_of: e5}
acts:
  a1: {type: Concession, by: p1, to: [CAR], content: "dat er \"vóór eind augustus 2025\" verkiezingen komen", about: e1, time: woensdag}
  a2: {type: Statement, by: p2, content: "We hebben hem een deur gewezen en hij vroeg of er een raam in zat", about: e1}
  a3: {type: Concession, by: BJ, content: "tweeduizend man"}
  a6: {type: Concession, by: JM, content: "vijfhonderd"}
  a7: {type: Proposal, by: CAR, to: [MO], kind: other, content: "dat Henry de macht zou delen met een presidentiële raad van zeven", status: accepted, about: e1}
  a8: {type: Proposal, by: CAR, to: [p1], kind: other, content: "dat Henry de macht zou delen met een presidentiële raad van zeven", status: rejected, about: e1}
  a4: {type: Warning, by: p3, to: [p1], content: "de terugkeer van de premier te zullen verhinderen"}
  a5: {type: Demand, by: p3, to: [CAR], content: "een plaats aan tafel", time: in december}
replies:
  r1: {to: a7, by: MO, answer: accepted}
  r2: {to: a8, by: p1, answer: rejected}
  r3: {to: a5, by: CAR, answer: unanswered}
outcomes:
  o1: {of: e1, type: partial_agreement}
