 date 2003-04-17 [Naga-ouderlingen|NG] {trekken|c1} wegversperring in

KOHIMA - [De Naga|NG] {heffen|c1+r1} [hun|NG] blokkade van de weg naar [Manipur|MP] voor tien dagen op. Dat {gebaar|c1}, zo {lichtte|s1} woordvoerder [Vizol Angami|p1] donderdag toe, is bedoeld om de zieken door te laten. [De Meitei|ME] hadden daar via [de baptistische kerk|KB] om {gesmeekt|a1}. Of [zij|ME] nu [hun|ME] kant van de weg vrijgeven, is niet bekend.
=====
entities:
  NG: {name: Naga, type: Organisation}
  MP: {name: Manipur, type: Place}
  p1: {name: Vizol Angami, type: Person}
  ME: {name: Meitei, type: Organisation}
  KB: {name: baptistische kerk, type: Organisation}
offices:
  - {person: p1, office: woordvoerder, of: NG}
acts:
  c1: {type: Concession, by: NG, to: [ME], content: blokkade van de weg naar Manipur voor tien dagen op}
  s1: {type: Statement, by: p1, content: bedoeld om de zieken door te laten, time: donderdag}
  a1: {type: Demand, by: ME, to: [NG], content: de zieken door te laten}
replies:
  r1: {to: a1, by: NG, answer: accepted}
