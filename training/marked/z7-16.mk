 date 2012-11-19 [Tonga|TO] {roept|s1} gezant terug uit [Fiji|FJ]

[Tonga|TO] heeft [zijn|TO] hoge commissaris in [Suva|l1] {naar huis gehaald|s1} uit ergernis over de vangst van twee treilers bij de Minerva-riffen. [Samoa|WS] {biedt|a1+a2} zich aan als {bruggenbouwer|e1}. [Fiji|FJ] {heeft daar oren naar|r1}; [Tonga|TO] {zweeg|r2} maandag.
=====
entities:
  TO: {name: Tonga, type: State}
  FJ: {name: Fiji, type: State}
  WS: {name: Samoa, type: State}
  l1: {name: Suva, type: Place}
events:
  e1: {type: Mediation, label: aanbod van Samoa, participants: [TO, FJ], mediators: [WS], factuality: possible}
acts:
  s1: {type: Statement, by: TO, to: [FJ], content: zijn hoge commissaris in Suva naar huis gehaald}
  a1: {type: Proposal, by: WS, to: [FJ], kind: mediation_offer, content: als bruggenbouwer, status: accepted, about: e1}
  a2: {type: Proposal, by: WS, to: [TO], kind: mediation_offer, content: als bruggenbouwer, status: unanswered, about: e1}
replies:
  r1: {to: a1, by: FJ, answer: accepted}
  r2: {to: a2, by: TO, answer: unanswered}
