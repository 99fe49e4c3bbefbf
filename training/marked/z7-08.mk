 date 2010-08-03 [Costa Rica|CR] en [Nicaragua|NI] blijven kemphanen

[De contactgroep van de OAS|CG] heeft dinsdag in [Washington|l1] {tevergeefs|o1} getracht [Costa Rica|CR] en [Nicaragua|NI] te {verzoenen|e1}. [Voorzitster|p1] [Graciela Monzón|p1] van [Panama|PA] sprak van "een dag die [wij|CG] beter hadden kunnen besteden". [San José|CR] had {aangeboden|a1} [zijn|CR] agenten van het betwiste eiland in de San Juan terug te halen. [Managua|NI] {vond|r1} dat te mager.
=====
entities:
  CR: {name: Costa Rica, type: State}
  NI: {name: Nicaragua, type: State}
  CG: {name: contactgroep van de OAS, type: Organisation}
  PA: {name: Panama, type: State}
  p1: {name: Graciela Monzón, type: Person}
  l1: {name: Washington, type: Place}
offices:
  - {person: p1, office: Voorzitster, of: CG}
events:
  e1: {type: Mediation, label: verzoeningspoging contactgroep, participants: [CR, NI], mediators: [CG, p1], place: l1, time: dinsdag, factuality: actual}
acts:
  a1: {type: Proposal, by: CR, to: [NI], kind: territorial, content: zijn agenten van het betwiste eiland in de San Juan terug te halen, status: rejected}
replies:
  r1: {to: a1, by: NI, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
