 date 2025-03-19 Kamerbrief over de {besprekingen|e1} in [Wenen|l1] inzake [Moldavië|MD]

Geachte voorzitter,

Hierbij informeer [ik|p1], mede namens [de minister van Defensie|p2], [uw Kamer|TK] over de uitkomsten van het {overleg|e1} dat van 12 tot en met 14 maart in [Wenen|l1] plaatshad over de Russische wapendepots bij Cobasna.

Namens [Nederland|NL] {nam|d1} ambassadeur in algemene dienst [Hester van Dalfsen|p3] deel. [Zij|p3] werd {vergezeld|d1} door twee medewerkers van Defensie. [Moldavië|MD] {zond|d2} staatssecretaris [Ion Plămădeală|p4]. [Rusland|RU] was uitgenodigd, maar bleef weg. Het {overleg|e1} werd {voorgezeten|e1} door [Finland|FI]. [De Verenigde Staten|US] waren als waarnemer aanwezig.

[Nederland|NL] heeft {gepleit|a1} voor een internationaal fonds waarmee de munitie kan worden afgevoerd. [Moldavië|MD] {omarmde|r1} dit. [De [Amerikaanse|US] vertegenwoordiger|p5] {liet in het midden|r2} of [zijn|p5] [land|US] zal bijdragen. [Duitsland|DE] {opperde|a2} het vervoer door een EU-missie te laten begeleiden. [Het kabinet|NL] acht dit {niet opportuun|r3}.

Anders dan in de media is gesteld, is in [Wenen|l1] niet {gesproken|e2} over de status van Transnistrië. Evenmin heeft [Nederland|NL] militairen {toegezegd|a3}. Wel is {afgesproken|e3} dat de deskundigen vóór de zomer opnieuw {bijeenkomen|e4+o1}, mogelijk in Den Haag.

Een {werkbezoek|e5} van [ondergetekende|p1] aan [Chisinau|l2], voorzien voor april, is op {verzoek|a4} van [Moldavië|MD] {verschoven|o2} naar een nader te bepalen datum. De motie-[Verkuijl|p6], die [het kabinet|NL] {verzoekt|a5} [Moldavië|MD] veiligheidsgaranties te bieden, wordt {ontraden|r4}.

De minister van Buitenlandse Zaken,

[R. Oosterling|p1]
=====
entities:
  l1: {name: Wenen, type: Place}
  MD: {name: Moldavië, type: State}
  p1: {name: R. Oosterling, type: Person}
  p2: {name: minister van Defensie, type: Person}
  TK: {name: Tweede Kamer, type: Organisation}
  NL: {name: Nederland, type: State}
  p3: {name: Hester van Dalfsen, type: Person}
  p4: {name: Ion Plămădeală, type: Person}
  RU: {name: Rusland, type: State}
  FI: {name: Finland, type: State}
  US: {name: Verenigde Staten, type: State}
  p5: {name: Amerikaanse vertegenwoordiger, type: Person}
  DE: {name: Duitsland, type: State}
  l2: {name: Chisinau, type: Place}
  p6: {name: Verkuijl, type: Person}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: NL}
  - {person: p2, office: minister van Defensie, of: NL}
  - {person: p3, office: ambassadeur in algemene dienst, of: NL}
  - {person: p4, office: staatssecretaris, of: MD}
  - {person: p5, office: vertegenwoordiger, of: US}
events:
  e1: {type: Negotiation, label: overleg over de wapendepots bij Cobasna, participants: [NL, MD, DE], mediators: [FI], observers: [US], place: l1, time: van 12 tot en met 14 maart, factuality: actual}
  e2: {type: Negotiation, label: overleg over de status van Transnistrië, place: l1, factuality: counterfactual, part_of: e1}
  e3: {type: Agreement, label: afspraak over nieuwe bijeenkomst, participants: [NL, MD], factuality: actual, part_of: e1}
  e4: {type: Meeting, label: nieuwe bijeenkomst van deskundigen, time: vóór de zomer, factuality: planned, after: e1}
  e5: {type: Visit, label: werkbezoek aan Chisinau, participants: [p1], hosts: [MD], place: l2, time: april, factuality: counterfactual}
acts:
  a1: {type: Proposal, by: NL, to: [MD, US], kind: other, content: een internationaal fonds waarmee de munitie kan worden afgevoerd, status: accepted}
  a2: {type: Proposal, by: DE, kind: guarantee, content: het vervoer door een EU-missie te laten begeleiden, status: rejected}
  a3: {type: Concession, by: NL, content: militairen, factuality: counterfactual}
  a4: {type: Demand, by: MD, to: [NL], content: verschoven naar een nader te bepalen datum, about: e5}
  a5: {type: Proposal, by: p6, to: [NL], kind: guarantee, content: Moldavië veiligheidsgaranties te bieden, status: rejected}
replies:
  r1: {to: a1, by: MD, answer: accepted}
  r2: {to: a1, by: p5, answer: unanswered}
  r3: {to: a2, by: NL, answer: rejected}
  r4: {to: a5, by: NL, answer: rejected}
delegations:
  d1: {of: NL, head: p3, members: [], event: e1}
  d2: {of: MD, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e1, type: continuation_agreed}
  o2: {of: e5, type: postponed}
