 date 2024-01-15 [Nauru|NR] {ruilt|s1+s2} [Taipei|TW] in voor [Peking|CN]

[Nauru|NR] {verbreekt|s1} de banden met [Taiwan|TW] en {erkent|s2} voortaan alleen nog [China|CN]. President [Rennick Aingimea|p1] kondigde het maandag aan, twee dagen na de verkiezingen in [Taipei|TW]. [Taiwan|TW] {haalt|s3} [zijn|TW] ambassadeur terug en {spreekt|s4} van "een hinderlaag". Naar verluidt {bood|s5} [Peking|CN] honderd miljoen dollar; [Nauru|NR] {loochent|s6} dat.
=====
entities:
  NR: {name: Nauru, type: State}
  TW: {name: Taiwan, type: State}
  CN: {name: China, type: State}
  p1: {name: Rennick Aingimea, type: Person}
offices:
  - {person: p1, office: President, of: NR}
events: {}
acts:
  s1: {type: Statement, by: NR, to: [TW], content: "de banden met Taiwan", time: maandag}
  s2: {type: Statement, by: NR, to: [CN], content: "erkent voortaan alleen nog China", time: maandag}
  s3: {type: Statement, by: TW, to: [NR], content: "haalt zijn ambassadeur terug"}
  s4: {type: Statement, by: TW, to: [NR], content: "een hinderlaag"}
  s5: {type: Proposal, by: CN, to: [NR], kind: other, content: "honderd miljoen dollar", status: proposed, factuality: possible}
  s6: {type: Statement, by: NR, content: "bood Peking honderd miljoen dollar"}
