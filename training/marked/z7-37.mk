 date 2019-12-05 Het briefje van [Lomé|l1]

Er was geen hymne, geen rode loper en geen bloemstuk. Toch {beklonken|e1} [de regering van [Burkina Faso|BF]|BF] en [de Broeders van de Sahel|BS] donderdag in [Lomé|l1] [hun|BF+BS] eerste {akkoord|e1+o1}: een {ruil|e1+e4} van negentien gendarmes voor zestien gedetineerden, op oudejaarsdag, bij [de brug van Arbinda|l3]. Het past op de achterkant van een hotelrekening, en daar staat het ook.

De pen was van [Afi Kpodar|p1], [de [Togolese|TG] ombudsvrouw|p1] die de {toenadering|e2} had bewerkstelligd. [Zij|p1] had eerst [de [Zwitserse|CH] stichting Helvetas Pax|HP] aan [haar|p1] zij, maar die {haakte|s1} in oktober af na een bomaanslag.

In november leek alles verkeken. De {tweede bijeenkomst|e3} werd door [Ouagadougou|BF] {afgeblazen|o2} toen er een video opdook. [Kpodar|p1] nam de bus naar [Dori|l2], sliep bij een imam en kwam terug met een {aanbod|a1}: [de Broeders|BS] zouden de vrouwen van de gendarmes een brief laten schrijven. "Toen [ik|p1] die brieven had, had [ik|p1] [de minister|p2]", {vertelde|s2} [ze|p1].

[Die minister|p2], [Salif Kaboré-Ouattara|p2], {ontkent|s3} dat [hij|p2] onder druk stond. [Hij|p2] {zond|d1} [zijn|p2] schoonzoon [Ismaël Zongo|p3], een tandarts, naar [Lomé|l1]; [de Broeders|BS] hadden [een naamloze man in een voetbalshirt|p4] {gestuurd|d2}.

Of er meer komt? [Ghana|GH] {droomt|a2+a3} van een staakt-het-vuren voor het hele noorden en heeft dat al aan [beide|BF+BS] per brief {gesuggereerd|a2+a3}. [Ouagadougou|BF] wil eerst {zien|r1} hoe oudejaarsdag verloopt. [De Broeders|BS] lieten, via [de man in het voetbalshirt|p4], {weten|r2} dat [zij|BS] niet aan brieven doen.

Dat de {uitwisseling|e4} op de brug doorgaat, staat nog niet vast. De regen, de drones, een kapotte vrachtwagen: [Kpodar|p1] telde in [haar|p1] notitieboekje vierentwintig redenen waarom het alsnog kan mislukken. [Niger|NE] heeft zich {bereid|a4} verklaard veertig waarnemers te leveren; een van hen is de broer van een gendarme.

[De Broeders|BS] {dreigden|a5} meteen al dat bij één schot de {ruil|e4} voor altijd van de baan is.
=====
entities:
  NE: {name: Niger, type: State}
  BF: {name: Burkina Faso, type: State}
  BS: {name: Broeders van de Sahel, type: Organisation}
  TG: {name: Togo, type: State}
  CH: {name: Zwitserland, type: State}
  HP: {name: Helvetas Pax, type: Organisation}
  GH: {name: Ghana, type: State}
  p1: {name: Afi Kpodar, type: Person}
  p2: {name: Salif Kaboré-Ouattara, type: Person}
  p3: {name: Ismaël Zongo, type: Person}
  p4: {name: man in een voetbalshirt, type: Person}
  l1: {name: Lomé, type: Place}
  l2: {name: Dori, type: Place}
  l3: {name: brug van Arbinda, type: Place}
offices:
  - {person: p1, office: ombudsvrouw, of: TG}
  - {person: p2, office: minister, of: BF}
  - {person: p3, office: tandarts, of: BF}
events:
  e1: {type: Agreement, label: ruilakkoord van Lomé, participants: [BF, BS], mediators: [p1], place: l1, time: donderdag, factuality: actual}
  e2: {type: Mediation, label: bemiddeling van Kpodar, participants: [BF, BS], mediators: [p1, HP], factuality: actual}
  e3: {type: Negotiation, label: tweede bijeenkomst, participants: [BF, BS], time: In november, factuality: counterfactual}
  e4: {type: Agreement, label: uitvoering van de ruil, participants: [BF, BS], observers: [NE], place: l3, time: op oudejaarsdag, factuality: planned, part_of: e1}
acts:
  a4: {type: Concession, by: NE, to: [BF, BS], content: veertig waarnemers te leveren}
  a5: {type: Warning, by: BS, content: dat bij één schot de ruil voor altijd van de baan is, about: e4}
  s1: {type: Statement, by: HP, content: haakte in oktober af}
  s2: {type: Statement, by: p1, content: "Toen ik die brieven had, had ik de minister"}
  a1: {type: Concession, by: BS, content: de vrouwen van de gendarmes een brief laten schrijven}
  s3: {type: Statement, by: p2, content: dat hij onder druk stond}
  a2: {type: Proposal, by: GH, to: [BF], kind: ceasefire, content: een staakt-het-vuren voor het hele noorden, status: unanswered}
  a3: {type: Proposal, by: GH, to: [BS], kind: ceasefire, content: een staakt-het-vuren voor het hele noorden, status: rejected}
replies:
  r1: {to: a2, by: BF, answer: unanswered}
  r2: {to: a3, by: BS, answer: rejected}
delegations:
  d1: {of: BF, head: p3, members: [], event: e1}
  d2: {of: BS, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e1, type: agreement}
  o2: {of: e3, type: cancelled}
