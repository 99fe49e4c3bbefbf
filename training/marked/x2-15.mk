 date 2023-11-18 Wat we weten over het {gijzelaarsoverleg|e1} in [Doha|l1]

- [Qatar|QA] en [Egypte|EG] {treden op|e2} als tussenpersoon, [de Verenigde Staten|US] kijken mee. [Israël|IL] en [Hamas|HA] zitten niet in dezelfde kamer.
- De {gesprekken|e1} duren intussen negen dagen en {gaan|o1} zaterdag gewoon verder.
- [Hamas|HA] zou {voorstellen|s1} vijftig gegijzelden te ruilen tegen honderdvijftig gevangenen en vijf dagen gevechtspauze. [Israël|IL] {houdt vast|r1+a1} aan zeventig gegijzelden en drie dagen.
- [Qatar|QA] {suggereerde|s2} om alvast de kinderen te laten gaan. Daar hebben [beide partijen|IL+HA] {nog niets op laten horen|r2}.
- Mossadchef [Gadi Rimon|p1] {landde|e3} vrijdag in [Doha|l1]. [Hij|p1] {leidt|d1} een ploeg van vier, onder wie reservegeneraal [Tal Ben-Shachar|p2]. Voor [Hamas|HA] {voert|d2} [Fawzi Abu Qamar|p3] het woord.
- De [Qatarese|QA] premier [Khalifa al-Mannai|p4] {noemt|s3} de verschillen "logistiek, niet principieel".
- Een {persmoment|e4} dat vanavond zou plaatsvinden, is {naar zondag verschoven|o2}.
=====
entities:
  l1: {name: Doha, type: Place}
  QA: {name: Qatar, type: State}
  EG: {name: Egypte, type: State}
  US: {name: Verenigde Staten, type: State}
  IL: {name: Israël, type: State}
  HA: {name: Hamas, type: Organisation}
  p1: {name: Gadi Rimon, type: Person}
  p2: {name: Tal Ben-Shachar, type: Person}
  p3: {name: Fawzi Abu Qamar, type: Person}
  p4: {name: Khalifa al-Mannai, type: Person}
offices:
  - {person: p1, office: Mossadchef, of: IL}
  - {person: p2, office: reservegeneraal, of: IL}
  - {person: p4, office: premier, of: QA}
events:
  e1: {type: Negotiation, label: gijzelaarsoverleg in Doha, participants: [IL, HA], mediators: [QA, EG], observers: [US], place: l1, time: negen dagen, factuality: actual}
  e2: {type: Mediation, label: bemiddeling van Qatar en Egypte, participants: [IL, HA], mediators: [QA, EG], place: l1, factuality: actual}
  e3: {type: Visit, label: komst van Rimon naar Doha, participants: [p1], place: l1, time: vrijdag, factuality: actual}
  e4: {type: PressConference, label: persmoment, time: zondag, factuality: planned}
acts:
  s1: {type: Proposal, by: HA, to: [IL], kind: prisoner_exchange, content: "vijftig gegijzelden te ruilen tegen honderdvijftig gevangenen en vijf dagen gevechtspauze", status: rejected, factuality: possible}
  a1: {type: Demand, by: IL, to: [HA], content: "zeventig gegijzelden en drie dagen"}
  s2: {type: Proposal, by: QA, to: [IL, HA], kind: other, content: "om alvast de kinderen te laten gaan", status: unanswered}
  s3: {type: Statement, by: p4, content: "logistiek, niet principieel"}
replies:
  r1: {to: s1, by: IL, answer: rejected}
  r2: {to: s2, answer: unanswered}
delegations:
  d1: {of: IL, head: p1, members: [p2], event: e1}
  d2: {of: HA, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: ongoing}
  o2: {of: e4, type: postponed}
