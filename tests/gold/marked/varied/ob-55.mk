 date 2021-12-09 Straks op Radio 1

Na het nieuws van elf: waarom [Litouwen|LT] geen ambassadeur meer in [Peking|l1] heeft.
- [China|CN] {verlaagde|s1} de betrekkingen na opening van een '[Taiwanees|TW] kantoor' in [Vilnius|l2].
- Een {brief|a1} van president [Nausėda|p1], met de {vraag|a1} om een {gesprek|e1}, kwam {ongeopend terug|r1}. [De Europese Commissie|EC] heeft [haar|EC] hulp als {tussenpersoon|e2} {aangeboden|a2+a3}; dat vindt [Vilnius|LT] {fijn|r2}, en bij [de Chinezen|CN] {loopt|r3} men er niet warm voor.
- En: kan de kerststol terug in de doos?
=====
entities:
  LT: {name: Litouwen, type: State}
  CN: {name: China, type: State}
  TW: {name: Taiwan, type: State}
  EC: {name: Europese Commissie, type: Organisation}
  l1: {name: Peking, type: Place}
  l2: {name: Vilnius, type: Place}
  p1: {name: Nausėda, type: Person}
offices:
  - {person: p1, office: president, of: LT}
events:
  e1: {type: Meeting, participants: [p1, CN], factuality: counterfactual}
  e2: {type: Mediation, participants: [LT, CN], mediators: [EC], factuality: possible}
acts:
  s1: {type: Statement, by: CN, to: [LT], content: "verlaagde de betrekkingen"}
  a1: {type: Proposal, by: p1, to: [CN], kind: talks, content: "om een gesprek", status: rejected, about: e1}
  a2: {type: Proposal, by: EC, to: [LT], kind: mediation_offer, content: hulp als tussenpersoon, status: accepted, about: e2}
  a3: {type: Proposal, by: EC, to: [CN], kind: mediation_offer, content: hulp als tussenpersoon, status: rejected, about: e2}
replies:
  r1: {to: a1, by: CN, answer: rejected}
  r2: {to: a2, by: LT, answer: accepted}
  r3: {to: a3, by: CN, answer: rejected}
