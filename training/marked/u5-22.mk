 date 2018-03-05 FACTCHECK: heeft [Oman|OM] [Qatar|QA] en [Bahrein|BH] {verzoend|e1}?

De bewering: "Dankzij [de sultan|OM] zijn [Qatar|QA] en [Bahrein|BH] weer {vrienden|e1}." Een filmpje met die tekst ging vorige week rond.

Wat klopt. Op 21 februari waren de minister van Handel van [Qatar|QA], [Jassim al-Meer|p1], en [zijn|p1] ambtgenoot uit [Bahrein|BH], [Khalid Fakhro|p2], gelijktijdig in [Muscat|l1]. [Zij|p1+p2] {zaten|e2} een half uur in dezelfde salon. Van het bezoek aan de moskee, dat op het filmpje te zien is, is dezelfde dag een ander gezelschap teruggekomen.

Wat niet klopt. {Verzoend|e1} is er niemand. Uit [beide hoofdsteden|QA+BH] {komt|s3} hetzelfde antwoord: er is in [Muscat|l1] over een gezonken sleepboot {gesproken|e2}, over niets anders. De reder, die uit Koeweit komt en van politiek niet weten wil, bevestigt dat. [Oman|OM] {noemt|s1} zich in het geval van de sleepboot "tolk, geen makelaar".

Wat nog kan. In april is in [Dammam|l3] een {vergadering|e3} van [de zes Golfstaten|GC]. Dat [Qatar|QA] daar {aanschuift|e4}, is door [Saoedi-Arabië|SA] in een brief {in overweging gegeven|s2}, niet toegezegd. [Manama|BH] is {tegen|r1}.

Ons oordeel: grotendeels onwaar.
=====
entities:
  OM: {name: Oman, type: State}
  QA: {name: Qatar, type: State}
  BH: {name: Bahrein, type: State}
  SA: {name: Saoedi-Arabië, type: State}
  GC: {name: zes Golfstaten, type: Organisation}
  l1: {name: Muscat, type: Place}
  l3: {name: Dammam, type: Place}
  p1: {name: Jassim al-Meer, type: Person}
  p2: {name: Khalid Fakhro, type: Person}
offices:
  - {person: p1, office: minister van Handel, of: QA}
  - {person: p2, office: ambtgenoot, of: BH}
events:
  e1: {type: Mediation, label: verzoening van Qatar en Bahrein, participants: [QA, BH], mediators: [OM], factuality: counterfactual}
  e2: {type: Meeting, label: gesprek over de sleepboot, participants: [p1, p2], facilitators: [OM], place: l1, time: Op 21 februari, factuality: actual}
  e3: {type: Meeting, label: vergadering in Dammam, participants: [GC], place: l3, time: In april, factuality: planned}
  e4: {type: Meeting, label: deelname van Qatar, participants: [QA], place: l3, time: In april, factuality: possible, part_of: e3}
acts:
  s3: {type: Statement, by: QA, content: "er is in Muscat over een gezonken sleepboot gesproken, over niets anders", about: e2}
  s1: {type: Statement, by: OM, content: "tolk, geen makelaar", about: e2}
  s2: {type: Proposal, by: SA, kind: summit, content: "Dat Qatar daar aanschuift", status: rejected, about: e3}
replies:
  r1: {to: s2, by: BH, answer: rejected}
