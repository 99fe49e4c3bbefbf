 date 2024-11-28 Wat als het {bestand|e1} niet houdt?

Woensdagochtend vier uur zweeg het geschut. [Israël|IL] en [Libanon|LB], twee landen die officieel niet met [elkaar|IL+LB] praten, zijn een {wapenstilstand|e1} van zestig dagen {overeengekomen|e1}. [De [Amerikaanse|US] gezant|p1] [Nathan Feldstein|p1], elf keer in [Beiroet|l1] en negen keer in [Jeruzalem|l2], mag het [zijn|p1] werk noemen; [Frankrijk|FR] {bemiddelde|e2} mee, en [beide|US+FR] zien toe op de naleving.

Maar wat als? Drie scenario's.

Het eerste: er wordt geschoten, en dan belt [Israël|IL] eerst met [Washington|US]. Dat is [Feldstein|p1] {beloofd|s1}, mondeling, door minister [Eitan Sharabi|p2], die dat gisteren overigens niet wilde bevestigen.

Het tweede: er wordt geschoten, en [Israël|IL] belt niet. "Dan is er geen {akkoord|e1} meer, dan is er een datum", {zegt|s2} de [Libanese|LB] oud-diplomate [Carine Ghanem|p3], die bij een eerder {overleg|e3}, in 2022 in [Naqoura|l3], [haar land|LB] {vertegenwoordigde|d1}. Destijds {lukte|o1} het over de zeegrens wel.

Het derde: er gebeurt niets. In dat geval zouden [de twee regeringen|IL+LB] in februari, misschien op [Cyprus|l4], over de landgrens kunnen {beginnen|e4}. [Hezbollah|HZ], dat bij het {akkoord|e1} geen partij is, heeft {gezegd|s3} dat af te wachten.

Wie wil wedden, wedt op het eerste.
=====
entities:
  IL: {name: Israël, type: State}
  LB: {name: Libanon, type: State}
  US: {name: Verenigde Staten, type: State}
  FR: {name: Frankrijk, type: State}
  HZ: {name: Hezbollah, type: Organisation}
  l1: {name: Beiroet, type: Place}
  l2: {name: Jeruzalem, type: Place}
  l3: {name: Naqoura, type: Place}
  l4: {name: Cyprus, type: Place}
  p1: {name: Nathan Feldstein, type: Person}
  p2: {name: Eitan Sharabi, type: Person}
  p3: {name: Carine Ghanem, type: Person}
offices:
  - {person: p1, office: gezant, of: US}
  - {person: p2, office: minister, of: IL}
  - {person: p3, office: oud-diplomate, of: LB}
events:
  e1: {type: Agreement, label: wapenstilstand van zestig dagen, participants: [IL, LB], mediators: [p1, FR], guarantors: [US, FR], time: Woensdagochtend vier uur, factuality: actual}
  e2: {type: Mediation, participants: [IL, LB], mediators: [p1, FR], factuality: actual}
  e3: {type: Negotiation, label: overleg over de zeegrens, participants: [IL, LB], place: l3, time: in 2022, factuality: actual}
  e4: {type: Negotiation, label: overleg over de landgrens, participants: [IL, LB], place: l4, time: in februari, factuality: possible, after: e3}
acts:
  s1: {type: Concession, by: p2, to: [p1], content: "dan belt Israël eerst met Washington"}
  s2: {type: Statement, by: p3, content: "Dan is er geen akkoord meer, dan is er een datum", about: e1}
  s3: {type: Statement, by: HZ, content: "dat af te wachten", about: e4}
delegations:
  d1: {of: LB, head: p3, members: [], event: e3}
outcomes:
  o1: {of: e3, type: agreement}
