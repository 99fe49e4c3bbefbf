 date 2020-02-12 [De Malediven|MV] {vragen|a1} niet om schepen maar om tijd

Nu de tonijn naar koeler water trekt, botsen [twee eilandstaten|MV+LK] over een lijn op de kaart. Vorige zomer enterde de kustwacht van [Sri Lanka|LK] twee boten met [Maledivische|MV] bemanning. Eén visser kwam om. Sindsdien is de toon tussen [Malé|MV] en [Colombo|LK] kil, en dat is nieuw voor landen die elkaars artsen opleiden.

Dat er dinsdag in [Addu|l1] toch werd {gepraat|e1}, is vooral te danken aan [een vrouw|p1] die er zelf niet bij was. [Seychellen|SC]-minister [Lisianne Morel|p1] stelde [haar|p1] huis, [haar|p1] vliegtuig en volgens medewerkers ook [haar|p1] nachtrust ter beschikking om [beide kanten|MV+LK] in beweging te {krijgen|e2}. Dat [zij|p1] voor de eigenlijke {zitting|e1} geen uitnodiging kreeg, {noemt|a4} [ze|p1] 'de logische beloning'.

Het resultaat valt te prijzen, al moet men de loep erbij pakken. [De partijen|MV+LK] {beloven|e3+o1} [elkaars|MV+LK] vissers bij averij te helpen. Meer niet. [Colombo|LK] had een gezamenlijke visserijzone {willen afkondigen|a2} en bracht daar drie kaarten voor mee; [de [Maledivische|MV] onderhandelaar|p2], [Ibrahim Nashid|p2], liet ze {opgerold|r1}. [Hij|p2] {vroeg|a1} om uitstel tot na de parlementsverkiezingen van april, en {kreeg|r2} dat.

Is dat laf? Wie [Nashids|p2] kiezers kent, weet beter. Op de atollen geldt een kaart als een dreigement. Wie nu toegeeft, verliest de verkiezingen en daarmee de volgende {ronde|e4}.

[India|IN] zou er goed aan doen [zijn|IN] mond te houden. De {oproep|a3} van [New Delhi|IN] van gisteren, om de zaak 'onder vrienden' op te lossen, werd in [beide hoofdsteden|MV+LK] opgevat als een aanmelding. Daar zit niemand op te wachten.
=====
entities:
  MV: {name: Malediven, type: State}
  LK: {name: Sri Lanka, type: State}
  SC: {name: Seychellen, type: State}
  IN: {name: India, type: State}
  l1: {name: Addu, type: Place}
  p1: {name: Lisianne Morel, type: Person}
  p2: {name: Ibrahim Nashid, type: Person}
offices:
  - {person: p1, office: minister, of: SC}
  - {person: p2, office: onderhandelaar, of: MV}
events:
  e1: {type: Negotiation, label: zitting in Addu, participants: [MV, LK, p2], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Mediation, label: inspanningen van Morel, participants: [MV, LK], mediators: [p1], factuality: actual}
  e3: {type: Agreement, label: belofte van hulp bij averij, participants: [MV, LK], place: l1, time: dinsdag, factuality: actual, part_of: e1}
  e4: {type: Negotiation, participants: [MV, LK], factuality: possible, after: e1}
acts:
  a1: {type: Demand, by: MV, to: [LK], content: "uitstel tot na de parlementsverkiezingen van april"}
  a2: {type: Proposal, by: LK, to: [MV], kind: territorial, content: "een gezamenlijke visserijzone", status: rejected, about: e1}
  a3: {type: Proposal, by: IN, to: [MV, LK], kind: other, content: "de zaak 'onder vrienden' op te lossen", status: proposed, time: gisteren}
  a4: {type: Statement, by: p1, content: "de logische beloning"}
replies:
  r1: {to: a2, by: p2, answer: rejected}
  r2: {to: a1, by: LK, answer: accepted}
outcomes:
  o1: {of: e1, type: partial_agreement}
