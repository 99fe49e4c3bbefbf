 date 2023-08-30 [Malawi|MW] {stuurt|d1} nieuwe man naar {gesprekken|e1} met [Mozambique|MZ]

[LILONGWE|MW] - Oud-rechter [Wezi Chirambo|p1] neemt de plaats in van [Dalitso Nkhoma|p2] als leider van de [Malawische|MW] {delegatie|d1} bij het {spoorwegoverleg|e1} met [Mozambique|MZ]. Dat heeft [het ministerie van Vervoer|MW] woensdag {gemeld|s1}. [Nkhoma|p2] was in ongenade gevallen nadat [hij|p2] in [Beira|l1] zonder ruggespraak een tolverlaging had {weggegeven|a1}.

[Chirambo|p1], die van [zijn|p1] vrouw het bed moet houden wegens een heup, zal de {gesprekken|e1} via een scherm volgen. In de zaal voert [zijn|p1] plaatsvervangster [Thandiwe Mhone|p3] het woord. Ook de econoom [Yamikani Phiri|p4] blijft aan boord.

De [Mozambikaanse|MZ] {ploeg|d2} is dezelfde gebleven: [Artur Macuácua|p5] met twee ingenieurs. [Hij|p5] zou [Nkhoma|p2] "een fatsoenlijk mens" hebben {genoemd|s2}.

[De Afrikaanse Ontwikkelingsbank|AB], die de {onderhandelingen|e1} begeleidt, {spoort|s3} [beide landen|MW+MZ] aan om voor de regens tot een verdrag te komen. De vierde {ronde|e1} gaat 11 september van start in [Tete|l2]. De derde, in juli, {liep met een sisser af|e2+o1}.
=====
entities:
  MW: {name: Malawi, type: State}
  MZ: {name: Mozambique, type: State}
  AB: {name: Afrikaanse Ontwikkelingsbank, type: Organisation}
  p1: {name: Wezi Chirambo, type: Person}
  p2: {name: Dalitso Nkhoma, type: Person}
  p3: {name: Thandiwe Mhone, type: Person}
  p4: {name: Yamikani Phiri, type: Person}
  p5: {name: Artur Macuácua, type: Person}
  l1: {name: Beira, type: Place}
  l2: {name: Tete, type: Place}
offices:
  - {person: p1, office: Oud-rechter, of: MW}
  - {person: p3, office: plaatsvervangster, of: MW}
  - {person: p4, office: econoom, of: MW}
events:
  e1: {type: Negotiation, label: spoorwegoverleg vierde ronde, participants: [MW, MZ], facilitators: [AB], place: l2, time: 11 september, factuality: planned, after: e2}
  e2: {type: Negotiation, label: derde ronde, participants: [MW, MZ], time: in juli, factuality: actual}
acts:
  s1: {type: Statement, by: MW, content: neemt de plaats in van Dalitso Nkhoma als leider van de Malawische delegatie}
  a1: {type: Concession, by: p2, to: [MZ], content: een tolverlaging}
  s2: {type: Statement, by: p5, content: een fatsoenlijk mens, factuality: possible}
  s3: {type: Demand, by: AB, to: [MW, MZ], content: om voor de regens tot een verdrag te komen}
delegations:
  d1: {of: MW, head: p1, members: [p3, p4], event: e1}
  d2: {of: MZ, head: p5, members: [], event: e1}
outcomes:
  o1: {of: e2, type: no_breakthrough}
