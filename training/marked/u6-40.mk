 date 2021-05-02 [Tadzjikistan|TJ] en [Kirgizië|KG] trekken troepen terug

De {grensgevechten|e5} tussen [Kirgizië|KG] en [Tadzjikistan|TJ], waarbij sinds woensdag 46 mensen omkwamen, zijn voorbij. De chefs van de veiligheidsdiensten zijn het er zaterdagavond over {eens|e1} geworden dat beide legers naar hun kazernes teruggaan.

Het initiatief kwam van [de [Kazachse|KZ] president|p1], die vrijdag [zijn|p1] twee collega's {opbelde|e2}. [Hij|p1] {stelde|s1+s5} een commissie voor die het verloop van de grens in een jaar vastlegt. De [Kirgizische|KG] vicepremier [Ulan Asanbekov|p2] heeft daarmee {ingestemd|r1}. [Doesjanbe|TJ] wil er eerst nog over {nadenken|r2}.

[Asanbekov|p2] {zei|s2} dat [Kirgizië|KG] 28 inwoners van het dorp Ak-Sai schadeloos wil stellen. Van [Tadzjikistan|TJ] {verlangt|s3} [hij|p2] hetzelfde. [De gouverneur van de [Tadzjiekse|TJ] provincie Sughd|p3] {weigerde|r3} dat. De provincie heeft daar volgens [hem|p3] geen geld voor.

[Rusland|RU], dat in [beide landen|KG+TJ] een basis heeft, heeft {aangeboden|s4} te {bemiddelen|e3}. Op het {aanbod|s4} is zaterdag niet {ingegaan|r4}.

In 2014 {mislukte|o1} een eerdere poging om de grens vast te leggen. De {besprekingen|e4} werden toen na drie dagen {afgebroken|o1}.

Het water in het pompstation van Golovnoj, waar het conflict begon, wordt zondag weer aangezet. De camera aan de mast blijft staan. De wedstrijd om de beker van Batken is verplaatst naar Osj.
=====
entities:
  TJ: {name: Tadzjikistan, type: State}
  KG: {name: Kirgizië, type: State}
  KZ: {name: Kazachstan, type: State}
  RU: {name: Rusland, type: State}
  p1: {name: president van Kazachstan, type: Person}
  p2: {name: Ulan Asanbekov, type: Person}
  p3: {name: gouverneur van Sughd, type: Person}
offices:
  - {person: p1, office: president, of: KZ}
  - {person: p2, office: vicepremier, of: KG}
  - {person: p3, office: gouverneur, of: TJ}
events:
  e1: {type: Agreement, label: terugtrekking van de legers, participants: [KG, TJ], time: zaterdagavond, factuality: actual}
  e2: {type: Meeting, label: telefoongesprekken, participants: [p1, KG, TJ], time: vrijdag, factuality: actual}
  e3: {type: Mediation, participants: [KG, TJ], mediators: [RU], factuality: possible}
  e4: {type: Negotiation, label: besprekingen over de grens, participants: [KG, TJ], time: In 2014, factuality: actual}
  e5: {type: Conflict, label: grensgevechten, participants: [KG, TJ], time: sinds woensdag, factuality: actual}
acts:
  s1: {type: Proposal, by: p1, to: [KG], kind: other, content: "een commissie voor die het verloop van de grens in een jaar vastlegt", status: accepted, time: vrijdag}
  s5: {type: Proposal, by: p1, to: [TJ], kind: other, content: "een commissie voor die het verloop van de grens in een jaar vastlegt", status: unanswered, time: vrijdag}
  s2: {type: Concession, by: p2, content: "28 inwoners van het dorp Ak-Sai schadeloos wil stellen"}
  s3: {type: Demand, by: p2, to: [TJ], content: "hetzelfde"}
  s4: {type: Proposal, by: RU, to: [KG, TJ], kind: mediation_offer, content: "te bemiddelen", status: unanswered, about: e3}
replies:
  r1: {to: s1, by: p2, answer: accepted}
  r2: {to: s5, by: TJ, answer: unanswered}
  r3: {to: s3, by: p3, answer: rejected}
  r4: {to: s4, by: KG, answer: unanswered}
delegations: {}
outcomes:
  o1: {of: e4, type: no_breakthrough}
