 date 2023-08-28 [Caïro|EG], [Khartoem|SD] en [Addis Abeba|ET] komen [elkaar|EG+SD+ET] bij de dam {niet nader|o1}

Het water in het stuwmeer van de [Ethiopische|ET] Nijldam stijgt sneller dan de gesprekken erover vorderen. Na een pauze van ruim twee jaar hebben [Egypte|EG], [Soedan|SD] en [Ethiopië|ET] in [Caïro|l1] twee dagen {vergaderd|e1}, en aan het eind daarvan {meldde|s1} het [Egyptische|EG] ministerie van Irrigatie droogjes dat er „geen tastbare verandering” in de houding van de [Ethiopiërs|ET] was.

[Die|ET] zien het anders. Hoofdonderhandelaar [Seleshi Bekele|p1] {sprak|s2} op X van „constructieve uren”. [Addis Abeba|ET] {weigert|r1} nog altijd zich vast te leggen op een gegarandeerde hoeveelheid water in droge jaren, de kern van wat [Caïro|EG] {verlangt|a1}. [Soedan|SD], {vertegenwoordigd|d1} door irrigatieminister [Daw al-Bayt|p2], zocht het midden en {stelde|a2} voor eerst de uitwisseling van meetgegevens te regelen. Daar had niemand {iets tegen|r2+r3}.

De {ronde|e1} vloeide voort uit een {ontmoeting|e2}, half juli, van president [Sisi|p3] met premier [Abiy|p4], die [elkaar|p3+p4] {beloofden|a3} binnen vier maanden een verdrag rond te hebben. In september verplaatst het gezelschap zich naar [Addis Abeba|l2] voor de {volgende|e3}. Van [Amerikaanse|US] {bemiddeling|e4}, zoals in 2020, is geen sprake meer.
=====
entities:
  EG: {name: Egypte, type: State}
  SD: {name: Soedan, type: State}
  ET: {name: Ethiopië, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Caïro, type: Place}
  l2: {name: Addis Abeba, type: Place}
  p1: {name: Seleshi Bekele, type: Person}
  p2: {name: Daw al-Bayt, type: Person}
  p3: {name: Sisi, type: Person}
  p4: {name: Abiy, type: Person}
offices:
  - {person: p1, office: Hoofdonderhandelaar, of: ET}
  - {person: p2, office: irrigatieminister, of: SD}
  - {person: p3, office: president, of: EG}
  - {person: p4, office: premier, of: ET}
events:
  e1: {type: Negotiation, participants: [EG, SD, ET], place: l1, time: twee dagen, factuality: actual}
  e2: {type: Meeting, participants: [p3, p4], time: half juli, factuality: actual}
  e3: {type: Negotiation, participants: [EG, SD, ET], place: l2, time: "In september", factuality: planned, after: e1}
  e4: {type: Mediation, mediators: [US], time: "in 2020", factuality: actual}
acts:
  s1: {type: Statement, by: EG, content: "geen tastbare verandering"}
  s2: {type: Statement, by: p1, content: "constructieve uren"}
  a1: {type: Demand, by: EG, to: [ET], content: "een gegarandeerde hoeveelheid water in droge jaren"}
  a2: {type: Proposal, by: SD, to: [EG, ET], kind: other, content: "eerst de uitwisseling van meetgegevens te regelen", status: accepted}
  a3: {type: Concession, by: p3, to: [p4], content: "binnen vier maanden een verdrag rond te hebben"}
replies:
  r1: {to: a1, by: ET, answer: rejected}
  r2: {to: a2, by: EG, answer: accepted}
  r3: {to: a2, by: ET, answer: accepted}
delegations:
  d1: {of: SD, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
