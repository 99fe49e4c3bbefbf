 date 2025-11 {Verklaring|e1} van [de [Litouwse|LIT] regering|LIT] over de grens met [Wit-Rusland|WIT]

Vilnius, 4 november. [De regering van de [Republiek Litouwen|LIT]|LIT] {verklaart|e1} het volgende.

1. Kennis is genomen van het {verzoek|s1} van [Minsk|WIT] om de grensovergang [Medininkai|l1] te heropenen. Dit {verzoek|s1} wordt {niet ingewilligd|r1} zolang smokkelballonnen [ons|LIT] luchtruim binnendringen. [Minsk|WIT] {verzocht|s2} daarnaast om verlichting van de sancties op kalizout. Een {toezegging|r2} op dat punt doen [wij|LIT] niet.

2. [Wij|LIT] {verlangen|e2} dat [Wit-Rusland|WIT] de vrachtwagens die [het|WIT] op 29 oktober aan de ketting legde, onverwijld laat vertrekken.

3. Op technisch niveau bestaat er wel contact. Gisteren kwamen [functionarissen van beide landen|LIT+WIT] bij [Šalčininkai|l2] {bijeen|e3}. {Nader tot elkaar|o1} zijn [zij|LIT+WIT] daar niet gekomen. Aan [Litouwse|LIT] zijde {namen|d1} grenswachtcommandant [Rimantas Vaitkus|p1], douanedirecteur [Jolanta Petraitytė|p2] en jurist [Mindaugas Kairys|p3] deel. De [Wit-Russische|WIT] {groep|d2} stond onder aanvoering van generaal [Sergej Koltoen|p4].

4. Het {bezoek|e4} dat minister van Buitenlandse Zaken [Kęstutis Budrys|p5] donderdag aan [Minsk|l3] zou afleggen, is tot nader order {uitgesteld|o2}.

5. Als blijk van goede wil {stellen|e5} [wij|LIT] de overgang vanaf maandag weer open voor voetgangers.

Goede diensten

6. [Polen|POL] heeft zich {bereid verklaard|s3+s4} tussen [beide buurlanden|LIT+WIT] te {bemiddelen|e6}. [Litouwen|LIT] {neemt|r3} dat {aanbod|s3} in dank aan. Van [Wit-Russische|WIT] zijde is daarop geen {antwoord|r4} ontvangen.

7. Mocht [Minsk|WIT] de vrachtwagens verbeurdverklaren, dan zullen [wij|LIT] niet {aarzelen|e7} álle overgangen te sluiten.

8. Berichten als zou [Litouwen|LIT] vorige week buiten [zijn|LIT] bondgenoten om met president [Aleksandr Loekasjenko|p6] hebben {onderhandeld|e8}, {berusten|a1} op verzinsels.

Premier [Inga Ruginienė|p7] {bespreekt|e9} de toestand morgen telefonisch met [de voorzitter van de [Europese Commissie|EUR]|p8], [Ursula von der Leyen|p8]. Vanmiddag om drie uur staat [zij|p7] in het regeringsgebouw de pers {te woord|e10}. "[Wij|LIT] zoeken geen ruzie, [wij|LIT] zoeken orde", {aldus|e11} [de premier|p7] in een toelichting.
=====
entities:
  p1: {name: Rimantas Vaitkus, type: Person}
  p2: {name: Jolanta Petraitytė, type: Person}
  p3: {name: Mindaugas Kairys, type: Person}
  p4: {name: Sergej Koltoen, type: Person}
  p5: {name: Kęstutis Budrys, type: Person}
  p6: {name: Aleksandr Loekasjenko, type: Person}
  p7: {name: Inga Ruginienė, type: Person}
  p8: {name: Ursula von der Leyen, type: Person}
  LIT: {name: Litouwen, type: State}
  WIT: {name: Wit-Rusland, type: State}
  POL: {name: Polen, type: State}
  EUR: {name: Europese Commissie, type: Organisation}
  l1: {name: Medininkai, type: Place}
  l2: {name: Šalčininkai, type: Place}
  l3: {name: Minsk, type: Place}
offices:
  - {person: p1, office: grenswachtcommandant, of: LIT}
  - {person: p2, office: douanedirecteur, of: LIT}
  - {person: p4, office: generaal, of: WIT}
  - {person: p5, office: minister van Buitenlandse Zaken, of: LIT}
  - {person: p6, office: president, of: WIT}
  - {person: p7, office: premier, of: LIT}
  - {person: p8, office: voorzitter, of: EUR}
events:
  e3: {type: Meeting, label: technisch overleg bij Šalčininkai, participants: [LIT, WIT], place: l2, time: Gisteren, factuality: actual, source: LIT}
  e4: {type: Visit, label: uitgesteld bezoek Budrys aan Minsk, participants: [p5], place: l3, time: donderdag, factuality: counterfactual, source: LIT}
  e6: {type: Mediation, label: aangeboden Poolse bemiddeling, participants: [LIT, WIT], mediators: [POL], factuality: possible, source: LIT}
  e8: {type: Negotiation, label: ontkende onderhandelingen met Loekasjenko, participants: [LIT, p6], time: vorige week, factuality: counterfactual, source: LIT}
  e9: {type: Meeting, label: telefoongesprek Ruginienė-Von der Leyen, participants: [p7, p8], time: morgen, factuality: planned}
  e10: {type: PressConference, label: Ruginienė staat de pers te woord, participants: [p7], time: Vanmiddag om drie uur, factuality: planned}
acts:
  e1: {type: Statement, by: LIT, time: 4 november}
  e2: {type: Demand, by: LIT, to: [WIT], content: 'de vrachtwagens die het op 29 oktober aan de ketting legde, onverwijld laat vertrekken'}
  e5: {type: Concession, by: LIT, to: [WIT], content: de overgang vanaf maandag weer open voor voetgangers}
  e7: {type: Warning, by: LIT, to: [WIT], content: álle overgangen te sluiten}
  e11: {type: Statement, by: p7, content: 'Wij zoeken geen ruzie, wij zoeken orde'}
  s1: {type: Proposal, by: WIT, to: [LIT], kind: other, status: rejected, content: de grensovergang Medininkai te heropenen}
  s2: {type: Proposal, by: WIT, to: [LIT], kind: sanctions_relief, content: verlichting van de sancties op kalizout, status: unanswered}
  s3: {type: Proposal, by: POL, to: [LIT], kind: mediation_offer, status: accepted, content: tussen beide buurlanden te bemiddelen}
  s4: {type: Proposal, by: POL, to: [WIT], kind: mediation_offer, status: unanswered, content: tussen beide buurlanden te bemiddelen}
  a1: {type: Statement, by: LIT, content: Litouwen vorige week buiten zijn bondgenoten om met president Aleksandr Loekasjenko hebben onderhandeld}
replies:
  r1: {to: s1, by: LIT, answer: rejected}
  r2: {to: s2, by: LIT, answer: unanswered}
  r3: {to: s3, by: LIT, answer: accepted}
  r4: {to: s4, by: WIT, answer: unanswered}
delegations:
  d1: {of: LIT, head: null, members: [p1, p2, p3], event: e3}
  d2: {of: WIT, head: p4, members: [], event: e3}
outcomes:
  o1: {of: e3, type: no_breakthrough}
  o2: {of: e4, type: postponed}
