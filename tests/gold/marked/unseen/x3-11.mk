 date 2017-05-03 [Wenen|AT] biedt opnieuw onderdak aan {graanpraat|e1}

[De [Oostenrijkse|AT] bondskanselier|p1] {stelt|a1+a2} [zijn|p1] ambtswoning ter beschikking voor een {topontmoeting|e1} van [de [Oekraïense|UA] en de [Russische|RU] president|p2+p3]. In [Kiev|UA] {reageert|r1} men verheugd. [Het Kremlin|RU] {laat|r2} weten dat de agenda tot de zomer "helaas vol" is.
=====
entities:
  AT: {name: Oostenrijk, type: State}
  UA: {name: Oekraïne, type: State}
  RU: {name: Rusland, type: State}
  p1: {name: de Oostenrijkse bondskanselier, type: Person}
  p2: {name: de Oekraïense president, type: Person}
  p3: {name: de Russische president, type: Person}
offices:
  - {person: p1, office: bondskanselier, of: AT}
  - {person: p2, office: president, of: UA}
  - {person: p3, office: president, of: RU}
events:
  e1: {type: Meeting, label: topontmoeting in Wenen, participants: [p2, p3], hosts: [AT, p1], factuality: possible}
acts:
  a1: {type: Proposal, by: p1, to: [p2, UA], kind: summit, content: "een topontmoeting van de Oekraïense en de Russische president", status: accepted}
  a2: {type: Proposal, by: p1, to: [p3, RU], kind: summit, content: "een topontmoeting van de Oekraïense en de Russische president", status: rejected}
replies:
  r1: {to: a1, by: UA, answer: accepted}
  r2: {to: a2, by: RU, answer: rejected}
