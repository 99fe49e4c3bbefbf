 date 2018-01-22 Oude emir, nieuwe brief: hoe [Koeweit|KW] de Golf aan de praat houdt

KOEWEIT-STAD - [De emir van [Koeweit|KW]|p1] is achtentachtig en slaapt volgens [zijn|p1] lijfarts vier uur per nacht. De andere uren {schrijft|e1} [hij|p1] brieven. Sinds [Saudi-Arabië|SA], [de Emiraten|AE], [Bahrein|BH] en [Egypte|EG] in juni alle banden met [Qatar|QA] {doorsneden|s1}, zijn er negenendertig de deur uitgegaan, weet kabinetschef [Mishari al-Duwaisan|p2]. "Op twaalf kwam antwoord. [Wij|KW] tellen ook de beleefde stiltes."

Sjeik [Jaber al-Ahmad|p1] geldt als de enige {bemiddelaar|e1} die door iedereen wordt geduld. Dat kan van [de Duitsers|DE] en [de Turken|TR] niet worden gezegd: [hun|DE+TR] {diensten|s2} werden vriendelijk {weggewuifd|r2}.

Dertien punten

[De vier|SA+AE+BH+EG] {leverden|a1} in de eerste weken een lijst af. Sluiting van de zender Al Jazeera, vertrek van [de [Turkse|TR] troepen|TR], geen zaken meer met [Iran|IR]. [Doha|QA] {verfrommelde|r3} het papier nog voor de inkt droog was, maar heeft sindsdien, zonder het zo te noemen, water bij de wijn gedaan: [het|QA] {beloofde|s3} in oktober [zijn|QA] financiële stromen door een buitenstaander te laten nazien.

In december was er een {treffen|e2} van de zes Golfstaten in [Koeweit|l1]. Van de uitgenodigde vorsten daagde er één op, [de [Qatarese|QA]|p3]. De anderen zonden ministers. Na vijfenzeventig minuten was men {uitgepraat|o2}, zonder slotverklaring. [De emir|p1] zou die avond gehuild hebben. [Al-Duwaisan|p2] {spreekt|s4} dat tegen: "[Hij|p1] was verkouden."

Nieuwe kans

Nu ligt er van [hem|p1] een {uitnodiging|s5+s7} voor een {vierogengesprek|e3} tussen [de [Saudische|SA] kroonprins|p4] en sjeik [Tamim|p3], eind maart op een schip voor de kust, met [de Verenigde Staten|US] als waarborg dat niemand gefilmd wordt. [Qatar|QA] zei {volmondig ja|r4}. [Riyad|SA] {laat niet in zijn kaarten kijken|r5}.

Diplomaten in de stad houden rekening met een lange adem. "Een familietwist eindigt op een bruiloft of op een begrafenis", {zegt|s6} een van hen. [De emir|p1] heeft, naar verluidt, al een kleinzoon klaarstaan.
=====
entities:
  KW: {name: Koeweit, type: State}
  SA: {name: Saudi-Arabië, type: State}
  AE: {name: Verenigde Arabische Emiraten, type: State}
  BH: {name: Bahrein, type: State}
  EG: {name: Egypte, type: State}
  QA: {name: Qatar, type: State}
  DE: {name: Duitsland, type: State}
  TR: {name: Turkije, type: State}
  IR: {name: Iran, type: State}
  US: {name: Verenigde Staten, type: State}
  p1: {name: Jaber al-Ahmad, type: Person}
  p2: {name: Mishari al-Duwaisan, type: Person}
  p3: {name: Tamim, type: Person}
  p4: {name: Saudische kroonprins, type: Person}
  l1: {name: Koeweit, type: Place}
offices:
  - {person: p1, office: emir, of: KW}
  - {person: p2, office: kabinetschef, of: KW}
  - {person: p3, office: sjeik, of: QA}
  - {person: p4, office: kroonprins, of: SA}
events:
  e1: {type: Mediation, label: Koeweitse bemiddeling in de Golfcrisis, participants: [SA, AE, BH, EG, QA], mediators: [p1, KW], factuality: actual}
  e2: {type: Meeting, label: treffen van de Golfstaten, participants: [p3, SA, AE, BH, QA, KW], hosts: [KW], place: l1, time: In december, factuality: actual}
  e3: {type: Meeting, label: vierogengesprek op een schip, participants: [p4, p3], guarantors: [US], time: eind maart, factuality: possible}
acts:
  s1: {type: Statement, by: SA, to: [QA], content: "alle banden met Qatar", time: in juni}
  s2: {type: Proposal, by: DE, to: [SA, QA], kind: mediation_offer, content: "diensten", status: rejected}
  a1: {type: Demand, by: SA, to: [QA], content: "Sluiting van de zender Al Jazeera, vertrek van de Turkse troepen, geen zaken meer met Iran"}
  s3: {type: Concession, by: QA, to: [SA], content: "zijn financiële stromen door een buitenstaander te laten nazien", time: in oktober}
  s4: {type: Statement, by: p2, content: "Hij was verkouden"}
  s5: {type: Proposal, by: p1, to: [QA], kind: summit, content: "een vierogengesprek tussen de Saudische kroonprins en sjeik Tamim, eind maart op een schip voor de kust, met de Verenigde Staten als waarborg dat niemand gefilmd wordt", status: accepted, about: e3}
  s7: {type: Proposal, by: p1, to: [SA], kind: summit, content: "een vierogengesprek tussen de Saudische kroonprins en sjeik Tamim, eind maart op een schip voor de kust, met de Verenigde Staten als waarborg dat niemand gefilmd wordt", status: unanswered, about: e3}
  s6: {type: Statement, by: "een van hen", content: "Een familietwist eindigt op een bruiloft of op een begrafenis"}
replies:
  r2: {to: s2, answer: rejected}
  r3: {to: a1, by: QA, answer: rejected}
  r4: {to: s5, by: QA, answer: accepted}
  r5: {to: s7, by: SA, answer: unanswered}
outcomes:
  o2: {of: e2, type: no_breakthrough}
