 date 2024-03-12 [Haïti|HT]: [premier|p1] {treedt|a1} terug, raad van zeven moet nog gevormd

KINGSTON/WILLEMSTAD - Onder druk van [de buurlanden|CC] heeft de [Haïtiaanse|HT] premier [Frantz Desrosiers|p1] dinsdagnacht [zijn|p1] aftreden {aangekondigd|a1}. [Hij|p1] deed dat in een video vanuit Puerto Rico, waar [hij|p1] sinds vorige week vastzit omdat bendes de luchthaven van Port-au-Prince in hun greep hebben.

De aankondiging volgde op een ingelast {spoedberaad|e1} van [de Caricom|CC] in [Kingston|l1]. Behalve [de leiders van het Caribisch gebied|CC] {zaten|e1} er [de [Amerikaanse|US] buitenlandminister|p2] en gezanten van [Frankrijk|FR] en [Canada|CA] aan. [Desrosiers|p1] was via een scherm 'beurtelings aanwezig en weggevallen', aldus [de premier van [Guyana|GY]|p3], die de {bijeenkomst|e1} leidde.

De aanwezigen {legden|a2+a6} [de [Haïtiaanse|HT] partijen|HP] een {plan|a2+a6} voor met een overgangsraad van zeven stemgerechtigde leden. [Vier blokken|HP] {gingen akkoord|r1}. Platform [Pitit Tè|PT], van oud-politieman [Ronald Beauplan|p4], {weigert|r2}: [het|PT] heeft al een eigen presidentschap uitgeroepen. Bendeleider [Wilky Jean 'Kafou'|p5] {waarschuwde|a3} intussen voor 'een genocide' en werd voor het {overleg|e1} niet uitgenodigd.

[De VS|US] maken honderd miljoen dollar extra {vrij|a4} voor een politiemacht die door [Kenia|KE] geleid moet worden. [Nairobi|KE] {schortte|a5} de uitzending enkele uren later op, tot er een nieuwe regering is.

De Curaçaose minister van Justitie zegt dat zijn eiland paraat is voor eventuele vluchtelingen. De marine houdt de wacht bij Klein Curaçao.
=====
entities:
  HT: {name: Haïti, type: State}
  CC: {name: Caricom, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  FR: {name: Frankrijk, type: State}
  CA: {name: Canada, type: State}
  GY: {name: Guyana, type: State}
  KE: {name: Kenia, type: State}
  HP: {name: Haïtiaanse partijen, type: Organisation}
  PT: {name: Pitit Tè, type: Organisation}
  l1: {name: Kingston, type: Place}
  p1: {name: Frantz Desrosiers, type: Person}
  p2: {name: Amerikaanse buitenlandminister, type: Person}
  p3: {name: premier van Guyana, type: Person}
  p4: {name: Ronald Beauplan, type: Person}
  p5: {name: "Wilky Jean 'Kafou'", type: Person}
offices:
  - {person: p1, office: premier, of: HT}
  - {person: p2, office: buitenlandminister, of: US}
  - {person: p3, office: premier, of: GY}
events:
  e1: {type: Meeting, label: spoedberaad van de Caricom, participants: [CC, p2, FR, CA, p1], mediators: [p3], place: l1, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "zijn aftreden aangekondigd", time: dinsdagnacht}
  a2: {type: Proposal, by: CC, to: [HP], kind: other, content: "een overgangsraad van zeven stemgerechtigde leden", status: accepted, about: e1}
  a6: {type: Proposal, by: CC, to: [PT], kind: other, content: "een overgangsraad van zeven stemgerechtigde leden", status: rejected, about: e1}
  a3: {type: Warning, by: p5, content: "een genocide"}
  a4: {type: Concession, by: US, content: "honderd miljoen dollar extra vrij voor een politiemacht"}
  a5: {type: Statement, by: KE, content: "schortte de uitzending enkele uren later op", time: enkele uren later}
replies:
  r1: {to: a2, by: HP, answer: accepted}
  r2: {to: a6, by: PT, answer: rejected}
