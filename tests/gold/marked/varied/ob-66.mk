 date 1983-05-17 [Libanon|LB] en [Israël|IL] {zetten|e1} krabbel

[KHALDE|l1] - Na vier maanden en vijfendertig {zittingen|e2} hebben [Libanon|LB] en [Israël|IL] dinsdag een {terugtrekkingsakkoord|e1+o1} {ondertekend|e1}, eerst in [Khalde|l1], een uur later in [Kiryat Shmona|l2]. [Antoine Fattal|p1] {voerde|d1+d2} de [Libanese|LB] delegatie aan, [David Kimche|p2] de [Israëlische|IL]; de [Amerikaan|US] [Morris Draper|p3] zette [zijn|p3] naam eronder als getuige. [Syrië|SY] {verklaarde|s1} het {stuk|e1} meteen dood.
=====
entities:
  LB: {name: Libanon, type: State}
  IL: {name: Israël, type: State}
  US: {name: Verenigde Staten, type: State}
  SY: {name: Syrië, type: State}
  l1: {name: Khalde, type: Place}
  l2: {name: Kiryat Shmona, type: Place}
  p1: {name: Antoine Fattal, type: Person}
  p2: {name: David Kimche, type: Person}
  p3: {name: Morris Draper, type: Person}
events:
  e1: {type: Agreement, label: terugtrekkingsakkoord, participants: [LB, IL, p1, p2], observers: [US, p3], place: l1, time: dinsdag, factuality: actual, after: e2}
  e2: {type: Negotiation, participants: [LB, IL, p1, p2], time: Na vier maanden, factuality: actual}
acts:
  s1: {type: Statement, by: SY, content: "het stuk meteen dood", about: e1}
delegations:
  d1: {of: LB, head: p1, members: [], event: e2}
  d2: {of: IL, head: p2, members: [], event: e2}
outcomes:
  o1: {of: e2, type: agreement}
