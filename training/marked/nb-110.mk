 date 2024-04-22 Ambassadeur op pad: met [de [Finse|FI] ambassadeur|p1] over de Afsluitdijk

Een dag meerijden met een diplomaat levert minder geheimen op dan gedacht. [Ilkka-Pekka Similä|p1], [ambassadeur van [Finland|FI] in [Nederland|NL]|p1], {ging|e1} maandag naar Friesland om te kijken hoe ze daar van schapenwol isolatie maken. [Hij|p1] kreeg een trui en een preek. De preek ging over de wolf, die zich van de trui niets aantrekt.

In Kornwerderzand stapte [hij|p1] uit bij de vismigratierivier, die vertraging heeft en duurder uitvalt. 'Bij [ons|FI] graven ze eerst een sauna', zei [de [Fin|FI]|p1].

Onderweg ging de telefoon. Het was [Helsinki|FI], en het ging over de grens. [Finland|FI] heeft de overgangen met [Rusland|RU] voor onbepaalde tijd {gesloten|a1} en [Moskou|RU] {wil|s1} daar nu over {praten|e2}. 'Daar {gaan|r1} [we|FI] niet op in', zei [de ambassadeur|p1] tegen de voorruit. Meer wilde [hij|p1] er niet over kwijt.

In Harlingen at [hij|p1] gebakken scholletje. De kok, die zelf eens van Turku naar Stockholm was gezeild, gaf [hem|p1] het recept mee. Om half zeven zette de chauffeur [hem|p1] af in Wassenaar, waar zes ordners wachtten.
=====
entities:
  FI: {name: "Finland", type: State}
  NL: {name: "Nederland", type: State}
  RU: {name: "Rusland", type: State}
  p1: {name: "Ilkka-Pekka Similä", type: Person}
offices:
  - {person: p1, office: "ambassadeur", of: FI}
events:
  e1: {type: Visit, participants: [p1], time: "maandag", factuality: actual}
  e2: {type: Negotiation, participants: [FI, RU], factuality: possible}
acts:
  a1: {type: Statement, by: FI, content: "de overgangen met Rusland voor onbepaalde tijd gesloten"}
  s1: {type: Proposal, by: RU, to: [FI], kind: talks, content: "daar nu over praten", status: rejected}
replies:
  r1: {to: s1, by: p1, answer: rejected}
