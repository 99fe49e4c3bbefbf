 date 2025-01-30 {Gesprekken|e1} over vrije doortocht bij [Goma|l1] {liggen stil|o1}

Medewerkers van [het Internationale Comité van het Rode Kruis|RK] proberen sinds maandag te {bemiddelen|e2} tussen [het Congolese leger|FA] en rebellenbeweging [M23|M23], zodat gewonden [Goma|l1] uit kunnen. Woensdagavond leek er een doorbraak, meldt een arts in ziekenhuis Ndosho: [M23|M23] had een {corridor|s1} van zes uur per dag {aangeboden|s1}. [Het leger|FA] {wilde|r1} acht uur en de haven erbij. Sindsdien neemt er niemand meer op.

In het ziekenhuis liggen 340 mensen op 146 bedden. Er wordt geopereerd in de wasserij. Het mortuarium, berekend op 25 lichamen, had donderdag geen stroom. 'Wij wassen verband uit en strijken het', vertelt verpleegster Furaha. Een vrouw beviel er op een stapel jassen. Het kind maakt het goed.

Elders in de stad zijn winkels geplunderd, een gevangenis is leeggelopen en het drinkwater komt uit het meer. De VN telt 700 doden. Zeven [Zuid-Afrikaanse|ZA] militairen werden zondag in het kamp bij Sake gedood; [Pretoria|ZA] {waarschuwde|a2} [Kigali|RW] dat het volgende schot 'een oorlogsverklaring' zou zijn. [Paul Kagame|p1] {noemde|a3} dat een leugen: zoiets was in het {gesprek|e3} met [Cyril Ramaphosa|p2] niet gezegd.
=====
entities:
  ZA: {name: "Zuid-Afrika", type: State}
  RW: {name: "Rwanda", type: State}
  FA: {name: "Congolese leger", type: Organisation}
  M23: {name: "M23", type: Organisation}
  RK: {name: "Rode Kruis", type: Organisation}
  p1: {name: "Paul Kagame", type: Person}
  p2: {name: "Cyril Ramaphosa", type: Person}
  l1: {name: "Goma", type: Place}
events:
  e1: {type: Negotiation, participants: [FA, M23], mediators: [RK], factuality: actual}
  e2: {type: Mediation, participants: [FA, M23], mediators: [RK], time: "sinds maandag", factuality: actual}
  e3: {type: Meeting, participants: [p1, p2], factuality: actual}
acts:
  a2: {type: Warning, by: ZA, to: [RW], content: "het volgende schot 'een oorlogsverklaring' zou zijn"}
  a3: {type: Statement, by: p1, content: "zoiets was in het gesprek met Cyril Ramaphosa niet gezegd"}
  s1: {type: Proposal, by: M23, to: [FA], kind: humanitarian_corridor, content: "een corridor van zes uur per dag", status: rejected}
replies:
  r1: {to: s1, by: FA, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
