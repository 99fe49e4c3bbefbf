 date 2025-04-26 Derde keer [Muscat|l1]: briefjes onder de deur

MUSCAT - [Ze|p1+p2] {zagen|e5} [elkaar|p1+p2] drie minuten, op de gang. De rest van de zes uur {gingen|e1} de briefjes heen en weer, met de [Omaanse|OM] minister [Badr al-Busaidi|p3] als {postbode|e2}. De [Iraanse|IR] chef-diplomaat [Abbas Araghchi|p1] en [de gezant van [Amerika|US]|p2], [Steve Witkoff|p2], {treffen|e3} [elkaar|p1+p2] komende zaterdag weer. 'Het schip is nu buitengaats', {zei|a1} [Busaidi|p3] raadselachtig.

Voor het eerst waren ook {techneuten|d1+d2} mee. [Iran|IR] had de vicedirecteur van [zijn|IR] atoombureau, [Mohammad Eslami|p4], bij zich, [de Amerikanen|US] een jurist van het ministerie van Energie.

[Washington|US] {vindt|a2} dat er in [Iran|IR] geen gram uranium meer verrijkt mag worden. [Teheran|IR] {bestempelt|r1} dat als een 'rode lijn', maar is {bereid|c1} terug te gaan naar 3,67 procent, zoals in de {deal|e4} van 2015. [Trump|p5] {trok|a3} zich daar in 2018 uit terug.

Explosie

Terwijl er in [Oman|OM] werd gepraat, vloog in de haven van Bandar Abbas een containerterrein de lucht in. Zeker 70 mensen kwamen om, meer dan duizend raakten gewond. In een straal van vijf kilometer sprongen de ruiten. Of er een verband is met een lading natriumperchloraat, wordt uitgezocht.
=====
entities:
  OM: {name: "Oman", type: State}
  IR: {name: "Iran", type: State}
  US: {name: "Verenigde Staten", type: State}
  p1: {name: "Abbas Araghchi", type: Person}
  p2: {name: "Steve Witkoff", type: Person}
  p3: {name: "Badr al-Busaidi", type: Person}
  p4: {name: "Mohammad Eslami", type: Person}
  p5: {name: "Trump", type: Person}
  l1: {name: "Muscat", type: Place}
offices:
  - {person: p1, office: "chef-diplomaat", of: IR}
  - {person: p2, office: "gezant", of: US}
  - {person: p3, office: "minister", of: OM}
  - {person: p4, office: "vicedirecteur van zijn atoombureau", of: IR}
events:
  e1: {type: Negotiation, participants: [p1, p2], mediators: [p3], place: l1, factuality: actual}
  e2: {type: Mediation, participants: [p1, p2], mediators: [p3], place: l1, factuality: actual}
  e3: {type: Negotiation, participants: [p1, p2], time: "komende zaterdag", after: e1, factuality: planned}
  e4: {type: Agreement, participants: [IR, US], time: "2015", factuality: actual}
  e5: {type: Meeting, participants: [p1, p2], place: l1, factuality: actual}
acts:
  a1: {type: Statement, by: p3, content: "Het schip is nu buitengaats"}
  a2: {type: Demand, by: US, to: [IR], content: "er in Iran geen gram uranium meer verrijkt mag worden"}
  a3: {type: Statement, by: p5, content: "trok zich daar in 2018 uit terug", time: "in 2018"}
  c1: {type: Concession, by: IR, to: [US], content: "terug te gaan naar 3,67 procent"}
replies:
  r1: {to: a2, by: IR, answer: rejected}
delegations:
  d2: {of: US, head: null, members: [], event: e1}
  d1: {of: IR, head: null, members: [p4], event: e1}
