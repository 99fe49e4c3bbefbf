 date 2026-02-06 {Gasoverleg|e3} in [Tiraspol|l4] {afgelast|o3} aan de brug

De tweede {ronde|e3} in het gasoverleg tussen [Moldavië|MD] en [Transnistrië|TN] is donderdag {niet doorgegaan|o3}. Aan de controlepost bij de Dnjestr kreeg de wagen van [Natalia Grosu|p3] te horen dat hij rechtsomkeer moest maken. [De nieuwe vicepremier|p3], die maandag [Oleg Sîrbu|p2] opvolgde, had volgens [de separatisten|TN] {geen accreditatie|s10}. "Die lag er dinsdag", {repliceerde|s3} [ze|p3] vanop de achterbank.

[Reitinger|p5], die namens [de OVSE|OV] {bemiddelt|e7}, {stelde|a5+a6} 's avonds voor om {uit te wijken|e4} naar [Wenen|l3]. [Chisinau|MD] {ziet|r5} dat zitten. In [Tiraspol|TN] blijft het "in {beraad|r6}". Een datum is er nog niet.

[Sîrbu|p2] struikelde over de pensioenen, niet over het gas. Bij het leegmaken van [zijn|p2] bureau {gaf|s4} [hij|p2] wel toe dat [hij|p2] [V. Ignatenko|p1], [de hoofdonderhandelaar van [de overkant|TN]|p1], in januari had {opgebeld|e8}. Eerder {ontkende|s2} [hij|p2] dat. Het zou over parkeerplaatsen zijn gegaan.

[A. Ignatenko|p4], [broer van [de onderhandelaar|p1] en baas van Tiraspolgaz|p4], {pochte|s5} intussen dat [de regio|TN] "ook zonder Wenen" het voorjaar haalt: er is nog steenkool tot begin maart.
=====
entities:
  MD: {name: Moldavië, type: State}
  TN: {name: Transnistrië, type: State}
  OV: {name: OVSE, type: Organisation}
  p1: {name: Vitali Ignatenko, type: Person}
  p2: {name: Oleg Sârbu, type: Person}
  p3: {name: Natalia Grosu, type: Person}
  p4: {name: Andrei Ignatenko, type: Person}
  p5: {name: Thomas Reitinger, type: Person}
  l3: {name: Wenen, type: Place}
  l4: {name: Tiraspol, type: Place}
offices:
  - {person: p3, office: vicepremier, of: MD}
  - {person: p1, office: hoofdonderhandelaar, of: TN}
events:
  e3: {type: Negotiation, label: tweede ronde, participants: [MD, TN], place: l4, time: donderdag, factuality: counterfactual}
  e4: {type: Negotiation, participants: [MD, TN], place: l3, factuality: possible, after: e3}
  e7: {type: Mediation, participants: [MD, TN], mediators: [p5, OV], factuality: actual}
  e8: {type: Meeting, participants: [p1, p2], time: in januari, factuality: actual}
acts:
  s10: {type: Statement, by: TN, content: geen accreditatie, about: e3}
  s3: {type: Statement, by: p3, content: Die lag er dinsdag, about: e3}
  s2: {type: Statement, by: p2, time: Eerder, about: e8}
  a5: {type: Proposal, by: p5, to: [MD], kind: talks, content: om uit te wijken naar Wenen, status: accepted, time: "'s avonds", about: e4}
  a6: {type: Proposal, by: p5, to: [TN], kind: talks, content: om uit te wijken naar Wenen, status: unanswered, time: "'s avonds", about: e4}
  s4: {type: Statement, by: p2, content: "dat hij V. Ignatenko, de hoofdonderhandelaar van de overkant, in januari had opgebeld", about: e8}
  s5: {type: Statement, by: p4, content: "dat de regio \"ook zonder Wenen\" het voorjaar haalt", about: e4}
replies:
  r5: {to: a5, by: MD, answer: accepted}
  r6: {to: a6, by: TN, answer: unanswered}
outcomes:
  o3: {of: e3, type: cancelled}
