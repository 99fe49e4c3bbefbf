 date 1994-02-08 [Museveni|p2] {geeft|a2} [Kony|p1] zeven dagen, [Bigombe|p3] verliest [haar|p3] geduld niet

GULU (IPS) - [Ze|p3] reed er zonder lijfwacht heen, in een bloemetjesjurk. Op 11 januari {trof|e1} minister [Betty Bigombe|p3], de enige vrouw in het kabinet van [Oeganda|UG] met een post in het noorden, op een open plek bij [Pagik|l1] [de leider van [het Verzetsleger van de Heer|LR]|p1], [Joseph Kony|p1]. Eerst werd [zij|p3] met sheaboter besprenkeld door [zijn|p1] mannen. Toen {praatten|e1} [ze|p1+p3] drie uur.

[Kony|p1] {vroeg|a1} daar om zes maanden tijd, om [zijn|p1] strijders te verzamelen. Op 2 februari, bij een {tweede ontmoeting|e2}, in [Tegotatto|l2], was het minder hartelijk: [de rebellenleider|p1] sprak vanachter een boom, en legerkolonel [Samuel Wasswa|p4], op last van [Kampala|UG] bij het gezelschap, zat erbij te roken. 'Wie met [Kony|p1] praat moet niet roken', verzucht [de minister|p3].

Zondag trok president [Yoweri Museveni|p2] in [Gulu|l3] de streep. [De rebellen|LR] {moeten|a2} vóór zondag [hun|LR] geweren inleveren, anders '{worden|a3} [ze|LR] verslagen'. Het antwoord van [Kony|p1], per brief, bestond uit één regel: '[Wij|LR] kunnen {sterven|r2}.' Het {staakt-het-vuren|e3}, dat sinds november gold, is daarmee {van de baan|o1}.

[De oudsten van de [Acholi|AC]|AC], die [Bigombe|p3] als {go-between|e4} dienden, willen nog één keer naar het bos. 'Een ultimatum is geen woord uit [onze|AC] taal', {zegt|a4} [Okumu Reuben-Lakor|p5], [rwot van Koch|p5].

Bisschop Ochola houdt zondag een mis voor de vrede.
=====
entities:
  UG: {name: Oeganda, type: State}
  LR: {name: Verzetsleger van de Heer, type: Organisation}
  AC: {name: oudsten van de Acholi, type: Organisation}
  p1: {name: Joseph Kony, type: Person}
  p2: {name: Yoweri Museveni, type: Person}
  p3: {name: Betty Bigombe, type: Person}
  p4: {name: Samuel Wasswa, type: Person}
  p5: {name: Okumu Reuben-Lakor, type: Person}
  l1: {name: Pagik, type: Place}
  l2: {name: Tegotatto, type: Place}
  l3: {name: Gulu, type: Place}
offices:
  - {person: p1, office: leider, of: LR}
  - {person: p2, office: president, of: UG}
  - {person: p3, office: minister, of: UG}
  - {person: p4, office: legerkolonel, of: UG}
events:
  e1: {type: Negotiation, label: eerste ontmoeting bij Pagik, participants: [p3, p1], place: l1, time: Op 11 januari, factuality: actual}
  e2: {type: Negotiation, label: tweede ontmoeting, participants: [p3, p1, p4], place: l2, time: Op 2 februari, factuality: actual, after: e1}
  e3: {type: Agreement, label: staakt-het-vuren, participants: [UG, LR], time: sinds november, factuality: actual}
  e4: {type: Mediation, participants: [p3, LR], mediators: [AC], factuality: actual}
acts:
  a1: {type: Demand, by: p1, to: [p3], content: zes maanden tijd, about: e1}
  a2: {type: Demand, by: p2, to: [LR], content: vóór zondag hun geweren inleveren, time: Zondag}
  a3: {type: Warning, by: p2, to: [LR], content: anders 'worden ze verslagen', time: Zondag}
  a4: {type: Statement, by: p5, content: Een ultimatum is geen woord uit onze taal}
replies:
  r2: {to: a2, by: p1, answer: rejected}
outcomes:
  o1: {of: e3, type: cancelled}
