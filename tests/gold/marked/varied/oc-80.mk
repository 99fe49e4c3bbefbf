 date 1999-12-03 [Guðlaugur Hafstað|p1] (1914-1999)

Oud-ambassadeur [Guðlaugur Hafstað|p1], die [zijn|p1] laatste jaren in Oostende sleet omdat men er 'tenminste weet wat een trawler is', is zondag overleden. [Hij|p1] was 85.

[Hafstað|p1] was het gezicht, en volgens [de Britten|GB] vooral de kin, van [IJsland|IS] in de {kabeljauwoorlogen|e1}. In januari 1976 {vloog|e2} [hij|p1] met premier [Hallgrímsson|p2] naar [Chequers|l1], waar [Harold Wilson|p3] een vangst van 85.000 ton {vroeg|a1}. [Hafstað|p1] {zei|r1} 'nee' in drie talen. Een maand later {verbrak|s1} [Reykjavik|IS] de betrekkingen: de enige keer dat twee [NAVO|NA]-landen [elkaar|IS+GB] dat aandeden. Secretaris-generaal [Joseph Luns|p4], die zich in een tweed pak had {aangediend|a2} als verzoener, werd door [[zijn|p1] regering|IS] met kabeljauwtongen onthaald en {beleefd aangehoord|r2}. Het was [Noorwegen|NOR] dat ten slotte {bemiddelde|e3}; op 1 juni tekende men in [Oslo|l2] een {regeling|e4} voor zes maanden, waarna [de Britten|GB] vertrokken uit de tweehonderdmijlszone.

[Hafstað|p1] weigerde er ooit triomfantelijk over te doen. "[Wij|IS] {dreigden|w1} met de basis van Keflavik. Wie dat een overwinning noemt, heeft nooit iemand zijn huis laten zien met de deur op slot."

[Hij|p1] liet zich cremeren. De as is, op [zijn|p1] wens, niet uitgestrooid boven zee.
=====
entities:
  IS: {name: IJsland, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  NOR: {name: Noorwegen, type: State}
  NA: {name: NAVO, type: Organisation}
  p1: {name: Guðlaugur Hafstað, type: Person}
  p2: {name: Hallgrímsson, type: Person}
  p3: {name: Harold Wilson, type: Person}
  p4: {name: Joseph Luns, type: Person}
  l1: {name: Chequers, type: Place}
  l2: {name: Oslo, type: Place}
offices:
  - {person: p1, office: oud-ambassadeur, of: IS}
  - {person: p2, office: premier, of: IS}
  - {person: p4, office: Secretaris-generaal, of: NA}
events:
  e1: {type: Conflict, label: kabeljauwoorlogen, participants: [IS, GB], factuality: actual}
  e2: {type: Visit, participants: [p1, p2], place: l1, time: In januari 1976, factuality: actual}
  e3: {type: Mediation, participants: [IS, GB], mediators: [NOR], factuality: actual}
  e4: {type: Agreement, label: regeling van Oslo, participants: [IS, GB], mediators: [NOR], place: l2, time: op 1 juni, factuality: actual}
acts:
  a1: {type: Demand, by: p3, to: [p2], content: "een vangst van 85.000 ton", about: e2}
  s1: {type: Statement, by: IS, to: [GB], content: "verbrak Reykjavik de betrekkingen", time: Een maand later}
  a2: {type: Proposal, by: p4, to: [IS], kind: mediation_offer, content: "als verzoener", status: unanswered}
  w1: {type: Warning, by: IS, content: "de basis van Keflavik"}
replies:
  r1: {to: a1, by: p1, answer: rejected}
  r2: {to: a2, by: IS, answer: unanswered}
