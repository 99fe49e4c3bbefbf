 date 2017-11-02 Rectificatie

In de krant van gisteren stond dat [de president van [Paraguay|PY]|p1] maandag in [Sucre|l1] met [[zijn|p1] [Boliviaanse|BO] collega|p3] heeft {gedineerd|e1}. Dat {klopt niet|s1}. President [Cáceres|p1] was die dag in Asunción; aan tafel {zat|e2} [zijn|p1] {afgezant|d1} [Ramiro Ocampos|p2], die er een brief {overhandigde|e2} met het {verzoek|s2} het Chacoverdrag te vernieuwen.
=====
entities:
  PY: {name: Paraguay, type: State}
  BO: {name: Bolivia, type: State}
  l1: {name: Sucre, type: Place}
  p1: {name: Cáceres, type: Person}
  p2: {name: Ramiro Ocampos, type: Person}
  p3: {name: president van Bolivia, type: Person}
offices:
  - {person: p1, office: president, of: PY}
  - {person: p2, office: afgezant, of: PY}
  - {person: p3, office: collega, of: BO}
events:
  e1: {type: Meeting, label: diner van de twee presidenten, participants: [p1, p3], place: l1, time: maandag, factuality: counterfactual}
  e2: {type: Meeting, label: overhandiging van de brief, participants: [p2, p3], place: l1, time: maandag, factuality: actual}
delegations:
  d1: {of: PY, head: p2, members: [], event: e2}
acts:
  s1: {type: Statement, by: de krant, content: Dat klopt niet, about: e1}
  s2: {type: Proposal, by: PY, to: [BO], kind: treaty, content: het Chacoverdrag te vernieuwen, status: proposed, about: e2}
