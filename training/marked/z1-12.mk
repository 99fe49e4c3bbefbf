 date 2020-09-09 [Nauru|NR] {breekt|a1} met [Taipei|TW]

YAREN - President [Rennier Dabwido|p1] van [Nauru|NR] heeft woensdag de diplomatieke betrekkingen met [Taiwan|TW] {verbroken|a1}. [Het eilandje|NR] {erkent|a4} voortaan [Beijing|CN]. [Taipei|TW] {reageert|a2} "diep gekrenkt" en haalt [zijn|TW] artsen en landbouwadviseurs terug. De oppositie in het parlement spreekt van omkoping, wat [Dabwido|p1] {wegwuift|a3}: "Er is geen cent betaald."
=====
entities:
  NR: {name: Nauru, type: State}
  TW: {name: Taiwan, type: State}
  CN: {name: China, type: State}
  p1: {name: Rennier Dabwido, type: Person}
offices:
  - {person: p1, office: President, of: NR}
acts:
  a1: {type: Statement, by: NR, to: [TW], content: de diplomatieke betrekkingen met Taiwan, time: woensdag}
  a2: {type: Statement, by: TW, to: [NR], content: diep gekrenkt}
  a3: {type: Statement, by: p1, content: Er is geen cent betaald}
  a4: {type: Statement, by: NR, to: [CN], content: erkent voortaan Beijing}
