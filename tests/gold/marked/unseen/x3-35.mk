 date 2014-10-25 Zaterdagbijlage: de wijnhandelaar die [Malta|MT] en [Libië|LY] {verzoende|e1}

Er hangt in de proefzaal van [Ġużè Borg Manduca|p1] een ingelijste kaart van het zeegebied tussen [Malta|MT] en [Libië|LY], met een potloodstreep erdoor. "Die zette [Al-Zintani|p2] zelf, in 1984", zegt [de wijnhandelaar|p1]. "[Ik|p1] mocht het potlood houden."

[Borg Manduca|p1], nu 87, was nooit diplomaat. [Hij|p1] leverde fris aan de tent van [de kolonel|p2]. Toen [Tripoli|LY] in 1980 met een kruiser een [Maltese|MT] olieboring liet {stilleggen|e2} en alle contact was verbroken, vroeg premier [Cassar|p3] [hem|p1] of [hij|p1] een brief kon {meenemen|e1}. Het werden er 61.

Volgens de brieven, die deze maand naar het Nationaal Archief gaan, {bood|a2} [Cassar|p3] een derde van de omstreden bank aan. [Al-Zintani|p2] las het {aanbod|a2} voor aan [zijn|p2] kamelen, en {zei|r1} nee. Twee jaar later {kwam|a3} [hij|p2] zelf met de gedachte het aan rechters te laten. [Malta|MT] {ging|r2} daar grif op in; het {compromis|e3} waarin de gang naar Den Haag is vastgelegd, werd nota bene op een limonadekrat {gesigneerd|e3}.

Tussendoor waren er drie {samenkomsten|e4} van ambtenaren in [Tunis|l1], allemaal {vruchteloos|o1}. Voor de {vierde|e5} {daagden|o2} [de Libiërs|LY] niet op.

Eén keer liep het mis. In 1981 klopte [hij|p1] ongevraagd aan bij [Italië|IT], dat [Malta|MT] net bescherming had {beloofd|a4} in ruil voor neutraliteit. Consul [Fulvio Spadaro|p4] liet [hem|p1] op kantoor {komen|e6} en {gelastte|a5} [hem|p1] nooit meer een brief te bezorgen. "[Ik|p1] {beloofde|r3} het", zegt [Borg Manduca|p1], "en zat de volgende ochtend weer in het vliegtuig." Wat [Spadaro|p4] een maand later met [Tripoli|LY] heeft {bekonkeld|e7}, is tot op de dag van vandaag {duister|o3}. De dossiers in Rome zijn bij een lekkage verloren gegaan, heet het. [De wijnhandelaar|p1] houdt het op muizen.

Bij het weggaan geeft [hij|p1] een fles mee. Fris, van 1984. Niet meer te drinken.
=====
entities:
  MT: {name: Malta, type: State}
  LY: {name: Libië, type: State}
  p1: {name: Ġużè Borg Manduca, type: Person}
  p2: {name: Omar al-Zintani, type: Person}
  p3: {name: Karm Cassar, type: Person}
  l1: {name: Tunis, type: Place}
  IT: {name: Italië, type: State}
  p4: {name: Fulvio Spadaro, type: Person}
offices:
  - {person: p2, office: kolonel, of: LY}
  - {person: p3, office: premier, of: MT}
  - {person: p4, office: consul, of: IT}
events:
  e1: {type: Mediation, label: bemiddeling van Borg Manduca, participants: [MT, LY], mediators: [p1], factuality: actual}
  e2: {type: Conflict, label: ruzie over olieboring, participants: [LY, MT], time: "in 1980", factuality: actual}
  e3: {type: Agreement, label: compromis over de gang naar Den Haag, participants: [MT, LY], factuality: actual}
  e4: {type: Negotiation, label: drie samenkomsten in Tunis, participants: [MT, LY], place: l1, factuality: actual}
  e5: {type: Negotiation, label: vierde samenkomst, participants: [MT, LY], place: l1, factuality: counterfactual, after: e4}
  e6: {type: Meeting, label: gesprek Spadaro en Borg Manduca, participants: [p1, p4], time: "In 1981", factuality: actual}
  e7: {type: Negotiation, label: contact Spadaro en Tripoli, participants: [p4, LY], time: "een maand later", factuality: actual}
acts:
  a2: {type: Proposal, by: p3, to: [p2, LY], kind: territorial, content: "een derde van de omstreden bank", status: rejected}
  a3: {type: Proposal, by: p2, to: [MT], kind: other, content: "het aan rechters te laten", status: accepted}
  a4: {type: Concession, by: IT, to: [MT], content: "bescherming had beloofd in ruil voor neutraliteit"}
  a5: {type: Demand, by: p4, to: [p1], content: "nooit meer een brief te bezorgen"}
replies:
  r1: {to: a2, by: p2, answer: rejected}
  r2: {to: a3, by: MT, answer: accepted}
  r3: {to: a5, by: p1, answer: accepted}
outcomes:
  o1: {of: e4, type: no_breakthrough}
  o2: {of: e5, type: cancelled}
  o3: {of: e7, type: unknown}
