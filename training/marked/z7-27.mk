 date 2010-02-04 [Mauritanië|MR] en [Mali|ML] geven [elkaar|MR+ML] de hand

[Mali|ML] en [Mauritanië|MR] {herstellen|e1} de diplomatieke banden die [ze|ML+MR] een jaar geleden {verbraken|s1+s2}. In [Tripoli|l1] hebben [hun|ML+MR] buitenlandministers donderdag het daartoe strekkende protocol {getekend|e1+o1}, onder het oog van [een [Libische|LY] neef van de Leider|p1], die als garant [zijn|p1] stempel zette. De {gesprekken|e2} hadden tien dagen in beslag genomen.
=====
entities:
  MR: {name: Mauritanië, type: State}
  ML: {name: Mali, type: State}
  LY: {name: Libië, type: State}
  p1: {name: Libische neef van de Leider, type: Person}
  l1: {name: Tripoli, type: Place}
events:
  e1: {type: Agreement, label: protocol over herstel van banden, participants: [ML, MR], guarantors: [p1], place: l1, time: donderdag, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: gesprekken in Tripoli, participants: [ML, MR], time: tien dagen, factuality: actual}
acts:
  s1: {type: Statement, by: ML, content: de diplomatieke banden}
  s2: {type: Statement, by: MR, content: de diplomatieke banden}
outcomes:
  o1: {of: e2, type: agreement}
