 date 2007-08-21 Negentien gegijzelden, één {tafel|e1}, geen {akkoord|e2}

SEOUL/GHAZNI - Voor het eerst hebben [de Taliban|TA] en [Zuid-Korea|KR] rechtstreeks met [elkaar|TA+KR] {gesproken|e1}. Dat gebeurde vrijdag in het kantoor van de Rode Halve Maan in [Ghazni|l1], waar [het Internationale Rode Kruis|RK] voor de veiligheid instond en verder nergens voor. Aan het lot van negentien gegijzelde kerkgangers heeft het {niets veranderd|o1}.

[De Taliban|TA] {eisen|s1} de vrijlating van evenveel gevangenen. "Daarover gaan [wij|KR] niet", {aldus|r1} ambassadeur [Noh Kyung-ho|p1]; wie daar wel over gaat, [de [Afghaanse|AF] regering|AF], was niet uitgenodigd en zou ook niet gekomen zijn.

Voor zaterdag was een tweede {ontmoeting|e3} belegd. De tolk had koorts. Zij is toen {verzet|o2} naar dinsdag, vandaag dus, en zou bij het ter perse gaan van deze krant in volle gang moeten zijn.

[Indonesië|ID] heeft te kennen {gegeven|s2} dat [het|ID], als [Seoul|KR] dat wenst, een geestelijke kan {sturen|e4} met gezag bij [de Taliban|TA]. [Seoul|KR] {wenst|r2} het, al mag niemand het hardop zeggen. Over losgeld is niet gesproken, {zeggen|s3} [beide kampen|TA+KR]. Het is het enige waarover [ze|TA+KR] het eens zijn.
=====
entities:
  RK: {name: Internationale Rode Kruis, type: Organisation}
  TA: {name: Taliban, type: Organisation}
  KR: {name: Zuid-Korea, type: State}
  AF: {name: Afghanistan, type: State}
  ID: {name: Indonesië, type: State}
  l1: {name: Ghazni, type: Place}
  p1: {name: Noh Kyung-ho, type: Person}
offices:
  - {person: p1, office: ambassadeur, of: KR}
events:
  e1: {type: Negotiation, label: eerste rechtstreekse gesprek, participants: [TA, KR], guarantors: [RK], place: l1, time: vrijdag, factuality: actual}
  e2: {type: Agreement, participants: [TA, KR], factuality: counterfactual}
  e3: {type: Negotiation, label: tweede ontmoeting, participants: [TA, KR], time: "dinsdag, vandaag", factuality: planned, after: e1}
  e4: {type: Mediation, label: Indonesische geestelijke, participants: [TA, KR], mediators: [ID], factuality: possible}
acts:
  s1: {type: Demand, by: TA, to: [KR], content: "de vrijlating van evenveel gevangenen"}
  s2: {type: Proposal, by: ID, to: [KR], kind: mediation_offer, content: "een geestelijke kan sturen met gezag bij de Taliban", status: accepted, about: e4}
  s3: {type: Statement, by: TA, content: "Over losgeld is niet gesproken", about: e1}
replies:
  r1: {to: s1, by: p1, answer: rejected}
  r2: {to: s2, by: KR, answer: accepted}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e3, type: postponed}
