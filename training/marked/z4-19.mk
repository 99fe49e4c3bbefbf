 date 2020-12-03 [Kolonel|p1] {klapt|o1} laptop dicht in [Naqoura|l1]

NAQOURA - De vijfde {zitting|e1} over de zeegrens tussen [Israël|IL] en [Libanon|LB] heeft woensdag welgeteld elf minuten geduurd. Toen [de [Israëlische|IL] tafelzijde|IL] een kaart projecteerde met een lijn ten noorden van het Karishveld, {stonden|o1} [de vier Libanezen|LB] op en {verlieten|o1} [het tentenkamp van [Unifil|UNIFIL]|l2].

[De {leider|d1} van [de Libanese onderhandelaars|LB]|p1], kolonel [Antoine Barakat|p1], {eiste|a1} buiten dat voortaan punt 23 als vertrekpunt geldt. "Anders hoeven [we|LB] geen benzine te verspillen", {voegde|a2} [hij|p1] eraan toe. [Israël|IL], dat wordt {vertegenwoordigd|d2} door directeur-generaal [Yifat Shoham|p2] van het ministerie van Energie, {beticht|s1} [de buren|LB] van toneelspel.

[De [Amerikaan|US]|p3] die de {gesprekken|e1} in goede banen moet leiden, ambassadeur [Clark Dunleavy|p3], probeerde [de Libanezen|LB] nog op de parkeerplaats te {vermurwen|s2+s3}: of [ze|LB] donderdag gewoon terug wilden komen, dan bleef de beamer uit. [Barakat|p1] {schudde|r1} het hoofd. [Shoham|p2] had er {geen bezwaar tegen|r2}.

Een {idee|s4+s5} van [Dunleavy|p3] om boorvergunningen drie jaar te bevriezen, met [zijn|p3] land als borg, heeft de elf minuten wel overleefd: [beide hoofdsteden|IL+LB] {willen ernaar kijken|r3+r4}.

[Washington|US] {hoopt|e2} de draad na Nieuwjaar weer op te pakken. De vierde {ronde|e3}, half november, was nog besloten met gezamenlijke baklava.
=====
entities:
  IL: {name: Israël, type: State}
  LB: {name: Libanon, type: State}
  US: {name: Verenigde Staten, type: State}
  UNIFIL: {name: Unifil, type: Organisation}
  p1: {name: Antoine Barakat, type: Person}
  p2: {name: Yifat Shoham, type: Person}
  p3: {name: Clark Dunleavy, type: Person}
  l1: {name: Naqoura, type: Place}
  l2: {name: tentenkamp van Unifil, type: Place}
offices:
  - {person: p1, office: kolonel, of: LB}
  - {person: p2, office: directeur-generaal, of: IL}
  - {person: p3, office: ambassadeur, of: US}
events:
  e1: {type: Negotiation, label: vijfde zitting over de zeegrens, participants: [IL, LB], mediators: [p3], hosts: [UNIFIL], place: l2, time: woensdag, factuality: actual, after: e3}
  e2: {type: Negotiation, label: hervatting na Nieuwjaar, participants: [IL, LB], mediators: [US], time: na Nieuwjaar, factuality: possible, source: US, after: e1}
  e3: {type: Negotiation, label: vierde ronde, participants: [IL, LB], time: half november, factuality: actual}
acts:
  a1: {type: Demand, by: p1, to: [IL], content: dat voortaan punt 23 als vertrekpunt geldt}
  a2: {type: Warning, by: p1, to: [IL], content: Anders hoeven we geen benzine te verspillen}
  s1: {type: Statement, by: IL, to: [LB], content: toneelspel}
  s2: {type: Proposal, by: p3, to: [LB], kind: talks, content: "of ze donderdag gewoon terug wilden komen, dan bleef de beamer uit", status: rejected}
  s3: {type: Proposal, by: p3, to: [IL], kind: talks, content: "of ze donderdag gewoon terug wilden komen, dan bleef de beamer uit", status: accepted}
  s4: {type: Proposal, by: p3, to: [IL], kind: guarantee, content: "om boorvergunningen drie jaar te bevriezen, met zijn land als borg", status: unanswered}
  s5: {type: Proposal, by: p3, to: [LB], kind: guarantee, content: "om boorvergunningen drie jaar te bevriezen, met zijn land als borg", status: unanswered}
replies:
  r3: {to: s4, by: IL, answer: unanswered}
  r4: {to: s5, by: LB, answer: unanswered}
  r1: {to: s2, by: p1, answer: rejected}
  r2: {to: s3, by: p2, answer: accepted}
delegations:
  d1: {of: LB, head: p1, members: [], event: e1}
  d2: {of: IL, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
