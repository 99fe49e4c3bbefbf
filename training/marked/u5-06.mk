 date 1999-11-15 {Wapenstilstand|e1} Casamance op losse schroeven

DAKAR/BANJUL - Het {bestand|e1} dat [Senegal|SN] en [de afscheidingsbeweging MFDC|CA] op 3 augustus in [Banjul|l1] {ondertekenden|e1}, staat op losse schroeven. Na de aanslag van zondag op een markt in Ziguinchor heeft [Dakar|SN] het {overleg|e2} dat morgen zou beginnen, voor onbepaalde tijd {uitgesteld|o1}.

[Abbé Sambou Coly|p1], de geestelijke die [de beweging|CA] leidt, {ontkent|a1} dat [zijn|p1] mannen er iets mee te maken hadden. "[Wij|CA] waren niet in de stad", {zei|a1} [hij|p1] tegen Radio Kombo. [Hij|p1] {vraagt|a2} om een onderzoek door derden. [Senegal|SN] wil daar {niet aan|r1}.

[Gambia's|GM] hoofdstad [Banjul|l1], in augustus nog het toneel van omhelzingen, zou opnieuw de plaats van samenkomst zijn geweest. [De [Gambiaanse|GM] vicepresident|p2] [Fatou Njie-Sarr|p2], die in de zomer de {gesprekken|e3} in goede banen {leidde|e3}, {reist|e4} nu op en neer tussen [de twee partijen|SN+CA] om te redden wat er te redden valt. Zondagavond was [zij|p2] in [Dakar|l2], vandaag wordt [ze|p2] in [het bos bij Oussouye|l3] verwacht.

[Guinee-Bissau|GW], dat zich in het {akkoord|e1} {garant|a3} stelde voor de ontwapening, zwijgt. [Het land|GW] heeft volgende week verkiezingen.
=====
entities:
  CA: {name: MFDC, type: Organisation}
  SN: {name: Senegal, type: State}
  GM: {name: Gambia, type: State}
  GW: {name: Guinee-Bissau, type: State}
  l1: {name: Banjul, type: Place}
  l2: {name: Dakar, type: Place}
  l3: {name: het bos bij Oussouye, type: Place}
  p1: {name: Abbé Sambou Coly, type: Person}
  p2: {name: Fatou Njie-Sarr, type: Person}
offices:
  - {person: p2, office: vicepresident, of: GM}
events:
  e1: {type: Agreement, label: bestand van Banjul, participants: [SN, CA], guarantors: [GW], place: l1, time: op 3 augustus, factuality: actual, part_of: e3}
  e2: {type: Negotiation, label: uitgesteld overleg, participants: [SN, CA], place: l1, time: morgen, factuality: counterfactual, after: e3}
  e3: {type: Negotiation, label: gesprekken in de zomer, participants: [SN, CA], mediators: [p2], place: l1, time: in de zomer, factuality: actual}
  e4: {type: Mediation, label: pendelreis van Njie-Sarr, participants: [SN, CA], mediators: [p2], factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "Wij waren niet in de stad"}
  a2: {type: Demand, by: p1, to: [SN], content: "een onderzoek door derden"}
  a3: {type: Concession, by: GW, to: [SN, CA], content: "garant stelde voor de ontwapening", about: e1}
replies:
  r1: {to: a2, by: SN, answer: rejected}
outcomes:
  o1: {of: e2, type: postponed}
