 date 2024-05-30 [Praag|CZ] rolt tapijt uit voor [[Georgische|GE] oppositie|OP]

[De [Tsjechische|CZ] president [Bohumil Kříž|p1]|p1] {ontvangt|e1} maandag [vier [Georgische|GE] oppositieleiders|OP]. [De regering in Tbilisi|GE] heeft daar fel tegen {geprotesteerd|a1} en {riep|a2} [haar|GE] ambassadeur terug. [Kříž|p1] {haalt|a3} de schouders op: "[Ik|p1] drink koffie met wie [ik|p1] wil."
=====
entities:
  CZ: {name: Tsjechië, type: State}
  GE: {name: Georgië, type: State}
  OP: {name: Georgische oppositieleiders, type: Organisation}
  p1: {name: Bohumil Kříž, type: Person}
offices:
  - {person: p1, office: president, of: CZ}
events:
  e1: {type: Meeting, label: ontvangst van Georgische oppositieleiders, participants: [p1, OP], time: "maandag", factuality: planned}
acts:
  a1: {type: Statement, by: GE, to: [CZ], content: "fel tegen geprotesteerd", about: e1}
  a2: {type: Statement, by: GE, to: [CZ], content: "riep haar ambassadeur terug"}
  a3: {type: Statement, by: p1, content: "Ik drink koffie met wie ik wil"}
