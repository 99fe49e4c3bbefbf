 date 2018-12-06 Vier bordjes om een ronde tafel in [Genève|l1]

"Het heeft zes jaar geduurd om [jullie|MA+PO+DZ+MR] aan dezelfde soep te krijgen, eet dus op." Zo {opende|s8} [Gerhard Lenz|p1], [voormalig bondspresident en nu gezant van [de VN|UN] voor de Westelijke Sahara|p1], woensdag [zijn|p1] {ronde tafel|e1}. Voor het menu was gezorgd, voor de tafelschikking ook: [Marokko|MA] tegenover [het Polisario|PO], met tussen [hen|MA+PO] in, als buren, [Algerije en Mauritanië|DZ+MR].

De [Marokkaanse|MA] minister [Younes Bensouda|p2] had drie gekozenen uit Laâyoune bij zich, een novum. Voor [het Polisario|PO] trad [Khatri Mohamed Salem|p3] {in het strijdperk|d1}, met [Fatma el-Mehdi Brahim|p4] als woordvoerster. [Algiers|DZ] had er [zijn|DZ] minister [Abdelhamid Benyahia|p5] voor {overgevlogen|d2}; die {benadrukte|s1} er als waarnemer te zitten, "niet als bruidspaar". [Rabat|MA] {vindt|s2} dat onzin: [Algerije|DZ] is volgens [Bensouda|p2] partij, punt.

Er werd {niets ondertekend|o1}. [Lenz|p1] kreeg wel los dat [het gezelschap|MA+PO+DZ+MR] in het eerste kwartaal {terugkeert|e2+o2}. [Hij|p1] had om een gebaar {gevraagd|s3+s5}: de ruil van gevangenen. [Salem|p3] {bleek|r1} bereid, {mits|s6} [het Rode Kruis|RK] meegaat; [Bensouda|p2] {antwoordde|r2} dat [Marokko|MA] er geen heeft.

Ook de autonomie onder de [Marokkaanse|MA] kroon, het oude plan uit 2007, werd nogmaals {uit de kast gehaald|s4}, en door [Brahim|p4] ogenblikkelijk {teruggeduwd|r3}: [zij|p4] {wil|s7} een referendum.

Spanje en Frankrijk waren niet gevraagd. In [Manhasset|l2], vlakbij New York, vond in 2012 het vorige {gesprek|e3} van [de vier|MA+PO+DZ+MR] plaats. Ook toen: soep.
=====
entities:
  MA: {name: Marokko, type: State}
  PO: {name: Polisario, type: Organisation}
  DZ: {name: Algerije, type: State}
  MR: {name: Mauritanië, type: State}
  UN: {name: VN, type: Organisation}
  RK: {name: Rode Kruis, type: Organisation}
  l1: {name: Genève, type: Place}
  l2: {name: Manhasset, type: Place}
  p1: {name: Gerhard Lenz, type: Person}
  p2: {name: Younes Bensouda, type: Person}
  p3: {name: Khatri Mohamed Salem, type: Person}
  p4: {name: Fatma el-Mehdi Brahim, type: Person}
  p5: {name: Abdelhamid Benyahia, type: Person}
offices:
  - {person: p1, office: gezant, of: UN}
  - {person: p2, office: minister, of: MA}
  - {person: p4, office: woordvoerster, of: PO}
  - {person: p5, office: minister, of: DZ}
events:
  e1: {type: Negotiation, label: ronde tafel over de Westelijke Sahara, participants: [MA, PO, DZ, MR], mediators: [p1], place: l1, time: "woensdag", factuality: actual, after: e3}
  e2: {type: Negotiation, label: tweede ronde tafel, participants: [MA, PO, DZ, MR], mediators: [p1], time: "in het eerste kwartaal", factuality: planned, after: e1}
  e3: {type: Negotiation, label: gesprek in Manhasset, participants: [MA, PO, DZ, MR], place: l2, time: "in 2012", factuality: actual}
acts:
  s1: {type: Statement, by: p5, content: "er als waarnemer te zitten, \"niet als bruidspaar\"", about: e1}
  s8: {type: Statement, by: p1, to: [MA, PO, DZ, MR], content: "Het heeft zes jaar geduurd om jullie aan dezelfde soep te krijgen, eet dus op", time: "woensdag", about: e1}
  s2: {type: Statement, by: p2, content: "Algerije is volgens Bensouda partij"}
  s3: {type: Proposal, by: p1, to: [PO], kind: prisoner_exchange, content: "de ruil van gevangenen", status: accepted}
  s5: {type: Proposal, by: p1, to: [MA], kind: prisoner_exchange, content: "de ruil van gevangenen", status: rejected}
  s6: {type: Demand, by: p3, content: "mits het Rode Kruis meegaat"}
  s4: {type: Proposal, by: MA, to: [PO], kind: territorial, content: "de autonomie onder de Marokkaanse kroon", status: rejected}
  s7: {type: Demand, by: p4, to: [MA], content: "een referendum"}
replies:
  r1: {to: s3, by: p3, answer: accepted}
  r2: {to: s5, by: p2, answer: rejected}
  r3: {to: s4, by: p4, answer: rejected}
delegations:
  d1: {of: PO, head: p3, members: [p4], event: e1}
  d2: {of: DZ, head: p5, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: continuation_agreed}
