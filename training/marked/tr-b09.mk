 date 2018-11 [VN|VER] {wil|s1} toezicht op havens [Jemen|JEM2], [Houthi's|HOU] zeggen nog {niets toe|r2}

[SANAA|l3]/[GENÈVE|l5] (ANP) - [VN|VER]-gezant [Lars Hallström|p1] heeft [de [Jemenitische|JEM2] regering|JEM] en [de Houthi-rebellen|HOU] {gevraagd|s1+s2} de haven van [Hodeida|l1] onder toezicht van [de Verenigde Naties|VER] te plaatsen. [De regering|JEM] gaf woensdag {groen licht|r1}. [De rebellen|HOU] houden zich {op de vlakte|r2}. In [Taiz|l2] {sloten|e17} [beide kampen|JEM+HOU] zondag wel een lokaal {bestand|e17+o1} van drie dagen, na een nacht {onderhandelen|e16}.

[Hallström|p1] {was|e1} maandag in [Sanaa|l3], waar [hij|p1] twee uur {sprak|e2} met rebellenleider [Abdul-Malik al-Houthi|p2]. Daarna {vloog|e3} [de Zweed|p1] door naar [Riyad|l4] voor een {ontmoeting|e4} met president [Abd-Rabbu Mansour Hadi|p3]. „Een haven is geen wapen”, {zei|e5} [hij|p1] na terugkeer in [Genève|l5]. Ook {bepleitte|s4} [hij|p1] een humanitaire corridor van [Hodeida|l1] naar [Sanaa|l3].

{Vredesberaad|e6}

Begin december moeten [de partijen|JEM+HOU] in [Zweden|ZWE] {om de tafel|e6}. De {regeringsdelegatie|d1} wordt daar geleid door minister [Khaled al-Yamani|p4]; in [zijn|p4] gevolg bevinden zich [Samira bint Ali Qahtan|p5] en [Marwan Dammaj|p6]. Wie [de Houthi's|HOU] sturen, is niet bekend. Een eerdere {ronde|e7}, die op 6 september in [Genève|l5] had moeten beginnen, ging {niet door|o2}: [de rebellen|HOU] kwamen simpelweg niet opdagen.

[Ze|HOU] stellen als {voorwaarde|e8} dat vijftig gewonden naar [Oman|OMA] worden gevlogen. [Saudi-Arabië|SAU] heeft daar inmiddels in {toegestemd|r8} en {geeft|e9} het luchtruim vrij. Een [Brits|VER2] {voorstel|s3} voor een onmiddellijk {staakt-het-vuren|e18} ligt nog bij [de Veiligheidsraad|VEI].

‘Laatste kans’

[De Emiraten|VAE] {lieten|e11} via onderminister [Anwar Gargash|p7] weten dat het geduld opraakt. Als [de Houthi's|HOU] [Hodeida|l1] niet verlaten, zo {dreigde|e10+a1} [hij|p7], wordt het offensief hervat. Volgens [de rebellen|HOU] voert [Koeweit|KOE] intussen geheime {gesprekken|e12+e13} tussen [hen|HOU] en de [Saudi's|SAU]. [Koeweit|KOE] {ontkent|e14} dat.

De [Nederlandse|NED] generaal [Patrick Cammaert|p8] zou een waarnemersmissie kunnen leiden. Dat bevestigt [zijn|p8] woordvoerder desgevraagd noch ontkent hij het. Minister [Stef Blok|p9] van Buitenlandse Zaken {belde|e15} dinsdag met [Hallström|p1] en {bood|s5} [hem|p1] namens [Nederland|NED] drie patrouilleboten aan. Een {antwoord|r5} heeft [Den Haag|NED] nog niet.
=====
entities:
  VER: {name: Verenigde Naties, type: Organisation}
  JEM: {name: Jemenitische regering, type: Organisation}
  HOU: {name: Houthi's, type: Organisation}
  VEI: {name: Veiligheidsraad, type: Organisation}
  SAU: {name: Saudi-Arabië, type: State}
  VER2: {name: Verenigd Koninkrijk, type: State}
  VAE: {name: Verenigde Arabische Emiraten, type: State}
  KOE: {name: Koeweit, type: State}
  NED: {name: Nederland, type: State}
  OMA: {name: Oman, type: State}
  ZWE: {name: Zweden, type: State}
  JEM2: {name: Jemen, type: State}
  p1: {name: Lars Hallström, type: Person}
  p2: {name: Abdul-Malik al-Houthi, type: Person}
  p3: {name: Abd-Rabbu Mansour Hadi, type: Person}
  p4: {name: Khaled al-Yamani, type: Person}
  p5: {name: Samira bint Ali Qahtan, type: Person}
  p6: {name: Marwan Dammaj, type: Person}
  p7: {name: Anwar Gargash, type: Person}
  p8: {name: Patrick Cammaert, type: Person}
  p9: {name: Stef Blok, type: Person}
  l1: {name: Hodeida, type: Place}
  l2: {name: Taiz, type: Place}
  l3: {name: Sanaa, type: Place}
  l4: {name: Riyad, type: Place}
  l5: {name: Genève, type: Place}
offices:
  - {person: p1, office: gezant, of: VER}
  - {person: p2, office: leider, of: HOU}
  - {person: p3, office: president, of: JEM2}
  - {person: p4, office: minister, of: JEM}
  - {person: p7, office: onderminister, of: VAE}
  - {person: p9, office: minister van Buitenlandse Zaken, of: NED}
  - {person: p2, office: rebellenleider, of: HOU}
events:
  e1: {type: Visit, label: Hallström in Sanaa, participants: [p1], place: l3, time: maandag, factuality: actual}
  e2: {type: Meeting, label: gesprek Hallström-Al-Houthi, participants: [p1, p2], place: l3, time: maandag, factuality: actual, part_of: e1}
  e3: {type: Visit, label: Hallström in Riyad, participants: [p1], place: l4, factuality: actual}
  e4: {type: Meeting, label: ontmoeting Hallström-Hadi, participants: [p1, p3], place: l4, factuality: actual, part_of: e3}
  e6: {type: Negotiation, label: vredesberaad in Zweden, participants: [JEM, HOU], place: ZWE, time: Begin december, factuality: planned}
  e7: {type: Negotiation, label: eerdere ronde in Genève, participants: [JEM, HOU], place: l5, time: op 6 september, factuality: counterfactual}
  e12: {type: Negotiation, label: geheime gesprekken tussen de Houthi's en Saudi-Arabië, participants: [HOU, SAU], mediators: [KOE], factuality: possible, source: HOU}
  e13: {type: Mediation, label: Koeweit bemiddelt volgens de Houthi's, participants: [HOU, SAU], mediators: [KOE], factuality: possible, source: HOU, part_of: e12}
  e15: {type: Meeting, label: telefoongesprek Blok-Hallström, participants: [p9, p1], time: dinsdag, factuality: actual}
  e16: {type: Negotiation, label: nachtelijke onderhandelingen in Taiz, participants: [JEM, HOU], place: l2, time: zondag, factuality: actual}
  e17: {type: Agreement, label: lokaal bestand van drie dagen in Taiz, participants: [JEM, HOU], place: l2, time: zondag, factuality: actual, part_of: e16}
  e18: {type: Agreement, participants: [JEM, HOU], factuality: possible}
acts:
  e5: {type: Statement, by: p1, time: na terugkeer in Genève, content: Een haven is geen wapen}
  e8: {type: Demand, by: HOU, to: [SAU], content: vijftig gewonden naar Oman worden gevlogen}
  e9: {type: Concession, by: SAU, to: [HOU], content: het luchtruim vrij}
  e10: {type: Warning, by: p7, to: [HOU], content: 'Als de Houthi''s Hodeida niet verlaten, zo dreigde hij, wordt het offensief hervat'}
  e11: {type: Statement, by: p7, content: het geduld opraakt}
  e14: {type: Statement, by: KOE, content: voert Koeweit intussen geheime gesprekken}
  s1: {type: Proposal, by: p1, to: [JEM], kind: other, status: accepted, content: de haven van Hodeida onder toezicht van de Verenigde Naties te plaatsen}
  s2: {type: Proposal, by: p1, to: [HOU], kind: other, status: unanswered, content: de haven van Hodeida onder toezicht van de Verenigde Naties te plaatsen}
  s3: {type: Proposal, by: VER2, to: [VEI], kind: ceasefire, content: een onmiddellijk staakt-het-vuren, status: proposed}
  s4: {type: Proposal, by: p1, kind: humanitarian_corridor, content: een humanitaire corridor van Hodeida naar Sanaa, status: proposed}
  s5: {type: Proposal, by: p9, to: [p1], kind: other, content: drie patrouilleboten, status: unanswered}
  a1: {type: Demand, by: p7, to: [HOU], content: Als de Houthi's Hodeida niet verlaten}
replies:
  r1: {to: s1, by: JEM, answer: accepted}
  r2: {to: s2, by: HOU, answer: unanswered}
  r8: {to: e8, by: SAU, answer: accepted}
  r5: {to: s5, by: p1, answer: unanswered}
delegations:
  d1: {of: JEM, head: p4, members: [p5, p6], event: e6}
outcomes:
  o1: {of: e16, type: ceasefire}
  o2: {of: e7, type: cancelled}
