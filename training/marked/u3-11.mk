 date 2025-04-12 [VS|US] en [Iran|IR] {praten|e1} in [Oman|OM]: '{Gesprekken|e1} constructief'

[De Verenigde Staten|US] en [Iran|IR] hebben zaterdag in [Muscat|l1] indirect {gesproken|e1} over het [Iraanse|IR] atoomprogramma. Volgens [beide landen|US+IR] was de sfeer {goed|s1+s2}. Volgende week zaterdag wordt er {verder gepraat|e2+o1}.

De delegaties zaten in aparte kamers. Minister van Buitenlandse Zaken [Badr Albusaidi|p1] van [Oman|OM] {bracht|e3} de boodschappen over. Namens [Washington|US] was gezant [Steve Witkoff|p2] {aanwezig|d1}, namens [Teheran|IR] minister [Abbas Araghchi|p3] {met|d2} onderministers [Majid Takht-Ravanchi|p4] en [Kazem Gharibabadi|p5].

Na afloop {spraken|e4} [Witkoff|p2] en [Araghchi|p3] [elkaar|p2+p3] kort in de gang. Het was het eerste rechtstreekse {contact|e4} sinds 2018.

[Iran|IR] {wil|s3} dat de sancties verdwijnen. [Witkoff|p2] {zei|s4} vrijdag in The Wall Street Journal dat een kernwapen voor [de VS|US] de rode lijn is. President [Donald Trump|p6] {dreigde|s5} eerder met bombardementen als er geen akkoord komt.

De [Israëlische|IL] premier [Benjamin Netanyahu|p7] {eist|s6} dat alle installaties worden ontmanteld. [Iran|IR] heeft dat bij voorbaat {uitgesloten|r1}.

[Trump|p6] stapte in 2018 {uit|s7} het {atoomakkoord|e5} dat [Iran|IR] in 2015 sloot met [de VS|US], [het Verenigd Koninkrijk|GB], [Frankrijk|FR], [Duitsland|DE], [Rusland|RU] en [China|CN].
=====
entities:
  US: {name: Verenigde Staten, type: State}
  IR: {name: Iran, type: State}
  OM: {name: Oman, type: State}
  IL: {name: Israël, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  FR: {name: Frankrijk, type: State}
  DE: {name: Duitsland, type: State}
  RU: {name: Rusland, type: State}
  CN: {name: China, type: State}
  l1: {name: Muscat, type: Place}
  p1: {name: Badr Albusaidi, type: Person}
  p2: {name: Steve Witkoff, type: Person}
  p3: {name: Abbas Araghchi, type: Person}
  p4: {name: Majid Takht-Ravanchi, type: Person}
  p5: {name: Kazem Gharibabadi, type: Person}
  p6: {name: Donald Trump, type: Person}
  p7: {name: Benjamin Netanyahu, type: Person}
offices:
  - {person: p1, office: Minister van Buitenlandse Zaken, of: OM}
  - {person: p2, office: gezant, of: US}
  - {person: p3, office: minister, of: IR}
  - {person: p4, office: onderminister, of: IR}
  - {person: p5, office: onderminister, of: IR}
  - {person: p6, office: President, of: US}
  - {person: p7, office: premier, of: IL}
events:
  e1: {type: Negotiation, label: indirecte gesprekken in Muscat, participants: [US, IR], mediators: [p1], place: l1, time: zaterdag, factuality: actual}
  e2: {type: Negotiation, label: tweede ronde, participants: [US, IR], time: Volgende week zaterdag, factuality: planned, after: e1}
  e3: {type: Mediation, participants: [US, IR], mediators: [p1], place: l1, factuality: actual}
  e4: {type: Meeting, label: gesprek in de gang, participants: [p2, p3], place: l1, time: Na afloop, factuality: actual}
  e5: {type: Agreement, label: atoomakkoord, participants: [IR, US, GB, FR, DE, RU, CN], time: in 2015, factuality: actual}
acts:
  s1: {type: Statement, by: US, content: "was de sfeer goed"}
  s2: {type: Statement, by: IR, content: "was de sfeer goed"}
  s3: {type: Demand, by: IR, to: [US], content: "dat de sancties verdwijnen"}
  s4: {type: Statement, by: p2, to: [IR], content: "dat een kernwapen voor de VS de rode lijn is", time: vrijdag}
  s5: {type: Warning, by: p6, to: [IR], content: "bombardementen als er geen akkoord komt"}
  s6: {type: Demand, by: p7, to: [IR], content: "dat alle installaties worden ontmanteld"}
  s7: {type: Statement, by: p6, content: "het atoomakkoord", time: in 2018}
replies:
  r1: {to: s6, by: IR, answer: rejected}
delegations:
  d1: {of: US, head: p2, members: [], event: e1}
  d2: {of: IR, head: p3, members: [p4, p5], event: e1}
outcomes:
  o1: {of: e1, type: continuation_agreed}
