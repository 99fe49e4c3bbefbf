 date 2023-12-14 {Ultimatum|s1} [Caracas|VE] loopt af zonder schot

Donderdag om middernacht verstreek de termijn die [Venezuela|VE] [Guyana|GY] had {gesteld|s1} om de boorplatforms voor [de Essequibo|l1] te ontmantelen. Er werd niet gevaren, niet geschoten, niet gebeld. "[Wij|GY] hebben een nachtwake gehouden met domino", meldde [de [Guyanese|GY] vicepresident|p1], die eerder al had verkondigd dat [zijn|p1] land niet voor dreigementen {buigt|r1}.

Op [Saint Vincent|l2] zijn [beide staatshoofden|p2+p3] sinds gisteren de gast van premier [Ottley Browne|p4]. [Browne|p4], 's middags nog optimist, {begeleidt|e1} [hen|p2+p3] van de ene veranda naar de andere. Dat [ze|p2+p3] in één kamer gaan zitten is {mogelijk|e2}, maar daarover is bij het ter perse gaan {niets bekend|o1}.

Bij het ontbijt heeft [de [Braziliaanse|BR] president|p5] telefonisch twee dingen {geopperd|s2+s3}: geen woord meer over geweld, en in februari een commissie. [De [Venezolaan|VE]|p2] {noteerde|r2} het. [De [Guyanees|GY]|p3] was {meteen om|r3}.

Over de uitkomst wil [Browne|p4] pas vanavond iets zeggen, op een {persconferentie|e3} in de sporthal. Tot die tijd zijn de lijnen dicht. Beide lijfwachten speelden intussen een partij cricket die door regen werd uitgesteld. [Trinidad|TT], waar [ze|p2+p3] [elkaar|p2+p3] in oktober ook al zouden {zien|e4}, tot [de een|p2] {griep|o2} kreeg, houdt [zijn|TT] {uitnodiging|s4} van toen onverkort overeind.
=====
entities:
  VE: {name: Venezuela, type: State}
  GY: {name: Guyana, type: State}
  BR: {name: Brazilië, type: State}
  l1: {name: de Essequibo, type: Place}
  l2: {name: Saint Vincent, type: Place}
  p1: {name: vicepresident van Guyana, type: Person}
  p2: {name: staatshoofd van Venezuela, type: Person}
  p3: {name: staatshoofd van Guyana, type: Person}
  p4: {name: Ottley Browne, type: Person}
  p5: {name: president van Brazilië, type: Person}
  TT: {name: Trinidad, type: State}
offices:
  - {person: p1, office: vicepresident, of: GY}
  - {person: p2, office: staatshoofd, of: VE}
  - {person: p3, office: staatshoofd, of: GY}
  - {person: p4, office: premier, of: l2}
  - {person: p5, office: president, of: BR}
events:
  e1: {type: Mediation, participants: [p2, p3], mediators: [p4], hosts: [p4], place: l2, time: sinds gisteren, factuality: actual}
  e2: {type: Meeting, participants: [p2, p3], place: l2, factuality: possible}
  e3: {type: PressConference, participants: [p4], place: l2, time: vanavond, factuality: planned}
  e4: {type: Meeting, participants: [p2, p3], hosts: [TT], time: in oktober, factuality: counterfactual}
acts:
  s1: {type: Demand, by: VE, to: [GY], content: "de boorplatforms voor de Essequibo te ontmantelen"}
  s2: {type: Proposal, by: p5, to: [p2], kind: other, content: "geen woord meer over geweld, en in februari een commissie", status: unanswered}
  s3: {type: Proposal, by: p5, to: [p3], kind: other, content: "geen woord meer over geweld, en in februari een commissie", status: accepted}
  s4: {type: Proposal, by: TT, to: [p2, p3], kind: talks, status: proposed}
replies:
  r1: {to: s1, by: p1, answer: rejected}
  r2: {to: s2, by: p2, answer: unanswered}
  r3: {to: s3, by: p3, answer: accepted}
outcomes:
  o1: {of: e2, type: unknown}
  o2: {of: e4, type: cancelled}
