 date 2021-03-05 [Qatar|QA] en [Egypte|EG] weer op spreekvoet

[CAIRO|l1] - 'Oude vriendschap roest niet.' Met dat spreekwoord begroette de [Egyptische|EG] minister [Tarek Mansi|p1] donderdag [zijn|p1] [Qatarese|QA] gast, [Nasser al-Buainain|p2]. Het was het eerste {bezoek|e1} van een minister uit [Doha|QA] in vier jaar.

[Al-Buainain|p2] bracht een {pakket|s1} mee: twee miljard dollar voor woningen aan de Rode Zee, in ruil voor toegang tot het luchtruim. [Mansi|p1] noemde dat 'een mooi {openingsbod|s1}', {meer|r1} kwam er niet over [zijn|p1] lippen. Op de {persconferentie|e2} die volgde zweeg [hij|p1] ook over de gevangen journalist [Mahmoud Zaki|p3], wiens {invrijheidstelling|s2} door [Qatar|QA] was verlangd. 's Avonds stond [Zaki|p3] plots bij [zijn|p3] moeder voor de {deur|r2}.

[Al-Buainain|p2] {vliegt|e3} vrijdag door naar [Amman|l2]. Een {tussenstop|e4} in [Ramallah|l3] is {geschrapt|o1}.

Wat [de Egyptenaren|EG] {beloofden|s3}, staat alleen op papier bij de secretaresse: vier vluchten per week naar [Doha|l4], te beginnen in april. [Bahrein|BH], dat de toenadering met argusogen volgt, {raadde|s4} [Cairo|EG] af zo snel te gaan. [Cairo|EG] hield zich {doof|r3}.
=====
entities:
  QA: {name: Qatar, type: State}
  EG: {name: Egypte, type: State}
  l1: {name: Cairo, type: Place}
  l2: {name: Amman, type: Place}
  l3: {name: Ramallah, type: Place}
  p1: {name: Tarek Mansi, type: Person}
  p2: {name: Nasser al-Buainain, type: Person}
  p3: {name: Mahmoud Zaki, type: Person}
  BH: {name: Bahrein, type: State}
  l4: {name: Doha, type: Place}
offices:
  - {person: p1, office: minister, of: EG}
  - {person: p2, office: minister, of: QA}
events:
  e1: {type: Visit, participants: [p2, p1, EG], place: l1, time: donderdag, factuality: actual}
  e2: {type: PressConference, participants: [p1], place: l1, factuality: actual, part_of: e1}
  e3: {type: Visit, participants: [p2], place: l2, time: vrijdag, factuality: planned}
  e4: {type: Visit, participants: [p2], place: l3, factuality: counterfactual}
acts:
  s1: {type: Proposal, by: QA, to: [EG], kind: other, content: "twee miljard dollar voor woningen aan de Rode Zee, in ruil voor toegang tot het luchtruim", status: unanswered}
  s2: {type: Demand, by: QA, to: [EG], content: "de gevangen journalist Mahmoud Zaki"}
  s3: {type: Concession, by: EG, to: [QA], content: "vier vluchten per week naar Doha"}
  s4: {type: Demand, by: BH, to: [EG], content: "af zo snel te gaan"}
replies:
  r1: {to: s1, by: p1, answer: unanswered}
  r2: {to: s2, by: EG, answer: accepted}
  r3: {to: s4, by: EG, answer: rejected}
outcomes:
  o1: {of: e4, type: cancelled}
