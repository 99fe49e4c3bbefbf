 date 2022-09-27 {Geen witte rook|o1} op [Bali|l1]

Na zestien uur delibereren zijn de handelsministers van [de ASEAN|AS] op [Bali|l1] {onverrichter zake|o1} uit elkaar gegaan. De {top|e1} {strandde|o1} op de vraag of [Myanmar|MM] mee mag ondertekenen. [Singapore|SG] {pleitte|a1} voor een lege stoel, [Thailand|TH] {riep|a2+r1} dat zoiets 'kinderachtig' was. Voorzitter [Ida Bagus Sutrisna|p1] {kondigde|a3} voor april een nieuwe {zitting|e2+o2} aan, ditmaal in [Brunei|l2].

Tijdens de afsluitende {persbabbel|e3} verzweeg [Sutrisna|p1] dat [Vietnam|VN] al woensdag de koffers {pakte|o3}. Dat bevestigden twee diplomaten aan de Bangkok Post.
=====
entities:
  VN: {name: Vietnam, type: State}
  l1: {name: Bali, type: Place}
  AS: {name: ASEAN, type: Organisation}
  MM: {name: Myanmar, type: State}
  SG: {name: Singapore, type: State}
  TH: {name: Thailand, type: State}
  p1: {name: Ida Bagus Sutrisna, type: Person}
  l2: {name: Brunei, type: Place}
events:
  e3: {type: PressConference, label: persbabbel van Sutrisna, participants: [p1], factuality: actual, part_of: e1}
  e1: {type: Negotiation, label: handelstop van de ASEAN op Bali, participants: [AS, SG, TH, VN], mediators: [p1], place: l1, factuality: actual}
  e2: {type: Negotiation, label: nieuwe zitting in Brunei, participants: [AS], place: l2, time: april, factuality: planned, after: e1}
acts:
  a1: {type: Proposal, by: SG, to: [AS], kind: other, content: "een lege stoel", status: rejected}
  a2: {type: Statement, by: TH, content: "kinderachtig"}
  a3: {type: Statement, by: p1, content: "een nieuwe zitting", about: e2}
replies:
  r1: {to: a1, by: TH, answer: rejected}
outcomes:
  o3: {of: e1, type: walkout}
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: continuation_agreed}
