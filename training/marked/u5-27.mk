 date 2013-03-20 Tijdlijn: hoe de [Birmese|MM] {vrede|e1} telkens net niet kwam

2011, november. [Aung Htoo Lwin|p1], ex-spoorwegminister en nu hoofd van het {vredesteam|d1} van [de regering in [Naypyidaw|MM]|MM], {zit|e2} in een restaurant in [Ruili|l1] tegenover generaal [Lamai Brang Nan|p2] van [de Kachin|KI]. De rijst wordt koud. Het {resultaat|o1}: een datum.

2012, januari. Die datum {haalt|e3} men. Plaats: weer [Ruili|l1], aan de [Chinese|CN] kant van de grens. [China|CN] levert tolken en thee.

2012, oktober. Een {ronde|e4} op neutraal terrein, in [Chiang Mai|l2], staat gepland en wordt op de ochtend zelf {afgeblazen|o2}: [Brang Nan|p2] heeft malaria.

2013, februari. [Peking|CN] verandert van rol. Voor het eerst {zit|e5} een [Chinese|CN] diplomaat, [Ma Guoliang|p3], [beide partijen|MM+KI] voor. Na twee dagen komt er een {verklaring|e6} uit waarin staat dat men minder zal schieten.

2013, maart, deze week. [De regering|MM] {beweert|s1} dat er een {bestand|e7} is. [De Kachin|KI], die bij dat woord aan iets anders denken, {spreken dat tegen|s2}. "[Wij|KI] hebben een {verklaring|e6}. Een {bestand|e7} hebben [wij|KI] niet", laat [Brang Nan|p2] optekenen.

2013, april. Naar verwachting {praat|e8} men verder, in [Myitkyina|l3] ditmaal. [De Verenigde Staten|US] zouden mogen meekijken, als [China|CN] daarin toestemt.
=====
entities:
  MM: {name: Myanmar, type: State}
  KI: {name: Kachin, type: Organisation}
  CN: {name: China, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Ruili, type: Place}
  l2: {name: Chiang Mai, type: Place}
  l3: {name: Myitkyina, type: Place}
  p1: {name: Aung Htoo Lwin, type: Person}
  p2: {name: Lamai Brang Nan, type: Person}
  p3: {name: Ma Guoliang, type: Person}
offices:
  - {person: p1, office: ex-spoorwegminister, of: MM}
  - {person: p2, office: generaal, of: KI}
  - {person: p3, office: diplomaat, of: CN}
events:
  e1: {type: Agreement, label: vrede, participants: [MM, KI], factuality: counterfactual}
  e2: {type: Negotiation, label: gesprek in het restaurant, participants: [MM, KI], place: l1, time: "2011, november", factuality: actual}
  e3: {type: Negotiation, label: ronde van januari 2012, participants: [MM, KI], hosts: [CN], place: l1, time: "2012, januari", factuality: actual, after: e2}
  e4: {type: Negotiation, label: ronde in Chiang Mai, participants: [MM, KI], place: l2, time: "2012, oktober", factuality: counterfactual, after: e3}
  e5: {type: Negotiation, label: ronde onder Chinees voorzitterschap, participants: [MM, KI], mediators: [p3], time: "2013, februari", factuality: actual, after: e4}
  e6: {type: Agreement, label: verklaring over minder schieten, participants: [MM, KI], mediators: [p3], time: "2013, februari", factuality: actual, part_of: e5}
  e7: {type: Agreement, label: bestand, participants: [MM, KI], factuality: counterfactual, source: de regering}
  e8: {type: Negotiation, label: ronde in Myitkyina, participants: [MM, KI], observers: [US], place: l3, time: "2013, april", factuality: planned, after: e5}
acts:
  s1: {type: Statement, by: MM, content: "dat er een bestand is", about: e7, time: deze week}
  s2: {type: Statement, by: KI, content: "Een bestand hebben wij niet", about: e7, time: deze week}
delegations:
  d1: {of: MM, head: p1, members: [], event: e2}
outcomes:
  o1: {of: e2, type: continuation_agreed}
  o2: {of: e4, type: cancelled}
