 date 2021-07-08 [Bougainville|BV] {noemt|s1} jaartal: onafhankelijk in 2027

[PORT MORESBY|l1] - Uiterlijk in 2027 moet [Bougainville|BV] een eigen staat zijn. Dat jaartal {noemde|s1} president [Ishmael Tanis|p1] woensdag tijdens de tweede {raadpleging|e1} met [de regering van [Papoea-Nieuw-Guinea|PG]|PG]. Premier [Jonathan Wapenai|p2] {gaf|r1} geen antwoord, behalve dat het parlement het laatste woord heeft.

In het referendum van 2019 koos achtennegentig procent van de eilanders voor afscheiding. [De twee regeringen|BV+PG] moeten volgens het {vredesakkoord|e2} van 2001 vervolgens "overleggen". Over wat dat woord betekent, zijn [ze|BV+PG] al twee jaar aan het {overleggen|e3}.

[Wapenai|p2] {stelde|s2} van [zijn|p2] kant een ruimere autonomie voor, met eigen belastingen. [Tanis|p1] had dat {aanbod|s2} volgens [zijn|p1] adviseur binnen een minuut {geweigerd|r2}. Wel werden [ze|BV+PG] het {eens|o1} over de overdracht van de visserij en over een routekaart, vast te stellen voor het einde van 2021.

[De Verenigde Naties|UN] hebben een {bemiddelaar|e4} {aangeboden|s3+s4}, de Ierse oud-politica [Bríd Gallagher|p3]. [Buka|BV] {heet|r3} [haar|p3] welkom. [Port Moresby|PG] {ziet|r4} de noodzaak vooralsnog niet.

Australië, Nieuw-Zeeland en de Salomonseilanden hebben bij de uitkomst belang; geen van hen werd in [Port Moresby|l1] gehoord. [Tanis|p1] {kwam|d1} met negen man, onder wie mijnjurist [Theresa Semoso|p4] en de vroegere rebellenleider [Moses Kabui|p5]. De derde {raadpleging|e5} staat voor december op de kalender.
=====
entities:
  BV: {name: Bougainville, type: State}
  PG: {name: Papoea-Nieuw-Guinea, type: State}
  UN: {name: Verenigde Naties, type: Organisation}
  l1: {name: Port Moresby, type: Place}
  p1: {name: Ishmael Tanis, type: Person}
  p2: {name: Jonathan Wapenai, type: Person}
  p3: {name: Bríd Gallagher, type: Person}
  p4: {name: Theresa Semoso, type: Person}
  p5: {name: Moses Kabui, type: Person}
offices:
  - {person: p1, office: president, of: BV}
  - {person: p2, office: Premier, of: PG}
events:
  e1: {type: Negotiation, label: tweede raadpleging, participants: [BV, PG], place: l1, time: "woensdag", factuality: actual, part_of: e3}
  e2: {type: Agreement, label: vredesakkoord van 2001, time: "van 2001", factuality: actual}
  e3: {type: Negotiation, label: overleg over de uitslag van het referendum, participants: [BV, PG], time: "al twee jaar", factuality: actual}
  e4: {type: Mediation, participants: [BV, PG], mediators: [p3], factuality: possible}
  e5: {type: Negotiation, label: derde raadpleging, participants: [BV, PG], time: "december", factuality: planned, after: e1}
acts:
  s1: {type: Demand, by: p1, to: [PG], content: "Uiterlijk in 2027 moet Bougainville een eigen staat zijn", time: "woensdag", about: e1}
  s2: {type: Proposal, by: p2, to: [BV], kind: other, content: "een ruimere autonomie", status: rejected}
  s3: {type: Proposal, by: UN, to: [BV], kind: mediation_offer, content: "een bemiddelaar", status: accepted, about: e4}
  s4: {type: Proposal, by: UN, to: [PG], kind: mediation_offer, content: "een bemiddelaar", status: rejected, about: e4}
replies:
  r1: {to: s1, by: p2, answer: unanswered}
  r2: {to: s2, by: p1, answer: rejected}
  r3: {to: s3, by: BV, answer: accepted}
  r4: {to: s4, by: PG, answer: rejected}
delegations:
  d1: {of: BV, head: p1, members: [p4, p5], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
