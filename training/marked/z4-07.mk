 date 2020-08-27 Een tafel in [Salalah|l1], twee vlaggen en een lege thermoskan

In een badhotel in [Salalah|l1] wordt sinds zondag {onderhandeld|e1} over de haven van Hodeida, en alles wijst erop dat daar {voorlopig geen einde aan komt|o1}. [De [Jemenitische|YE] regering|YE] en [de Houthi's|HO] {zitten|e1} er onder het dak van [Oman|OM], dat het {overleg|e1} betaalt en de gasten elk in een eigen vleugel heeft ondergebracht. De {gesprekken|e1} worden {geleid|e1} door [een Ierse van [de Verenigde Naties|VN]|p1], [Aoife Tierney|p1].

Het [Houthi|HO]-{gezelschap|d1} telt zes man met [Yahya al-Sharafi|p2] als woordvoerder en {aanvoerder|d1}. De {afvaardiging|d2} uit [Aden|YE] bestaat uit havendirecteur [Nabil Ba-Surra|p3], kolonel [Faris Omar Lahmadi|p4] en een jurist die niet met naam in de krant wil.

"[We|HO] zijn bereid de kades af te staan aan een neutrale havendienst", {verklaarde|s1} [Al-Sharafi|p2] dinsdag bij het ontbijt. Daar {stond|a1} wel iets tegenover: de tolgelden moeten naar de lonen van ambtenaren in Sanaa. [Ba-Surra|p3] {hapte|r1} niet. [[Zijn|p3] kant|YE] zou er naar verluidt wel iets {in zien|s2} het geld op een rekening in [Muscat|l2] te zetten, met [de Omaanse centrale bank|OB] als borg. [Tierney|p1] {noemde|s3} dat "een gedachte die mag overnachten".

Makkelijker {ging|o2} het met mensen. Dat [beide kanten|YE+HO] [elkaars|YE+HO] opgepakte vissers laten gaan, veertig om veertig, had [de {bemiddelaarster|e3}|p1] bij de thee {geopperd|s4} en was bij de tweede kan al {rond|e4+r2+r3}; de bus {rijdt|e4} vrijdag.

Eind 2018 kwam in [Stockholm|l3] al eens een {akkoord|e2} over dezelfde haven tot stand. Van de uitvoering is weinig terechtgekomen.
=====
entities:
  YE: {name: Jemen, type: State}
  HO: {name: Houthi's, type: Organisation}
  OM: {name: Oman, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  OB: {name: Omaanse centrale bank, type: Organisation}
  p1: {name: Aoife Tierney, type: Person}
  p2: {name: Yahya al-Sharafi, type: Person}
  p3: {name: Nabil Ba-Surra, type: Person}
  p4: {name: Faris Omar Lahmadi, type: Person}
  l1: {name: Salalah, type: Place}
  l2: {name: Muscat, type: Place}
  l3: {name: Stockholm, type: Place}
offices:
  - {person: p2, office: woordvoerder, of: HO}
  - {person: p3, office: havendirecteur, of: YE}
  - {person: p4, office: kolonel, of: YE}
events:
  e1: {type: Negotiation, label: overleg over Hodeida in Salalah, participants: [YE, HO], mediators: [p1, VN], hosts: [OM], place: l1, time: sinds zondag, factuality: actual}
  e2: {type: Agreement, label: akkoord van Stockholm, place: l3, time: Eind 2018, factuality: actual}
  e3: {type: Mediation, label: bemiddeling van Tierney, participants: [YE, HO], mediators: [p1], factuality: actual}
  e4: {type: Agreement, label: ruil van vissers, participants: [YE, HO], mediators: [p1], time: vrijdag, factuality: planned, part_of: e1}
acts:
  s1: {type: Concession, by: p2, to: [YE], content: de kades af te staan aan een neutrale havendienst, time: dinsdag}
  a1: {type: Demand, by: p2, to: [YE], content: de tolgelden moeten naar de lonen van ambtenaren in Sanaa}
  s2: {type: Proposal, by: YE, to: [HO], kind: guarantee, content: "het geld op een rekening in Muscat te zetten, met de Omaanse centrale bank als borg", status: proposed, factuality: possible}
  s3: {type: Statement, by: p1, content: een gedachte die mag overnachten}
  s4: {type: Proposal, by: p1, to: [YE, HO], kind: prisoner_exchange, content: "elkaars opgepakte vissers laten gaan, veertig om veertig", status: accepted}
replies:
  r2: {to: s4, by: YE, answer: accepted}
  r3: {to: s4, by: HO, answer: accepted}
  r1: {to: a1, by: p3, answer: rejected}
delegations:
  d1: {of: HO, head: p2, members: [], event: e1}
  d2: {of: YE, head: null, members: [p3, p4], event: e1}
outcomes:
  o2: {of: e1, type: partial_agreement}
  o1: {of: e1, type: ongoing}
