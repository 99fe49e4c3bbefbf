 date 2022-01-18 Verklaring van het ministerie over de {aanval|e1} op [Abu Dhabi|l1]

Persbericht - Den Haag, 18 januari 2022

[Nederland|NL] {veroordeelt|s1} met kracht de {aanval|e1} met drones die [de Houthi's|HO] maandag op [Abu Dhabi|l1] hebben uitgevoerd. [De minister|p1] heeft hierover vanochtend {gebeld|e2} met [zijn|p1] [Emiraatse|AE] ambtgenoot, sjeik [Saqr bin Hamad|p2], en steun toegezegd bij de berging.

[Het kabinet|NL] {roept|a1} alle partijen op zich te onthouden van vergelding. Een nieuwe spiraal van geweld {brengt|s2} de toevoer van voedsel naar Jemen in gevaar.

[Nederland|NL] {biedt|s3+s4} aan om in april een {bijeenkomst|e3} van donoren en strijdende partijen in [Den Haag|l2] te beleggen, samen met [Zwitserland|CH]. [De Emiraten|AE] hebben te kennen gegeven daar {positief|r1} tegenover te staan. De {uitnodiging|s4} aan [de Houthi's|HO] is via [Oman|OM] doorgeleid; daarop is {nog geen bericht|r2} ontvangen.

Het {werkbezoek|e4} dat minister [Joost Wesselink|p1] op 24 januari aan [Riyad|l3] zou {brengen|e4:planned}, komt te {vervallen|o1}.
=====
entities:
  NL: {name: Nederland, type: State}
  HO: {name: Houthi's, type: Organisation}
  AE: {name: Verenigde Arabische Emiraten, type: State}
  CH: {name: Zwitserland, type: State}
  OM: {name: Oman, type: State}
  p1: {name: Joost Wesselink, type: Person}
  p2: {name: Saqr bin Hamad, type: Person}
  l1: {name: Abu Dhabi, type: Place}
  l2: {name: Den Haag, type: Place}
  l3: {name: Riyad, type: Place}
offices:
  - {person: p1, office: minister, of: NL}
  - {person: p2, office: ambtgenoot, of: AE}
events:
  e1: {type: Conflict, label: aanval op Abu Dhabi, participants: [HO, AE], place: l1, time: maandag, factuality: actual}
  e2: {type: Meeting, label: telefoongesprek met Saqr bin Hamad, participants: [p1, p2], time: vanochtend, factuality: actual}
  e3: {type: Meeting, label: bijeenkomst van donoren en strijdende partijen, participants: [AE, HO], hosts: [NL, CH], place: l2, time: in april, factuality: possible}
  e4: {type: Visit, label: werkbezoek aan Riyad, participants: [p1], place: l3, time: op 24 januari, factuality: counterfactual}
acts:
  s1: {type: Statement, by: NL, to: [HO], content: "veroordeelt met kracht de aanval met drones", about: e1}
  a1: {type: Demand, by: NL, content: "zich te onthouden van vergelding"}
  s2: {type: Warning, by: NL, content: "Een nieuwe spiraal van geweld brengt de toevoer van voedsel naar Jemen in gevaar"}
  s3: {type: Proposal, by: NL, to: [AE], kind: talks, content: "om in april een bijeenkomst van donoren en strijdende partijen in Den Haag te beleggen, samen met Zwitserland", status: accepted, about: e3}
  s4: {type: Proposal, by: NL, to: [HO], kind: talks, content: "om in april een bijeenkomst van donoren en strijdende partijen in Den Haag te beleggen, samen met Zwitserland", status: unanswered, about: e3}
replies:
  r1: {to: s3, by: AE, answer: accepted}
  r2: {to: s4, by: HO, answer: unanswered}
outcomes:
  o1: {of: e4, type: cancelled}
