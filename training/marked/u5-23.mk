 date 1961-11-23 [Katanga|KT] {ondertekent|e5} niet, althans niet vandaag

ELISABETHSTAD, donderdag. - De pen lag klaar, de heer [Modeste Kasongo|p1] niet. [De vertegenwoordiger van [Katanga|KT]|p1] was woensdagavond uit [Kitona|l1] vertrokken met de mededeling dat [hij|p1] [zijn|p1] ministerraad moest raadplegen; dat [hij|p1] zou terugkeren, heeft niemand [hem|p1] horen zeggen.

Op de basis aldaar was twee dagen {geconfereerd|e1} tussen [hem|p1] en [de [Congolese|CO] premier|p2], [Alphonse Mulele|p2]. [De Verenigde Naties|VN] hadden [beide heren|p1+p2] met afzonderlijke vliegtuigen aangevoerd. [De [Amerikaanse|US] ambassadeur|p3], [Wendell Gallagher|p3], heet niet te hebben {bemiddeld|e2:counterfactual}, doch {liep|e2}, naar ooggetuigen zeggen, van de ene barak naar de andere tot de regen [hem|p3] dat belette.

Een {verklaring|e3} in acht punten, waarin [Katanga|KT] de eenheid van [Congo|CO] erkent, is dus slechts door één der partijen {getekend|e3}. Te [Leopoldstad|CO] wordt zij niettemin als overwinning gevierd.

De Belgische regering, die er geen aandeel in had, onthoudt zich van commentaar. Te [New York|l2] zal [de Veiligheidsraad|VR] zich, naar te verwachten valt, zaterdag over de zaak {buigen|e4}, tenzij [Kasongo|p1] alsnog [zijn|p1] naam zet. [Zijn|p1] minister van Binnenlandse Zaken {achtte|s1} dat hedenmiddag "niet ondenkbaar, doch evenmin denkbaar".
=====
entities:
  KT: {name: Katanga, type: State}
  CO: {name: Congo, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  VR: {name: Veiligheidsraad, type: Organisation}
  l1: {name: Kitona, type: Place}
  l2: {name: New York, type: Place}
  p1: {name: Modeste Kasongo, type: Person}
  p2: {name: Alphonse Mulele, type: Person}
  p3: {name: Wendell Gallagher, type: Person}
offices:
  - {person: p1, office: vertegenwoordiger, of: KT}
  - {person: p2, office: premier, of: CO}
  - {person: p3, office: ambassadeur, of: US}
events:
  e1: {type: Negotiation, label: conferentie te Kitona, participants: [p1, p2], facilitators: [VN], place: l1, time: twee dagen, factuality: actual}
  e2: {type: Mediation, label: pendelen tussen de barakken, participants: [p1, p2], mediators: [p3], place: l1, factuality: actual, source: ooggetuigen}
  e3: {type: Agreement, label: verklaring in acht punten, participants: [CO], place: l1, factuality: actual, part_of: e1}
  e5: {type: Agreement, label: ontbrekende handtekening van Katanga, participants: [KT, CO], place: l1, factuality: counterfactual, part_of: e1}
  e4: {type: Meeting, label: zitting van de Veiligheidsraad, participants: [VR], place: l2, time: zaterdag, factuality: planned}
acts:
  s1: {type: Statement, by: KT, content: "niet ondenkbaar, doch evenmin denkbaar", time: hedenmiddag}
