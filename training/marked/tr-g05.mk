 date 2026-01 Vijf vragen over het {grensoverleg|e1} tussen [Thailand|THA] en [Cambodja|CAM]

[Thailand|THA] en [Cambodja|CAM] zitten sinds maandag weer {rond de tafel|e1} in [Kuala Lumpur|l1]. Waarover gaat het, en maakt het iets uit?

1. Wie praat met wie?

Voor [Bangkok|THA] voert [Suchada Wongsa|p1] het {woord|d1}, [de eerste vrouw die zo'n ploeg leidt|p1]. [Phnom Penh|CAM] {stuurde|d2} generaal [Chea Sovann|p2] en onderminister [Lim Dara|p3]. De [Maleisische|MAL] premier [Anwar Ibrahim|p4] treedt op als {bemiddelaar|e2}, namens [Asean|ASE]. [China|CHI] en [de VS|VER] mochten elk één waarnemer afvaardigen.

2. Waarover botsen [ze|THA+CAM]?

Over een strook land van amper vijf kilometer rond de tempel [Preah Vihear|l2]. [Cambodja|CAM] {stelt|s1} voor om de grens te laten vastleggen door [het Internationaal Gerechtshof|INT] in [Den Haag|l3]. Daar {wil|r1} [Thailand|THA] niet van horen. [Wongsa|p1] {eist|e3} dat [Cambodja|CAM] eerst [zijn|CAM] zware wapens van de grens weghaalt. Woensdag kwam er toch beweging: [Phnom Penh|CAM] {beloofde|e4} [zijn|CAM] raketwerpers twintig kilometer terug te trekken.

3. Is er al een {akkoord|e5}?

Half. [Beide landen|THA+CAM] {ondertekenden|e5} donderdag een {protocol|e5} over het ruimen van mijnen. Over de grens zelf werden [ze|THA+CAM] het {niet eens|o1}. De {gesprekken|e1} gaan volgende week {verder|e6+o2}, al is nog niet beslist waar.

4. Wie moet dat controleren?

[Japan|JAP] heeft {aangeboden|s2+s3} om garant te staan voor de naleving en veertig officieren te sturen. [Cambodja|CAM] zei meteen {ja|r2}. [De [Thaise|THA] regering|THA] {beraadt|r3} zich nog. In 2011 had [Indonesië|IND] al eens waarnemers willen {sturen|s4}, maar die zijn er nooit gekomen.

5. Wat als het misloopt?

Dan zijn we terug bij af, {vreest|a1} professor [Annelies Vercauteren|p5] (KU Leuven). 'Zonder druk van [Peking|CHI] {tekent|e7} [Phnom Penh|CAM] nooit.' Mogelijk {ontmoeten|e8} [de twee premiers|THA+CAM] elkaar eind februari op de [Asean|ASE]-{top|e11} in [Manilla|l4]. Een eerdere {ontmoeting|e9}, gepland voor kerst, werd {uitgesteld|o3} wegens beschietingen. [Anwar|p4] {waarschuwde|e10} donderdagavond dat [Maleisië|MAL] zich terugtrekt als er opnieuw geschoten wordt.
=====
entities:
  p1: {name: Suchada Wongsa, type: Person}
  p2: {name: Chea Sovann, type: Person}
  p3: {name: Lim Dara, type: Person}
  p4: {name: Anwar Ibrahim, type: Person}
  p5: {name: Annelies Vercauteren, type: Person}
  THA: {name: Thailand, type: State}
  CAM: {name: Cambodja, type: State}
  MAL: {name: Maleisië, type: State}
  CHI: {name: China, type: State}
  VER: {name: Verenigde Staten, type: State}
  JAP: {name: Japan, type: State}
  IND: {name: Indonesië, type: State}
  ASE: {name: Asean, type: Organisation}
  INT: {name: Internationaal Gerechtshof, type: Organisation}
  l1: {name: Kuala Lumpur, type: Place}
  l2: {name: Preah Vihear, type: Place}
  l3: {name: Den Haag, type: Place}
  l4: {name: Manilla, type: Place}
offices:
  - {person: p4, office: premier, of: MAL}
  - {person: p3, office: onderminister, of: CAM}
  - {person: p2, office: generaal, of: CAM}
events:
  e1: {type: Negotiation, label: grensoverleg in Kuala Lumpur, participants: [THA, CAM], mediators: [p4, ASE], place: l1, time: sinds maandag, factuality: actual, observers: [CHI, VER]}
  e2: {type: Mediation, label: Anwar bemiddelt namens Asean, participants: [THA, CAM], mediators: [p4, ASE], place: l1, factuality: actual, part_of: e1}
  e5: {type: Agreement, label: protocol over het ruimen van mijnen, participants: [THA, CAM], time: donderdag, factuality: actual, part_of: e1}
  e6: {type: Negotiation, label: vervolg van de gesprekken, participants: [THA, CAM], time: volgende week, factuality: planned, after: e1}
  e8: {type: Meeting, label: mogelijke ontmoeting van de premiers, participants: [THA, CAM], place: l4, time: eind februari, factuality: possible, part_of: e11}
  e9: {type: Meeting, label: uitgestelde ontmoeting met kerst, participants: [THA, CAM], time: kerst, factuality: counterfactual}
  e11: {place: l4, time: eind februari, type: Meeting, participants: [ASE], factuality: planned}
acts:
  e3: {type: Demand, by: p1, to: [CAM], content: Cambodja eerst zijn zware wapens van de grens weghaalt}
  e4: {type: Concession, by: CAM, time: Woensdag, to: [THA], content: zijn raketwerpers twintig kilometer terug te trekken}
  e7: {type: Statement, by: p5, content: Zonder druk van Peking tekent Phnom Penh nooit}
  e10: {type: Warning, by: p4, time: donderdagavond, to: [THA, CAM], content: Maleisië zich terugtrekt als er opnieuw geschoten wordt}
  s1: {type: Proposal, by: CAM, to: [THA], kind: territorial, status: rejected, content: de grens te laten vastleggen door het Internationaal Gerechtshof}
  s2: {type: Proposal, by: JAP, to: [CAM], kind: guarantee, status: accepted, content: garant te staan voor de naleving en veertig officieren te sturen}
  s3: {type: Proposal, by: JAP, to: [THA], kind: guarantee, status: unanswered, content: garant te staan voor de naleving en veertig officieren te sturen}
  s4: {type: Proposal, by: IND, kind: other, status: proposed, content: waarnemers willen sturen}
  a1: {type: Warning, by: p5, content: Dan zijn we terug bij af}
replies:
  r1: {to: s1, by: THA, answer: rejected}
  r2: {to: s2, by: CAM, answer: accepted}
  r3: {to: s3, by: THA, answer: unanswered}
delegations:
  d1: {of: THA, head: p1, members: [], event: e1}
  d2: {of: CAM, head: null, members: [p2, p3], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e1, type: continuation_agreed}
  o3: {of: e9, type: postponed}
