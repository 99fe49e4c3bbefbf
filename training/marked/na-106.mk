 date 2024-09-05 Visserij: geen vangst zonder [Tórshavn|FO]

[BERGEN|l1] (Noors persbureau NTB/ANP) - De kuststaten hebben na vijf dagen {vergaderen|e1} in [Bergen|l1] wederom {geen|o1} verdeling van de makreel gevonden. [Noorwegen|NW] en [de EU|EU] staan samen op 62 procent, [de Faeröer|FO] willen er 19, [het Verenigd Koninkrijk|GB] 20 en [IJsland|IS] 16. „Wie dat optelt, vist de zee leeg en nog een meer erbij”, {verzuchtte|s1} voorzitter [Ane Kvalheim|p1].

Woensdagavond leek een vergelijk onder handbereik. [Kvalheim|p1] had ieder {gevraagd|a1+a2} twee procentpunten te laten vallen. [Brussel|EU] {stemde|r1} morrend in; [Tórshavn|FO], waarvan {delegatieleider|d1} [Herálvur Joensen|p2] eerst nog met [zijn|p2] vader moest bellen, {zei|r2} om kwart over elf nee. Daarop klapte de [IJslander|IS] zijn map dicht.

[Groenland|GL] en [Rusland|RU] keken, zoals het waarnemers betaamt, uit het raam.

Op 21 oktober wordt het weer {geprobeerd|e2}, nu in [Londen|l2]. De Pelagische Vissersbond in Scheveningen {maant|a3} minister [Femke Wiersma|p3] om dan zelf te gaan.
=====
entities:
  FO: {name: Faeröer, type: State}
  NW: {name: Noorwegen, type: State}
  EU: {name: EU, type: Organisation}
  GB: {name: Verenigd Koninkrijk, type: State}
  IS: {name: IJsland, type: State}
  GL: {name: Groenland, type: State}
  RU: {name: Rusland, type: State}
  l1: {name: Bergen, type: Place}
  l2: {name: Londen, type: Place}
  p1: {name: Ane Kvalheim, type: Person}
  p2: {name: Herálvur Joensen, type: Person}
  p3: {name: Femke Wiersma, type: Person}
offices:
  - {person: p2, office: delegatieleider, of: FO}
events:
  e1: {type: Negotiation, participants: [NW, EU, FO, GB, IS], mediators: [p1], observers: [GL, RU], place: l1, time: vijf dagen, factuality: actual}
  e2: {type: Negotiation, participants: [NW, EU, FO, GB, IS], place: l2, time: "Op 21 oktober", factuality: planned, after: e1}
acts:
  s1: {type: Statement, by: p1, content: "Wie dat optelt, vist de zee leeg en nog een meer erbij"}
  a1: {type: Proposal, by: p1, to: [EU], kind: other, content: "twee procentpunten te laten vallen", status: accepted}
  a2: {type: Proposal, by: p1, to: [FO], kind: other, content: "twee procentpunten te laten vallen", status: rejected}
  a3: {type: Demand, by: De Pelagische Vissersbond, to: [p3], content: "om dan zelf te gaan"}
replies:
  r1: {to: a1, by: EU, answer: accepted}
  r2: {to: a2, by: FO, answer: rejected}
delegations:
  d1: {of: FO, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
