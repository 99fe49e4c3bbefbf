 date 2016-10-13 [Burundi|BI]: {praten|e1} in [Arusha|l1], en dan opnieuw

ARUSHA - De vierde {ronde|e1} over [Burundi|BI] heeft één vrucht afgeworpen: er komt een {vijfde|e2+o1}. Dat {spraken|o1} [regering|BI] en [ballingen|BA] woensdag af, onder auspiciën van [de Oost-Afrikaanse Gemeenschap|EAC]. Datum: 9 december, plek: [Kampala|l2]. Oud-president [Frederick Ssali|p1] van [Oeganda|UG] zwaaide voor de laatste keer de hamer; [hij|p1] draagt die over aan de [Tanzaniaanse|TZ] [Neema Mushi|p2].

Van beide kanten werd wat {toegegeven|a1+a2}: [de regering|BI] ontgrendelt zeven radiozenders, [de ballingen|BA] schrappen het woord genocide uit [hun|BA] stukken. Een {voorstel|a3} van [Rwanda|RW] om blauwhelmen te sturen haalde de agenda {niet|r1}.
=====
entities:
  RW: {name: Rwanda, type: State}
  BI: {name: Burundi, type: State}
  l1: {name: Arusha, type: Place}
  EAC: {name: Oost-Afrikaanse Gemeenschap, type: Organisation}
  l2: {name: Kampala, type: Place}
  p1: {name: Frederick Ssali, type: Person}
  UG: {name: Oeganda, type: State}
  p2: {name: Neema Mushi, type: Person}
  TZ: {name: Tanzania, type: State}
  BA: {name: Burundese ballingen, type: Organisation}
offices:
  - {person: p1, office: oud-president, of: UG}
events:
  e1: {type: Negotiation, label: vierde ronde over Burundi, participants: [BI, BA], mediators: [EAC, p1], place: l1, time: woensdag, factuality: actual}
  e2: {type: Negotiation, label: vijfde ronde over Burundi, participants: [BI, BA], mediators: [EAC, p2], place: l2, time: 9 december, factuality: planned, after: e1}
outcomes:
  o1: {of: e1, type: continuation_agreed}
acts:
  a1: {type: Concession, by: BI, to: [BA], content: "ontgrendelt zeven radiozenders"}
  a2: {type: Concession, by: BA, to: [BI], content: "schrappen het woord genocide uit hun stukken"}
  a3: {type: Proposal, by: RW, kind: other, content: "blauwhelmen te sturen", status: rejected}
replies:
  r1: {to: a3, answer: rejected}
