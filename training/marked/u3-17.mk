 date 2025-03-13 [Kirgizië|KG] en [Tadzjikistan|TJ] {tekenen|e1} {grensverdrag|e1}

De presidenten [Sadyr Zjaparov|p1] van [Kirgizië|KG] en [Emomali Rahmon|p2] van [Tadzjikistan|TJ] hebben donderdag in [Bisjkek|l1] een {verdrag|e1} ondertekend over de bijna duizend kilometer lange grens tussen [hun|p1+p2] landen. Daarmee komt een eind aan een {conflict|e2} van ruim dertig jaar.

[De landen|KG+TJ] ruilen enkele stukken grond. Drie wegen worden neutraal. Het water van het stuwmeer bij Golovnoj wordt voortaan eerlijk verdeeld, staat in de tekst.

[Zjaparov|p1] {sprak|s1} van een dag "waar [onze|KG+TJ] kleinkinderen [ons|p1+p2] voor zullen danken". [Rahmon|p2] was voor het eerst sinds 2013 in [Bisjkek|l1] op {bezoek|e3}. [De twee|p1+p2] openden met een druk op de knop de grensposten, die vier jaar dicht waren.

De {onderhandelingen|e4} werden {gevoerd|e4} door de chefs van de veiligheidsdiensten, [Kamtsjybek Tasjijev|p3] en [Saimumin Jatimov|p4]. {Bemiddelaars|e5} waren daar niet bij, hoewel [Rusland|RU] in 2022 [zijn|RU] goede diensten had {aangeboden|s2}. [De twee buren|KG+TJ] {hielden|r1+r2} dat af.

Eind maart {ontmoeten|e6} [beide presidenten|p1+p2] in [Chujand|l2] [hun|p1+p2] [Oezbeekse|UZ] collega [Sjavkat Mirzijojev|p5]. Dan wordt ook de grens met [Oezbekistan|UZ] vastgelegd.

In september 2022 vielen bij {gevechten|e2} om een brug meer dan honderd doden. Kazachstan en Turkmenistan hebben met geen van beide landen een geschil.
=====
entities:
  KG: {name: Kirgizië, type: State}
  TJ: {name: Tadzjikistan, type: State}
  RU: {name: Rusland, type: State}
  UZ: {name: Oezbekistan, type: State}
  l1: {name: Bisjkek, type: Place}
  l2: {name: Chujand, type: Place}
  p1: {name: Sadyr Zjaparov, type: Person}
  p2: {name: Emomali Rahmon, type: Person}
  p3: {name: Kamtsjybek Tasjijev, type: Person}
  p4: {name: Saimumin Jatimov, type: Person}
  p5: {name: Sjavkat Mirzijojev, type: Person}
offices:
  - {person: p1, office: president, of: KG}
  - {person: p2, office: president, of: TJ}
  - {person: p3, office: chef van de veiligheidsdienst, of: KG}
  - {person: p4, office: chef van de veiligheidsdienst, of: TJ}
  - {person: p5, office: president, of: UZ}
events:
  e1: {type: Agreement, label: grensverdrag, participants: [KG, TJ], place: l1, time: donderdag, factuality: actual}
  e2: {type: Conflict, label: grensconflict, participants: [KG, TJ], time: ruim dertig jaar, factuality: actual}
  e3: {type: Visit, label: bezoek van Rahmon, participants: [p2], hosts: [p1], place: l1, factuality: actual}
  e4: {type: Negotiation, participants: [p3, p4], factuality: actual}
  e5: {type: Mediation, participants: [KG, TJ], factuality: counterfactual}
  e6: {type: Meeting, label: ontmoeting in Chujand, participants: [p1, p2, p5], place: l2, time: Eind maart, factuality: planned}
acts:
  s1: {type: Statement, by: p1, content: "waar onze kleinkinderen ons voor zullen danken"}
  s2: {type: Proposal, by: RU, to: [KG, TJ], kind: mediation_offer, content: "zijn goede diensten", status: rejected, time: in 2022, about: e5}
replies:
  r1: {to: s2, by: KG, answer: rejected}
  r2: {to: s2, by: TJ, answer: rejected}
