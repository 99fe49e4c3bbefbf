 date 2018-12-04 [Djibouti|DJ] en [Eritrea|ER] {praten|e1} verder, maar wel apart

Het is diplomatie door een dichte deur. Sinds dinsdag {zitten|e1} in [een congrescentrum in [Jeddah|l1]|l2] afgezanten uit [Djibouti|DJ] en [Eritrea|ER], elk op een eigen verdieping. Ertussenin, op de tweede, werken [de [Saoedische|SA] {bemiddelaars|e2}|SA], die met vellen papier de trap op en af {lopen|e2}.

Het gaat om dertien [Djiboutiaanse|DJ] krijgsgevangenen en een heuvel, [Ras Doumeira|l3]. [Djibouti|DJ] {wil|a1} eerst weten of de mannen nog leven. [Eritrea|ER] {zegt|r1} daarop alleen te antwoorden {als|a4} de heuvel ook besproken wordt. Een {aanbod|a2+a3} van [Qatar|QA], dat er tot vorig jaar soldaten had, om terug te keren als buffer, heeft [Djibouti|DJ] {aanvaard|r2} en [Eritrea|ER] {weggewuifd|r3}.

Naar verwachting {duren|o1} de {gesprekken|e1} tot het weekend. Mogelijk komen [de presidenten|p1+p2] daarna naar [Jeddah|l1] voor een {ontmoeting|e3}, maar daarvoor moet er volgens [de Saoediërs|SA] "iets te tekenen" zijn.
=====
entities:
  DJ: {name: Djibouti, type: State}
  ER: {name: Eritrea, type: State}
  SA: {name: Saoedi-Arabië, type: State}
  QA: {name: Qatar, type: State}
  l1: {name: Jeddah, type: Place}
  l2: {name: congrescentrum in Jeddah, type: Place}
  l3: {name: Ras Doumeira, type: Place}
  p1: {name: president van Djibouti, type: Person}
  p2: {name: president van Eritrea, type: Person}
offices:
  - {person: p1, office: president, of: DJ}
  - {person: p2, office: president, of: ER}
events:
  e1: {type: Negotiation, label: indirecte gesprekken in Jeddah, participants: [DJ, ER], mediators: [SA], place: l2, time: Sinds dinsdag, factuality: actual}
  e2: {type: Mediation, label: Saoedische bemiddeling, participants: [DJ, ER], mediators: [SA], place: l2, time: Sinds dinsdag, factuality: actual}
  e3: {type: Meeting, label: ontmoeting van de presidenten, participants: [p1, p2], place: l1, factuality: possible, after: e1}
acts:
  a1: {type: Demand, by: DJ, to: [ER], content: weten of de mannen nog leven}
  a2: {type: Proposal, by: QA, to: [DJ], kind: guarantee, content: om terug te keren als buffer, status: accepted}
  a3: {type: Proposal, by: QA, to: [ER], kind: guarantee, content: om terug te keren als buffer, status: rejected}
  a4: {type: Demand, by: ER, to: [DJ], content: als de heuvel ook besproken wordt}
replies:
  r1: {to: a1, by: ER, answer: unanswered}
  r2: {to: a2, by: DJ, answer: accepted}
  r3: {to: a3, by: ER, answer: rejected}
outcomes:
  o1: {of: e1, type: ongoing}
