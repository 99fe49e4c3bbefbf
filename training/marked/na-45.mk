 date 2023-03-15 [Tegucigalpa|HN] ruilt [Taipei|TW] in voor [Peking|CN]

Na 82 jaar is het uit. President [Xiomara Castro|p1] van [Honduras|HN] heeft [haar|p1] minister van Buitenlandse Zaken, [Enrique Reina|p2], dinsdag {opgedragen|s1} de banden met [China|CN] aan te knopen, wat neerkomt op een {breuk|s2} met [Taiwan|TW].

Geld gaf de doorslag, geeft [Reina|p2] ruiterlijk toe. [Hij|p2] had [Taipei|TW] begin maand in een brief van vier kantjes {gevraagd|a1} om 2,4 miljard dollar voor een ziekenhuis en een dam en verdubbeling van de jaarlijkse steun. De [Taiwanezen|TW] kwamen met een {tegenbod|a2+r1}. Hoeveel, wil niemand zeggen, maar op de ambassade {viel|r2} het woord ‘fooi’.

[Washington|US] probeerde het nog. Twee adviseurs van [het Witte Huis|US] {vlogen|e1} maandag naar [Tegucigalpa|l1]; [hun|US] {waarschuwing|a3} voor [Chinese|CN] beloften landde niet. Een {bezoek|e2} van de [Taiwanese|TW] onderminister [Yu Da-lei|p3], gepland voor vrijdag, is {afgezegd|o1}.

[Castro|p1] {reist|e3} in juni naar [Peking|l2]. ‘Niet met de pet in de hand’, {verzekert|s3} [haar|p1] zoon.
=====
entities:
  HN: {name: Honduras, type: State}
  TW: {name: Taiwan, type: State}
  CN: {name: China, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Tegucigalpa, type: Place}
  l2: {name: Peking, type: Place}
  p1: {name: Xiomara Castro, type: Person}
  p2: {name: Enrique Reina, type: Person}
  p3: {name: Yu Da-lei, type: Person}
offices:
  - {person: p1, office: President, of: HN}
  - {person: p2, office: minister van Buitenlandse Zaken, of: HN}
  - {person: p3, office: onderminister, of: TW}
events:
  e1: {type: Visit, participants: [US], place: l1, time: maandag, factuality: actual}
  e2: {type: Visit, participants: [p3], place: l1, time: vrijdag, factuality: counterfactual}
  e3: {type: Visit, participants: [p1], place: l2, time: "in juni", factuality: planned}
acts:
  s1: {type: Statement, by: p1, content: "de banden met China aan te knopen", time: dinsdag}
  s2: {type: Statement, by: HN, content: "een breuk met Taiwan", factuality: planned}
  s3: {type: Statement, by: zoon, content: "Niet met de pet in de hand"}
  a1: {type: Demand, by: p2, to: [TW], content: "2,4 miljard dollar voor een ziekenhuis en een dam en verdubbeling van de jaarlijkse steun", time: begin maand}
  a2: {type: Proposal, by: TW, to: [HN], kind: other, content: "een tegenbod", status: rejected}
  a3: {type: Warning, by: US, to: [HN], content: "Chinese beloften"}
replies:
  r1: {to: a1, by: TW, answer: rejected}
  r2: {to: a2, by: HN, answer: rejected}
outcomes:
  o1: {of: e2, type: cancelled}
