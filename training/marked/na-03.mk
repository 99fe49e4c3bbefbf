 date 2023-12-16 Vijf vragen over [Guyana|GY] en [Venezuela|VE]

Waar ging het donderdag over? Over [Essequibo|l2], een oerwoud zo groot als Griekenland. President [Maduro|p1] vindt dat het bij [Venezuela|VE] hoort en {bezocht|e1} daarom [Kingstown|l1], [de hoofdstad van [Saint Vincent|VC]|l1], om er [zijn|p1] [Guyaanse|GY] collega [Irfaan Ali|p2] te {spreken|e2}.

Wie had dat geregeld? Premier [Ralph Gonsalves|p3] van [Saint Vincent|VC] was de gastheer. [De Celac|CE], dat is [de club van Latijns-Amerikaanse landen|CE], {bemiddelde|e3} samen met [Caricom|CA]. [Brazilië|BR] had een gezant in de zaal die alleen mocht luisteren, [Celso Amorim|p4].

Wat is er {afgesproken|e4}? Dat [de buren|GY+VE] geen geweld gebruiken. Meer niet. Over de grens zelf bleven [beiden|p1+p2] bij [hun|p1+p2] standpunt: [Ali|p2] {zei|s1} dat [het Internationaal Gerechtshof|IC] moet beslissen, [Maduro|p1] wil daar {niets|r1} van horen.

Komt er een {vervolg|e5}? Binnen drie maanden, in [Brazilië|BR]. [Amorim|p4] noemt geen datum.

En de oliebedrijven? [Caracas|VE] had ze {aangezegd|a1} binnen negentig dagen te vertrekken. Ze zitten er nog.
=====
entities:
  GY: {name: Guyana, type: State}
  VE: {name: Venezuela, type: State}
  VC: {name: Saint Vincent, type: State}
  BR: {name: Brazilië, type: State}
  CE: {name: Celac, type: Organisation}
  CA: {name: Caricom, type: Organisation}
  IC: {name: Internationaal Gerechtshof, type: Organisation}
  l1: {name: Kingstown, type: Place}
  l2: {name: Essequibo, type: Place}
  p1: {name: Maduro, type: Person}
  p2: {name: Irfaan Ali, type: Person}
  p3: {name: Ralph Gonsalves, type: Person}
  p4: {name: Celso Amorim, type: Person}
offices:
  - {person: p1, office: President, of: VE}
  - {person: p2, office: president, of: GY}
  - {person: p3, office: Premier, of: VC}
  - {person: p4, office: gezant, of: BR}
events:
  e1: {type: Visit, participants: [p1], place: l1, time: donderdag, factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], mediators: [CE, CA], hosts: [p3], observers: [p4], place: l1, time: donderdag, factuality: actual}
  e3: {type: Mediation, participants: [GY, VE], mediators: [CE, CA], factuality: actual, part_of: e2}
  e4: {type: Agreement, participants: [GY, VE], factuality: actual, part_of: e2}
  e5: {type: Meeting, participants: [p1, p2], place: BR, time: "Binnen drie maanden", factuality: planned, after: e2}
acts:
  s1: {type: Demand, by: p2, to: [VE], content: "dat het Internationaal Gerechtshof moet beslissen"}
  a1: {type: Demand, by: VE, content: "binnen negentig dagen te vertrekken"}
replies:
  r1: {to: s1, by: p1, answer: rejected}
