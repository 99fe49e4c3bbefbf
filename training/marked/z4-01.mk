 date 2021-02-11 Makreel: [Faeröer|FO] en [Noorwegen|NOR] {lopen vast|e1} op twee procent

BERGEN (ANP) - Het {makreelberaad|e1} tussen [Noorwegen|NOR] en [de Faeröer|FO] is woensdagnacht {geschorst|o1}. [Tórshavn|FO] {verlangt|a1} twee procent meer van de vangst, [Oslo|NOR] {vindt dat onbespreekbaar|r1}. De IJslandse visserijraad [Hrafn Egilsson|p1], die de {zittingen|e1} in [Bergen|l1] {voorzat|e1}, {hoopt|e2} [beide vlootlanden|NOR+FO] op 2 maart terug te zien. "Niemand heeft de deur dichtgegooid", {aldus|s1} [Egilsson|p1].
=====
entities:
  NOR: {name: Noorwegen, type: State}
  FO: {name: Faeröer, type: State}
  p1: {name: Hrafn Egilsson, type: Person}
  l1: {name: Bergen, type: Place}
offices: []
events:
  e1: {type: Negotiation, label: makreelberaad in Bergen, participants: [NOR, FO], mediators: [p1], place: l1, time: woensdagnacht, factuality: actual}
  e2: {type: Negotiation, label: hervatting op 2 maart, participants: [NOR, FO], mediators: [p1], time: op 2 maart, factuality: possible, after: e1}
acts:
  a1: {type: Demand, by: FO, to: [NOR], content: twee procent meer van de vangst}
  s1: {type: Statement, by: p1, content: Niemand heeft de deur dichtgegooid}
replies:
  r1: {to: a1, by: NOR, answer: rejected}
outcomes:
  o1: {of: e1, type: postponed}
