 date 2010-07-15 [Chili|CL] en [Bolivia|BO] {leggen|e1+o1} dertien punten vast, het dertiende is nat

"Punt zes is de zee, en over punt zes gaan [we|CL+BO] het de volgende keer hebben." Veel meer wilde [Ximena Larraín|p1] woensdag niet {kwijt|s4} over de {slotverklaring|e1} die [zij|p1] in [La Paz|l1] had {ondertekend|e1}. Voor [de [Chileense|CL] vice-minister|p1] zat het werk erop.

Het {mechanisme van politieke consultaties|e2}, zoals [de twee buren|CL+BO] [hun|CL+BO] halfjaarlijkse {overleg|e2} noemen, is aan de tweeëntwintigste {editie|e2} toe. Ditmaal leverde het een {verdrag|e1} op over smokkel, een afspraak over de bronnen van de Silala en een nieuw spoor naar Arica. Alleen: de kust. [La Paz|BO] {wenst|s1} tien kilometer strand, in eigendom. [Larraín|p1] {bood|s2} er vijf in bruikleen, voor negenennegentig jaar, ten noorden van Iquique. [Haar|p1] [Boliviaanse|BO] collega [Wilfredo Mamani|p2] {vond|r1} dat "huren in je eigen huis".

[Mamani|p2] was {begeleid door|d1} admiraal [Óscar Salvatierra|p3] - ja, [Bolivia|BO] heeft er een - en de historica [Ruth Choque|p4]. [Larraín|p1] {voerde|d2} een ploeg van zeven aan, allen naamloos op het persbericht.

Peru, dat volgens een oud verdrag moet instemmen als er bij Arica grond van eigenaar wisselt, werd niet geraadpleegd. Dat komt, als het komt, later.

In november {treffen|e3} [beide|CL+BO] [elkaar|CL+BO] in [Antofagasta|l2]. Mocht het dan weer vastlopen, dan stapt [Bolivia|BO] naar het Hof in Den Haag, {liet|s3} [Mamani|p2] bij het afscheid vallen.
=====
entities:
  CL: {name: Chili, type: State}
  BO: {name: Bolivia, type: State}
  l1: {name: La Paz, type: Place}
  l2: {name: Antofagasta, type: Place}
  p1: {name: Ximena Larraín, type: Person}
  p2: {name: Wilfredo Mamani, type: Person}
  p3: {name: Óscar Salvatierra, type: Person}
  p4: {name: Ruth Choque, type: Person}
offices:
  - {person: p1, office: vice-minister, of: CL}
  - {person: p2, office: collega, of: BO}
  - {person: p3, office: admiraal, of: BO}
events:
  e1: {type: Agreement, label: slotverklaring van La Paz, participants: [CL, BO], place: l1, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: 22ste consultaties, participants: [CL, BO], place: l1, factuality: actual}
  e3: {type: Negotiation, label: consultaties in Antofagasta, participants: [CL, BO], place: l2, time: "In november", factuality: planned, after: e2}
acts:
  s1: {type: Demand, by: BO, to: [CL], content: "tien kilometer strand, in eigendom"}
  s2: {type: Proposal, by: p1, to: [BO], kind: territorial, content: "vijf in bruikleen, voor negenennegentig jaar, ten noorden van Iquique", status: rejected}
  s3: {type: Warning, by: p2, to: [CL], content: "Mocht het dan weer vastlopen, dan stapt Bolivia naar het Hof in Den Haag"}
  s4: {type: Statement, by: p1, content: "Punt zes is de zee, en over punt zes gaan we het de volgende keer hebben", time: "woensdag"}
replies:
  r1: {to: s2, by: p2, answer: rejected}
delegations:
  d1: {of: BO, head: p2, members: [p3, p4], event: e2}
  d2: {of: CL, head: p1, members: [], event: e2}
outcomes:
  o1: {of: e2, type: partial_agreement}
