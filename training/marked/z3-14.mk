 date 2016-02-17 [EU|EU] {laat|a1} [Zimbabwe|ZW] deels van de haak

Teletekst 125. [Brussel|EU] {haalt|a1} 78 [Zimbabwanen|ZW] van de zwarte lijst, onder wie de minister van Mijnbouw. In ruil {zet|a2} [Harare|ZW] waarnemers bij de verkiezingen niet langer de deur uit. [Het VK|GB] {opperde|a3} om ook het wapenembargo te schrappen. [Denemarken|DK] en [Nederland|NL] {voelden|r1+r2} er niets voor. [De [Zimbabwaanse|ZW] ambassadrice|p1] {noemt|a4} het "een half ei, maar wel gebakken".

In de {onderhandelingen|e1}, die vijf maanden duurden, werd het [Zimbabwaanse|ZW] {team|d1} aangevoerd door jurist [Tendai Moyo|p2]. [Hij|p2] {brak|o1} ze in december voor een week af, "om de geit te melken".
=====
entities:
  p2: {name: Tendai Moyo, type: Person}
  EU: {name: Europese Unie, type: Organisation}
  ZW: {name: Zimbabwe, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  DK: {name: Denemarken, type: State}
  NL: {name: Nederland, type: State}
  p1: {name: ambassadrice van Zimbabwe, type: Person}
offices:
  - {person: p1, office: ambassadrice, of: ZW}
acts:
  a1: {type: Concession, by: EU, to: [ZW], content: "78 Zimbabwanen van de zwarte lijst"}
  a2: {type: Concession, by: ZW, to: [EU], content: "waarnemers bij de verkiezingen niet langer de deur uit"}
  a3: {type: Proposal, by: GB, to: [EU], kind: sanctions_relief, content: "ook het wapenembargo te schrappen", status: rejected}
  a4: {type: Statement, by: p1, content: "een half ei, maar wel gebakken"}
replies:
  r1: {to: a3, by: DK, answer: rejected}
  r2: {to: a3, by: NL, answer: rejected}
events:
  e1: {type: Negotiation, label: onderhandelingen EU en Zimbabwe, participants: [EU, ZW], time: vijf maanden, factuality: actual}
delegations:
  d1: {of: ZW, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
