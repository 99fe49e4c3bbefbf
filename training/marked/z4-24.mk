 date 2024-06-25 {Corridor|e1} naar [El Fasher|l1] hangt aan [drie garanten|TD+KE+SA]

DJEDDA/NAIROBI - Meel, insuline en schoon water: dat moet er vanaf vrijdag [El Fasher|l1] in, als [alle drie de borgstaten|TD+KE+SA] [hun|TD+KE+SA] handtekening gestand doen. [De Soedanese strijdkrachten|SAF] en [de Rapid Support Forces|RSF] zijn het in [Djedda|l2] {eens geworden|e1+e4+o1+r2+r3} over een {corridor|e1} van twaalf kilometer, twee weken lang, zes uur per dag.

Het {plan|s2} komt uit de koker van de Zwitserse [Verena Aeschbacher|p1], die sinds mei namens [de Afrikaanse Unie|AU] tussen [de generaals|SAF+RSF] heen en weer {reist|e2}. [Zij|p1] {bepleitte|s1} aanvankelijk een bestand in heel Darfoer. Daar {wilden|r1} [de strijdkrachten|SAF] niets van weten. "Toen heb [ik|p1] gevraagd hoe breed een vrachtwagen is", {vertelt|s3} [ze|p1].

Garant voor de veiligheid staan [Tsjaad|TD], [Kenia|KE] en gastland [Saoedi-Arabië|SA]. [Tsjaad|TD] {belooft|a1} de chauffeurs te leveren. [Kenia|KE] {stuurt|a3} waarnemers, al moet het parlement in Nairobi zich daar nog over uitspreken.

In [Djedda|l2] werd [de RSF|RSF] {vertegenwoordigd door|d1} [Abdelrahim Hamdan|p2], {vergezeld|d1} door kolonel [Musa Jibril Adam|p3]. [Het leger|SAF] had {gekozen voor|d2} een burger, de oud-rector [Sitt-Amal Osman|p4]. [De twee {delegatieleiders|d1+d2}|p2+p4] {weigerden|s4} samen op de foto te gaan.

Of er op vrijdag werkelijk iets rijdt? Een vorige {opening|e3}, in maart, strandde na vier vrachtwagens op een wegversperring. En uit [Port Soedan|SAF] kwam gisteravond een {waarschuwing|a2}: bij het eerste schot gaat de slagboom weer neer.
=====
entities:
  SAF: {name: Soedanese strijdkrachten, type: Organisation}
  RSF: {name: Rapid Support Forces, type: Organisation}
  AU: {name: Afrikaanse Unie, type: Organisation}
  TD: {name: Tsjaad, type: State}
  KE: {name: Kenia, type: State}
  SA: {name: Saoedi-Arabië, type: State}
  p1: {name: Verena Aeschbacher, type: Person}
  p2: {name: Abdelrahim Hamdan, type: Person}
  p3: {name: Musa Jibril Adam, type: Person}
  p4: {name: Sitt-Amal Osman, type: Person}
  l1: {name: El Fasher, type: Place}
  l2: {name: Djedda, type: Place}
offices:
  - {person: p3, office: kolonel, of: RSF}
events:
  e1: {type: Agreement, label: corridor naar El Fasher, participants: [SAF, RSF], mediators: [p1], guarantors: [TD, KE, SA], place: l2, factuality: actual, part_of: e4}
  e2: {type: Mediation, label: pendeldiplomatie van Aeschbacher, participants: [SAF, RSF], mediators: [p1, AU], time: sinds mei, factuality: actual}
  e3: {type: Agreement, label: eerdere opening, participants: [SAF, RSF], time: in maart, factuality: actual}
  e4: {type: Negotiation, label: overleg in Djedda, participants: [SAF, RSF], mediators: [p1], hosts: [SA], place: l2, factuality: actual}
acts:
  s1: {type: Proposal, by: p1, to: [SAF, RSF], kind: ceasefire, content: een bestand in heel Darfoer, status: rejected}
  s2: {type: Proposal, by: p1, to: [SAF, RSF], kind: humanitarian_corridor, content: "een corridor van twaalf kilometer, twee weken lang, zes uur per dag", status: accepted}
  s3: {type: Statement, by: p1, content: Toen heb ik gevraagd hoe breed een vrachtwagen is}
  s4: {type: Statement, by: p2, content: weigerden samen op de foto te gaan}
  a1: {type: Concession, by: TD, content: de chauffeurs te leveren, about: e1}
  a2: {type: Warning, by: SAF, content: bij het eerste schot gaat de slagboom weer neer, about: e1}
  a3: {type: Concession, by: KE, content: stuurt waarnemers, about: e1}
replies:
  r1: {to: s1, by: SAF, answer: rejected}
  r2: {to: s2, by: SAF, answer: accepted}
  r3: {to: s2, by: RSF, answer: accepted}
delegations:
  d1: {of: RSF, head: p2, members: [p3], event: e4}
  d2: {of: SAF, head: p4, members: [], event: e4}
outcomes:
  o1: {of: e4, type: agreement}
