 date 2022-10-06 [Azerbeidzjan|AZ] en [Armenië|AM] in [Tbilisi|l1]: er wordt {doorgepraat|e1+o1}

[TBILISI|l1] - Voor de derde dag op rij steken [Azerbeidzjan|AZ] en [Armenië|AM] in het [Georgische|GE] parlementsgebouw de koppen {bijeen|e1}. Ook woensdagnacht {brandde|o1} er nog licht. Premier [Nino Kvirkvelia|p1] van [Georgië|GE] treedt op als {bemiddelaar|e3}; [Frankrijk|FR] en [Iran|IR] kijken als waarnemer mee.

Inzet is een vredesverdrag. De [Armeense|AM] hoofdonderhandelaar [Garegin Sahakjan|p2] bracht een tekst van zestien {artikelen|s1} mee. [Zijn|p2] [Azerbeidzjaanse|AZ] collega [Ülviyye Quliyeva|p3] kon zich in elf daarvan {vinden|r1}, zo melden diplomaten. De vijf andere gaan over enclaves. [Quliyeva|p3] {lanceerde|s2} daarop het denkbeeld van een landruil: drie [Azerbeidzjaanse|AZ] dorpen tegen het [Armeense|AM] Artsvashen. [Sahakjan|p2] heeft om bedenktijd {verzocht|r2}.

Donderdagmiddag staat er een gezamenlijke {persconferentie|e2} op het programma. "Wie nu al champagne koelt, is te vroeg", {temperde|s3} [Kvirkvelia|p1] de verwachtingen.
=====
entities:
  AZ: {name: Azerbeidzjan, type: State}
  AM: {name: Armenië, type: State}
  GE: {name: Georgië, type: State}
  FR: {name: Frankrijk, type: State}
  IR: {name: Iran, type: State}
  l1: {name: Tbilisi, type: Place}
  p1: {name: Nino Kvirkvelia, type: Person}
  p2: {name: Garegin Sahakjan, type: Person}
  p3: {name: Ülviyye Quliyeva, type: Person}
offices:
  - {person: p1, office: Premier, of: GE}
  - {person: p2, office: hoofdonderhandelaar, of: AM}
  - {person: p3, office: hoofdonderhandelaar, of: AZ}
events:
  e1: {type: Negotiation, label: vredesoverleg in Tbilisi, participants: [AZ, AM, p2, p3], mediators: [p1], observers: [FR, IR], place: l1, time: Voor de derde dag op rij, factuality: actual}
  e2: {type: PressConference, participants: [AZ, AM], time: Donderdagmiddag, factuality: planned}
  e3: {type: Mediation, participants: [AZ, AM], mediators: [p1], place: l1, factuality: actual}
acts:
  s1: {type: Proposal, by: p2, to: [AZ], kind: treaty, content: "een tekst van zestien artikelen", status: accepted, about: e1}
  s2: {type: Proposal, by: p3, to: [AM], kind: territorial, content: "drie Azerbeidzjaanse dorpen tegen het Armeense Artsvashen", status: unanswered, about: e1}
  s3: {type: Statement, by: p1, content: "Wie nu al champagne koelt, is te vroeg"}
replies:
  r1: {to: s1, by: p3, answer: accepted}
  r2: {to: s2, by: p2, answer: unanswered}
outcomes:
  o1: {of: e1, type: ongoing}
