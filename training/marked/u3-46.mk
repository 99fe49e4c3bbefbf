 date 2023-03-26 [Honduras|HN] {ruilt|s1} [Taiwan|TW] in voor [China|CN]

[Honduras|HN] en [China|CN] zijn zondag diplomatieke betrekkingen {aangegaan|e1}. De ministers [Eduardo Enrique Reina|p1] en [Qin Gang|p2] {tekenden|e1} daarvoor een verklaring in [Beijing|l1]. Enkele uren eerder had [Honduras|HN] de banden met [Taiwan|TW] {verbroken|s1}.

Daarmee erkennen nog dertien landen [Taiwan|TW], waaronder Paraguay, Haïti, Eswatini en Vaticaanstad.

De [Taiwanese|TW] minister van Buitenlandse Zaken [Joseph Wu|p3] zegt dat [Honduras|HN] om 2,45 miljard dollar had {gevraagd|s3}, onder meer voor een ziekenhuis en een stuwdam. "Het voelde alsof [ze|HN] alleen geld wilden", {aldus|s7} [Wu|p3]. [Taiwan|TW] {weigerde|r1}. [Reina|p1] {bestrijdt|s4} die lezing: volgens [hem|p1] had [hij|p1] alleen gevraagd om uitstel van betaling voor de schuld. [Wu|p3] haalt de ambassadeur {terug|s5}.

[De Verenigde Staten|US] hadden er bij president [Xiomara Castro|p4] op {aangedrongen|s6} de stap niet te zetten. Adviseur [Chris Dodd|p5] {vloog|e2} vorige week nog naar [Tegucigalpa|l2]. Het {haalde|r2} niets uit.

[Castro|p4] had de overstap al beloofd in [haar|p4] verkiezingscampagne van 2021. [Zij|p4] {bezoekt|e3} [China|CN+l5] naar verwachting in juni en {praat|e4} dan met president [Xi Jinping|p6] over een vrijhandelsverdrag. De [Taiwanese|TW] president [Tsai Ing-wen|p7] {begint|e5} woensdag aan een reis naar [Guatemala|l3] en [Belize|l4]. Nicaragua en El Salvador kozen eerder al voor [China|CN].
=====
entities:
  HN: {name: Honduras, type: State}
  CN: {name: China, type: State}
  TW: {name: Taiwan, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Beijing, type: Place}
  l2: {name: Tegucigalpa, type: Place}
  l3: {name: Guatemala, type: Place}
  l4: {name: Belize, type: Place}
  l5: {name: China, type: Place}
  p1: {name: Eduardo Enrique Reina, type: Person}
  p2: {name: Qin Gang, type: Person}
  p3: {name: Joseph Wu, type: Person}
  p4: {name: Xiomara Castro, type: Person}
  p5: {name: Chris Dodd, type: Person}
  p6: {name: Xi Jinping, type: Person}
  p7: {name: Tsai Ing-wen, type: Person}
offices:
  - {person: p1, office: minister, of: HN}
  - {person: p2, office: minister, of: CN}
  - {person: p3, office: minister van Buitenlandse Zaken, of: TW}
  - {person: p4, office: president, of: HN}
  - {person: p5, office: Adviseur, of: US}
  - {person: p6, office: president, of: CN}
  - {person: p7, office: president, of: TW}
events:
  e1: {type: Agreement, label: verklaring over betrekkingen, participants: [HN, CN], place: l1, time: zondag, factuality: actual}
  e2: {type: Visit, label: reis van Dodd, participants: [p5], place: l2, time: vorige week, factuality: actual}
  e3: {type: Visit, label: bezoek van Castro aan China, participants: [p4], hosts: [p6], place: l5, time: in juni, factuality: planned}
  e4: {type: Meeting, label: gesprek Castro Xi, participants: [p4, p6], place: l5, time: in juni, factuality: planned, part_of: e3}
  e5: {type: Visit, label: reis van Tsai, participants: [p7], place: l3, time: woensdag, factuality: planned}
acts:
  s1: {type: Statement, by: HN, to: [TW], content: "de banden met Taiwan", time: Enkele uren eerder}
  s3: {type: Demand, by: HN, to: [TW], content: "2,45 miljard dollar"}
  s4: {type: Statement, by: p1, content: "had hij alleen gevraagd om uitstel van betaling voor de schuld"}
  s5: {type: Statement, by: TW, to: [HN], content: "de ambassadeur"}
  s6: {type: Demand, by: US, to: [p4], content: "de stap niet te zetten"}
  s7: {type: Statement, by: p3, to: [HN], content: "Het voelde alsof ze alleen geld wilden"}
replies:
  r1: {to: s3, by: TW, answer: rejected}
  r2: {to: s6, by: HN, answer: rejected}
