 date 2001-08-17 [Eén man namens [de NAVO|NA]|p1] in [Tetovo|l1]

[TETOVO|l1] - [Hij|p1] kwam alleen, zonder tolk en zonder jas. De {afvaardiging|d1} van [de NAVO|NA] voor het {gesprek|e1} met [de [Albanese|UK] commandanten|UK] bestond vrijdag uit één man, gezant [Jesper Nørgaard|p1]. De aangeboden thee {wees|a1} [hij|p1] af: eerst de wapens.

Na vijf uur {stemde|r2+a3} commandant [Fatmir Zeqiri|p2] in met inzameling van drieduizend geweren. [Hij|p2] {verlangde|a2} wel dat [de NAVO|NA] de dorpen daarna beschermt. "Dertig dagen", {luidde|r3+a4} het antwoord, "en geen dag langer."

[Skopje|MK] was niet uitgenodigd en foetert. Op een {persbijeenkomst|e2} {waarschuwde|s3} premier [Ljupčo Dimeski|p3] dat het leger zich 'aan geen thee en aan geen dertig dagen' gebonden acht.
=====
entities:
  NA: {name: NAVO, type: Organisation}
  UK: {name: Albanese commandanten, type: Organisation}
  MK: {name: Macedonië, type: State}
  p1: {name: Jesper Nørgaard, type: Person}
  p2: {name: Fatmir Zeqiri, type: Person}
  p3: {name: Ljupčo Dimeski, type: Person}
  l1: {name: Tetovo, type: Place}
offices:
  - {person: p1, office: gezant, of: NA}
  - {person: p2, office: commandant, of: UK}
  - {person: p3, office: premier, of: MK}
events:
  e1: {type: Negotiation, label: gesprek in Tetovo, participants: [NA, UK, p1, p2], place: l1, time: vrijdag, factuality: actual}
  e2: {type: PressConference, label: persbijeenkomst van Dimeski, participants: [p3], factuality: actual}
acts:
  a1: {type: Demand, by: p1, to: [UK], content: eerst de wapens}
  a2: {type: Demand, by: p2, to: [NA], content: dat de NAVO de dorpen daarna beschermt}
  a3: {type: Concession, by: p2, to: [NA], content: inzameling van drieduizend geweren}
  a4: {type: Concession, by: p1, to: [UK], content: Dertig dagen}
  s3: {type: Warning, by: p3, content: dat het leger zich 'aan geen thee en aan geen dertig dagen' gebonden acht}
replies:
  r2: {to: a1, by: p2, answer: accepted}
  r3: {to: a2, by: p1, answer: accepted}
delegations:
  d1: {of: NA, head: p1, members: [], event: e1}
