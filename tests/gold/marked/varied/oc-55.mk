 date 2020-10-15 [Rusland|RU] {stapt|o1} uit {overleg|e1} MH17

Nieuwsbericht - 15-10-2020 - 17:45 - Ministerie van Buitenlandse Zaken

[Rusland|RU] heeft vandaag eenzijdig {laten weten|s1} niet langer deel te nemen aan de {trilaterale consultaties|e1} met [Nederland|NL] en [Australië|AU] over het neerhalen van vlucht MH17. [Nederland|NL] {betreurt|s2} dit besluit zeer. Minister [Boudewijn Haverkort|p1] heeft [de [Russische|RU] ambassadeur|p2] {ontboden|e2}.

In mei 2018 {stelden|a3} [Nederland|NL] en [Australië|AU] [de Russische Federatie|RU] aansprakelijk. Na moeizame voorgesprekken begonnen in maart 2019 de {consultaties|e1}, die vertrouwelijk van aard zijn. Drie ronden vonden er plaats; een {vierde|e3}, die in [Wenen|l1] zou zijn, stond voor deze maand gepland en is nu {van de baan|o2}. [Rusland|RU] {wijst|s3} als reden naar de klacht die [Nederland|NL] in juli indiende bij het Europees Hof voor de Rechten van de Mens. Dat de ene weg de andere zou uitsluiten, is volgens [de minister|p1] onjuist en is door [ons land|NL] ook nooit {toegezegd|c1}.

[Nederland|NL] en [Australië|AU] blijven de dialoog zoeken. "De nabestaanden hebben recht op een {gesprek|e4}, ook als maar één kant daartoe bereid is," {aldus|s4} [Haverkort|p1]. Een {suggestie|a2} uit de Kamer om [Maleisië|MY] als vierde land te laten aanschuiven, neemt [hij|p1] {niet over|r2}.

Voor nabestaanden is er de informatielijn, bereikbaar op werkdagen van 9.00 tot 17.00 uur. Het strafproces in de rechtbank op Schiphol staat los van deze {consultaties|e1} en gaat op 3 november verder.
=====
entities:
  RU: {name: Rusland, type: State}
  NL: {name: Nederland, type: State}
  AU: {name: Australië, type: State}
  MY: {name: Maleisië, type: State}
  p1: {name: Boudewijn Haverkort, type: Person}
  p2: {name: Russische ambassadeur, type: Person}
  l1: {name: Wenen, type: Place}
offices:
  - {person: p1, office: minister, of: NL}
  - {person: p2, office: ambassadeur, of: RU}
events:
  e1: {type: Negotiation, label: trilaterale consultaties MH17, participants: [NL, AU, RU], time: in maart 2019, factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], factuality: actual}
  e3: {type: Negotiation, label: vierde ronde, participants: [NL, AU, RU], place: l1, time: deze maand, factuality: counterfactual, part_of: e1}
  e4: {type: Meeting, factuality: possible}
acts:
  s1: {type: Statement, by: RU, content: "niet langer deel te nemen aan de trilaterale consultaties", about: e1, time: vandaag}
  s2: {type: Statement, by: NL, content: "betreurt dit besluit zeer"}
  a3: {type: Demand, by: NL, to: [RU], content: "aansprakelijk", time: In mei 2018}
  s3: {type: Statement, by: RU, content: "de klacht die Nederland in juli indiende"}
  c1: {type: Concession, by: NL, to: [RU], content: "Dat de ene weg de andere zou uitsluiten", factuality: counterfactual}
  s4: {type: Statement, by: p1, content: "De nabestaanden hebben recht op een gesprek, ook als maar één kant daartoe bereid is"}
  a2: {type: Proposal, by: "uit de Kamer", to: [p1], kind: other, content: "om Maleisië als vierde land te laten aanschuiven", status: rejected}
replies:
  r2: {to: a2, by: p1, answer: rejected}
outcomes:
  o1: {of: e1, type: walkout}
  o2: {of: e3, type: cancelled}
