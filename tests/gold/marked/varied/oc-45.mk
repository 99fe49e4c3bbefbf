 date 2023-05-31 [Cricketbond|KN] {bepleit|a4} Schiedamse uitweg voor Azië Cup

NIEUWEGEIN - [De Nederlandse cricketbond [KNCB|KN]|KN] heeft zich {aangeboden|a4} als gastheer voor de wedstrijden van het [Indiase|IN] team in de Azië Cup. Dat schrijft [de voorzitter|p1], [Guus Hendriksz|p1], in de nieuwsbrief van mei.

Het toernooi is in september toegewezen aan [Pakistan|PK], maar [de [Indiase|IN] bond [BCCI|BC]|BC] {weigert|s1} op last van [Delhi|IN] [zijn|BC] spelers daarheen te sturen. [De [Pakistaanse|PK] bond [PCB|PB]|PB] {opperde|a1} daarop een 'hybride model': vier duels in [Lahore|l1], de rest elders. [Jay Shah|p2], die zowel [de BCCI|BC] als [de Aziatische cricketraad|AR] voorzit, {hield|r1} dat wekenlang in beraad en is er in het weekeinde mee {akkoord|r2} gegaan, op {voorwaarde|a2} dat 'elders' Sri Lanka wordt. [De Emiraten|AE], die zich eveneens hadden {gemeld|a3}, vielen {af|r3} wegens de hitte.

"[Ons|KN] {aanbod|a4} staat nog", zegt [Hendriksz|p1]. "In [Schiedam|l2] hangt geen vlag die iemand stoort, en het regent er minder dan in Colombo." [De cricketraad|AR] heeft de brief {niet beantwoord|r4}.

[PCB|PB]-voorzitter [Najam Sethi|p3] {dreigt|w1} intussen het WK in [India|IN], in oktober, te laten schieten {als|a5} [India|IN] niet ook eens naar [Pakistan|PK] komt. Minister [Bilawal Bhutto|p4] {reisde|e1} begin mei nog wel naar [Goa|l3], voor een bijeenkomst van de Shanghai-organisatie. Met [[zijn|p4] [Indiase|IN] collega|p5] {wisselde|e2} [hij|p4] daar geen woord.

De dames van VRA wonnen zaterdag met zeven wickets van Sparta 1888. Het veld aan de Nieuwe Kalfjeslaan was ondanks de regen goed bespeelbaar.
=====
entities:
  IN: {name: India, type: State}
  PK: {name: Pakistan, type: State}
  AE: {name: Verenigde Arabische Emiraten, type: State}
  KN: {name: KNCB, type: Organisation}
  BC: {name: BCCI, type: Organisation}
  PB: {name: PCB, type: Organisation}
  AR: {name: Aziatische cricketraad, type: Organisation}
  p1: {name: Guus Hendriksz, type: Person}
  p2: {name: Jay Shah, type: Person}
  p3: {name: Najam Sethi, type: Person}
  p4: {name: Bilawal Bhutto, type: Person}
  p5: {name: Indiase collega van Bhutto, type: Person}
  l1: {name: Lahore, type: Place}
  l2: {name: Schiedam, type: Place}
  l3: {name: Goa, type: Place}
offices:
  - {person: p1, office: voorzitter, of: KN}
  - {person: p2, office: voorzitter, of: BC}
  - {person: p2, office: voorzitter, of: AR}
  - {person: p3, office: voorzitter, of: PB}
  - {person: p4, office: Minister, of: PK}
events:
  e1: {type: Visit, participants: [p4], place: l3, time: begin mei, factuality: actual}
  e2: {type: Meeting, participants: [p4, p5], place: l3, factuality: counterfactual}
acts:
  s1: {type: Statement, by: BC, to: [PB], content: "zijn spelers daarheen te sturen"}
  a1: {type: Proposal, by: PB, to: [BC, AR], kind: other, content: "een 'hybride model'", status: accepted}
  a2: {type: Demand, by: p2, to: [PB], content: "dat 'elders' Sri Lanka wordt"}
  a3: {type: Proposal, by: AE, to: [AR], kind: other, content: "De Emiraten, die zich eveneens hadden gemeld", status: rejected}
  a4: {type: Proposal, by: KN, to: [AR], kind: other, content: "als gastheer voor de wedstrijden van het Indiase team", status: unanswered}
  w1: {type: Warning, by: p3, to: [IN], content: "het WK in India, in oktober, te laten schieten"}
  a5: {type: Demand, by: p3, to: [IN], content: "India niet ook eens naar Pakistan komt"}
replies:
  r1: {to: a1, by: p2, answer: unanswered}
  r2: {to: a1, by: p2, answer: accepted}
  r3: {to: a3, by: AR, answer: rejected}
  r4: {to: a4, by: AR, answer: unanswered}
