 date 2024-12-12 In [Ankara|l1] {leggen|e2+o1} [Ethiopië|ET] en [Somalië|SO] het bij

[Ze|p1+p2] hadden [elkaar|p1+p2] bijna een jaar niet aangekeken. Woensdagavond laat stonden [Abiy Ahmed|p1] en [Hassan Sheikh Mohamud|p2] hand in hand naast [Recep Tayyip Erdogan|p3], die [hen|p1+p2] acht uur lang had {bewerkt|e1}. Uit de {Verklaring|e2} van [Ankara|l1] blijkt dat [Ethiopië|ET] de eenheid van [Somalië|SO] {eerbiedigt|a1} en dat [Somalië|SO] [de buur|ET] toegang tot zee {verleent|a2}, ‘onder [Somalisch|SO] gezag’.

Daarmee is het {contract|e3} dat [Addis Abeba|ET] op nieuwjaarsdag sloot met [Somaliland|SL] niet genoemd, en dus ook niet begraven. ‘Voor [ons|SL] geldt het nog’, {liet|s1} [Hargeisa|SL] donderdag weten.

Twee eerdere {pogingen|e4}, in juli en augustus, waren in hetzelfde paleis {mislukt|o2}. Toen spraken de ministers niet met [elkaar|ET+SO] maar met [hun|ET+SO] [Turkse|TR] collega [Hakan Fidan|p4], die van de ene kamer naar de andere {liep|e4}. Een {derde|e5}, voorzien voor september, is {nooit gehouden|o3}.

Eind februari begint het {rekenwerk|e6}, met [Turkije|TR] als waarborg: technici moeten dan uitzoeken om welke haven het gaat.
=====
entities:
  ET: {name: Ethiopië, type: State}
  SO: {name: Somalië, type: State}
  SL: {name: Somaliland, type: State}
  TR: {name: Turkije, type: State}
  l1: {name: Ankara, type: Place}
  p1: {name: Abiy Ahmed, type: Person}
  p2: {name: Hassan Sheikh Mohamud, type: Person}
  p3: {name: Recep Tayyip Erdogan, type: Person}
  p4: {name: Hakan Fidan, type: Person}
offices: []
events:
  e1: {type: Negotiation, participants: [p1, p2], mediators: [p3], place: l1, time: Woensdagavond laat, factuality: actual, after: e4}
  e2: {type: Agreement, label: Verklaring van Ankara, participants: [ET, SO], mediators: [p3], place: l1, time: Woensdagavond laat, factuality: actual, part_of: e1}
  e3: {type: Agreement, participants: [ET, SL], time: op nieuwjaarsdag, factuality: actual}
  e4: {type: Negotiation, participants: [ET, SO], mediators: [p4], place: l1, time: "in juli en augustus", factuality: actual}
  e5: {type: Negotiation, participants: [ET, SO], time: september, factuality: counterfactual, after: e4}
  e6: {type: Negotiation, participants: [ET, SO], guarantors: [TR], time: Eind februari, factuality: planned, after: e1}
acts:
  a1: {type: Concession, by: ET, to: [SO], content: "de eenheid van Somalië eerbiedigt"}
  a2: {type: Concession, by: SO, to: [ET], content: "toegang tot zee"}
  s1: {type: Statement, by: SL, content: "Voor ons geldt het nog", about: e3}
outcomes:
  o1: {of: e1, type: agreement}
  o2: {of: e4, type: no_breakthrough}
  o3: {of: e5, type: cancelled}
