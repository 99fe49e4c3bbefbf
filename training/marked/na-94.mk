 date 2024-08-01 [Ankara|l1], 1 augustus: zesentwintig levens voor acht

Op een afgesloten stuk asfalt in [Ankara|l1] zijn donderdag zesentwintig mensen van vliegtuig {gewisseld|e1}, de grootste {ruil|e1} tussen Oost en West in decennia. Zestien gingen er naar het westen, onder wie journalist Evan Gershkovich; acht, met huurmoordenaar Vadim Krasikov als hoofdprijs, naar [Rusland|RU]. [De [Turkse|TR] inlichtingendienst|TR] had als gastheer, zoals [zij|TR] het zelf omschreef, ‘de klok en de trap’ verzorgd.

Met [Rusland|RU] {onderhandelde|e2} vooral [de CIA|US], de laatste keer op 20 juli. Maar de sleutel lag in [Berlijn|DE]. [Moskou|RU] {eiste|a1} Krasikov, en [Olaf Scholz|p1] had daar twee jaar lang {niet|r2} aan gewild. „Voor [u|p2] {doe|r1} [ik|p1] het”, zou [hij|p1] in februari in [Washington|l2] bij een {ontmoeting|e3} tegen [Joe Biden|p2] hebben gezegd.

[Slovenië|SI], [Polen|PL] en [Noorwegen|NW] {leverden|a2} ieder een spion of twee in. [Minsk|BY] {liet|a3} er eentje gaan, ‘uit vriendschap’. Alexej Navalny, die ook op de lijst had moeten staan, overleed in februari.
=====
entities:
  RU: {name: Rusland, type: State}
  TR: {name: Turkije, type: State}
  US: {name: Verenigde Staten, type: State}
  DE: {name: Duitsland, type: State}
  SI: {name: Slovenië, type: State}
  PL: {name: Polen, type: State}
  NW: {name: Noorwegen, type: State}
  BY: {name: Wit-Rusland, type: State}
  l1: {name: Ankara, type: Place}
  l2: {name: Washington, type: Place}
  p1: {name: Olaf Scholz, type: Person}
  p2: {name: Joe Biden, type: Person}
offices: []
events:
  e1: {type: Agreement, label: gevangenenruil, participants: [RU, US, DE, SI, PL, NW, BY], hosts: [TR], place: l1, time: donderdag, factuality: actual}
  e2: {type: Negotiation, participants: [RU, US], factuality: actual}
  e3: {type: Meeting, participants: [p1, p2], place: l2, time: "in februari", factuality: actual}
acts:
  a1: {type: Demand, by: RU, to: [DE], content: "Krasikov"}
  a2: {type: Concession, by: SI, to: [RU], content: "ieder een spion of twee in"}
  a3: {type: Concession, by: BY, content: "er eentje gaan"}
replies:
  r2: {to: a1, by: p1, answer: rejected}
  r1: {to: a1, by: p1, answer: accepted}
