 date 2025-04-19 [Min Aung Hlaing|p1] in [Bangkok|l1], voor het eerst sinds de coup

BANGKOK (Reuters) - De [Maleisische|MY] premier [Anwar Ibrahim|p2] heeft in [Bangkok|l1] {gesproken|e1} met juntaleider [Min Aung Hlaing|p1] van [Myanmar|MM]. Het {onderhoud|e1}, dat vooraf was {ontkend|a1} door de [Thaise|TH] regering, duurde ruim twee uur. Later op de dag had [Anwar|p2] via een videoverbinding {contact|e2} met [de schaduwregering|NUG].

[Anwar|p2] {vroeg|s1+s2} [beide partijen|MM+NUG] de gevechtspauze na de aardbeving te verlengen. Volgens [hem|p2] {gaat|r2} [de junta|MM] daarmee akkoord. [De schaduwregering|NUG] {stemt|r1} in, {mits|a3} er hulp door mag naar Sagaing. "Het gaat om mensen die onder het puin hebben gelegen", {aldus|a2} [Anwar|p2], die dit jaar namens [ASEAN|AS] {bemiddelt|e3}.

Doden

De beving van 28 maart had een kracht van 7,7 en kostte aan zeker 3.700 mensen het leven. In Mandalay stortten tweeduizend gebouwen in; ook een moskee waar op dat moment het vrijdaggebed was. Ondanks de afgekondigde pauze bombardeerde de luchtmacht volgens de VN nog minstens 63 doelen. In [Bangkok|l1], duizend kilometer zuidelijker, ging een torenflat in aanbouw tegen de vlakte.

[Het generaalsregime in Naypyidaw|MM] wordt sinds 2021 geweerd van [ASEAN|AS]-toppen. Een vijfpuntenplan van dat jaar is nooit uitgevoerd.
=====
entities:
  MY: {name: "Maleisië", type: State}
  MM: {name: "Myanmar", type: State}
  TH: {name: "Thailand", type: State}
  NUG: {name: "schaduwregering", type: Organisation}
  AS: {name: "ASEAN", type: Organisation}
  p1: {name: "Min Aung Hlaing", type: Person}
  p2: {name: "Anwar Ibrahim", type: Person}
  l1: {name: "Bangkok", type: Place}
offices:
  - {person: p1, office: "juntaleider", of: MM}
  - {person: p2, office: "premier", of: MY}
events:
  e1: {type: Meeting, participants: [p2, p1], place: l1, factuality: actual}
  e2: {type: Meeting, participants: [p2, NUG], time: "Later op de dag", factuality: actual}
  e3: {type: Mediation, participants: [MM, NUG], mediators: [p2, AS], time: "dit jaar", factuality: actual}
acts:
  a1: {type: Statement, by: TH, factuality: counterfactual}
  a2: {type: Statement, by: p2, content: "Het gaat om mensen die onder het puin hebben gelegen"}
  s1: {type: Proposal, by: p2, to: [NUG], kind: ceasefire, content: "de gevechtspauze na de aardbeving te verlengen", status: accepted}
  s2: {type: Proposal, by: p2, to: [MM], kind: ceasefire, content: "de gevechtspauze na de aardbeving te verlengen", status: accepted}
  a3: {type: Demand, by: NUG, to: [MM], content: "er hulp door mag naar Sagaing"}
replies:
  r2: {to: s2, by: MM, answer: accepted}
  r1: {to: s1, by: NUG, answer: accepted}
