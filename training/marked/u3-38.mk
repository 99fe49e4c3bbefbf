 date 2024-12-11 [Ethiopië|ET] en [Somalië|SO] leggen ruzie bij in [Ankara|l1]

[Ethiopië|ET] en [Somalië|SO] hebben woensdagavond in [Ankara|l1] een {verklaring|e1+o3} ondertekend waarmee een eind moet komen aan [hun|ET+SO] ruzie over een haven in [Somaliland|SL]. De [Turkse|TR] president [Recep Tayyip Erdogan|p1] {bemiddelde|e2}.

Premier [Abiy Ahmed|p2] van [Ethiopië|ET] en de [Somalische|SO] president [Hassan Sheikh Mohamud|p3] {spraken|e3} ruim zeven uur met [Erdogan|p1], eerst om beurten, daarna met z'n drieën. [Ethiopië|ET] {erkent|s1} de territoriale eenheid van [Somalië|SO]. [Mogadishu|SO] {zegt|s2} in ruil daarvoor toegang tot zee toe. Voor eind februari {beginnen|e4} technische gesprekken, opnieuw onder [Turkse|TR] leiding.

[Erdogan|p1] {sprak|s3} van een "historische verzoening". [Abiy|p2] {bedankte|s4} [hem|p1] en noemde het geschil een misverstand tussen familieleden. Over de {overeenkomst|e5} die [Ethiopië|ET] op 1 januari met [Somaliland|SL] {sloot|e5}, staat niets in de {verklaring|e1}. [Somalië|SO] had {geëist|s5} dat die wordt ingetrokken.

[Somaliland|SL] {laat|s6} weten dat [het|SL] zich aan niets gebonden acht. [Egypte|EG], dat in augustus een militair {verdrag|e6} sloot met [Somalië|SO], reageerde niet. Eritrea en Djibouti wachten af.

Twee eerdere {rondes|e7} in [Ankara|l1], in juli en augustus, {liepen op niets uit|o1}. Een {derde|e8}, op 17 september, {ging|o2} niet door.
=====
entities:
  ET: {name: Ethiopië, type: State}
  SO: {name: Somalië, type: State}
  SL: {name: Somaliland, type: State}
  TR: {name: Turkije, type: State}
  EG: {name: Egypte, type: State}
  l1: {name: Ankara, type: Place}
  p1: {name: Recep Tayyip Erdogan, type: Person}
  p2: {name: Abiy Ahmed, type: Person}
  p3: {name: Hassan Sheikh Mohamud, type: Person}
offices:
  - {person: p1, office: president, of: TR}
  - {person: p2, office: Premier, of: ET}
  - {person: p3, office: president, of: SO}
events:
  e1: {type: Agreement, label: verklaring van Ankara, participants: [ET, SO], mediators: [p1], place: l1, time: woensdagavond, factuality: actual}
  e2: {type: Mediation, participants: [ET, SO], mediators: [p1], place: l1, factuality: actual}
  e3: {type: Negotiation, label: gesprek in Ankara, participants: [p2, p3], mediators: [p1], place: l1, time: ruim zeven uur, factuality: actual}
  e4: {type: Negotiation, label: technische gesprekken, participants: [ET, SO], mediators: [TR], time: Voor eind februari, factuality: planned, after: e3}
  e5: {type: Agreement, label: overeenkomst met Somaliland, participants: [ET, SL], time: op 1 januari, factuality: actual}
  e6: {type: Agreement, label: militair verdrag, participants: [EG, SO], time: in augustus, factuality: actual}
  e7: {type: Negotiation, label: twee eerdere rondes, participants: [ET, SO], place: l1, time: in juli en augustus, factuality: actual}
  e8: {type: Negotiation, label: derde ronde, participants: [ET, SO], time: op 17 september, factuality: counterfactual}
acts:
  s1: {type: Concession, by: ET, to: [SO], content: "de territoriale eenheid van Somalië"}
  s2: {type: Concession, by: SO, to: [ET], content: "toegang tot zee"}
  s3: {type: Statement, by: p1, content: "historische verzoening"}
  s4: {type: Statement, by: p2, to: [p1], content: "een misverstand tussen familieleden"}
  s5: {type: Demand, by: SO, to: [ET], content: "dat die wordt ingetrokken"}
  s6: {type: Statement, by: SL, content: "dat het zich aan niets gebonden acht"}
outcomes:
  o1: {of: e7, type: no_breakthrough}
  o3: {of: e3, type: agreement}
  o2: {of: e8, type: cancelled}
