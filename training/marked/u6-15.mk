 date 2022-12-30 [Tiraspol|TN] {dreigt|s1} met stroomstop, [Chisinau|MD] {geeft toe|s2}

[Transnistrië|TN] heeft [Moldavië|MD] donderdag een {ultimatum|s1+s6} gesteld: krijgt de elektriciteitscentrale van Cuciurgan niet binnen drie dagen meer gas, dan gaat de stroom naar de rechteroever eraf. De [Moldavische|MD] vicepremier [Veronica Ciobanu|p1] {zwichtte|s2+r4} vrijdagmiddag. [Zij|p1] {verhoogt|s2} de dagelijkse levering met een half miljoen kubieke meter.

"Dit is geen knieval", verzekerde [Ciobanu|p1]. "In ruil {vragen|s3} [wij|MD] de vrijlating van drie mensen die [Tiraspol|TN] ten onrechte vasthoudt." Daarover {zei|r1} de [Transnistrische|TN] energieminister [Anatoli Grecul|p2], toen [hem|p2] ernaar werd gevraagd, dat energie en strafrecht niets met elkaar te maken hebben.

[De OVSE|OV] {stelde|s4} voor om in januari een {overleg|e1} van energiedeskundigen te houden, in Bender of op een neutrale plaats. [Beide kanten|TN+MD] {vinden|r2+r5} dat goed. Een {eis|s5} van [Tiraspol|TN] om daar ook [Rusland|RU] bij te halen is door [Chisinau|MD] {afgewezen|r3}.

Voor het eerst in jaren brandde op het Stefan cel Mare-plein geen kerstverlichting. De burgemeester had dat voorgesteld, de gemeenteraad stemde er unaniem mee in.
=====
entities:
  TN: {name: Transnistrië, type: State}
  MD: {name: Moldavië, type: State}
  OV: {name: OVSE, type: Organisation}
  RU: {name: Rusland, type: State}
  p1: {name: Veronica Ciobanu, type: Person}
  p2: {name: Anatoli Grecul, type: Person}
offices:
  - {person: p1, office: vicepremier, of: MD}
  - {person: p2, office: energieminister, of: TN}
events:
  e1: {type: Negotiation, label: overleg van energiedeskundigen, participants: [TN, MD], time: in januari, factuality: planned}
acts:
  s1: {type: Warning, by: TN, to: [MD], content: "krijgt de elektriciteitscentrale van Cuciurgan niet binnen drie dagen meer gas, dan gaat de stroom naar de rechteroever eraf", time: donderdag}
  s6: {type: Demand, by: TN, to: [MD], content: "meer gas", time: donderdag}
  s2: {type: Concession, by: p1, to: [TN], content: "de dagelijkse levering met een half miljoen kubieke meter", time: vrijdagmiddag}
  s3: {type: Demand, by: p1, to: [TN], content: "de vrijlating van drie mensen die Tiraspol ten onrechte vasthoudt"}
  s4: {type: Proposal, by: OV, to: [TN, MD], kind: talks, content: "in januari een overleg van energiedeskundigen te houden", status: accepted, about: e1}
  s5: {type: Demand, by: TN, to: [MD], content: "om daar ook Rusland bij te halen", about: e1}
replies:
  r4: {to: s6, by: p1, answer: accepted}
  r1: {to: s3, by: p2, answer: rejected}
  r2: {to: s4, by: TN, answer: accepted}
  r5: {to: s4, by: MD, answer: accepted}
  r3: {to: s5, by: MD, answer: rejected}
delegations: {}
outcomes: {}
