 date 2014-08-20 [Caïro|l1] zonder tolk: [Israëliërs|IL] {vertrokken|o1}, raketten terug

Om kwart over vier 's middags ontplofte de hoop. De [Israëlische|IL] delegatie liet dinsdag [haar|IL] thee in de steek en {reed|o1} regelrecht naar de luchthaven van [Caïro|l1], nadat vanuit [Gaza|l2] drie raketten op Beër Sjeva waren neergekomen. Het {vijfdaagse bestand|e1} liep op dat moment nog acht uur.

De [Palestijnse|PS] {groep|d1}, waarin [Hamas|HA], [Islamitische Jihad|IJ] en [Fatah|FA] onder één hoed zaten, bleef. [Hun|PS] {aanvoerder|d1} [Azzam Barghouthi-Nasr|p1] {zwoer|s1} dat "geen hand van [ons|PS]" de raketten had afgevuurd. Volgens [Jeruzalem|IL] staat het tegendeel vast.

[Egypte|EG], dat als {bemiddelaar|e2} de boodschappen van de ene hotelverdieping naar de andere droeg, {verzocht|s2+s5} [beide partijen|IL+PS] het {bestand|e1} met een dag te verlengen. [Hamas|HA] {tekende|r1}, uit [Israël|IL] kwam {stilte|r2}. 's Avonds {verklaarde|s4} de [Egyptische|EG] generaal [Mustafa Zaki|p2] dat er een {nieuwe wapenrust|e3} gold vanaf middernacht. Een halfuur later {heette|s3} dat bij [het [Israëlische|IL] leger|IL] "een gerucht met een uniform aan".

Op {tafel|e4} lagen: een haven voor [Gaza|l2], een visserijzone van twaalf mijl, salarissen voor ambtenaren. Over de vissers was men al rond.
=====
entities:
  IL: {name: Israël, type: State}
  PS: {name: Palestina, type: State}
  HA: {name: Hamas, type: Organisation}
  IJ: {name: Islamitische Jihad, type: Organisation}
  FA: {name: Fatah, type: Organisation}
  EG: {name: Egypte, type: State}
  l1: {name: Caïro, type: Place}
  l2: {name: Gaza, type: Place}
  p1: {name: Azzam Barghouthi-Nasr, type: Person}
  p2: {name: Mustafa Zaki, type: Person}
offices:
  - {person: p1, office: aanvoerder, of: PS}
  - {person: p2, office: generaal, of: EG}
events:
  e1: {type: Agreement, label: vijfdaags bestand, participants: [IL, PS], factuality: actual}
  e2: {type: Mediation, label: Egyptische bemiddeling, participants: [IL, PS], mediators: [EG], place: l1, factuality: actual}
  e3: {type: Agreement, label: nieuwe wapenrust, participants: [IL, PS], time: vanaf middernacht, factuality: counterfactual, source: p2}
  e4: {type: Negotiation, label: onderhandelingen in Caïro, participants: [IL, PS], mediators: [EG], place: l1, time: dinsdag, factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "geen hand van ons"}
  s2: {type: Proposal, by: EG, to: [HA], kind: ceasefire, content: "het bestand met een dag te verlengen", status: accepted, about: e1}
  s5: {type: Proposal, by: EG, to: [IL], kind: ceasefire, content: "het bestand met een dag te verlengen", status: unanswered, about: e1}
  s4: {type: Statement, by: p2, content: "dat er een nieuwe wapenrust gold vanaf middernacht", about: e3}
  s3: {type: Statement, by: IL, content: "een gerucht met een uniform aan", about: e3}
replies:
  r1: {to: s2, by: HA, answer: accepted}
  r2: {to: s5, by: IL, answer: unanswered}
delegations:
  d1: {of: PS, head: p1, members: [], event: e4}
outcomes:
  o1: {of: e4, type: walkout}
