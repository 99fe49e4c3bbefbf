 date 2018-12-06 Slotverklaring van [de persoonlijke gezant|p1] over de [Westelijke Sahara|WS]

GENÈVE, 6 december 2018 (RVI) - Op {uitnodiging|a6} van [Horst Köhler|p1], [persoonlijk gezant van de secretaris-generaal van [de VN|VN]|p1], zijn afvaardigingen van [Marokko|MA] en [het Front Polisario|PO] op 5 en 6 december {bijeengekomen|e1+r5} in het Palais des Nations in [Genève|l1]. Het was de eerste {ontmoeting|e1} in zes jaar. [De buurlanden|DZ+MR] [Algerije|DZ] en [Mauritanië|MR] schoven aan.

Voorafgaand aan de {rondetafel|e1} was lang getwist over de status van [die twee|DZ+MR]. [Rabat|MA] {wilde|a1} dat [Algiers|DZ] als volwaardige partij deelnam; [Algiers|DZ] {hield|r1} vol slechts waarnemer te zijn. [De gezant|p1] {vond|a2} een uitweg: alle naambordjes even groot, en niemand die vraagt wat er niet op staat. Daar {konden|r2} [beide|MA+DZ] zich in vinden.

De afvaardigingen {stonden onder leiding van|d1+d2+d3+d4} [Nasser Bourita|p2] ([Marokko|MA]), [Khatri Addouh|p3] ([Polisario|PO]), [Abdelkader Messahel|p4] ([Algerije|DZ]) en [Ismail Ould Cheikh Ahmed|p5] ([Mauritanië|MR]).

Inhoudelijk bleven de standpunten {ongewijzigd|o1}. [Marokko|MA] {bracht|a3} [zijn|MA] {autonomieplan|a3} van 2007 opnieuw in; [Polisario|PO] {stelde|r3} daar het {referendum|a4} tegenover dat al in 1991 werd beloofd. {Niemand verliet|o3} de zaal. [Köhler|p1] {kondigde|s1} aan de partijen in het eerste kwartaal van 2019 voor een {tweede rondetafel|e2} uit te nodigen, waarmee [alle delegaties|MA+PO+DZ+MR] hebben {ingestemd|o2}.

De [VN|VN]-missie MINURSO, waarvan het mandaat eind oktober op [Amerikaans|US] {aandringen|a5} met zes in plaats van twaalf maanden werd verlengd, telt 230 militaire waarnemers. In de vluchtelingenkampen bij Tindouf is de voedseldistributie deze week door regenval gestaakt.
=====
entities:
  WS: {name: Westelijke Sahara, type: Place}
  MA: {name: Marokko, type: State}
  DZ: {name: Algerije, type: State}
  MR: {name: Mauritanië, type: State}
  US: {name: Verenigde Staten, type: State}
  PO: {name: Front Polisario, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Horst Köhler, type: Person}
  p2: {name: Nasser Bourita, type: Person}
  p3: {name: Khatri Addouh, type: Person}
  p4: {name: Abdelkader Messahel, type: Person}
  p5: {name: Ismail Ould Cheikh Ahmed, type: Person}
  l1: {name: Genève, type: Place}
offices:
  - {person: p1, office: persoonlijk gezant van de secretaris-generaal, of: VN}
events:
  e1: {type: Negotiation, label: rondetafel Westelijke Sahara, participants: [MA, PO, DZ, MR], mediators: [p1], place: l1, time: op 5 en 6 december, factuality: actual}
  e2: {type: Negotiation, label: tweede rondetafel, participants: [MA, PO, DZ, MR], mediators: [p1], time: in het eerste kwartaal van 2019, factuality: planned, after: e1}
acts:
  a6: {type: Proposal, by: p1, to: [MA, PO], kind: talks, status: accepted, about: e1}
  a1: {type: Demand, by: MA, to: [DZ], content: "dat Algiers als volwaardige partij deelnam", about: e1}
  a2: {type: Proposal, by: p1, to: [MA, DZ], kind: other, content: "alle naambordjes even groot", status: accepted, about: e1}
  a3: {type: Proposal, by: MA, to: [PO], kind: territorial, content: "autonomieplan van 2007", status: rejected, about: e1}
  a4: {type: Demand, by: PO, to: [MA], content: "het referendum", about: e1}
  s1: {type: Statement, by: p1, content: "de partijen in het eerste kwartaal van 2019 voor een tweede rondetafel uit te nodigen", about: e2}
  a5: {type: Demand, by: US, content: "met zes in plaats van twaalf maanden"}
replies:
  r5: {to: a6, by: MA, answer: accepted}
  r1: {to: a1, by: DZ, answer: rejected}
  r2: {to: a2, by: MA, answer: accepted}
  r3: {to: a3, by: PO, answer: rejected}
delegations:
  d1: {of: MA, head: p2, members: [], event: e1}
  d2: {of: PO, head: p3, members: [], event: e1}
  d3: {of: DZ, head: p4, members: [], event: e1}
  d4: {of: MR, head: p5, members: [], event: e1}
outcomes:
  o3: {of: e1, type: walkout, factuality: counterfactual}
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: continuation_agreed}
