 date 2023-05-26 [Vandecasteele|p1] vrij, via een tussenstop in [Muscat|l1]

BRUSSEL - Na 455 dagen cel in [Teheran|l2] is hulpverlener [Olivier Vandecasteele|p1] vrijdag geland in [Muscat|l1], [de hoofdstad van [Oman|OM]|l1], dat de {uitwisseling|e1} tussen [België|BE] en [Iran|IR] heeft {begeleid|r3}. In de andere richting vloog [Assadollah Assadi|p2], [een [Iraanse|IR] diplomaat|p2] die in [Antwerpen|l3] twintig jaar had gekregen.

Premier [Alexander De Croo|p3] {belde|e4} donderdagavond laat met sultan [Haitham|p4], daarna met de ouders, daarna met niemand meer. ‘[Ik|p3] heb [hem|p4] {bedankt|s1} en dat zal [ik|p3] blijven doen.’ De [Omani's|OM] waren pas in februari {gevraagd|a1}, nadat de [Zwitsers|CH] voor de {klus|a4} beleefd hadden {gepast|r1}. Over losgeld, bezweert het kabinet van [Buitenlandse Zaken|BE], is in geen enkel {gesprek|e2} gerept.

In het parlement {eist|a2} [de N-VA|NV] uitleg. ‘De volgende [Belg|BE] zit daar al op een stoel te wachten’, {waarschuwde|a3} [Theo Francken|p6]. Minister [Hadja Lahbib|p5] {komt|r2} dinsdag naar de commissie, zij het achter gesloten deuren.

Voor drie andere Europeanen, onder wie een Deen, wordt {nog|o1} {onderhandeld|e3}.
=====
entities:
  BE: {name: België, type: State}
  OM: {name: Oman, type: State}
  IR: {name: Iran, type: State}
  CH: {name: Zwitserland, type: State}
  NV: {name: N-VA, type: Organisation}
  l1: {name: Muscat, type: Place}
  l2: {name: Teheran, type: Place}
  l3: {name: Antwerpen, type: Place}
  p1: {name: Olivier Vandecasteele, type: Person}
  p2: {name: Assadollah Assadi, type: Person}
  p3: {name: Alexander De Croo, type: Person}
  p4: {name: Haitham, type: Person}
  p5: {name: Hadja Lahbib, type: Person}
  p6: {name: Theo Francken, type: Person}
offices:
  - {person: p2, office: diplomaat, of: IR}
  - {person: p3, office: Premier, of: BE}
  - {person: p4, office: sultan, of: OM}
  - {person: p5, office: Minister, of: BE}
events:
  e1: {type: Agreement, label: gevangenenruil, participants: [BE, IR], facilitators: [OM], place: l1, time: vrijdag, factuality: actual}
  e2: {type: Negotiation, participants: [BE, IR], facilitators: [OM], factuality: actual}
  e3: {type: Negotiation, participants: [IR], factuality: actual}
  e4: {type: Meeting, label: telefoongesprek, participants: [p3, p4], time: donderdagavond laat, factuality: actual}
acts:
  s1: {type: Statement, by: p3, content: "Ik heb hem bedankt en dat zal ik blijven doen"}
  a1: {type: Proposal, by: BE, to: [OM], kind: mediation_offer, status: accepted, time: "in februari"}
  a4: {type: Proposal, by: BE, to: [CH], kind: mediation_offer, status: rejected}
  a2: {type: Demand, by: NV, to: [p5], content: "uitleg"}
  a3: {type: Warning, by: p6, content: "De volgende Belg zit daar al op een stoel te wachten"}
replies:
  r1: {to: a4, by: CH, answer: rejected}
  r3: {to: a1, by: OM, answer: accepted}
  r2: {to: a2, by: p5, answer: accepted}
outcomes:
  o1: {of: e3, type: ongoing}
