 date 2009-06-30 LIVE [Honduras|HN]

19.42 - [De OAS|OAS] {stuurt|d1+e1} secretaris-generaal [José Miguel Insulza|p1] vrijdag naar [Tegucigalpa|l1]. [Hij|p1] {gaat|e1} er, zo heet het, niet {onderhandelen|e2} maar het {ultimatum|a1} overhandigen: binnen 72 uur president [Zelaya|p2] terug, of het land ligt eruit.

19.15 - "Ultimatums gaan de prullenbak in", {zegt|r1} [Enrique Ortez|p3], [minister in de zelfbenoemde regering|p3].

18.50 - [Costa Rica|CR] {biedt|a2+a3} zich aan als {bemiddelaar|e3}. [Zelaya|p2] {vindt het best|r2}. Uit [Tegucigalpa|HN] nog {taal noch teken|r3}.

18.02 - Toch geen {bezoek|e4} van [Zelaya|p2] aan [Washington|l2] vandaag. [Zijn|p2] vlucht is {afgeblazen|o1}.
=====
entities:
  HN: {name: Honduras, type: State}
  CR: {name: Costa Rica, type: State}
  OAS: {name: Organisatie van Amerikaanse Staten, type: Organisation}
  l1: {name: Tegucigalpa, type: Place}
  l2: {name: Washington, type: Place}
  p1: {name: José Miguel Insulza, type: Person}
  p2: {name: Zelaya, type: Person}
  p3: {name: Enrique Ortez, type: Person}
offices:
  - {person: p1, office: secretaris-generaal, of: OAS}
  - {person: p2, office: president, of: HN}
  - {person: p3, office: minister, of: HN}
events:
  e1: {type: Visit, participants: [p1], place: l1, time: vrijdag, factuality: planned}
  e2: {type: Negotiation, participants: [p1, HN], place: l1, factuality: counterfactual}
  e3: {type: Mediation, participants: [p2, HN], mediators: [CR], factuality: possible}
  e4: {type: Visit, participants: [p2], place: l2, time: vandaag, factuality: counterfactual}
acts:
  a1: {type: Demand, by: OAS, to: [HN], content: "binnen 72 uur president Zelaya terug"}
  a2: {type: Proposal, by: CR, to: [p2], kind: mediation_offer, content: "zich aan als bemiddelaar", status: accepted, about: e3}
  a3: {type: Proposal, by: CR, to: [HN], kind: mediation_offer, content: "zich aan als bemiddelaar", status: unanswered, about: e3}
replies:
  r1: {to: a1, by: p3, answer: rejected}
  r2: {to: a2, by: p2, answer: accepted}
  r3: {to: a3, by: HN, answer: unanswered}
outcomes:
  o1: {of: e4, type: cancelled}
delegations:
  d1: {of: OAS, head: p1, members: [], event: e1}
