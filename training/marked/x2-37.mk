 date 2018-11-30 "[Ik|p1] heb liever een slechte buur dan geen buur"

Premier [Gezim Hasanaj|p1] van [Kosovo|XK] over tarieven, toppen en een tennisracket

[U|p1] hief vorige week honderd procent invoerrecht op [Servische|RS] waren. Waarom?

"Omdat [Belgrado|RS] [onze|XK] toetreding tot Interpol heeft gekelderd. [Ik|p1] heb [hun|RS] drie maanden {verwittigd|s1}: wie [ons|XK] de deur wijst, betaalt tol."

[De EU|EU] {vraagt|a1} [u|p1] de maatregel in te trekken.

"Dat {doe|r1} [ik|p1] zodra [Servië|RS] [ons|XK] {erkent|a2}. Niet een dag eerder."

De {top|e1} met president [Slobodan Kecman|p2] in [Brussel|l1] is door het tarief {geannuleerd|o1}?

"Door [hem|p2], niet door [mij|p1]. [Ik|p1] stond met [mijn|p1] koffer in de gang toen [hij|p2] {afbelde|o1}."

Is er nog rechtstreeks contact?

"[Wij|p1+p2] {tennisten|e2} in augustus, op {bezoek|e3} bij de Oostenrijkse bondskanselier in [Alpbach|l2]. [Hij|p2] {opperde|s2} toen een grensruil: het noorden tegen de Preševovallei. [Ik|p1] heb {niet toegehapt|r2} en niet geweigerd, [ik|p1] heb geserveerd."

En als [Washington|US] aandringt?

"[Washington|US] heeft [ons|XK] een gezant {beloofd|s3}, [Clifford Reyes|p3]. Die mag hier in januari {komen praten|e4}. [Ik|p1] zal koffie zetten."
=====
entities:
  XK: {name: Kosovo, type: State}
  RS: {name: Servië, type: State}
  EU: {name: Europese Unie, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  p1: {name: Gezim Hasanaj, type: Person}
  p2: {name: Slobodan Kecman, type: Person}
  p3: {name: Clifford Reyes, type: Person}
  l1: {name: Brussel, type: Place}
  l2: {name: Alpbach, type: Place}
offices:
  - {person: p1, office: Premier, of: XK}
  - {person: p2, office: president, of: RS}
  - {person: p3, office: gezant, of: US}
events:
  e1: {type: Meeting, label: top in Brussel, participants: [p1, p2], place: l1, factuality: counterfactual}
  e2: {type: Meeting, label: tennispartij in Alpbach, participants: [p1, p2], place: l2, time: in augustus, factuality: actual, part_of: e3}
  e3: {type: Visit, label: bezoek aan Alpbach, participants: [p1, p2], place: l2, time: in augustus, factuality: actual}
  e4: {type: Visit, label: komst van Reyes, participants: [p3], time: in januari, factuality: planned}
acts:
  s1: {type: Warning, by: p1, to: [RS], content: "wie ons de deur wijst, betaalt tol"}
  a1: {type: Demand, by: EU, to: [p1], content: "de maatregel in te trekken"}
  a2: {type: Demand, by: p1, to: [RS], content: "Servië ons erkent"}
  s2: {type: Proposal, by: p2, to: [p1], kind: territorial, content: "een grensruil: het noorden tegen de Preševovallei", status: unanswered}
  s3: {type: Concession, by: US, to: [XK], content: "een gezant"}
replies:
  r1: {to: a1, by: p1, answer: rejected}
  r2: {to: s2, by: p1, answer: unanswered}
outcomes:
  o1: {of: e1, type: cancelled}
