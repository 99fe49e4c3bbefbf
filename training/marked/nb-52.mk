 date 2025-05-20 [EU|EU] {haalt|c1} economische sancties tegen [Syrië|SY] van tafel

BRUSSEL (ANP) - [De Europese Unie|EU] {maakt|c1} een eind aan vrijwel alle economische strafmaatregelen tegen [Syrië|SY]. [De ministers van Buitenlandse Zaken van de 27|EU] werden het daar dinsdag over {eens|e1}, zegt buitenlandcoördinator [Kaja Kallas|p1]. Banken in Damascus kunnen weer zaken doen met Europese banken, de centrale bank krijgt zijn bevroren geld terug.

[Hongarije|HU] stond lang op de rem, maar {trok|a3} maandagnacht [zijn|HU] veto in. Sancties tegen kopstukken van het oude regime-Assad blijven gelden tot ten minste juni 2026. Ook over wapens verandert er niets.

[Syrië|SY]s minister [Asaad al-Shaibani|p2] {bedankte|a1} [de Europeanen|EU] op X. [Hij|p2] {komt|e2} waarschijnlijk in juni naar [Brussel|l1]. [Kallas|p1] {waarschuwde|a2} wel dat de maatregelen terug kunnen komen 'als de nieuwe leiders zich niet aan hun woord houden'.

Achtergrond

De eerste sancties dateren van mei 2011, toen het leger schoot op betogers in Deraa. De jaren erop volgden nog ruim driehonderd personen en tachtig bedrijven. In veertien jaar oorlog kwamen naar schatting een half miljoen mensen om; de economie kromp met 85 procent. Een onderwijzer in Homs verdient omgerekend 23 euro in de maand. Stroom is er drie uur per dag.
=====
entities:
  SY: {name: "Syrië", type: State}
  HU: {name: "Hongarije", type: State}
  EU: {name: "Europese Unie", type: Organisation}
  p1: {name: "Kaja Kallas", type: Person}
  p2: {name: "Asaad al-Shaibani", type: Person}
  l1: {name: "Brussel", type: Place}
offices:
  - {person: p1, office: "buitenlandcoördinator", of: EU}
  - {person: p2, office: "minister", of: SY}
events:
  e1: {type: Agreement, participants: [EU], time: "dinsdag", factuality: actual}
  e2: {type: Visit, participants: [p2], place: l1, time: "in juni", factuality: possible}
acts:
  c1: {type: Concession, by: EU, to: [SY], content: "vrijwel alle economische strafmaatregelen tegen Syrië"}
  a1: {type: Statement, by: p2, content: "bedankte de Europeanen"}
  a2: {type: Warning, by: p1, to: [SY], content: "de maatregelen terug kunnen komen 'als de nieuwe leiders zich niet aan hun woord houden'"}
  a3: {type: Statement, by: HU, time: "maandagnacht", content: "trok maandagnacht zijn veto in"}
