 date 2024-01-29 Rooksignalen uit [Georgetown|GY]

GEORGETOWN (Reuters) - [Guyana|GY] en [Venezuela|VE] zouden volgens een bron bij [Caricom|CA] nog deze week op [Saint Vincent|l2] kunnen {bijeenkomen|e1}. [Brazilië|BR] is daarbij door [Caricom|CA] {gevraagd|s1} als {bemiddelaar|e2} en {wikt en weegt|r1}. De [Guyaanse|GY] minister [Hugh Persaud|p1] wil op de zaak "niet vooruitlopen", maar {maakt|w1} duidelijk dat bij één kogel over de Essequibo elk gesprek voorbij is.
=====
entities:
  GY: {name: Guyana, type: State}
  VE: {name: Venezuela, type: State}
  CA: {name: Caricom, type: Organisation}
  l2: {name: Saint Vincent, type: Place}
  BR: {name: Brazilië, type: State}
  p1: {name: Hugh Persaud, type: Person}
offices:
  - {person: p1, office: minister, of: GY}
events:
  e1: {type: Negotiation, label: mogelijk overleg op Saint Vincent, participants: [GY, VE], place: l2, time: nog deze week, factuality: possible, source: een bron bij Caricom}
  e2: {type: Mediation, label: mogelijke bemiddeling door Brazilië, participants: [GY, VE], mediators: [BR], factuality: possible}
acts:
  s1: {type: Proposal, by: CA, to: [BR], kind: mediation_offer, content: als bemiddelaar, status: unanswered, about: e2}
  w1: {type: Warning, by: p1, to: [VE], content: dat bij één kogel over de Essequibo elk gesprek voorbij is}
replies:
  r1: {to: s1, by: BR, answer: unanswered}
