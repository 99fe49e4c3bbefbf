 date 2024-08-17 [Gaza|l2]-{overleg|e1} in [Doha|l1] {zonder akkoord|o1} afgesloten, {vervolg|e2+o2} in [Caïro|l3]

De {besprekingen|e1} over een staakt-het-vuren in [Gaza|l2] zijn in [Doha|l1] na twee dagen {zonder doorbraak|o1} afgerond. Ze worden eind volgende week in [Caïro|l3] {voortgezet|e2+o2}. Dat hebben [de drie {bemiddelaars|e3}|US+QA+EG] - [de Verenigde Staten|US], [Qatar|QA] en [Egypte|EG] - vrijdagavond {laten weten|a1} in een gezamenlijke mededeling.

[Hamas|HA] nam in [Doha|l1] niet rechtstreeks aan de {gesprekken|e1} deel. [De Palestijnse beweging|HA] werd wel elke avond {bijgepraat|e4} door [de Qatari|QA] en [de Egyptenaren|EG]. De [Israëlische|IL] delegatie {stond onder leiding van|d1} [David Barnea|p1], [het hoofd van de inlichtingendienst [Mossad|MO]|p1].

Op tafel ligt een {overbruggingsvoorstel|s1} van [Washington|US]: een wapenstilstand van zes weken, waarin 33 gijzelaars zouden vrijkomen in ruil voor honderden gevangenen. [Israël|IL] {wil|a2} dat [zijn|IL] soldaten in die periode in [de Philadelphi-corridor|l4] blijven, [de grensstrook met [Egypte|EG]|l4]. Dat is voor [Hamas|HA] een {brug te ver|r1}. "[Wij|HA] zien enkel nieuwe voorwaarden", {klonk|a3} het bij topman [Osama Hamdan|p2]. Een formeel antwoord heeft [de beweging|HA] nog {niet gegeven|r2}.

De [Amerikaanse|US] president [Joe Biden|p3] toonde zich optimistisch. "Het is nog niet zover, maar het is dichterbij dan ooit", {zei|a4} [hij|p3] in het Witte Huis. [Zijn|p3] buitenlandminister [Antony Blinken|p4] {vliegt|e5} zondag naar [Tel Aviv|l5], waar [hij|p4] premier [Benjamin Netanyahu|p5] {ontmoet|e6}.

Poliogeval

In Deir al-Balah, in het midden van [Gaza|l2], is intussen het eerste poliogeval in 25 jaar vastgesteld, bij een baby van tien maanden. De [Wereldgezondheidsorganisatie|WHO] ([WHO|WHO]) wil in twee rondes 640.000 kinderen vaccineren en {stelt|s2+s3} daarvoor een gevechtspauze van zeven dagen voor. [Hamas|HA] is daartoe {bereid|r3}, [Israël|IL] {bekijkt|r4} het nog.
=====
entities:
  US: {name: Verenigde Staten, type: State}
  QA: {name: Qatar, type: State}
  EG: {name: Egypte, type: State}
  IL: {name: Israël, type: State}
  HA: {name: Hamas, type: Organisation}
  MO: {name: Mossad, type: Organisation}
  WHO: {name: Wereldgezondheidsorganisatie, type: Organisation}
  l1: {name: Doha, type: Place}
  l2: {name: Gaza, type: Place}
  l3: {name: Caïro, type: Place}
  l4: {name: Philadelphi-corridor, type: Place}
  l5: {name: Tel Aviv, type: Place}
  p1: {name: David Barnea, type: Person}
  p2: {name: Osama Hamdan, type: Person}
  p3: {name: Joe Biden, type: Person}
  p4: {name: Antony Blinken, type: Person}
  p5: {name: Benjamin Netanyahu, type: Person}
offices:
  - {person: p1, office: hoofd, of: MO}
  - {person: p2, office: topman, of: HA}
  - {person: p3, office: president, of: US}
  - {person: p4, office: buitenlandminister, of: US}
events:
  e1: {type: Negotiation, label: Gaza-overleg in Doha, participants: [IL], mediators: [US, QA, EG], place: l1, time: twee dagen, factuality: actual}
  e2: {type: Negotiation, label: vervolg in Caïro, participants: [IL], mediators: [US, QA, EG], place: l3, time: eind volgende week, factuality: planned, after: e1}
  e3: {type: Mediation, participants: [IL, HA], mediators: [US, QA, EG], factuality: actual}
  e4: {type: Meeting, participants: [HA, QA, EG], time: elke avond, factuality: actual}
  e5: {type: Visit, participants: [p4], place: l5, time: zondag, factuality: planned}
  e6: {type: Meeting, participants: [p4, p5], place: l5, factuality: planned, part_of: e5}
acts:
  a1: {type: Statement, by: US, content: Ze worden eind volgende week in Caïro voortgezet, time: vrijdagavond, about: e2}
  s1: {type: Proposal, by: US, to: [HA], kind: ceasefire, content: een wapenstilstand van zes weken, status: unanswered, about: e1}
  a2: {type: Demand, by: IL, content: dat zijn soldaten in die periode in de Philadelphi-corridor blijven}
  a3: {type: Statement, by: p2, content: Wij zien enkel nieuwe voorwaarden}
  a4: {type: Statement, by: p3, content: "Het is nog niet zover, maar het is dichterbij dan ooit", about: e1}
  s2: {type: Proposal, by: WHO, to: [HA], kind: ceasefire, content: een gevechtspauze van zeven dagen, status: accepted}
  s3: {type: Proposal, by: WHO, to: [IL], kind: ceasefire, content: een gevechtspauze van zeven dagen, status: unanswered}
replies:
  r1: {to: a2, by: HA, answer: rejected}
  r2: {to: s1, by: HA, answer: unanswered}
  r3: {to: s2, by: HA, answer: accepted}
  r4: {to: s3, by: IL, answer: unanswered}
delegations:
  d1: {of: IL, head: p1, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: continuation_agreed}
