 date 2023-10 [Niger|NIG] {slaat|r1} [Algerijns|ALG] {bemiddelingsaanbod|s1} af na onenigheid over duur overgang

NIAMEY (ANP) - [De militaire machthebbers in [Niger|NIG]|CNS] {zien|r1} voorlopig af van {bemiddeling|e1+s1} door [Algerije|ALG]. Dat heeft premier [Ali Lamine Zeine|p1] maandag {gezegd|e3} op een {persconferentie|e2} in [Niamey|l1]. Volgens [hem|p1] heeft [Algiers|ALG] "te vroeg victorie gekraaid".

Vorige week {meldde|e4} [het [Algerijnse|ALG] ministerie van Buitenlandse Zaken|AMVBZ] dat het {aanbod|s1} om te {bemiddelen|e1} was aanvaard. [Algerije|ALG] {stelde|s2} een overgangsperiode van zes maanden voor, waarna er verkiezingen zouden volgen. [De junta|CNS], die zich [CNSP|CNS] noemt, {houdt|e13+r2} vast aan een termijn van hooguit drie jaar.

De [Algerijnse|ALG] minister [Ahmed Attaf|p2] zou dinsdag naar [Niamey|l1] {afreizen|e5} om de {gesprekken|e16} voor te bereiden. Die {reis|e5} is {uitgesteld|o1}. "[Wij|ALG] wachten op opheldering", {liet|e14} een woordvoerder weten.

[Bazoum|p7]

Met de [Verenigde Staten|VER] wordt nog wel {gepraat|e6}. Topdiplomaat [Harriet Colby|p3] {sprak|e6} zondag in [Niamey|l1] urenlang met een {delegatie|d1} van [het CNSP|CNS], waarin naast generaal [Moussa Barmou|p4] ook kolonel [Idi Maïga|p5] en jurist [Salou Hassane|p6] zaten. Een {bezoek|e8} aan [de afgezette president|p7] [Mohamed Bazoum|p7] werd [Colby|p3] {geweigerd|o4}. [Zij|p3] {drong|e7} aan op [diens|p7] vrijlating, maar daar {gaan|r7} [de militairen|CNS] niet op in. De {gesprekken|e6} leverden dan ook {niets op|o2}.

[De Europese Unie|EUR] {dreigt|e9} de ontwikkelingshulp definitief stop te zetten wanneer [Bazoum|p7] iets overkomt. [Frankrijk|FRA] heeft {toegezegd|e10} [zijn|FRA] troepen voor het einde van het jaar weg te halen, een {eis|e11} waarop [het CNSP|CNS] sinds augustus hamerde.

Denkbaar is dat [Nigeria|NIG2] het {stokje|e12} van [Algerije|ALG] overneemt. [Een islamitische geestelijke uit Kano|p8], sjeik [Bala Lawan|p8], {belde|e15} zaterdag al met premier [Zeine|p1]. Wat dat {gesprek|e15} heeft opgeleverd, is {niet bekend|o3}.
=====
entities:
  p1: {name: Ali Lamine Zeine, type: Person}
  p2: {name: Ahmed Attaf, type: Person}
  p3: {name: Harriet Colby, type: Person}
  p4: {name: Moussa Barmou, type: Person}
  p5: {name: Idi Maïga, type: Person}
  p6: {name: Salou Hassane, type: Person}
  p7: {name: Mohamed Bazoum, type: Person}
  p8: {name: Bala Lawan, type: Person}
  NIG: {name: Niger, type: State}
  ALG: {name: Algerije, type: State}
  VER: {name: Verenigde Staten, type: State}
  FRA: {name: Frankrijk, type: State}
  NIG2: {name: Nigeria, type: State}
  CNS: {name: CNSP, type: Organisation}
  AMVBZ: {name: Algerijnse ministerie van Buitenlandse Zaken, type: Organisation}
  EUR: {name: Europese Unie, type: Organisation}
  l1: {name: Niamey, type: Place}
offices:
  - {person: p1, office: premier, of: NIG}
  - {person: p2, office: minister, of: ALG}
  - {person: p3, office: topdiplomaat, of: VER}
  - {person: p4, office: generaal, of: CNS}
events:
  e1: {type: Mediation, label: bemiddeling door Algerije afgeslagen, participants: [CNS], mediators: [ALG], factuality: counterfactual}
  e2: {type: PressConference, label: persconferentie van premier Zeine, participants: [p1], place: l1, time: maandag, factuality: actual}
  e5: {type: Visit, label: reis van Attaf naar Niamey, participants: [p2], place: l1, time: dinsdag, factuality: counterfactual}
  e6: {type: Negotiation, label: gesprekken VS-CNSP in Niamey, participants: [VER, CNS, p3], place: l1, time: zondag, factuality: actual}
  e8: {type: Visit, label: geweigerd bezoek van Colby aan Bazoum, participants: [p3, p7], factuality: counterfactual}
  e12: {type: Mediation, label: mogelijke bemiddeling door Nigeria, participants: [CNS], mediators: [NIG2], factuality: possible}
  e15: {type: Meeting, label: telefoongesprek Lawan-Zeine, participants: [p8, p1], time: zaterdag, factuality: actual}
  e16: {type: Negotiation, participants: [ALG, CNS], factuality: counterfactual}
acts:
  e3: {type: Statement, by: p1, content: Algiers "te vroeg victorie gekraaid"}
  e4: {type: Statement, by: AMVBZ, time: Vorige week, content: het aanbod om te bemiddelen was aanvaard}
  e7: {type: Demand, by: p3, to: [CNS], content: diens vrijlating}
  e9: {type: Warning, by: EUR, to: [CNS], content: de ontwikkelingshulp definitief stop te zetten wanneer Bazoum iets overkomt}
  e10: {type: Concession, by: FRA, to: [CNS], content: zijn troepen voor het einde van het jaar weg te halen}
  e11: {type: Demand, by: CNS, time: sinds augustus, to: [FRA], content: zijn troepen voor het einde van het jaar weg te halen}
  e13: {type: Demand, by: CNS, to: [ALG], content: een termijn van hooguit drie jaar}
  e14: {type: Statement, by: ALG, content: Wij wachten op opheldering}
  s1: {type: Proposal, by: ALG, to: [CNS], kind: mediation_offer, content: bemiddeling door Algerije, status: rejected}
  s2: {type: Proposal, by: ALG, to: [CNS], kind: other, status: rejected, content: een overgangsperiode van zes maanden}
replies:
  r1: {to: s1, by: CNS, answer: rejected}
  r2: {to: s2, by: CNS, answer: rejected}
  r7: {to: e7, by: CNS, answer: rejected}
delegations:
  d1: {of: CNS, head: null, members: [p4, p5, p6], event: e6}
outcomes:
  o1: {of: e5, type: postponed}
  o2: {of: e6, type: no_breakthrough}
  o3: {of: e15, type: unknown}
  o4: {of: e8, type: cancelled}
