 date 2024-05-15 [Benin|BJ] laat olie uit [Niger|NE] toch door

[Benin|BJ] {geeft|s1} tijdelijk toestemming om olie uit [Niger|NE] te laden in de haven van Sèmè. Dat {zei|s1} mijnbouwminister [Samou Adambi|p1] woensdag na een {gesprek|e1} in [Cotonou|l1] met een delegatie uit [China|CN]. Het [Chinese|CN] staatsbedrijf CNPC heeft de pijpleiding aangelegd.

President [Patrice Talon|p2] had de export vorige week {geblokkeerd|s2}, omdat [Niger|NE] de grens gesloten houdt voor goederen uit [Benin|BJ]. [Hij|p2] {eist|s3} dat die opengaat. De [Nigerese|NE] premier [Ali Lamine Zeine|p3] {weigert|r1} dat. "Er zitten [Franse|FR] militairen in het noorden van [Benin|BJ]", {zei|s4} [hij|p3] zaterdag. "[Die|FR] trainen terroristen." [Benin|BJ] en [Frankrijk|FR] {ontkennen|s5+s6}.

[Talon|p2] {wil|s7} dat een commissie van [beide landen|BJ+NE] volgende week {bijeenkomt|e2} over de kwestie. [Niger|NE] {laat|r2} weten daar iemand naartoe te sturen. [Togo|TG] en [Nigeria|NG] zouden kunnen {bemiddelen|e3}, {aldus|s9} een woordvoerder van [Ecowas|EW], maar [Niger|NE] is sinds januari geen lid meer van [die organisatie|EW] en ziet daar {niets|r3} in.

De grens ging dicht na de staatsgreep van juli 2023. [Ecowas|EW] {legde|s10} [Niger|NE] toen sancties op. Die zijn in februari {opgeheven|s8}. Mali en Burkina Faso steunden de coupplegers. Het contract met CNPC is goed voor 400 miljoen dollar.
=====
entities:
  BJ: {name: Benin, type: State}
  NE: {name: Niger, type: State}
  CN: {name: China, type: State}
  FR: {name: Frankrijk, type: State}
  TG: {name: Togo, type: State}
  NG: {name: Nigeria, type: State}
  EW: {name: Ecowas, type: Organisation}
  l1: {name: Cotonou, type: Place}
  p1: {name: Samou Adambi, type: Person}
  p2: {name: Patrice Talon, type: Person}
  p3: {name: Ali Lamine Zeine, type: Person}
offices:
  - {person: p1, office: mijnbouwminister, of: BJ}
  - {person: p2, office: President, of: BJ}
  - {person: p3, office: premier, of: NE}
events:
  e1: {type: Meeting, label: gesprek in Cotonou, participants: [p1, CN], place: l1, time: woensdag, factuality: actual}
  e2: {type: Negotiation, label: gemengde commissie, participants: [BJ, NE], time: volgende week, factuality: planned}
  e3: {type: Mediation, participants: [BJ, NE], mediators: [TG, NG], factuality: possible}
acts:
  s1: {type: Concession, by: BJ, to: [NE], content: "om olie uit Niger te laden in de haven van Sèmè", time: woensdag}
  s2: {type: Statement, by: p2, to: [NE], content: "de export", time: vorige week}
  s3: {type: Demand, by: p2, to: [NE], content: "dat die opengaat"}
  s4: {type: Statement, by: p3, to: [BJ, FR], content: "Die trainen terroristen"}
  s5: {type: Statement, by: BJ, content: "ontkennen"}
  s6: {type: Statement, by: FR, content: "ontkennen"}
  s7: {type: Proposal, by: p2, to: [NE], kind: talks, content: "dat een commissie van beide landen volgende week bijeenkomt", status: accepted, about: e2}
  s8: {type: Concession, by: EW, to: [NE], content: "sancties", time: in februari}
  s9: {type: Proposal, by: EW, to: [NE], kind: mediation_offer, content: "Togo en Nigeria zouden kunnen bemiddelen", status: rejected, about: e3}
  s10: {type: Statement, by: EW, to: [NE], content: "sancties"}
replies:
  r1: {to: s3, by: p3, answer: rejected}
  r2: {to: s7, by: NE, answer: accepted}
  r3: {to: s9, by: NE, answer: rejected}
