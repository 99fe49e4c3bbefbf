 date 2012-09-13 Hoe de oude [Kekäläinen|p1] het ijs brak, en het toen liet smelten

HISTORIE - In januari 1963 kwam een telegram binnen bij de [Zweedse|SE] ambassade in Helsinki. [Finland|FI], zo stond er, zou het op prijs stellen als [Stockholm|SE] meehielp bij een {pact|a1+a3+a4+a5} dat heel Noord-Europa vrij van kernwapens moest houden. Afzender: president [Tauno Kekäläinen|p1].

[De Zweden|SE] {waren|r1} er niet warm voor te krijgen. [Noorwegen en Denemarken|NOR+DK], al jaren bij [de NAVO|NATO], {wezen|r2+r5} het in één adem af; [IJsland|IS] heeft nooit {gereageerd|r3}. Alleen [de Sovjet-Unie|SU] {klapte|r4} in de handen, hetgeen weinig hielp.

Nieuw onderzoek van de historica Marjatta Ylönen laat zien dat er ook een geheime {gezant|d1} was. [Ragnar Stenius|p2], een bosbouwer, {toog|e2} in het diepste geheim naar [Washington|l1] met de {vraag|a6} of [de Amerikanen|US] ooit [hun|US] raketten zouden weghouden uit [Noorwegen|NOR]. [Hij|p2] werd twee keer {ontvangen|e3}, telkens door een lagere ambtenaar. De derde {afspraak|e4} {verviel|o1}: het was 22 november.

[Kekäläinen|p1] zou het idee in 1978 nog eens van stal halen, ditmaal als {ontwerpverdrag|a2}. Het eindigde in een la. [Zijn|p1] opvolger liet het daar liggen.
=====
entities:
  p1: {name: Tauno Kekäläinen, type: Person}
  p2: {name: Ragnar Stenius, type: Person}
  FI: {name: Finland, type: State}
  SE: {name: Zweden, type: State}
  NOR: {name: Noorwegen, type: State}
  DK: {name: Denemarken, type: State}
  IS: {name: IJsland, type: State}
  SU: {name: Sovjet-Unie, type: State}
  US: {name: Verenigde Staten, type: State}
  NATO: {name: NAVO, type: Organisation}
  l1: {name: Washington, type: Place}
offices:
  - {person: p1, office: president, of: FI}
  - {person: p2, office: gezant, of: FI}
events:
  e2: {type: Visit, label: geheime reis van Stenius, participants: [p2], place: l1, factuality: actual}
  e3: {type: Meeting, label: twee ontvangsten van Stenius, participants: [p2, US], place: l1, factuality: actual, part_of: e2}
  e4: {type: Meeting, label: derde afspraak, participants: [p2, US], place: l1, time: "22 november", factuality: counterfactual, after: e3}
acts:
  a1: {type: Proposal, by: p1, to: [SE], kind: treaty, content: "een pact dat heel Noord-Europa vrij van kernwapens moest houden", status: rejected, time: "In januari 1963"}
  a3: {type: Proposal, by: p1, to: [NOR, DK], kind: treaty, content: "een pact dat heel Noord-Europa vrij van kernwapens moest houden", status: rejected}
  a4: {type: Proposal, by: p1, to: [IS], kind: treaty, content: "een pact dat heel Noord-Europa vrij van kernwapens moest houden", status: unanswered}
  a5: {type: Proposal, by: p1, to: [SU], kind: treaty, content: "een pact dat heel Noord-Europa vrij van kernwapens moest houden", status: accepted}
  a2: {type: Proposal, by: p1, kind: treaty, content: "ontwerpverdrag", status: unanswered, time: "in 1978"}
  a6: {type: Demand, by: p2, to: [US], content: "of de Amerikanen ooit hun raketten zouden weghouden uit Noorwegen"}
replies:
  r1: {to: a1, by: SE, answer: rejected}
  r2: {to: a3, by: NOR, answer: rejected}
  r5: {to: a3, by: DK, answer: rejected}
  r3: {to: a4, by: IS, answer: unanswered}
  r4: {to: a5, by: SU, answer: accepted}
delegations:
  d1: {of: FI, head: p2, members: [], event: e2}
outcomes:
  o1: {of: e4, type: cancelled}
