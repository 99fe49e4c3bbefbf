 date 2017-03-22 [Nickerie|l1] wacht op het veer, [Georgetown|GY] wacht op antwoord

PARAMARIBO - [Suriname|SR] en [Guyana|GY] gaan volgende maand in [Nieuw-Nickerie|l1] {overleggen|e1} over vergunningen voor vissers op de Corantijnrivier. Dat heeft minister [Yldiz Wangsadikrama|p1] van Buitenlandse Zaken dinsdag in de Nationale Assemblée {meegedeeld|a1}. Een eerdere {bijeenkomst|e2}, die op 3 maart in [Georgetown|l2] zou zijn, werd door [Suriname|SR] {afgezegd|o1+r3} omdat de {uitnodiging|a6} volgens [de bewindsvrouw|p1] "de verkeerde rivieroever als grens" noemde.

Sinds de jaarwisseling hebben [Surinaamse|SR] politieboten zeker vijftien korjalen uit Corriverton opgebracht. De eigenaars beschikken niet over een [Surinaamse|SR] licentie. [Guyana|GY] {protesteerde|a2} daartegen in een nota van 9 februari en {vroeg|a3} om een overgangstermijn van een jaar. Daarop is tot dusver {niet gereageerd|r1}.

Assembleelid [Ronny Asabina-Pinas|p2] {wilde weten|a5} of [de Caricom|CC] er niet bij betrokken kan worden. "Waarom moeten [we|SR] altijd wachten tot het ontploft?" [De minister|p1] ziet daar {geen brood|r2} in. Toen [de regiogroep|CC] in 2000 {bemiddelde|e3} bij het incident rond het boorplatform van CGX, {leverde|o2} dat "vier maanden vergaderen in [Jamaica|l3] en een stapel bonnetjes op". Uiteindelijk besliste een tribunaal van de Verenigde Naties over de zeegrens, in 2007. Over de rivier en het Tigrigebied deed het geen uitspraak.

[De [Guyanese|GY] ambassadeur|p3], [Deosaran Bisnath-Ally|p3], {zei|a4} desgevraagd op Radio 10 dat [zijn|p3] land "met open handen" naar [Nickerie|l1] komt. De delegatie wordt {geleid door|d1} [de minister van Natuurlijke Hulpbronnen|p4]. Namens [Suriname|SR] zit er volgens [Wangsadikrama|p1] een {team|d2} met [de districtscommissaris|p5] en [een marineofficier|p7]. [Een vertegenwoordiger van [de visserscoöperatie|VC]|p6] mag als toehoorder {aanschuiven|e1}.

Het veer bij South Drain vaart sinds maandag niet. De motor wordt gereviseerd.
=====
entities:
  SR: {name: Suriname, type: State}
  GY: {name: Guyana, type: State}
  CC: {name: Caricom, type: Organisation}
  VC: {name: visserscoöperatie, type: Organisation}
  p1: {name: Yldiz Wangsadikrama, type: Person}
  p2: {name: Ronny Asabina-Pinas, type: Person}
  p3: {name: Deosaran Bisnath-Ally, type: Person}
  p4: {name: minister van Natuurlijke Hulpbronnen, type: Person}
  p5: {name: districtscommissaris, type: Person}
  p6: {name: vertegenwoordiger van de visserscoöperatie, type: Person}
  p7: {name: marineofficier, type: Person}
  l1: {name: Nieuw-Nickerie, type: Place}
  l2: {name: Georgetown, type: Place}
  l3: {name: Jamaica, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: SR}
  - {person: p3, office: ambassadeur, of: GY}
  - {person: p4, office: minister van Natuurlijke Hulpbronnen, of: GY}
events:
  e1: {type: Negotiation, participants: [SR, GY], observers: [p6], place: l1, time: volgende maand, factuality: planned}
  e2: {type: Negotiation, participants: [SR, GY], place: l2, time: op 3 maart, factuality: counterfactual}
  e3: {type: Mediation, participants: [SR, GY], mediators: [CC], place: l3, time: in 2000, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "Suriname en Guyana gaan volgende maand in Nieuw-Nickerie overleggen", about: e1, time: dinsdag}
  a2: {type: Statement, by: GY, to: [SR], content: "protesteerde daartegen in een nota", time: van 9 februari}
  a3: {type: Demand, by: GY, to: [SR], content: "een overgangstermijn van een jaar", time: van 9 februari}
  a4: {type: Statement, by: p3, content: "met open handen", about: e1}
  a5: {type: Proposal, by: p2, to: [SR], kind: mediation_offer, content: "of de Caricom er niet bij betrokken kan worden", status: rejected}
  a6: {type: Proposal, by: GY, to: [SR], kind: talks, content: "Een eerdere bijeenkomst", status: rejected, about: e2}
replies:
  r1: {to: a3, by: SR, answer: unanswered}
  r3: {to: a6, by: SR, answer: rejected}
  r2: {to: a5, by: p1, answer: rejected}
delegations:
  d1: {of: GY, head: p4, members: [], event: e1}
  d2: {of: SR, members: [p5, p7], event: e1}
outcomes:
  o1: {of: e2, type: cancelled}
  o2: {of: e3, type: no_breakthrough}
