 date 2021-08-19 [Emir|p1] {onthaalt|e1} [gezant van [taliban|TA]|p2]

DOHA - Met wierook en een erewacht heeft de [Qatarese|QA] emir [Jassim al-Attiya|p1] donderdag [de afgezant van [de taliban|TA]|p2], mullah [Nasim Wardaki|p2], {binnengehaald|e1}. [Hij|p2] logeert een week aan zee. 's Avonds {soupeerden|e2} [de twee|p1+p2] zonder pottenkijkers. [Wardaki|p2] {drong|a1} na afloop aan op vrijgave van de goudreserves; [de emir|p1] {wees|r1} [hem|p2] vriendelijk de weg naar [Washington|US]. Zaterdag {bezoekt|e3} de [Britse|GB] chargé [Fiona Lodge|p3] [hem|p2].

Voorgangers van [Wardaki|p2] {belandden|e4} al in 2013 in [Qatar|QA]; een {gesprek|e5} met [de VS|US] {sprong|o1} toen af op een vlag aan de gevel.
=====
entities:
  QA: {name: Qatar, type: State}
  p1: {name: Jassim al-Attiya, type: Person}
  TA: {name: taliban, type: Organisation}
  p2: {name: Nasim Wardaki, type: Person}
  US: {name: Verenigde Staten, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  p3: {name: Fiona Lodge, type: Person}
offices:
  - {person: p1, office: emir, of: QA}
  - {person: p2, office: afgezant, of: TA}
  - {person: p3, office: chargé, of: GB}
events:
  e4: {type: Visit, label: eerdere komst van de taliban, participants: [TA], place: QA, time: in 2013, factuality: actual}
  e5: {type: Negotiation, label: gesprek van de taliban met de VS, participants: [TA, US], time: in 2013, factuality: counterfactual}
  e1: {type: Visit, label: bezoek van Wardaki aan Qatar, participants: [p2], hosts: [p1], place: QA, time: donderdag, factuality: actual}
  e2: {type: Meeting, label: souper van Jassim al-Attiya en Wardaki, participants: [p1, p2], time: "'s Avonds", factuality: actual, part_of: e1}
  e3: {type: Meeting, label: gesprek met Lodge, participants: [p2, p3], time: Zaterdag, factuality: planned}
acts:
  a1: {type: Demand, by: p2, to: [p1], content: "vrijgave van de goudreserves"}
replies:
  r1: {to: a1, by: p1, answer: rejected}
outcomes:
  o1: {of: e5, type: cancelled}
