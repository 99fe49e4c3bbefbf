 date 2024-07-21 [Filipijnen|PH] en [China|CN]: {afspraak|e1} over bevoorrading rif

[De Filipijnen|PH] en [China|CN] hebben een voorlopige {afspraak|e1+o1} gemaakt over het bevoorraden van [Filipijnse|PH] mariniers op een gestrand schip in de Zuid-Chinese Zee. Dat heeft het ministerie van Buitenlandse Zaken in [Manilla|PH] zondag {meegedeeld|s1}.

Wat er precies is afgesproken, blijft geheim. Volgens de [Chinese|CN] woordvoerder [Mao Ning|p1] {moet|s2+e2} [Manilla|PH] elke vaart vooraf melden en mogen inspecteurs aan boord kijken. [De Filipijnen|PH] {spreken|s3} dat tegen. "Zo'n clausule bestaat niet", {aldus|s3} [Teresita Daza|p2] van het ministerie.

De {afspraak|e1} volgt op twee rondes {overleg|e3} in [Manilla|l1], op 2 en 8 juli. De [Filipijnse|PH] onderminister [Theresa Lazaro|p3] {leidde|d1} de ene delegatie, viceminister [Chen Xiaodong|p4] de {andere|d2}.

Vorige maand verloor een [Filipijnse|PH] marinier een duim bij een {aanvaring|e4} met de [Chinese|CN] kustwacht. De [Amerikaanse|US] minister [Antony Blinken|p5] {komt|e5} volgende week naar [Manilla|l1]. [Washington|US] heeft een {verdedigingsverdrag|e7} met [de Filipijnen|PH] uit 1951. Japan en Australië houden met [het land|PH] marineoefeningen.

Een {aanbod|s4+s5} van [Indonesië|ID] om te {bemiddelen|e6} heeft [China|CN] vorig jaar {afgeslagen|r1}. [Manilla|PH] {voelde|r2} er wel voor.

Vietnam, Maleisië, Brunei en Taiwan maken ook aanspraak op delen van de zee. In 2016 oordeelde een hof in Den Haag dat de [Chinese|CN] aanspraken ongegrond zijn.
=====
entities:
  PH: {name: Filipijnen, type: State}
  CN: {name: China, type: State}
  US: {name: Verenigde Staten, type: State}
  ID: {name: Indonesië, type: State}
  l1: {name: Manilla, type: Place}
  p1: {name: Mao Ning, type: Person}
  p2: {name: Teresita Daza, type: Person}
  p3: {name: Theresa Lazaro, type: Person}
  p4: {name: Chen Xiaodong, type: Person}
  p5: {name: Antony Blinken, type: Person}
offices:
  - {person: p1, office: woordvoerder, of: CN}
  - {person: p3, office: onderminister, of: PH}
  - {person: p4, office: viceminister, of: CN}
  - {person: p5, office: minister, of: US}
events:
  e1: {type: Agreement, label: afspraak over bevoorrading, participants: [PH, CN], factuality: actual}
  e2: {type: Agreement, label: clausule over inspectie, participants: [PH, CN], factuality: possible, source: p1}
  e3: {type: Negotiation, label: overleg in Manilla, participants: [PH, CN], place: l1, time: op 2 en 8 juli, factuality: actual}
  e4: {type: Conflict, label: aanvaring, participants: [PH, CN], time: Vorige maand, factuality: actual}
  e5: {type: Visit, label: komst van Blinken, participants: [p5], place: l1, time: volgende week, factuality: planned}
  e6: {type: Mediation, label: Indonesische bemiddeling, participants: [PH, CN], mediators: [ID], factuality: counterfactual}
  e7: {type: Agreement, label: verdedigingsverdrag, participants: [US, PH], time: "1951", factuality: actual}
acts:
  s1: {type: Statement, by: PH, content: "een voorlopige afspraak", time: zondag}
  s2: {type: Statement, by: p1, to: [PH], content: "elke vaart vooraf melden en mogen inspecteurs aan boord kijken"}
  s3: {type: Statement, by: p2, content: "Zo'n clausule bestaat niet"}
  s4: {type: Proposal, by: ID, to: [CN], kind: mediation_offer, content: "om te bemiddelen", status: rejected, time: vorig jaar, about: e6}
  s5: {type: Proposal, by: ID, to: [PH], kind: mediation_offer, content: "om te bemiddelen", status: accepted, time: vorig jaar, about: e6}
replies:
  r1: {to: s4, by: CN, answer: rejected}
  r2: {to: s5, by: PH, answer: accepted}
delegations:
  d1: {of: PH, head: p3, members: [], event: e3}
  d2: {of: CN, head: p4, members: [], event: e3}
outcomes:
  o1: {of: e3, type: agreement}
