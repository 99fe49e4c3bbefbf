 date 2023-06-20 [Brussel|l1] weekt [Haïtiaanse|HT] partijen los, een beetje toch

BRUSSEL - Geen handdruk, wel een {doorbraakje|e1}. Na drie dagen in een zaaltje van [het Egmontpaleis|l2] zijn [regering en oppositie uit [Haïti|HT]|RG+OP] het {eens geraakt|e1+o1} over de datum van de verkiezingen. Wie die moet organiseren, daar kon men {niet uit|o1}.

De {gesprekken|e2} werden op {vraag|a8} van [de Caraïbische gemeenschap Caricom|CA] voorgezeten door oud-premier [Lode Van Bossuyt|p1]. [Zwitserland|CH] tekende als borg; [Canada|CA2] keek mee. [De regering|RG] was met zes mensen {afgezakt|d1+d2}, [de oppositie|OP] met vijf. Het woord voerden, voor [de ene|RG], [Jean-Robert Desrosiers|p2], en voor [de andere|OP] [Mirlande Toussaint|p3], [een notaris|p3].

[Toussaint|p3] had bij de start {geëist|a1} dat premier [Philéas Lubin|p4] zou aftreden. Woensdag {slikte|a2} [ze|p3] dat in: [hij|p4] mag blijven zitten tot de stembusgang van februari, {mits|a6} [hij|p4] zelf niet opkomt. [Desrosiers|p2] {gaf|r1} die garantie, al wilde [hij|p2] die niet zwart op wit zetten. Een vredesmacht uit Kenia, waar [Lubin|p4] op {aandrong|a3}, {wijst|r2} [de oppositie|OP] resoluut van de hand; [ze|OP] {dreigt|a4} met een algemene staking als er ook maar één blauwhelm landt.

[Van Bossuyt|p1] {bepleitte|a5+a7} op het einde een tussenkomst van [Caricom|CA] als neutrale teller van de stemmen. [Beide kanten|RG+OP] {beloofden|r3+r4} daarover te slapen. [Hij|p1] sluit een nieuwe {zitting|e3} in de herfst niet uit.

Een gezamenlijk {persmoment|e4} na afloop, met koffie en vlaggetjes, werd door [Desrosiers|p2] {geweigerd|o2}. [Toussaint|p3] {praatte|e5} dan maar alleen, op de trappen, met een handvol journalisten en een verdwaalde toerist.
=====
entities:
  l1: {name: Brussel, type: Place}
  HT: {name: Haïti, type: State}
  l2: {name: Egmontpaleis, type: Place}
  RG: {name: Haïtiaanse regering, type: Organisation}
  OP: {name: Haïtiaanse oppositie, type: Organisation}
  CA: {name: Caricom, type: Organisation}
  p1: {name: Lode Van Bossuyt, type: Person}
  CH: {name: Zwitserland, type: State}
  CA2: {name: Canada, type: State}
  p2: {name: Jean-Robert Desrosiers, type: Person}
  p3: {name: Mirlande Toussaint, type: Person}
  p4: {name: Philéas Lubin, type: Person}
offices:
  - {person: p4, office: premier, of: HT}
events:
  e1: {type: Agreement, label: akkoord over de verkiezingsdatum, participants: [RG, OP], guarantors: [CH], place: l2, time: Na drie dagen, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: gesprekken in het Egmontpaleis, participants: [RG, OP, p2, p3], mediators: [p1], guarantors: [CH], observers: [CA2], place: l2, time: drie dagen, factuality: actual}
  e3: {type: Negotiation, label: nieuwe zitting in de herfst, participants: [RG, OP], time: in de herfst, factuality: possible, after: e2}
  e4: {type: PressConference, label: gezamenlijk persmoment, participants: [p2, p3], factuality: counterfactual}
  e5: {type: PressConference, label: Toussaint op de trappen, participants: [p3], factuality: actual}
acts:
  a1: {type: Demand, by: p3, to: [RG], content: dat premier Philéas Lubin zou aftreden}
  a2: {type: Concession, by: p3, to: [RG], content: hij mag blijven zitten tot de stembusgang van februari}
  a6: {type: Demand, by: p3, to: [p4], content: mits hij zelf niet opkomt}
  a3: {type: Demand, by: p4, to: [OP], content: "Een vredesmacht uit Kenia"}
  a4: {type: Warning, by: OP, to: [RG], content: met een algemene staking als er ook maar één blauwhelm landt}
  a5: {type: Proposal, by: p1, to: [RG], kind: other, content: een tussenkomst van Caricom als neutrale teller van de stemmen, status: unanswered}
  a7: {type: Proposal, by: p1, to: [OP], kind: other, content: een tussenkomst van Caricom als neutrale teller van de stemmen, status: unanswered}
  a8: {type: Proposal, by: CA, kind: talks, status: accepted, about: e2}
replies:
  r1: {to: a6, by: p2, answer: accepted}
  r2: {to: a3, by: OP, answer: rejected}
  r3: {to: a5, by: RG, answer: unanswered}
  r4: {to: a7, by: OP, answer: unanswered}
delegations:
  d1: {of: RG, members: [p2], event: e2}
  d2: {of: OP, members: [p3], event: e2}
outcomes:
  o1: {of: e2, type: partial_agreement}
  o2: {of: e4, type: cancelled}
