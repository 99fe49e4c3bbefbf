 date 2021-01-05 [Golfstaten|GCC] leggen ruzie met [Qatar|QA] bij

[Saudi-Arabië|SA], [de Verenigde Arabische Emiraten|AE], [Bahrein|BH] en [Egypte|EG] {herstellen|s1+s2+s3+s4} de betrekkingen met [Qatar|QA]. Dat heeft de [Saudische|SA] minister van Buitenlandse Zaken [Faisal bin Farhan|p1] dinsdag gezegd na een {top|e1} in [Al-Ula|l1].

De leiders {tekenden|e2} er een verklaring van "solidariteit en stabiliteit". Emir [Tamim bin Hamad al-Thani|p2] van [Qatar|QA] {was|e5} voor het eerst in drie jaar in [Saudi-Arabië|SA]. Kroonprins [Mohammed bin Salman|p3] omhelsde [hem|p2] op het vliegveld.

[Koeweit|KW] {bemiddelde|e3} sinds het begin van de crisis. Maandagavond maakte minister [Ahmad Nasser al-Sabah|p4] bekend dat [Saudi-Arabië|SA] de grens en het luchtruim {openstelt|s5}. Ook [Jared Kushner|p5], [adviseur van de [Amerikaanse|US] president [Donald Trump|p6]|p5], {reisde|e4} tussen [de hoofdsteden|SA+QA] heen en weer. [Hij|p5] was dinsdag bij de {ondertekening|e2}.

[De vier landen|SA+AE+BH+EG] {verbraken|s6} in juni 2017 de banden, omdat [Qatar|QA] terroristen zou steunen. [Ze|SA+AE+BH+EG] stelden dertien {eisen|s7}, zoals sluiting van zender Al Jazeera. [Doha|QA] heeft geen enkele eis {ingewilligd|r1}, zegt minister [Mohammed al-Thani|p7]. Wel {laat|s8} [Qatar|QA] rechtszaken over de boycot vallen.

De [Emiratische|AE] staatssecretaris [Anwar Gargash|p8] {waarschuwt|s9} dat het vertrouwen moet groeien. Turkije en Iran, die [Qatar|QA] tijdens de boycot hielpen, zijn verheugd. Oman koos nooit partij.
=====
entities:
  GCC: {name: Golfstaten, type: Organisation}
  QA: {name: Qatar, type: State}
  SA: {name: Saudi-Arabië, type: State}
  AE: {name: Verenigde Arabische Emiraten, type: State}
  BH: {name: Bahrein, type: State}
  EG: {name: Egypte, type: State}
  KW: {name: Koeweit, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Al-Ula, type: Place}
  p1: {name: Faisal bin Farhan, type: Person}
  p2: {name: Tamim bin Hamad al-Thani, type: Person}
  p3: {name: Mohammed bin Salman, type: Person}
  p4: {name: Ahmad Nasser al-Sabah, type: Person}
  p5: {name: Jared Kushner, type: Person}
  p6: {name: Donald Trump, type: Person}
  p7: {name: Mohammed al-Thani, type: Person}
  p8: {name: Anwar Gargash, type: Person}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: SA}
  - {person: p2, office: Emir, of: QA}
  - {person: p3, office: Kroonprins, of: SA}
  - {person: p4, office: minister, of: KW}
  - {person: p5, office: adviseur, of: US}
  - {person: p6, office: president, of: US}
  - {person: p7, office: minister, of: QA}
  - {person: p8, office: staatssecretaris, of: AE}
events:
  e1: {type: Meeting, label: top in Al-Ula, participants: [p2, p3], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Agreement, label: verklaring van Al-Ula, participants: [SA, AE, BH, EG, QA], observers: [p5], place: l1, time: dinsdag, factuality: actual}
  e3: {type: Mediation, label: Koeweitse bemiddeling, participants: [SA, AE, BH, EG, QA], mediators: [KW], time: sinds het begin van de crisis, factuality: actual}
  e4: {type: Mediation, label: pendeldiplomatie van Kushner, participants: [SA, QA], mediators: [p5], factuality: actual}
  e5: {type: Visit, label: komst van de emir, participants: [p2], place: l1, factuality: actual}
acts:
  s1: {type: Statement, by: SA, to: [QA], content: "de betrekkingen met Qatar", time: dinsdag}
  s2: {type: Statement, by: AE, to: [QA], content: "de betrekkingen met Qatar", time: dinsdag}
  s3: {type: Statement, by: BH, to: [QA], content: "de betrekkingen met Qatar", time: dinsdag}
  s4: {type: Statement, by: EG, to: [QA], content: "de betrekkingen met Qatar", time: dinsdag}
  s5: {type: Concession, by: SA, to: [QA], content: "de grens en het luchtruim", time: Maandagavond}
  s6: {type: Statement, by: SA, to: [QA], content: "de banden", time: in juni 2017}
  s7: {type: Demand, by: SA, to: [QA], content: "sluiting van zender Al Jazeera"}
  s8: {type: Concession, by: QA, to: [SA, AE, BH, EG], content: "rechtszaken over de boycot"}
  s9: {type: Warning, by: p8, content: "dat het vertrouwen moet groeien"}
replies:
  r1: {to: s7, by: QA, answer: rejected}
