 date 2017-06-07 TWEETS VAN DE DAG

.@[KuwaitMFA|KW]: [Zijne Hoogheid de Emir|p1] is na {besprekingen|e1} met [de Hoeder van de Twee Heilige Moskeeën|p2] in [Djedda|l1] teruggekeerd. God is groot.

@[AnwarGargash|p3], [minister [Emiraten|AE]|p3]: "Er valt {niets te bemiddelen|e2+a0}. [Doha|QA] {moet|a1} kiezen."

@[MBA_AlThani|p4]: "[Wij|QA] {praten|e3} met wie wil, maar {niet met een mes op de keel|a2}."
=====
entities:
  KW: {name: Koeweit, type: State}
  AE: {name: Verenigde Arabische Emiraten, type: State}
  QA: {name: Qatar, type: State}
  l1: {name: Djedda, type: Place}
  p1: {name: Emir van Koeweit, type: Person}
  p2: {name: koning van Saoedi-Arabië, type: Person}
  p3: {name: Anwar Gargash, type: Person}
  p4: {name: Mohammed bin Abdulrahman Al Thani, type: Person}
offices:
  - {person: p1, office: Emir, of: KW}
  - {person: p3, office: minister, of: AE}
events:
  e1: {type: Meeting, participants: [p1, p2], place: l1, factuality: actual}
  e2: {type: Mediation, participants: [AE, QA], factuality: counterfactual}
  e3: {type: Negotiation, participants: [QA], factuality: possible}
acts:
  a0: {type: Statement, by: p3, content: "Er valt niets te bemiddelen", about: e2}
  a1: {type: Demand, by: p3, to: [QA], content: kiezen}
  a2: {type: Demand, by: p4, content: "niet met een mes op de keel", about: e3}
