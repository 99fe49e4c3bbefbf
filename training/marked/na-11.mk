 date 2025-03-20 Eerst de bomen

Vijf plus één, heette het {diner|e1} dinsdag in [Genève|l2]. [Nikos Christodoulides|p1] en [Ersin Tatar|p2] namens [de twee helften van Cyprus|CY+TC], de garanten [Griekenland|GR], [Turkije|TR] en [het Verenigd Koninkrijk|GB], en daarbij gastheer [António Guterres|p3]. Wie op witte rook had gerekend, was op het verkeerde feest: er werd over bomen, begraafplaatsen en grensposten {gesproken|e1}, en over die eerste twee werd men het nog {eens|e4+o1} ook.

Over de grensposten {niet|o1}. [Tatar|p2] {wilde|a1} er een bij in Haspolat, [Christodoulides|p1] {vond|r1} dat prima, {mits|a2} de boeren van Pyroi ook een doorgang kregen, en toen was het elf uur.

Het valt makkelijk om daarover te schamperen. Maar in 2017, in [Crans-Montana|l3], {ging|e2} het wél over alles, over troepen en garanties en een president om en om, en toen is het schip in één nacht {gestrand|o2}. Mijn buurman, een Grieks-Cypriotische kok in Deurne, heeft er zijn conclusie uit getrokken. 'Eerst de bomen', zegt hij. 'Dan pas het bos.'

Eind juli {eten|e3} [ze|CY+TC+GR+TR+GB] opnieuw, in [New York|l4]. [Londen|GB] {dringt aan|a3} op een vaste gezant; [María Ángela Holguín|p4] zou [haar|p4] koffers al hebben gepakt.
=====
entities:
  CY: {name: Cyprus, type: State}
  TC: {name: Noord-Cyprus, type: State}
  GR: {name: Griekenland, type: State}
  TR: {name: Turkije, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  l2: {name: Genève, type: Place}
  l3: {name: Crans-Montana, type: Place}
  l4: {name: New York, type: Place}
  p1: {name: Nikos Christodoulides, type: Person}
  p2: {name: Ersin Tatar, type: Person}
  p3: {name: António Guterres, type: Person}
  p4: {name: María Ángela Holguín, type: Person}
offices: []
events:
  e1: {type: Negotiation, participants: [p1, p2], hosts: [p3], guarantors: [GR, TR, GB], place: l2, time: dinsdag, factuality: actual}
  e2: {type: Negotiation, participants: [CY, TC], place: l3, time: "in 2017", factuality: actual}
  e3: {type: Negotiation, participants: [CY, TC, GR, TR, GB], place: l4, time: "Eind juli", factuality: planned, after: e1}
  e4: {type: Agreement, participants: [p1, p2], factuality: actual, part_of: e1}
acts:
  a1: {type: Demand, by: p2, to: [p1], content: "een bij in Haspolat"}
  a2: {type: Demand, by: p1, to: [p2], content: "de boeren van Pyroi ook een doorgang kregen"}
  a3: {type: Demand, by: GB, content: "een vaste gezant"}
replies:
  r1: {to: a1, by: p1, answer: accepted}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e2, type: no_breakthrough}
