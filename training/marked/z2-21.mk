 date 2018-10-22 [Macedonië|MK] vraagt, [Griekenland|GR] zucht, [Prentice|p1] wacht

De {persconferentie|e1} was aangekondigd voor elf uur, werd twaalf uur, werd half drie en werd ten slotte {geschrapt|o1}. In plaats daarvan deelde een stagiaire in het [New Yorkse|l1] hotel twee vellen papier uit. Op het ene stond dat het maandag een nuttige dag was geweest, op het andere hetzelfde in het Grieks.

Wat er achter de deuren van [het Roosevelt|l2] is {bekokstoofd|e2}, valt slechts te gissen. Afgaande op de gezichten heeft [VN|VN]-gezant [Walter Prentice|p1] de ministers [Nikola Petrevski|p2] en [Eleni Karamanou|p3] niet dichter bij [elkaar|p2+p3] {gebracht|e3}. De afloop van de {zitting|e2} is {ongewis|o2}: [Petrevski|p2] stak twee duimen op, [Karamanou|p3] haalde [haar|p3] schouders op.

Zeker is dat [Skopje|MK] zondag een nieuwe naam op tafel {legde|a1}: Republiek Ilinden. [Athene|GR] {gaf|r1} tot dusver niet thuis. Een {aanbeveling|a2+a4} van [Prentice|p1], om dan maar elk een eigen naam voor het buurland te gebruiken, {haalde|r2+r3} het aan geen van beide zijden. "[Ik|p3] wens geen kaarten met voetnoten", aldus [Karamanou|p3].

[Zij|p3] {waarschuwde|a3} andermaal dat [Griekenland|GR] de toegang van [[zijn|GR] buurland|MK] tot [de NAVO|NV] blijft blokkeren. In het Congrespaleis van Skopje kwam het {antwoord|s1} van premier [Bojan Trajkov|p4] op het {dreigement|a3}: "Dan nemen [wij|MK] de trein naar Brussel, [wij|MK] hebben geen haast."

Dinsdag is er een nieuwe {poging|e4}. Of [de [Griekse|GR] minister|p3] dan nog in de stad is, hangt af van [haar|p3] vlucht.
=====
entities:
  MK: {name: Macedonië, type: State}
  GR: {name: Griekenland, type: State}
  p1: {name: Walter Prentice, type: Person}
  l1: {name: New York, type: Place}
  l2: {name: Roosevelt, type: Place}
  VN: {name: VN, type: Organisation}
  p2: {name: Nikola Petrevski, type: Person}
  p3: {name: Eleni Karamanou, type: Person}
  NV: {name: NAVO, type: Organisation}
  p4: {name: Bojan Trajkov, type: Person}
offices:
  - {person: p1, office: VN-gezant, of: VN}
  - {person: p2, office: minister, of: MK}
  - {person: p3, office: minister, of: GR}
  - {person: p4, office: premier, of: MK}
events:
  e1: {type: PressConference, label: persconferentie in New York, place: l1, time: maandag, factuality: counterfactual}
  e2: {type: Negotiation, label: zitting in het Roosevelt, participants: [MK, GR, p2, p3], mediators: [p1], place: l2, time: maandag, factuality: actual}
  e3: {type: Mediation, label: bemiddeling van Prentice, participants: [p2, p3], mediators: [p1], place: l2, factuality: actual}
  e4: {type: Negotiation, label: nieuwe poging, participants: [MK, GR], mediators: [p1], time: Dinsdag, factuality: planned, after: e2}
acts:
  a1: {type: Proposal, by: MK, to: [GR], kind: other, content: "Republiek Ilinden", status: unanswered, time: zondag}
  a2: {type: Proposal, by: p1, to: [MK], kind: other, content: elk een eigen naam voor het buurland te gebruiken, status: rejected}
  a4: {type: Proposal, by: p1, to: [GR], kind: other, content: elk een eigen naam voor het buurland te gebruiken, status: rejected}
  a3: {type: Warning, by: p3, to: [MK], content: dat Griekenland de toegang van zijn buurland tot de NAVO blijft blokkeren}
  s1: {type: Statement, by: p4, content: "Dan nemen wij de trein naar Brussel, wij hebben geen haast"}
replies:
  r1: {to: a1, by: GR, answer: unanswered}
  r2: {to: a2, by: MK, answer: rejected}
  r3: {to: a4, by: GR, answer: rejected}
outcomes:
  o1: {of: e1, type: cancelled}
  o2: {of: e2, type: unknown}
