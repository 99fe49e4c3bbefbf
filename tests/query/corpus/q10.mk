 date 2024-06-01 Mirzojan naar Bakoe

[Ararat Mirzojan|p1] {reist|e1} volgende week naar [Bakoe|l1], {meldt|s1} [Azerbeidzjan|AZ]. [Mirzojan|p1] {ontkent|s2} dat.
=====
entities:
  AZ: {name: Azerbeidzjan, type: State}
  l1: {name: Bakoe, type: Place}
  p1: {name: Ararat Mirzojan, type: Person}
events:
  e1: {type: Visit, participants: [p1], place: l1, time: volgende week, factuality: planned, source: AZ}
acts:
  s1: {type: Statement, by: AZ, content: "Ararat Mirzojan reist volgende week naar Bakoe"}
  s2: {type: Statement, by: p1}
note:
  denies: {s2: [s1, e1]}
  days: {e1: 2024-06-03/2024-06-09}
