 date 2024-04-19 Voor de vissers van Pulau Natuna verandert er weinig

NATUNA - Als Dedi Hermawan (44) 's nachts zijn lampen aandoet, ziet hij aan de horizon andere lampen. 'Die zijn van [Vietnam|VN1]. Vroeger van [China|CN]. De vis is van wie het felst licht geeft.' Vorig jaar ving hij 11 ton, dit jaar nog geen vier. Zijn vrouw is een naaiatelier begonnen.

Twaalf jaar lang hebben [Indonesië|ID] en [Vietnam|VN1] over de grens tussen [hun|ID+VN1] zeegebieden {onderhandeld|e1}, in zestien {rondes|e1}. In december 2022 was er eindelijk een {akkoord|e2+o1}, {getekend|e2} in [Bogor|l2] door de presidenten [Joko Widodo|p1] en [Nguyen Xuan Phuc|p2]. [Hanoi|VN1] {ratificeerde|e2} het deze week, [Jakarta|ID] was daarmee in maart al klaar. De coördinaten zijn geheim. 'Dat is zo {afgesproken|e2}', zegt een ambtenaar in Ranai.

[China|CN] {erkent|a1} het {verdrag|e2} niet. Een patrouilleschip met nummer 5901 voer in januari twintig dagen lang rond bij het Tuna-gasveld. [Indonesië|ID] {protesteerde|a2} niet, of niet hardop: [het|ID] wil [China|CN] in juni {ontvangen|e4} voor {gesprekken|e4} over een hogesnelheidslijn.

Dedi heeft voor de zekerheid nieuwe lampen gekocht, van 1500 watt. Ze zijn gemaakt in Guangdong.
=====
entities:
  ID: {name: "Indonesië", type: State}
  VN1: {name: "Vietnam", type: State}
  CN: {name: "China", type: State}
  p1: {name: "Joko Widodo", type: Person}
  p2: {name: "Nguyen Xuan Phuc", type: Person}
  l2: {name: "Bogor", type: Place}
offices:
  - {person: p1, office: "presidenten", of: ID}
  - {person: p2, office: "presidenten", of: VN1}
events:
  e1: {type: Negotiation, participants: [ID, VN1], time: "Twaalf jaar lang", factuality: actual}
  e2: {type: Agreement, participants: [ID, VN1, p1, p2], place: l2, time: "In december 2022", factuality: actual}
  e4: {type: Meeting, participants: [ID, CN], time: "in juni", factuality: planned}
acts:
  a1: {type: Statement, by: CN, content: "erkent het verdrag niet"}
  a2: {type: Statement, by: ID, factuality: counterfactual, content: "protesteerde niet"}
outcomes:
  o1: {of: e1, type: agreement}
