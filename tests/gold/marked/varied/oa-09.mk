 date 2016-07-12 [Burundi|BI]: {dialoog|e1} in [Arusha|l1] begint zonder [het regime|BI]

[ARUSHA|l1] (BELGA/AFP) - De [Tanzaniaanse|TZ] oud-president [Benjamin Mkapa|p1] opende dinsdag in [Arusha|l1] een nieuwe {zitting|e1} van de inter-Burundese {dialoog|e1}, maar de stoelen van [de regering in [Bujumbura|BI]|BI] bleven leeg. [Die|BI] {weigert|r1+a8} aan te schuiven met mensen die [ze|BI] verantwoordelijk houdt voor de mislukte putsch van mei 2015.

Volgens [Mkapa|p1], die door [de Oost-Afrikaanse Gemeenschap|EAC] als {facilitator|e2} werd aangesteld, is dat geen reden om te stoppen. "Wie niet komt, kan ook niet klagen over wat er gezegd wordt", {klonk|a1} het. Zeventien partijen en verenigingen stuurden iemand, onder meer [het Cnared|CN], [het platform van de oppositie in ballingschap|CN]. [Dat|CN] was in mei nog {niet uitgenodigd|e3}, wat [het|CN] toen een "farce" {noemde|a2}.

Op tafel ligt een {nota|a3+a4} van acht bladzijden, waarin [Mkapa|p1] {voorstelt|a3+a4} dat er een regering van nationale eenheid komt en dat president [Pierre Nkurunziza|p2] in 2020 niet opnieuw kandidaat is. [Jérémie Minani-Ndabaneze|p3], [woordvoerder van [het Cnared|CN]|p3], {reageerde|r2} afwijzend: [zijn|p3] beweging {wil|a5} dat [Nkurunziza|p2] meteen opstapt. In [Bujumbura|l2] {zei|r3} [Willy Nyamitwe-Kaburahe|p4], [adviseur van [de president|p2]|p4], dat de grondwet "geen koopwaar" is.

Vorige week nog {reisde|e4} [de facilitator|p1] naar [Brussel|l3], waar [hij|p1] [drie ballingen|p7] {sprak|e5} die in eigen land worden gezocht. Dat {gesprek|e5} zette kwaad bloed bij [de regeringspartij CNDD-FDD|CD]. Partijvoorzitter [Pascal Niyonkuru|p5] {liet|a6} daarop een {ontmoeting|e6} met [Mkapa|p1] {afzeggen|o1}.

[De Europese Unie|EU] draaide in maart de rechtstreekse steun aan [Burundi|BI] dicht. [Ons land|BE] volgt die lijn. Minister van Ontwikkelingssamenwerking [Alexander De Croo|p6] {zei|a7} in de Kamer dat [België|BE] "met plezier opnieuw inschrijft zodra er ernstig wordt gepraat".

Tot vrijdag wordt er in werkgroepen {vergaderd|e1}. In het zuiden van Burundi werd maandag een gewezen minister doodgeschoten, de vierde politieke moord in twee maanden.
=====
entities:
  BI: {name: Burundi, type: State}
  TZ: {name: Tanzania, type: State}
  BE: {name: België, type: State}
  EAC: {name: Oost-Afrikaanse Gemeenschap, type: Organisation}
  CN: {name: Cnared, type: Organisation}
  CD: {name: CNDD-FDD, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  p1: {name: Benjamin Mkapa, type: Person}
  p2: {name: Pierre Nkurunziza, type: Person}
  p3: {name: Jérémie Minani-Ndabaneze, type: Person}
  p4: {name: Willy Nyamitwe-Kaburahe, type: Person}
  p5: {name: Pascal Niyonkuru, type: Person}
  p6: {name: Alexander De Croo, type: Person}
  p7: {name: drie ballingen, type: Organisation}
  l1: {name: Arusha, type: Place}
  l2: {name: Bujumbura, type: Place}
  l3: {name: Brussel, type: Place}
offices:
  - {person: p1, office: oud-president, of: TZ}
  - {person: p2, office: president, of: BI}
  - {person: p3, office: woordvoerder, of: CN}
  - {person: p4, office: adviseur, of: BI}
  - {person: p5, office: Partijvoorzitter, of: CD}
  - {person: p6, office: Minister van Ontwikkelingssamenwerking, of: BE}
events:
  e1: {type: Negotiation, label: inter-Burundese dialoog, participants: [CN], mediators: [p1], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Mediation, participants: [BI, CN], mediators: [p1, EAC], factuality: actual}
  e3: {type: Negotiation, participants: [CN], time: in mei, factuality: counterfactual}
  e4: {type: Visit, participants: [p1], place: l3, time: Vorige week, factuality: actual}
  e5: {type: Meeting, participants: [p1, p7], place: l3, time: Vorige week, factuality: actual}
  e6: {type: Meeting, participants: [p5, p1], factuality: counterfactual}
acts:
  a1: {type: Statement, by: p1, content: "Wie niet komt, kan ook niet klagen over wat er gezegd wordt", about: e1}
  a2: {type: Statement, by: CN, content: "farce", about: e3, time: in mei}
  a3: {type: Proposal, by: p1, to: [CN], kind: other, content: "dat er een regering van nationale eenheid komt en dat president Pierre Nkurunziza in 2020 niet opnieuw kandidaat is", status: rejected, about: e1}
  a4: {type: Proposal, by: p1, to: [BI], kind: other, content: "dat er een regering van nationale eenheid komt en dat president Pierre Nkurunziza in 2020 niet opnieuw kandidaat is", status: rejected, about: e1}
  a5: {type: Demand, by: CN, to: [p2], content: "dat Nkurunziza meteen opstapt"}
  a6: {type: Statement, by: p5, to: [p1], content: "een ontmoeting met Mkapa afzeggen", about: e6}
  a7: {type: Statement, by: p6, content: "met plezier opnieuw inschrijft zodra er ernstig wordt gepraat"}
  a8: {type: Proposal, by: p1, to: [BI], kind: talks, content: "aan te schuiven", status: rejected, about: e1}
replies:
  r1: {to: a8, by: BI, answer: rejected}
  r2: {to: a3, by: p3, answer: rejected}
  r3: {to: a4, by: p4, answer: rejected}
outcomes:
  o1: {of: e6, type: cancelled}
