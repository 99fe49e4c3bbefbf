 date 2024-11-20 [Bisjkek|KG] en [Doesjanbe|TJ] trekken laatste meters grens

[Kirgizië|KG] en [Tadzjikistan|TJ] zijn het op papier {eens|e1} over de laatste acht kilometer van [hun|KG+TJ] grens. Dat heeft [de chef van de [Kirgizische|KG] veiligheidsdienst|p1], [Kamtsjybek Tasjiev|p1], dinsdag {bekendgemaakt|s1}. [Hij|p1] had drie dagen met [zijn|p1] [Tadzjiekse|TJ] ambtgenoot [Saimumin Jatimov|p2] in [Batken|l1] {gezeten|e2}.

Er werd {gegeven en genomen|e1}. [Doesjanbe|TJ] {staat|a1} twee waterinlaten af, [Bisjkek|KG] {doet|a2} er een weg naar Voroech voor terug. Of de parlementen instemmen, is niet zeker.

In 2022 kwamen bij {gevechten|e3} langs dezelfde lijn meer dan honderd mensen om.
=====
entities:
  KG: {name: Kirgizië, type: State}
  TJ: {name: Tadzjikistan, type: State}
  l1: {name: Batken, type: Place}
  p1: {name: Kamtsjybek Tasjiev, type: Person}
  p2: {name: Saimumin Jatimov, type: Person}
offices:
  - {person: p1, office: chef van de Kirgizische veiligheidsdienst, of: KG}
events:
  e1: {type: Agreement, label: grensakkoord, participants: [KG, TJ], factuality: actual, source: p1, part_of: e2}
  e2: {type: Negotiation, participants: [p1, p2], place: l1, time: drie dagen, factuality: actual}
  e3: {type: Conflict, participants: [KG, TJ], time: "In 2022", factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "op papier eens over de laatste acht kilometer van hun grens", time: dinsdag}
  a1: {type: Concession, by: TJ, to: [KG], content: "twee waterinlaten"}
  a2: {type: Concession, by: KG, to: [TJ], content: "een weg naar Voroech"}
