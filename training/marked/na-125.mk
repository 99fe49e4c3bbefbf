 date 2019-05-30 [Oslo|l1]: [Venezolanen|VE] zwijgen er in hetzelfde hotel

[OSLO|l1] (NTB/ANP) - Over één ding waren [de afgezanten van president [Nicolás Maduro|p1]|MA] en [die van [Juan Guaidó|p2]|GU] het woensdagavond roerend eens: er valt {niets|o1} te melden. Een tweede {ontmoeting|e1} onder [Noorse|NW] hoede is, zo bevestigt minister [Ine Eriksen Søreide|p3], ten einde zonder resultaat, maar met ‘bereidheid om voort te {gaan|o2}’.

Voor [de regering|MA] zijn [Jorge Rodríguez|p4] en [Héctor Rodríguez|p5], geen familie, naar het noorden {gereisd|d1}; [Stalin González|p6] {leidde|d2} de vier van [de oppositie|GU]. Twee weken terug, bij de {eerste keer|e2}, lunchten [ze|MA+GU] apart. Nu zaten [ze|MA+GU] aan één buffet.

[Guaidó|p2] {blijft|a1} bij [zijn|p2] drie stappen: weg met [Maduro|p1], overgangsbewind, verkiezingen. Aan stap één wil [Jorge Rodríguez|p4] {niet|r1} beginnen. [De Limagroep|LG], die van de gesprekken uit de krant had moeten vernemen, {stuurt|e3} [Canada|CA] volgende week naar [Havana|l2] om te {vragen|a2} of [Cuba|CU] mee wil {bemiddelen|e4}. [Havana|CU] {geeft|r2} geen commentaar.
=====
entities:
  VE: {name: Venezuela, type: State}
  MA: {name: regering-Maduro, type: Organisation}
  GU: {name: oppositie van Guaidó, type: Organisation}
  NW: {name: Noorwegen, type: State}
  LG: {name: Limagroep, type: Organisation}
  CA: {name: Canada, type: State}
  CU: {name: Cuba, type: State}
  l1: {name: Oslo, type: Place}
  l2: {name: Havana, type: Place}
  p1: {name: Nicolás Maduro, type: Person}
  p2: {name: Juan Guaidó, type: Person}
  p3: {name: Ine Eriksen Søreide, type: Person}
  p4: {name: Jorge Rodríguez, type: Person}
  p5: {name: Héctor Rodríguez, type: Person}
  p6: {name: Stalin González, type: Person}
offices:
  - {person: p1, office: president, of: VE}
  - {person: p3, office: minister, of: NW}
events:
  e1: {type: Negotiation, label: tweede ontmoeting, participants: [MA, GU], facilitators: [NW], place: l1, time: woensdagavond, factuality: actual, after: e2}
  e2: {type: Negotiation, label: eerste ontmoeting, participants: [MA, GU], facilitators: [NW], time: Twee weken terug, factuality: actual}
  e3: {type: Visit, participants: [CA], place: l2, time: volgende week, factuality: planned}
  e4: {type: Mediation, participants: [MA, GU], mediators: [CU], factuality: possible}
acts:
  a1: {type: Demand, by: p2, to: [p1], content: "weg met Maduro, overgangsbewind, verkiezingen"}
  a2: {type: Proposal, by: LG, to: [CU], kind: mediation_offer, content: "of Cuba mee wil bemiddelen", status: unanswered}
replies:
  r1: {to: a1, by: p4, answer: rejected}
  r2: {to: a2, by: CU, answer: unanswered}
delegations:
  d1: {of: MA, members: [p4, p5], event: e1}
  d2: {of: GU, head: p6, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: continuation_agreed}
