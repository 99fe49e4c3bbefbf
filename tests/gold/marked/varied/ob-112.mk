 date 2018-03-27 Gisteren nog nee, vandaag ja

PEKING (Xinhua) - Eerst {ontkende|s1} [China|CN] dat er in die gepantserde [Noord-Koreaanse|KP] trein iemand van belang zat. Nu is duidelijk dat [Kim Jong-un|p1] vier dagen in [Peking|l1] is {geweest|e1} en er uitvoerig {gesproken|e2} heeft met president [Xi Jinping|p2]. [Zijn|p1] vrouw {was mee|d1}, en [Choe Ryong-hae|p3]. [Kim|p1] zou hebben {toegezegd|a1} kernwapens op te geven, {als|a2} [de Amerikanen|US] "tegelijk stappen" doen. [Xi|p2] {nam|r1} een {uitnodiging|a3} voor een {tegenbezoek|e3} aan [Pyongyang|l2] aan.
=====
entities:
  CN: {name: China, type: State}
  KP: {name: Noord-Korea, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Peking, type: Place}
  l2: {name: Pyongyang, type: Place}
  p1: {name: Kim Jong-un, type: Person}
  p2: {name: Xi Jinping, type: Person}
  p3: {name: Choe Ryong-hae, type: Person}
offices:
  - {person: p2, office: president, of: CN}
events:
  e1: {type: Visit, participants: [p1, p3], hosts: [p2], place: l1, time: vier dagen, factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], place: l1, factuality: actual, part_of: e1}
  e3: {type: Visit, label: tegenbezoek, participants: [p2], place: l2, factuality: planned}
acts:
  s1: {type: Statement, by: CN, content: "dat er in die gepantserde Noord-Koreaanse trein iemand van belang zat"}
  a1: {type: Concession, by: p1, content: kernwapens op te geven, factuality: possible}
  a2: {type: Demand, by: p1, to: [US], content: tegelijk stappen}
  a3: {type: Proposal, by: p1, to: [p2], kind: other, content: een uitnodiging voor een tegenbezoek, status: accepted, about: e3}
replies:
  r1: {to: a3, by: p2, answer: accepted}
delegations:
  d1: {of: KP, head: p1, members: [p3], event: e1}
