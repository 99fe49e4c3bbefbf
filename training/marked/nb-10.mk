 date 2023-07-19 [Moskou|RU] {zegt|a1} {graandeal|e1} op, [Ankara|TR] blijft hopen

[Rusland|RU] {stapt|a1} uit de {overeenkomst|e1} waaronder [Oekraïne|UA] een jaar lang graan kon uitvoeren over de Zwarte Zee. [Het Kremlin|RU] {maakte|a1} dat maandag bekend, enkele uren voordat de {afspraak|e1} zou aflopen. 'Zodra aan het [Russische|RU] deel is voldaan, keren [we|RU] terug', {aldus|a2} woordvoerder [Dmitri Peskov|p1]. [Moskou|RU] {eist|a3} onder meer dat de landbouwbank Rosselchozbank weer wordt aangesloten op Swift.

[De Verenigde Naties|VN] en [Turkije|TR], die de {deal|e1} in juli 2022 tot stand brachten, zijn teleurgesteld. VN-chef [António Guterres|p2] had president [Vladimir Poetin|p3] vorige week nog een {brief|s1} gestuurd met een {aanbod|s1}: een dochter van de bank zou toegang krijgen tot het betalingsverkeer. Daar kwam {nooit antwoord|r1} op.

De [Turkse|TR] president [Recep Tayyip Erdogan|p4] {denkt|a4} dat [zijn|p4] 'vriend [Poetin|p3]' wel degelijk verder wil. [Hij|p4] {belt|e3} [hem|p3] nog voor het weekend en hoopt [hem|p3] in augustus in [Turkije|TR] te {ontvangen|e4}.

Odessa

In de nacht na het {besluit|a1} vielen er zestig raketten en drones op Odessa en Tsjornomorsk. Silo's met 60.000 ton graan gingen verloren. De tarweprijs in Chicago steeg met 8,5 procent. In de haven van Reni aan de Donau staan de vrachtwagens nu tot aan de horizon; chauffeurs slapen er gemiddeld vijf nachten in de cabine.
=====
entities:
  RU: {name: "Rusland", type: State}
  TR: {name: "Turkije", type: State}
  UA: {name: "Oekraïne", type: State}
  VN: {name: "Verenigde Naties", type: Organisation}
  p1: {name: "Dmitri Peskov", type: Person}
  p2: {name: "António Guterres", type: Person}
  p3: {name: "Vladimir Poetin", type: Person}
  p4: {name: "Recep Tayyip Erdogan", type: Person}
offices:
  - {person: p1, office: "woordvoerder", of: RU}
  - {person: p2, office: "VN-chef", of: VN}
  - {person: p3, office: "president", of: RU}
  - {person: p4, office: "president", of: TR}
events:
  e1: {type: Agreement, participants: [RU, UA], mediators: [VN, TR], time: "juli 2022", factuality: actual}
  e3: {type: Meeting, participants: [p4, p3], time: "nog voor het weekend", factuality: planned}
  e4: {type: Meeting, participants: [p3, p4], place: TR, time: "in augustus", factuality: possible}
acts:
  a1: {type: Statement, by: RU, time: "maandag", content: "stapt uit de overeenkomst"}
  a2: {type: Statement, by: p1, content: "Zodra aan het Russische deel is voldaan, keren we terug"}
  a3: {type: Demand, by: RU, content: "de landbouwbank Rosselchozbank weer wordt aangesloten op Swift"}
  a4: {type: Statement, by: p4, content: "zijn 'vriend Poetin' wel degelijk verder wil"}
  s1: {type: Proposal, by: p2, to: [p3], kind: sanctions_relief, content: "een dochter van de bank zou toegang krijgen tot het betalingsverkeer", status: unanswered}
replies:
  r1: {to: s1, by: p3, answer: unanswered}
