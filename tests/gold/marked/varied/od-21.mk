 date 2022-07-14 Ruzie na ruzie: hoe de [Micronesiërs|MC] weer meedoen

SUVA – Het had iets van een bruiloft waarop de bruid haar jas aanhoudt. Het [Forum van Pacifische Eilanden|PF], de club van achttien landen en gebieden, kreeg donderdag op [zijn|PF] {top|e4} [zijn|PF] vijf [Micronesische|MC] leden terug. Op één na. [Kiribati|KI] bleef thuis.

Vorig jaar februari {braken|a1} [de vijf|MC] met [het Forum|PF], nadat niet [hun|MC] kandidaat maar de Cookeilander [Henry Puna|p1] secretaris-generaal was geworden, tegen een ongeschreven {afspraak|e1} in. Op 7 juni dit jaar, in een hotel in [Suva|l1], wist de [Fijische|FJ] premier [Frank Bainivalu|p2] als {bemiddelaar|e2} de scheuren te {dichten|e3}. In de {Suva-overeenkomst|e3} {staat|a2} dat [Puna|p1] in 2024 plaatsmaakt voor een [Micronesiër|MC]. Er komt een bijkantoor in Kiribati of Palau. President [David Panuela|p3] van de [Federale Staten van Micronesia|FM] {tekende|e3} namens [het blok|MC], [[zijn|p3] ambtgenoten|p4+p5] [Surangel Whippo|p4] ([Palau|PW]) en [Lionel Aingimea-Deia|p5] ([Nauru|NR]) stonden erachter. [Taneti Maamauri|p6] van [Kiribati|KI] was er niet: op [zijn|p6] eiland was onafhankelijkheidsfeest.

[Hij|p6] stuurde zaterdag een brief. Daarin {vraagt|a3} [hij|p6] om uitstel van de {top|e4}, en anders is [zijn|p6] lidmaatschap 'met onmiddellijke ingang' {voorbij|a4}. Het uitstel {kwam er niet|r2}. Achter de vlucht van [de president|p6] ziet de oppositie de hand van Peking, wat [de [Chinese|CN] ambassade|CN] 'volstrekt ongegrond' {noemt|a5}.

Op de slotfoto staan zeventien bloemenkransen. Er lag er één over.
=====
entities:
  MC: {name: Micronesische leden van het Forum, type: Organisation}
  PF: {name: Forum van Pacifische Eilanden, type: Organisation}
  KI: {name: Kiribati, type: State}
  FJ: {name: Fiji, type: State}
  FM: {name: Federale Staten van Micronesia, type: State}
  PW: {name: Palau, type: State}
  NR: {name: Nauru, type: State}
  CN: {name: China, type: State}
  p1: {name: Henry Puna, type: Person}
  p2: {name: Frank Bainivalu, type: Person}
  p3: {name: David Panuela, type: Person}
  p4: {name: Surangel Whippo, type: Person}
  p5: {name: Lionel Aingimea-Deia, type: Person}
  p6: {name: Taneti Maamauri, type: Person}
  l1: {name: Suva, type: Place}
offices:
  - {person: p1, office: secretaris-generaal, of: PF}
  - {person: p2, office: premier, of: FJ}
  - {person: p3, office: President, of: FM}
  - {person: p4, office: president, of: PW}
  - {person: p5, office: president, of: NR}
  - {person: p6, office: president, of: KI}
events:
  e1: {type: Agreement, label: ongeschreven afspraak, participants: [PF, MC], factuality: actual}
  e2: {type: Mediation, participants: [MC, PF], mediators: [p2], place: l1, factuality: actual}
  e3: {type: Agreement, label: Suva-overeenkomst, participants: [PF, MC, p3, p4, p5], mediators: [p2], place: l1, time: Op 7 juni dit jaar, factuality: actual}
  e4: {type: Meeting, label: top van het Forum, participants: [PF, MC], time: donderdag, factuality: actual}
acts:
  a1: {type: Statement, by: MC, to: [PF], content: braken de vijf met het Forum, time: Vorig jaar februari}
  a2: {type: Concession, by: PF, to: [MC], content: dat Puna in 2024 plaatsmaakt voor een Micronesiër, about: e3}
  a3: {type: Proposal, by: p6, to: [PF], kind: other, content: om uitstel van de top, status: rejected, about: e4, time: zaterdag}
  a4: {type: Warning, by: p6, to: [PF], content: is zijn lidmaatschap 'met onmiddellijke ingang' voorbij, time: zaterdag}
  a5: {type: Statement, by: CN, content: "'volstrekt ongegrond'"}
replies:
  r2: {to: a3, by: PF, answer: rejected}
