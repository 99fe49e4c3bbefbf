 date 2022-01-25 {Normandië-overleg|e1} woensdag in [Parijs|l1]

Voor het eerst in anderhalf jaar {zitten|e1} de adviseurs van [Rusland|RU], [Oekraïne|UA], [Frankrijk|FR] en [Duitsland|DE] morgen weer rond één tafel. De {ontmoeting|e1} in [Parijs|l1] is bedoeld om een {top|e2} van [de vier leiders|RU+UA+FR+DE] voor te bereiden. Of die er komt, en waar, is {volgens|a4} [het Élysée|FR] "een vraag die [wij|FR] ons nog niet stellen".

Het {overleg|e1} was eerst voor 18 januari voorzien. [Moskou|RU] {vroeg|a3} toen om {uitstel|o1}.

[Kiev|UA] wordt {vertegenwoordigd door|d1+d2} [Ostap Hrytsenko|p1], [Moskou|RU] door [Gleb Tarasenkov|p2]. [Washington|US], dat geen deel uitmaakt van [het viertal|RU+UA+FR+DE], heeft niettemin {aangeboden|a1} een waarnemer te sturen. Dat is door [de gastheren|FR] beleefd {van de hand gewezen|r1}.

[Hrytsenko|p1] liep vandaag al over de Pont Neuf, in gezelschap van een hond die niet van [hem|p1] was. "[Wij|UA] hebben geen haast", {zei|a2} [hij|p1] tegen deze krant. "[Zij|RU] hebben haast."

[Duitsland|DE] had de {bijeenkomst|e1} liever in [Berlijn|l2] gehad. Dat kan de volgende keer nog.
=====
entities:
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  FR: {name: Frankrijk, type: State}
  DE: {name: Duitsland, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Parijs, type: Place}
  l2: {name: Berlijn, type: Place}
  p1: {name: Ostap Hrytsenko, type: Person}
  p2: {name: Gleb Tarasenkov, type: Person}
events:
  e1: {type: Negotiation, label: Normandië-overleg in Parijs, participants: [RU, UA, FR, DE], hosts: [FR], place: l1, time: morgen, factuality: planned}
  e2: {type: Meeting, label: top van de vier leiders, participants: [RU, UA, FR, DE], factuality: possible, after: e1}
acts:
  a1: {type: Proposal, by: US, to: [FR], kind: other, content: "een waarnemer te sturen", status: rejected, about: e1}
  a2: {type: Statement, by: p1, content: "Wij hebben geen haast", time: vandaag}
  a4: {type: Statement, by: FR, content: "een vraag die wij ons nog niet stellen", about: e2}
  a3: {type: Proposal, by: RU, kind: other, status: accepted, content: uitstel, about: e1}
replies:
  r1: {to: a1, by: FR, answer: rejected}
delegations:
  d1: {of: UA, head: p1, members: [], event: e1}
  d2: {of: RU, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: postponed}
