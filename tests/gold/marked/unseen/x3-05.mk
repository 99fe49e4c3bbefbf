 date 2016-06-30 Kort buitenland

[Kirgizië|KG] {ruilt|e1} met [Tadzjikistan|TJ]

[Bisjkek|KG] en [Doesjanbe|TJ] hebben gisteren veertien gevangen herders over en weer {vrijgelaten|e1}. De {ruil|e1} bij [de grenspost Kyzyl-Bel|l1] gebeurde onder het toeziend oog van [het Rode Kruis|RK].

[Wit-Rusland|BY] {onthaalt|e2} [[Servische|RS] premier|p1]

De [Servische|RS] premier [Dragan Milutinov|p1] is voor drie dagen te {gast|e2} in [Minsk|l2]. Vandaag {luncht|e3} [hij|p1] met president [Loebasjevitsj|p2]; een gezamenlijke {persconferentie|e4} die op het programma stond, is {geschrapt|o1}.

Noorse vissers boos

De vangst van sneeuwkrab bij Spitsbergen valt tegen. De vissersbond wijt dat aan het warme zeewater.
=====
entities:
  KG: {name: Kirgizië, type: State}
  TJ: {name: Tadzjikistan, type: State}
  RK: {name: Rode Kruis, type: Organisation}
  BY: {name: Wit-Rusland, type: State}
  RS: {name: Servië, type: State}
  p1: {name: Dragan Milutinov, type: Person}
  p2: {name: Aleksandr Loebasjevitsj, type: Person}
  l1: {name: grenspost Kyzyl-Bel, type: Place}
  l2: {name: Minsk, type: Place}
offices:
  - {person: p1, office: premier, of: RS}
  - {person: p2, office: president, of: BY}
events:
  e1: {type: Agreement, label: ruil van herders, participants: [KG, TJ], observers: [RK], place: l1, time: "gisteren", factuality: actual}
  e2: {type: Visit, label: bezoek van Milutinov aan Minsk, participants: [p1], hosts: [BY], place: l2, time: "drie dagen", factuality: actual}
  e3: {type: Meeting, label: lunch Milutinov en Loebasjevitsj, participants: [p1, p2], place: l2, time: "Vandaag", factuality: planned, part_of: e2}
  e4: {type: PressConference, label: persconferentie, participants: [p1, p2], place: l2, factuality: counterfactual, part_of: e2}
outcomes:
  o1: {of: e4, type: cancelled}
