 date 2021-02-16 [Libië|LY] {vaardigt|d1} vrouw af naar [Tunis|l1]

Met oud-rechter [Salma el-Gharbi|p1] aan het hoofd is een {gezelschap|d1} van zeven [Libiërs|LY] neergestreken in [Tunis|l1], waar morgen het {beraad|e1} over de oliegelden begint. [Haar|p1] rechterhand is bankier [Omar Shtiwi|p2]. De [Haftar|HF]-kant heeft één man {gestuurd|d2}: kolonel [Idris Bu Khamada|p3]. De [Duitse|DE] gezante [Anneke Wolff|p4] leidt de {zittingen|e1}; [Malta|MT] kijkt toe.

Voor de bewoners van de havenstad is het niet de eerste keer. In oktober {braken|o1} [de twee kampen|LY+HF] hier [hun|LY+HF] {samenkomst|e2} af na een twist over een vlag. [Wolff|p4] {stelt|a1} ditmaal voor zonder vlaggen te beginnen, wat [el-Gharbi|p1] "kinderspel, maar vooruit" {vindt|r1}.
=====
entities:
  LY: {name: Libië, type: State}
  HF: {name: kamp-Haftar, type: Organisation}
  p1: {name: Salma el-Gharbi, type: Person}
  p2: {name: Omar Shtiwi, type: Person}
  p3: {name: Idris Bu Khamada, type: Person}
  p4: {name: Anneke Wolff, type: Person}
  DE: {name: Duitsland, type: State}
  MT: {name: Malta, type: State}
  l1: {name: Tunis, type: Place}
offices:
  - {person: p4, office: gezante, of: DE}
events:
  e2: {type: Negotiation, label: samenkomst in oktober, participants: [LY, HF], place: l1, time: In oktober, factuality: actual}
  e1: {type: Negotiation, label: beraad over de oliegelden, participants: [LY, HF], mediators: [p4], observers: [MT], place: l1, time: morgen, factuality: planned}
delegations:
  d1: {of: LY, head: p1, members: [p2], event: e1}
  d2: {of: HF, head: p3, members: [], event: e1}
acts:
  a1: {type: Proposal, by: p4, to: [LY], kind: other, content: "zonder vlaggen te beginnen", status: accepted, about: e1}
replies:
  r1: {to: a1, by: p1, answer: accepted}
outcomes:
  o1: {of: e2, type: walkout}
