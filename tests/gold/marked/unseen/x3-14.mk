 date 2024-10-02 [Helsinki|FI] en [Tallinn|EE] sluiten {kabelpact|e1}, [Riga|LV] wacht

Vanaf 1 januari bewaken [Finland|FI] en [Estland|EE] [hun|FI+EE] stroom- en datakabels in de Finse Golf samen. De {overeenkomst|e1} werd dinsdag aan boord van [de veerboot Viking XPRS|l1] {beklonken|e1} door premier [Elina Saarikoski|p1] en [haar|p1] [Estse|EE] collega [Rasmus Tamm|p2]. [Letland|LV] {haakte|o1} vorige week af: [Riga|LV] {wil|a1} eerst weten wie de rekening voor de sleepboten krijgt.

[De drie|FI+EE+LV] {praatten|e2} sinds maart onder voorzitterschap van oud-[NAVO|NATO]-topman [Jeroen Hartman|p3]. Volgens [Hartman|p3] is het gat dat [Letland|LV] laat 'een kwestie van centen en weken'. [Saarikoski|p1] {beloofde|a2} [Riga|LV] dat de deur openblijft tot de paasdagen; wat [Finland|FI] betreft mag [het land|LV] de eerste twee jaar gratis meevaren.

Tijdens een korte {ontmoeting met de pers|e3} op het autodek weigerden [de twee premiers|p1+p2] te zeggen wat er gebeurt als een verdacht schip niet stopt. "Dat leest men vanzelf op de radar", {zei|a3} [Tamm|p2].

Energiebedrijven Fingrid en Elering, die samen Estlink beheren, juichen het {pact|e1} toe. De herstelkosten van de kabelbreuk liepen op tot 60 miljoen euro.
=====
entities:
  FI: {name: Finland, type: State}
  EE: {name: Estland, type: State}
  LV: {name: Letland, type: State}
  NATO: {name: NAVO, type: Organisation}
  p1: {name: Elina Saarikoski, type: Person}
  p2: {name: Rasmus Tamm, type: Person}
  p3: {name: Jeroen Hartman, type: Person}
  l1: {name: veerboot Viking XPRS, type: Place}
offices:
  - {person: p1, office: premier, of: FI}
  - {person: p2, office: premier, of: EE}
  - {person: p3, office: oud-NAVO-topman, of: NATO}
events:
  e1: {type: Agreement, label: kabelpact, participants: [FI, EE, p1, p2], place: l1, time: "dinsdag", factuality: actual}
  e2: {type: Negotiation, label: besprekingen over kabelbewaking, participants: [FI, EE, LV], mediators: [p3], time: "sinds maart", factuality: actual}
  e3: {type: PressConference, label: ontmoeting met de pers, participants: [p1, p2], place: l1, factuality: actual}
acts:
  a1: {type: Demand, by: LV, content: "weten wie de rekening voor de sleepboten krijgt"}
  a2: {type: Concession, by: p1, to: [LV], content: "dat de deur openblijft tot de paasdagen; wat Finland betreft mag het land de eerste twee jaar gratis meevaren"}
  a3: {type: Statement, by: p2, content: "Dat leest men vanzelf op de radar"}
outcomes:
  o1: {of: e2, type: walkout}
