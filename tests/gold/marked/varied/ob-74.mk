 date 2017-02-08 Twee minuten wereld, de podcast (tekst)

[Manila|PH] eerst. President [Rodrigo Duterte|p1] heeft de {vredesgesprekken|e1} met [de communisten|NDF] de nek {omgedraaid|o1}. Aanleiding is de dood van drie soldaten. De vierde {ronde|e2}, eind februari in [Noorwegen|l1], {vervalt|o2} dus. [De NDF|NDF] {dringt|a1} erop aan dat [hij|p1] zich bedenkt.

Dan Gambia, waar president Barrow zijn eerste kabinet samenstelde zonder iemand te bellen, en Boekarest, waar een half miljoen Roemenen de straat op gingen.

Morgen weer.
=====
entities:
  PH: {name: Filipijnen, type: State}
  NDF: {name: NDF, type: Organisation}
  p1: {name: Rodrigo Duterte, type: Person}
  l1: {name: Noorwegen, type: Place}
offices:
  - {person: p1, office: President, of: PH}
events:
  e1: {type: Negotiation, label: vredesgesprekken, participants: [PH, NDF], factuality: actual}
  e2: {type: Negotiation, label: vierde ronde, participants: [PH, NDF], place: l1, time: eind februari, factuality: counterfactual, part_of: e1}
acts:
  a1: {type: Demand, by: NDF, to: [p1], content: "dat hij zich bedenkt"}
outcomes:
  o1: {of: e1, type: walkout}
  o2: {of: e2, type: cancelled}
