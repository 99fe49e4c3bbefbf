 date 2018-09-04 Te gast in de hooglanden

[Wabag|l1], Papoea-Nieuw-Guinea - Na 34 doden en een afgebrande school wisselden [de Kii|KI] en [de Ambulin|AM] maandag varkens uit: zestig om zestig. Voor [de Kii|KI] sprak de oude [Tumu Lakai|p1], die [zijn|p1] drie zonen had {meegebracht|d1}; [de Ambulin|AM] hadden een politicus {gestuurd|d2}, [Miki Yandapake|p2]. Luthers predikant [Ralf Hensing|p3] zat als {bemiddelaar|e1} op een omgekeerde emmer tussen [beide|KI+AM].

Het {vergelijk|e2+o1} geldt voor één oogst. De {eis|a1} dat de moordenaars worden uitgeleverd, is van tafel: [de Ambulin|AM] {lieten|a2} die vallen in ruil voor een vrachtwagen.
=====
entities:
  l1: {name: Wabag, type: Place}
  KI: {name: Kii, type: Organisation}
  AM: {name: Ambulin, type: Organisation}
  p1: {name: Tumu Lakai, type: Person}
  p2: {name: Miki Yandapake, type: Person}
  p3: {name: Ralf Hensing, type: Person}
offices: []
events:
  e1: {type: Mediation, participants: [KI, AM], mediators: [p3], place: l1, time: maandag, factuality: actual}
  e2: {type: Agreement, label: vergelijk, participants: [KI, AM], mediators: [p3], place: l1, time: maandag, factuality: actual}
acts:
  a1: {type: Demand, by: AM, to: [KI], content: "dat de moordenaars worden uitgeleverd"}
  a2: {type: Concession, by: AM, to: [KI], content: lieten die vallen in ruil voor een vrachtwagen}
delegations:
  d1: {of: KI, head: p1, members: [], event: e1}
  d2: {of: AM, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: agreement}
