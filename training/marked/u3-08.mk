 date 2024-05-31 [Rusland|RU] en [Oekraïne|UA] {wisselen|e1} 150 krijgsgevangenen uit

[Rusland|RU] en [Oekraïne|UA] hebben vrijdag elk 75 krijgsgevangenen {vrijgelaten|e1}. Het is de eerste {ruil|e1} in bijna vier maanden. [De Verenigde Arabische Emiraten|AE] {bemiddelden|e2}, melden zowel [Moskou|RU] als [Kiev|UA].

Onder de vrijgelaten [Oekraïners|UA] zijn vier burgers en negentien militairen die in 2022 het Slangeneiland verdedigden, zegt president [Volodymyr Zelensky|p1] op X. [Hij|p1] {bedankte|s1} [de Emiraten|AE]. Volgens het [Russische|RU] ministerie van Defensie zijn de [Russische|RU] militairen overgebracht naar [Moskou|l1] voor medische controle.

De {ruil|e1} had eerder kunnen plaatsvinden, {zegt|s2} [Vitaly Matvienko|p2], [woordvoerder van het [Oekraïense|UA] coördinatiecentrum voor gevangenen|p2]. "[Rusland|RU] kwam telkens met nieuwe eisen." De [Russische|RU] mensenrechtencommissaris [Tatjana Moskalkova|p3] {ontkent|s3} dat. Volgens [haar|p3] heeft [Kiev|UA] in april een lijst met duizend namen {afgewezen|r1+s5}.

[Turkije|TR] {wil|s4} binnenkort gesprekken {organiseren|e3} over een ruil van alle gewonden. Minister van Buitenlandse Zaken [Hakan Fidan|p4] {sprak|e4} daarover woensdag met [zijn|p4] [Russische|RU] ambtgenoot [Sergej Lavrov|p5]. [Het Kremlin|RU] {reageert|r2} afhoudend.

Sinds het begin van de {oorlog|e5} zijn er 52 keer gevangenen {geruild|e6}. Ook [Saudi-Arabië|SA] en [het Vaticaan|VA] speelden daarbij een rol.
=====
entities:
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  AE: {name: Verenigde Arabische Emiraten, type: State}
  TR: {name: Turkije, type: State}
  SA: {name: Saudi-Arabië, type: State}
  VA: {name: Vaticaan, type: State}
  l1: {name: Moskou, type: Place}
  p1: {name: Volodymyr Zelensky, type: Person}
  p2: {name: Vitaly Matvienko, type: Person}
  p3: {name: Tatjana Moskalkova, type: Person}
  p4: {name: Hakan Fidan, type: Person}
  p5: {name: Sergej Lavrov, type: Person}
offices:
  - {person: p1, office: president, of: UA}
  - {person: p2, office: woordvoerder van het Oekraïense coördinatiecentrum voor gevangenen, of: UA}
  - {person: p3, office: mensenrechtencommissaris, of: RU}
  - {person: p4, office: Minister van Buitenlandse Zaken, of: TR}
  - {person: p5, office: minister van Buitenlandse Zaken, of: RU}
events:
  e1: {type: Agreement, label: gevangenenruil, participants: [RU, UA], mediators: [AE], time: vrijdag, factuality: actual}
  e2: {type: Mediation, label: bemiddeling van de Emiraten, participants: [RU, UA], mediators: [AE], factuality: actual}
  e3: {type: Negotiation, label: gesprekken over gewonden, participants: [RU, UA], hosts: [TR], time: binnenkort, factuality: possible}
  e4: {type: Meeting, label: gesprek Fidan Lavrov, participants: [p4, p5], time: woensdag, factuality: actual}
  e5: {type: Conflict, participants: [RU, UA], factuality: actual}
  e6: {type: Agreement, label: eerdere ruilen, participants: [RU, UA], facilitators: [SA, VA], time: Sinds het begin van de oorlog, factuality: actual}
acts:
  s1: {type: Statement, by: p1, to: [AE], content: "de Emiraten"}
  s2: {type: Statement, by: p2, to: [RU], content: "Rusland kwam telkens met nieuwe eisen"}
  s3: {type: Statement, by: p3, to: [UA], content: "heeft Kiev in april een lijst met duizend namen afgewezen"}
  s4: {type: Proposal, by: TR, to: [RU, UA], kind: talks, content: "gesprekken organiseren over een ruil van alle gewonden", status: unanswered, about: e3}
  s5: {type: Proposal, by: RU, to: [UA], kind: prisoner_exchange, content: "een lijst met duizend namen", status: rejected, time: in april}
replies:
  r1: {to: s5, by: UA, answer: rejected}
  r2: {to: s4, by: RU, answer: unanswered}
