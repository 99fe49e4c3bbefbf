 date 2024-07-01 [Orbán|p1] begint met {verrassingsbezoek|e1} aan [Kyiv|l1]

BUDAPEST/KYIV - Nog geen dag nadat [Hongarije|HU] het voorzitterschap van [de EU|EU] overnam, is premier [Viktor Orbán|p1] {aangekomen|e1} in [Kyiv|l1]. [Hij|p1] {vroeg|s1} president [Volodymyr Zelensky|p2] een snel {staakt-het-vuren|e2} te overwegen, 'tijdgebonden', en daarna te gaan {onderhandelen|e3}. [Zelensky|p2] liet dat {in het midden|r1}; [zijn|p2] adviseur [Ihor Zjovkva|p3] {zei|a3} later dat ook [Hongarije|HU] mag meedoen aan het vredesproces van [Oekraïne|UA] zelf.

[Beiden|p1+p2] zeiden wel te hopen op een {verdrag|e4} over de [Hongaarse|HU] minderheid in Transkarpatië. Daarover {overleggen|e5} de buitenlandministers vanaf volgende week, voor de elfde keer.

Vrijdag, zo meldde de Financial Times, {reist|e6} [Orbán|p1] door naar [Moskou|l2]. Een woordvoerder wilde dat {bevestigen noch ontkennen|a1}. Voorzitter [Charles Michel|p4] {waarschuwde|a2} dat [Hongarije|HU] 'geen mandaat' heeft om namens [de Unie|EU] met [Rusland|RU] te praten.

Aan de grens bij Beregsurány staan de hotels vol met mannen die de dienstplicht ontlopen. Wie de Tisza overzwemt, moet 5.000 euro betalen aan een smokkelaar; sinds 2022 zijn er 45 verdronken. De burgemeester van Záhony laat langs het water borden zetten, in twee talen: 'Diep.'
=====
entities:
  HU: {name: "Hongarije", type: State}
  UA: {name: "Oekraïne", type: State}
  RU: {name: "Rusland", type: State}
  EU: {name: "EU", type: Organisation}
  p1: {name: "Viktor Orbán", type: Person}
  p2: {name: "Volodymyr Zelensky", type: Person}
  p3: {name: "Ihor Zjovkva", type: Person}
  p4: {name: "Charles Michel", type: Person}
  l1: {name: "Kyiv", type: Place}
  l2: {name: "Moskou", type: Place}
offices:
  - {person: p1, office: "premier", of: HU}
  - {person: p2, office: "president", of: UA}
  - {person: p3, office: "adviseur", of: UA}
events:
  e1: {type: Visit, participants: [p1], place: l1, factuality: actual}
  e2: {type: Agreement, participants: [UA], factuality: possible}
  e3: {type: Negotiation, participants: [UA], factuality: possible}
  e4: {type: Agreement, participants: [HU, UA], factuality: possible}
  e5: {type: Negotiation, participants: [HU, UA], time: "vanaf volgende week", factuality: planned}
  e6: {type: Visit, participants: [p1], place: l2, time: "Vrijdag", source: "de Financial Times", factuality: possible}
acts:
  a3: {type: Statement, by: p3, content: "Hongarije mag meedoen aan het vredesproces van Oekraïne zelf"}
  a1: {type: Statement, by: "Een woordvoerder"}
  a2: {type: Warning, by: p4, to: [HU], content: "Hongarije 'geen mandaat' heeft om namens de Unie met Rusland te praten"}
  s1: {type: Proposal, by: p1, to: [p2], kind: ceasefire, content: "een snel staakt-het-vuren te overwegen", status: unanswered}
replies:
  r1: {to: s1, by: p2, answer: unanswered}
