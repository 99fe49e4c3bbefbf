 date 2024-08-23 Tien dagen [Genève|l1], één stoel {leeg|r1}

[GENÈVE|l1] (Reuters/ANP) - Zonder dat [het [Soedanese|SD] leger|SD] ook maar één keer is komen opdagen, is in [Genève|l1] vrijdag het {overleg|e1} over [Soedan|SD] afgesloten. [De Rapid Support Forces|RS] {waren|r2} er wel: een {vijftal|d1}, onder wie [Omar Hamdan|p1] en [Ezzedine al-Safi|p2], dat elders in de stad logeerde en van kamer naar kamer werd {gebracht|e1}.

[De Verenigde Staten|US] hadden de twee strijdende partijen {genodigd|a1+a5}; [Zwitserland|CH] en [Saudi-Arabië|SA] deelden de rol van gastheer. [De Afrikaanse Unie|AU], [Egypte|EG], [de Emiraten|AE] en [de VN|VN] zaten erbij als waarnemer.

{Geen|o1} {bestand|e2} dus. Wel {beloofden|a2} [de RSF|RS] de weg door Darfur open te houden en {zegde|a3} generaal [Burhan|p3], per telefoon nog wel, toe dat de grensovergang bij [Adré|l2] drie maanden bruikbaar blijft. 'Er rijden vrachtwagens die er vorige week niet reden', {vatte|s1} de [Amerikaanse|US] gezant [Tom Perriello|p4] het samen.

Waarom [het leger|SD] {wegbleef|r1}? Volgens [Port Soedan|SD] moeten [de RSF|RS] eerst de woonhuizen {verlaten|a4} die [ze|RS] hebben bezet.
=====
entities:
  SD: {name: Soedan, type: State}
  RS: {name: Rapid Support Forces, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  CH: {name: Zwitserland, type: State}
  SA: {name: Saudi-Arabië, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  EG: {name: Egypte, type: State}
  AE: {name: Emiraten, type: State}
  VN: {name: VN, type: Organisation}
  l1: {name: Genève, type: Place}
  l2: {name: Adré, type: Place}
  p1: {name: Omar Hamdan, type: Person}
  p2: {name: Ezzedine al-Safi, type: Person}
  p3: {name: Burhan, type: Person}
  p4: {name: Tom Perriello, type: Person}
offices:
  - {person: p3, office: generaal, of: SD}
  - {person: p4, office: gezant, of: US}
events:
  e1: {type: Negotiation, participants: [RS], mediators: [US], hosts: [CH, SA], observers: [AU, EG, AE, VN], place: l1, time: Tien dagen, factuality: actual}
  e2: {type: Agreement, label: bestand, participants: [SD, RS], factuality: counterfactual, part_of: e1}
acts:
  a1: {type: Proposal, by: US, to: [RS], kind: talks, content: "het overleg over Soedan", status: accepted}
  a5: {type: Proposal, by: US, to: [SD], kind: talks, content: "het overleg over Soedan", status: rejected}
  a2: {type: Concession, by: RS, content: "de weg door Darfur open te houden"}
  a3: {type: Concession, by: p3, content: "dat de grensovergang bij Adré drie maanden bruikbaar blijft"}
  a4: {type: Demand, by: SD, to: [RS], content: "eerst de woonhuizen verlaten"}
  s1: {type: Statement, by: p4, content: "Er rijden vrachtwagens die er vorige week niet reden"}
replies:
  r1: {to: a5, by: SD, answer: rejected}
  r2: {to: a1, by: RS, answer: accepted}
delegations:
  d1: {of: RS, members: [p1, p2], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
