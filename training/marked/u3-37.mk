 date 2018-12-06 Partijen Westelijke Sahara {praten|e1} na zes jaar weer

[Marokko|MA] en [Polisario|PO] hebben woensdag en donderdag in [Genève|l1] voor het eerst in zes jaar met [elkaar|MA+PO] {gesproken|e1} over de Westelijke Sahara. Ook buurlanden [Algerije|DZ] en [Mauritanië|MR] zaten aan tafel. In het eerste kwartaal van 2019 komt er een {tweede ronde|e2+o1}, meldt [VN|VN]-gezant [Horst Köhler|p1].

"[Ik|p1] ben ervan overtuigd dat een vreedzame oplossing mogelijk is", {zei|s1} [de Duitse oud-president|p1], die de {gesprekken|e1} {leidde|e1}. De delegaties werden {aangevoerd door|d1+d2+d3} de ministers [Nasser Bourita|p2] ([Marokko|MA]), [Abdelkader Messahel|p3] ([Algerije|DZ]) en [Ismaïl Ould Cheikh Ahmed|p4] ([Mauritanië|MR]). [Khatri Addouh|p5] {leidde|d4} de ploeg van [Polisario|PO].

Inhoudelijk zijn [de twee hoofdrolspelers|MA+PO] {niet dichter bij elkaar gekomen|o2}. [Marokko|MA] {biedt|s2} zelfbestuur aan. [Addouh|p5] {noemde|r1} dat onvoldoende en {vroeg|s3} opnieuw om een referendum. "Zo'n referendum {staat|r2} niet op de agenda", zei [Bourita|p2].

[Frankrijk|FR] en [de Verenigde Staten|US] {steunen|s4+s5} [Köhler|p1]. Spanje, tot 1975 de koloniale macht, stuurde geen vertegenwoordiger.

Sinds een {wapenstilstand|e3} in 1991 ziet een [VN|VN]-missie toe op de rust in het gebied. Een referendum is nooit gehouden. De vorige {gesprekken|e4} waren in 2012 in het Amerikaanse [Manhasset|l2], met als {bemiddelaar|e5} de Amerikaan [Christopher Ross|p6].
=====
entities:
  MA: {name: Marokko, type: State}
  PO: {name: Polisario, type: Organisation}
  DZ: {name: Algerije, type: State}
  MR: {name: Mauritanië, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  FR: {name: Frankrijk, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Genève, type: Place}
  l2: {name: Manhasset, type: Place}
  p1: {name: Horst Köhler, type: Person}
  p2: {name: Nasser Bourita, type: Person}
  p3: {name: Abdelkader Messahel, type: Person}
  p4: {name: Ismaïl Ould Cheikh Ahmed, type: Person}
  p5: {name: Khatri Addouh, type: Person}
  p6: {name: Christopher Ross, type: Person}
offices:
  - {person: p1, office: gezant, of: VN}
  - {person: p2, office: minister, of: MA}
  - {person: p3, office: minister, of: DZ}
  - {person: p4, office: minister, of: MR}
events:
  e1: {type: Negotiation, label: gesprekken in Genève, participants: [MA, PO, DZ, MR], mediators: [p1], place: l1, time: woensdag en donderdag, factuality: actual}
  e2: {type: Negotiation, label: tweede ronde, participants: [MA, PO], time: In het eerste kwartaal van 2019, factuality: planned, after: e1}
  e3: {type: Agreement, label: wapenstilstand, participants: [MA, PO], time: in 1991, factuality: actual}
  e4: {type: Negotiation, label: vorige gesprekken, participants: [MA, PO], mediators: [p6], place: l2, time: in 2012, factuality: actual}
  e5: {type: Mediation, label: bemiddeling van Ross, participants: [MA, PO], mediators: [p6], time: in 2012, factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "dat een vreedzame oplossing mogelijk is"}
  s2: {type: Proposal, by: MA, to: [PO], kind: territorial, content: "zelfbestuur", status: rejected}
  s3: {type: Demand, by: p5, to: [MA], content: "een referendum"}
  s4: {type: Statement, by: FR, to: [p1], content: "steunen Köhler"}
  s5: {type: Statement, by: US, to: [p1], content: "steunen Köhler"}
replies:
  r1: {to: s2, by: p5, answer: rejected}
  r2: {to: s3, by: p2, answer: rejected}
delegations:
  d1: {of: MA, head: p2, members: [], event: e1}
  d2: {of: DZ, head: p3, members: [], event: e1}
  d3: {of: MR, head: p4, members: [], event: e1}
  d4: {of: PO, head: p5, members: [], event: e1}
outcomes:
  o1: {of: e1, type: continuation_agreed}
  o2: {of: e1, type: no_breakthrough}
