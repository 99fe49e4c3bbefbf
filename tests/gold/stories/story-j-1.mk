 date 2022-02-21 [Mauritanië|MR] en [Senegal|SN] gaan {praten|e1} over vis

[Mauritanië|MR] en [Senegal|SN] {onderhandelen|e1} op 1 en 2 maart in [Praia|l1] over de visgronden voor hun kust. Dat {zei|s1} oud-president [Pedro Tavares|p3] van [Kaapverdië|CV], die namens [de Afrikaanse Unie|AU] {bemiddelt|e9}.

[Senegal|SN] {stuurt|d1} minister [Mamadou Diallo|p1]. Voor [Mauritanië|MR] {komt|d2} onderminister [Aminetou Sow|p2].

[Dakar|SN] {eist|s2} dat dertig opgepakte vissers vrijkomen.
=====
entities:
  MR: {name: Mauritanië, type: State}
  SN: {name: Senegal, type: State}
  CV: {name: Kaapverdië, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  p1: {name: Mamadou Diallo, type: Person}
  p2: {name: Aminetou Sow, type: Person}
  p3: {name: Pedro Tavares, type: Person}
  l1: {name: Praia, type: Place}
offices:
  - {person: p1, office: minister, of: SN}
  - {person: p2, office: onderminister, of: MR}
  - {person: p3, office: oud-president, of: CV}
events:
  e1: {type: Negotiation, participants: [MR, SN], place: l1, time: op 1 en 2 maart, factuality: planned}
  e9: {type: Mediation, participants: [MR, SN], mediators: [p3], factuality: actual}
acts:
  s1: {type: Statement, by: p3, about: e1}
  s2: {type: Demand, by: SN, to: [MR], content: dat dertig opgepakte vissers vrijkomen}
delegations:
  d1: {of: SN, head: p1, members: [], event: e1}
  d2: {of: MR, head: p2, members: [], event: e1}
