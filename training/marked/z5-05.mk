 date 2022-06-17 Buitenlandbrief: de week in zes alinea's

Goedemorgen! In deze aflevering reizen we van de Balkan naar de Stille Zuidzee, met tussendoor iets over vanille.

BALKAN De [Montenegrijnse|ME] president [Lazar Vukčević|p1] {ontving|e1} woensdag in [Cetinje|l1] [zijn|p1] [Albanese|AL] ambtgenoot [Ilir Hoxhaj|p2]. [Ze|p1+p2] {bezegelden|e2} een verdrag over gezamenlijke reddingsvluchten op het Meer van Shkodër. [Hoxhaj|p2] {opperde|a1} verder een permanente gesprekstafel voor de zes landen van de westelijke Balkan. [Vukčević|p1] {zei|r1} dat [hij|p1] er een nachtje over wil slapen.

VANILLE Madagaskar schrapt de minimumprijs voor vanille. Boeren in Sambava vrezen een prijsval; inkopers in Antwerpen en Hamburg wrijven zich in de handen.

HOORN Donderdag had in [Djibouti|l2] het {gesprek|e3:planned} tussen [Eritrea|ER] en [de regering van [Djibouti|DJ]|DJ] over de krijgsgevangenen van 2008 moeten plaatshebben. Het vliegtuig uit [Asmara|ER] {kwam niet|o1}. [Qatar|QA], dat sinds vorig jaar de lijnen {warm houdt|e4} tussen [beide buren|ER+DJ], heeft geen nieuwe datum genoemd.

ZUIDZEE [Nauru|NR] {stuurt|d1} voor het eerst een eigen ploeg naar de {klimaatbesprekingen|e5} in [Apia|l3], waar vanaf maandag veertien eilandstaten {vergaderen|e5}. Parlementsvoorzitter [Moses Adeang|p3] {voert|d1} de groep aan; ook zeerechtadvocate [Tessa Ribauw|p4] en hoofdman [Kenas Dabwido|p5] gaan mee.

BINNENLAND In Den Haag viel het kabinet bijna over stikstof. Bijna.

TOT SLOT De [Finse|FI] minister [Outi Saarela|p6] {waarschuwde|a2} dinsdag in Tallinn dat [haar|p6] land "geen dag langer" zal wachten op [Turkse|TR] instemming met het lidmaatschap van [de NAVO|NAVO]. Een zegsman in [Ankara|TR] {liet weten|a3}: "Geduld is ook een verdrag." Tot volgende week!
=====
entities:
  ME: {name: Montenegro, type: State}
  AL: {name: Albanië, type: State}
  ER: {name: Eritrea, type: State}
  DJ: {name: Djibouti, type: State}
  QA: {name: Qatar, type: State}
  NR: {name: Nauru, type: State}
  FI: {name: Finland, type: State}
  TR: {name: Turkije, type: State}
  NAVO: {name: NAVO, type: Organisation}
  p1: {name: Lazar Vukčević, type: Person}
  p2: {name: Ilir Hoxhaj, type: Person}
  p3: {name: Moses Adeang, type: Person}
  p4: {name: Tessa Ribauw, type: Person}
  p5: {name: Kenas Dabwido, type: Person}
  p6: {name: Outi Saarela, type: Person}
  l1: {name: Cetinje, type: Place}
  l2: {name: Djibouti, type: Place}
  l3: {name: Apia, type: Place}
offices:
  - {person: p1, office: president, of: ME}
  - {person: p2, office: president, of: AL}
  - {person: p3, office: parlementsvoorzitter, of: NR}
  - {person: p6, office: minister, of: FI}
events:
  e1: {type: Meeting, label: ontvangst in Cetinje, participants: [p1, p2], place: l1, time: woensdag, factuality: actual}
  e2: {type: Agreement, label: verdrag over reddingsvluchten, participants: [p1, p2, ME, AL], place: l1, time: woensdag, factuality: actual, part_of: e1}
  e3: {type: Negotiation, label: gesprek over krijgsgevangenen, participants: [ER, DJ], place: l2, time: Donderdag, factuality: counterfactual}
  e4: {type: Mediation, label: bemiddeling door Qatar, participants: [ER, DJ], mediators: [QA], time: sinds vorig jaar, factuality: actual}
  e5: {type: Negotiation, label: klimaatbesprekingen, participants: [NR], place: l3, time: vanaf maandag, factuality: planned}
acts:
  a1: {type: Proposal, by: p2, to: [p1], kind: talks, content: een permanente gesprekstafel voor de zes landen van de westelijke Balkan, status: unanswered}
  a2: {type: Warning, by: p6, to: [TR], content: geen dag langer, time: dinsdag}
  a3: {type: Statement, by: TR, content: Geduld is ook een verdrag}
replies:
  r1: {to: a1, by: p1, answer: unanswered}
delegations:
  d1: {of: NR, head: p3, members: [p4, p5], event: e5}
outcomes:
  o1: {of: e3, type: cancelled}
