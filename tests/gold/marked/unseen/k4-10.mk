 date 2025-11-08 {Overleg|e1} [Pakistan|PK] en [Afghanistan|AF] {klapt|o1}, geen nieuwe {ronde|e2} gepland

De derde {gespreksronde|e1} tussen [Pakistan|PK] en [Afghanistan|AF] is op niets {uitgelopen|o1}. De [Pakistaanse|PK] minister van Defensie [Khawaja Asif|p1] {zei|a1} vrijdagavond in een talkshow dat [[zijn|p1] team|PK] met lege handen uit [Istanbul|l1] terugkomt. Een vierde {ronde|e2} staat volgens [hem|p1] niet op stapel.

[De buurlanden|PK+AF] zaten sinds donderdag in [Istanbul|l1] {om de tafel|e1}, met [Turkije|TR] en [Qatar|QA] als {bemiddelaars|e3}. [Ze|PK+AF] moesten het eens worden over het toezicht op het {staakt-het-vuren|e4} dat half oktober in [Doha|l2] is {gesloten|e4}. Daaraan ging een week van {grensgevechten|e5} met tientallen doden vooraf.

[Islamabad|PK] {eist|a2} dat [Kabul|AF] zwart-op-wit belooft op te treden tegen [de TTP|TT], [de [Pakistaanse|PK] Taliban|TT], die vanuit [Afghanistan|AF] aanslagen zou plegen. [De Afghanen|AF] {weigeren|r1} die garantie. "[Wij|AF] kunnen niet instaan voor de veiligheid van een ander land", {liet|a3} woordvoerder [Zabihullah Mujahid|p2] van [de Talibanregering|AF] vandaag weten op X. [Hij|p2] {voegde|a5} eraan toe dat het {bestand|e4} overeind blijft. [Asif|p1] had in de talkshow {gezegd|a6} dat dat van [Kabul|AF] afhangt.

[Turkije|TR] legt zich niet neer bij de {mislukking|o1}. President [Recep Tayyip Erdogan|p3] {kondigde|a4} vandaag aan dat [[zijn|p3] ministers van Buitenlandse Zaken en Defensie|g1] volgende week naar [Islamabad|l3] {afreizen|e6}. Ook [Iran|IR] heeft [Pakistan|PK] [zijn|IR] {goede diensten|s1+e7} {aangeboden|s1}; [Islamabad|PK] {reageerde|r2} daar beleefd maar ontwijkend op.

Grens op slot

De grensovergangen bij Torkham en Chaman zijn al bijna een maand dicht. Vrachtwagens met druiven en granaatappels staan in kilometerslange rijen te wachten. In Peshawar zijn tomaten vijf keer zo duur als in september.
=====
entities:
  PK: {name: Pakistan, type: State}
  AF: {name: Afghanistan, type: State}
  TR: {name: Turkije, type: State}
  QA: {name: Qatar, type: State}
  IR: {name: Iran, type: State}
  TT: {name: TTP, type: Organisation}
  g1: {name: Turkse ministers van Buitenlandse Zaken en Defensie, type: Organisation}
  l1: {name: Istanbul, type: Place}
  l2: {name: Doha, type: Place}
  l3: {name: Islamabad, type: Place}
  p1: {name: Khawaja Asif, type: Person}
  p2: {name: Zabihullah Mujahid, type: Person}
  p3: {name: Recep Tayyip Erdogan, type: Person}
offices:
  - {person: p1, office: minister van Defensie, of: PK}
  - {person: p2, office: woordvoerder, of: AF}
  - {person: p3, office: President, of: TR}
events:
  e1: {type: Negotiation, label: derde gespreksronde, participants: [PK, AF], mediators: [TR, QA], place: l1, time: sinds donderdag, factuality: actual}
  e2: {type: Negotiation, label: vierde ronde, participants: [PK, AF], factuality: counterfactual, source: p1, after: e1}
  e3: {type: Mediation, participants: [PK, AF], mediators: [TR, QA], place: l1, factuality: actual}
  e4: {type: Agreement, label: staakt-het-vuren van Doha, participants: [PK, AF], place: l2, time: half oktober, factuality: actual}
  e5: {type: Conflict, label: grensgevechten, participants: [PK, AF], time: een week, factuality: actual}
  e6: {type: Visit, participants: [g1], place: l3, time: volgende week, factuality: planned}
  e7: {type: Mediation, participants: [PK, AF], mediators: [IR], factuality: possible}
acts:
  a1: {type: Statement, by: p1, content: dat zijn team met lege handen uit Istanbul terugkomt, time: vrijdagavond, about: e1}
  a2: {type: Demand, by: PK, to: [AF], content: "dat Kabul zwart-op-wit belooft op te treden tegen de TTP, de Pakistaanse Taliban"}
  a3: {type: Statement, by: p2, content: Wij kunnen niet instaan voor de veiligheid van een ander land, time: vandaag}
  a5: {type: Statement, by: p2, content: dat het bestand overeind blijft, time: vandaag, about: e4}
  a6: {type: Statement, by: p1, content: dat dat van Kabul afhangt, time: vrijdagavond, about: e4}
  a4: {type: Statement, by: p3, content: dat zijn ministers van Buitenlandse Zaken en Defensie volgende week naar Islamabad afreizen, time: vandaag, about: e6}
  s1: {type: Proposal, by: IR, to: [PK], kind: mediation_offer, content: zijn goede diensten, status: unanswered, about: e7}
replies:
  r1: {to: a2, by: AF, answer: rejected}
  r2: {to: s1, by: PK, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough}
