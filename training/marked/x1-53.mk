 date 2010-12-30 [Drie presidenten|p1+p2+p3], één {boodschap|a6} en een {gesloten deur|r1}

Vertrek, en er gebeurt [u|p4] niets. Met die {boodschap|a6}, door [het West-Afrikaanse blok Ecowas|EC] op een half velletje getikt, {streken|e5} [de staatshoofden van [Benin|BJ], [Ghana|GH] en [Kaapverdië|CV]|p1+p2+p3] dinsdag neer in [Abidjan|l1]. [Ze|p1+p2+p3] {ontmoetten|e1+e4} eerst de omstreden [Ivoriaanse|CI] president [Laurent Zadi|p4], daarna in het Golfhotel [zijn|p4] rivaal [Mamadou Cissé|p5], die volgens de kiescommissie heeft gewonnen.

Bij [Zadi|p4] kregen [de drie|p1+p2+p3] een lunch van vijf gangen en een college staatsrecht. [Hij|p4] {piekert|r1} er niet over de sleutels in te leveren. Een {hertelling|a1}, daarover valt met [hem|p4] te praten. [Cissé|p5] {bestempelde|r2} dat als tijdrekken: "Men telt ook de vingers van een hand geen twee keer."

Toch willen [de bezoekers|p1+p2+p3] van een {mislukking|o1} niet weten. Op 3 januari {landen|e2} [ze|p1+p2+p3] opnieuw in [Ivoorkust|CI], {zei|a2} de [Beninse|BJ] leider [Thomas Agossou|p1] na terugkeer in Cotonou. "Zolang het vliegtuig brandstof heeft, is er hoop."

En als ook dat niet helpt? Dan ligt er het plan-B van [Nigeria|NG], de zwaargewicht van het blok. [Dat|NG] {dreigt|a3} "legitiem geweld" te gebruiken om [Zadi|p4] uit het paleis te halen. Binnen [Ecowas|EC] is daarover geen eensgezindheid; [Ghana|GH] {zegt|a4} geen soldaat te zullen leveren. Op een {vergadering|e3} van de stafchefs, dinsdag en woensdag in [Bamako|l2], werden wel kaarten bekeken.

De vergelijking met [Liberia|LR] dringt zich op. Ook daar duurde het in 2003 maanden eer [de president|p6], omringd door rebellen, {inging|r3} op een {aanbod|a5} van asiel in [Nigeria|NG]. Toen het vliegtuig eindelijk vertrok, zat [de gastheer|p7] zelf naast [hem|p6]. Op het vliegveld van Abuja gaven [de twee|p6+p7] samen een {persconferentie|e6} van vier minuten, vragen waren niet toegestaan.
=====
entities:
  EC: {name: Ecowas, type: Organisation}
  BJ: {name: Benin, type: State}
  GH: {name: Ghana, type: State}
  CV: {name: Kaapverdië, type: State}
  CI: {name: Ivoorkust, type: State}
  NG: {name: Nigeria, type: State}
  LR: {name: Liberia, type: State}
  p1: {name: Thomas Agossou, type: Person}
  p2: {name: president van Ghana, type: Person}
  p3: {name: president van Kaapverdië, type: Person}
  p4: {name: Laurent Zadi, type: Person}
  p5: {name: Mamadou Cissé, type: Person}
  p6: {name: president van Liberia in 2003, type: Person}
  p7: {name: president van Nigeria in 2003, type: Person}
  l1: {name: Abidjan, type: Place}
  l2: {name: Bamako, type: Place}
offices:
  - {person: p1, office: staatshoofd, of: BJ}
  - {person: p2, office: staatshoofd, of: GH}
  - {person: p3, office: staatshoofd, of: CV}
  - {person: p4, office: president, of: CI}
  - {person: p6, office: president, of: LR}
  - {person: p7, office: gastheer, of: NG}
events:
  e1: {type: Meeting, label: gesprek met Zadi, participants: [p1, p2, p3, p4], place: l1, time: dinsdag, factuality: actual, part_of: e5}
  e4: {type: Meeting, label: gesprek met Cissé, participants: [p1, p2, p3, p5], place: l1, time: dinsdag, factuality: actual, part_of: e5}
  e5: {type: Visit, label: bezoek van de drie presidenten aan Abidjan, participants: [p1, p2, p3], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Visit, label: nieuw bezoek, participants: [p1, p2, p3], place: CI, time: Op 3 januari, factuality: planned, after: e5}
  e3: {type: Meeting, label: vergadering van de stafchefs, participants: [EC], place: l2, time: dinsdag en woensdag, factuality: actual}
  e6: {type: PressConference, label: persconferentie op het vliegveld van Abuja, participants: [p6, p7], factuality: actual}
acts:
  a1: {type: Proposal, by: p4, to: [p5], kind: other, content: Een hertelling, status: rejected}
  a2: {type: Statement, by: p1, content: "Zolang het vliegtuig brandstof heeft, is er hoop"}
  a3: {type: Warning, by: NG, to: [p4], content: "\"legitiem geweld\" te gebruiken om Zadi uit het paleis te halen"}
  a4: {type: Statement, by: GH, content: geen soldaat te zullen leveren}
  a5: {type: Proposal, by: NG, to: [p6], kind: guarantee, content: asiel in Nigeria, status: accepted, time: in 2003}
  a6: {type: Demand, by: EC, to: [p4], content: "Vertrek, en er gebeurt u niets"}
replies:
  r1: {to: a6, by: p4, answer: rejected}
  r2: {to: a1, by: p5, answer: rejected}
  r3: {to: a5, by: p6, answer: accepted}
outcomes:
  o1: {of: e5, type: no_breakthrough, factuality: counterfactual}
