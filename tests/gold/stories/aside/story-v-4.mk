 date 2022-11-08 Live: één dag, twee tafels

09.05 ([Sfax|k4]) [Trabelsi|v4] opent de tweede {ronde|e4} tussen [Malta|MT] en [het LNL|LN]. [Malta|MT] {is vertegenwoordigd door|d2} ambassadeur [Godwin Vella|v6]. Aan de overkant generaal [A. Al Barghathi|v3], in burger.

10.20 ([Rome|k5]) Ook [de GFCM|FC] is {bijeen|e5}. Minister [Borg|v1] zit er twee stoelen van [[haar|v1] [Libische|LY] collega|v5], [Salem Ghariani|v5].

12.45 ([Rome|k5]) In de pauze {praten|e6} [de twee|v1+v5] een kwartier bij de koffieautomaat. [Hun|v1+v5] tweede {gesprek|e6}, na {dat|e3} van september.

14.30 ([Sfax|k4]) [Vella|v6] {biedt|s14} aan dat de Amal uitvaart zodra de vissers op zee zijn. [De generaal|v3] {wil eerst bellen|r3}.

16.00 ([Valletta|k3]) Zo'n dertig boten versperren de havenmond. "[Wij|VB] gaan hier niet weg", {roept|s15} [Nazzareno Borg|v2] door een megafoon.

17.10 ([Benghazi|k2]) [Het LNL|LN] {laat|s16} elf vissers vrij, "om medische redenen".

17.45 [De vissersbond|VB] {telt|s17} er negen.

19.00 ([Sfax|k4]) Het {overleg|e4} wordt morgen {hervat|o3}. "[Ik|v4] heb nog een bierviltje", zegt [de {bemiddelaar|e2}|v4].
=====
entities:
  MT: {name: Malta, type: State}
  LN: {name: Libische Nationale Leger, type: Organisation}
  LY: {name: Libië, type: State}
  FC: {name: Algemene Visserijcommissie voor de Middellandse Zee, type: Organisation}
  VB: {name: Nationale Vissersbond, type: Organisation}
  v1: {name: Josephine Borg, type: Person}
  v2: {name: Nazzareno Borg, type: Person}
  v3: {name: Abdulsalam al-Barghathi, type: Person}
  v4: {name: Hédi Trabelsi, type: Person}
  v5: {name: Salim al-Gharyani, type: Person}
  v6: {name: Godwin Vella, type: Person}
  k2: {name: Benghazi, type: Place}
  k3: {name: Valletta, type: Place}
  k4: {name: Sfax, type: Place}
  k5: {name: Rome, type: Place}
offices:
  - {person: v6, office: ambassadeur, of: MT}
events:
  e2: {type: Mediation, participants: [MT, LN], mediators: [v4], factuality: actual}
  e3: {type: Meeting, participants: [v1, v5], time: van september, factuality: actual}
  e4: {type: Negotiation, participants: [MT, LN], mediators: [v4], place: k4, factuality: actual}
  e5: {type: Meeting, participants: [FC, v1, v5], place: k5, factuality: actual}
  e6: {type: Meeting, participants: [v1, v5], place: k5, time: In de pauze, factuality: actual, after: e3}
acts:
  s14: {type: Proposal, by: v6, to: [LN], kind: other, content: dat de Amal uitvaart zodra de vissers op zee zijn, status: unanswered, about: e4}
  s15: {type: Statement, by: v2, content: Wij gaan hier niet weg}
  s16: {type: Concession, by: LN, to: [MT], content: elf vissers}
  s17: {type: Statement, by: VB, content: er negen}
replies:
  r3: {to: s14, by: v3, answer: unanswered}
delegations:
  d2: {of: MT, head: v6, members: [], event: e4}
outcomes:
  o3: {of: e4, type: continuation_agreed}
