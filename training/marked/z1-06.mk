 date 2024-08-31 De man die te voet naar de generaals ging

Portret [Abílio Guterres da Cunha|p1], gezant van [de Asean|AS] voor [Myanmar|MM]

[Hij|p1] draagt sandalen naar besprekingen en heeft in zeven maanden meer rivieren overgestoken dan de meeste diplomaten in een leven. [Abílio Guterres da Cunha|p1] (61), voormalig priester, voormalig gevangene en tot voor kort kadasterambtenaar in Dili, is sinds januari [de {bemiddelaar|e1}|p1] die namens [de Asean|AS] tussen [het [Myanmarese|MM] leger|MM] en [de Arakanese opstandelingen|AR] heen en weer {reist|e1}.

"[Ik|p1] dacht dat [ze|AS] zich vergist hadden in de naam", {vertelt|a1} [hij|p1]. Dat was niet zo. [Maleisië|MY], dat het voorzitterschap bekleedde, zocht iemand zonder land met belangen. [Thailand|TH] had liever een generaal gezien, maar draaide bij toen [de junta|MM] zelf voor [de Timorees|p1] bleek te voelen.

[Zijn|p1] eerste opdracht, een {ontmoeting|e2} van [beide kampen|MM+AR] in [Mae Sot|l1], {liep|u1} in februari al stuk voordat de thee koud was. De [Arakanese|AR] commandant [Tun Mya Khaing|p2] zag aan de overkant een kolonel zitten die [zijn|p2] dorp had platgebrand en {beende de zaal uit|u1}. [Guterres|p1] rende achter [hem|p2] aan, zonder schoenen. "[Ik|p1] vroeg alleen of [hij|p2] morgen weer thee kwam drinken."

Morgen werd mei. In de tussentijd bezocht [de gezant|p1] {elfmaal|e3} het hoofdkwartier van [de rebellen|AR] en {viermaal|e4} [Naypyidaw|l2]. Met een kladblok vol schetsen van velden en putten kreeg [hij|p1] voor elkaar wat niemand had verwacht: een {bestand|e5} rond [Sittwe|l3], tien weken lang, zodat de rijst geoogst kon worden. [India|IN] en [Bangladesh|BD] {houden toezicht|e5}, elk met een handvol waarnemers.

Of het standhoudt, is ongewis. [De junta|MM] {beschuldigt|a2} [de opstandelingen|AR] van het ingraven van nieuw geschut; [die|AR] {wijzen|a6} op {droneaanvallen|e6} van vorige week. [Guterres|p1] zou het {bestand|e5} graag {verlengd|a3+a5} zien tot de moesson. [Tun Mya Khaing|p2] {heeft|r3} daar wel oren naar, [de generaals|MM] {zwijgen|r4} nog.

Critici in Jakarta vinden [hem|p1] te zacht. "[Hij|p1] verwart vriendelijkheid met vooruitgang", {sneerde|a4} oud-minister [Hartono Subrata|p3] in een praatprogramma. [De Timorees|p1] haalt er [zijn|p1] schouders over op. Maandag wacht een volgende {tocht|e7}, achter op een brommer, naar [Mrauk-U|l4].

"Grenzen," zegt [hij|p1], terwijl [hij|p1] een steentje uit [zijn|p1] sandaal schudt, "heb [ik|p1] genoeg opgemeten."
=====
entities:
  AS: {name: Asean, type: Organisation}
  MM: {name: Myanmar, type: State}
  AR: {name: Arakanese opstandelingen, type: Organisation}
  MY: {name: Maleisië, type: State}
  TH: {name: Thailand, type: State}
  IN: {name: India, type: State}
  BD: {name: Bangladesh, type: State}
  l1: {name: Mae Sot, type: Place}
  l2: {name: Naypyidaw, type: Place}
  l3: {name: Sittwe, type: Place}
  l4: {name: Mrauk-U, type: Place}
  p1: {name: Abílio Guterres da Cunha, type: Person}
  p2: {name: Tun Mya Khaing, type: Person}
  p3: {name: Hartono Subrata, type: Person}
offices:
  - {person: p1, office: gezant, of: AS}
  - {person: p2, office: commandant, of: AR}
events:
  e1: {type: Mediation, label: bemiddeling van Guterres, participants: [MM, AR], mediators: [p1, AS], time: sinds januari, factuality: actual}
  e2: {type: Negotiation, label: ontmoeting in Mae Sot, participants: [MM, AR, p2], mediators: [p1], place: l1, time: in februari, factuality: actual, part_of: e1}
  e3: {type: Visit, label: bezoeken aan de rebellen, participants: [p1, AR], factuality: actual, part_of: e1}
  e4: {type: Visit, label: bezoeken aan Naypyidaw, participants: [p1, MM], place: l2, factuality: actual, part_of: e1}
  e5: {type: Agreement, label: bestand rond Sittwe, participants: [MM, AR], mediators: [p1], observers: [IN, BD], place: l3, time: tien weken lang, factuality: actual}
  e6: {type: Conflict, label: droneaanvallen, participants: [MM, AR], time: vorige week, factuality: possible, source: AR}
  e7: {type: Visit, label: tocht naar Mrauk-U, participants: [p1], place: l4, time: Maandag, factuality: planned}
acts:
  a1: {type: Statement, by: p1, content: Ik dacht dat ze zich vergist hadden in de naam}
  a2: {type: Statement, by: MM, to: [AR], content: het ingraven van nieuw geschut}
  a6: {type: Statement, by: AR, to: [MM], content: droneaanvallen van vorige week, about: e6}
  a3: {type: Proposal, by: p1, to: [AR], kind: ceasefire, content: tot de moesson, status: accepted, about: e5}
  a5: {type: Proposal, by: p1, to: [MM], kind: ceasefire, content: tot de moesson, status: unanswered, about: e5}
  a4: {type: Statement, by: p3, content: Hij verwart vriendelijkheid met vooruitgang, about: e1}
replies:
  r3: {to: a3, by: p2, answer: accepted}
  r4: {to: a5, by: MM, answer: unanswered}
delegations: {}
outcomes:
  u1: {of: e2, type: walkout}
