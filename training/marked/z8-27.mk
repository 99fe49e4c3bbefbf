 date 2007-10-10 [Birma|MM]: {audiëntie|e1} van elf minuten

[YANGON|l1] - Oppositieleidster [Thin Thin Aye|p1] is woensdag uit [haar|p1] huisarrest opgehaald voor een {audiëntie|e1} bij generaal [Kyaw Nyein|p2]. [Ze|p1] {zat|e1} er welgeteld elf minuten. De [VN|UN]-{bemiddelaar|e4} [Ismail Gamba|p3], die er in september {hartstochtelijk om had verzocht|s1}, mocht niet mee naar binnen.

[Gamba|p3] {sprak|s2} nadien van "een eerste zonnestraal". Volgens [zijn|p3] secretaris heeft [de generaal|p2] {toegestemd|c1} in een wekelijks bezoek van een arts. De vrijlating van studenten waar [Thin Thin Aye|p1] om {verzocht|a1}, {wimpelde|r1} [hij|p2] af.

Of er een tweede {gesprek|e2} volgt, {weet niemand|o1}. [Gamba|p3] {vliegt|e3} vrijdag naar [Peking|l2], {daarna door|e5} naar [Delhi|l3], om steun te vinden voor [zijn|p3] {missie|e4}.
=====
entities:
  MM: {name: Birma, type: State}
  l1: {name: Yangon, type: Place}
  p1: {name: Thin Thin Aye, type: Person}
  p2: {name: Kyaw Nyein, type: Person}
  UN: {name: Verenigde Naties, type: Organisation}
  p3: {name: Ismail Gamba, type: Person}
  l2: {name: Peking, type: Place}
  l3: {name: Delhi, type: Place}
offices:
  - {person: p1, office: Oppositieleidster, of: MM}
  - {person: p2, office: generaal, of: MM}
  - {person: p3, office: VN-bemiddelaar, of: UN}
events:
  e1: {type: Meeting, label: audiëntie van Thin Thin Aye, participants: [p1, p2], place: l1, time: woensdag, factuality: actual}
  e2: {type: Meeting, label: tweede gesprek, participants: [p1, p2], factuality: possible, after: e1}
  e3: {type: Visit, label: reis van Gamba, participants: [p3], place: l2, time: vrijdag, factuality: planned}
  e5: {type: Visit, label: reis van Gamba naar Delhi, participants: [p3], place: l3, factuality: planned, after: e3}
  e4: {type: Mediation, label: missie van Gamba, participants: [p1, MM], mediators: [p3, UN], factuality: actual}
acts:
  s1: {type: Proposal, by: p3, to: [p2], kind: talks, content: een audiëntie bij generaal Kyaw Nyein, status: accepted, about: e1, time: in september}
  s2: {type: Statement, by: p3, content: een eerste zonnestraal, about: e1}
  c1: {type: Concession, by: p2, to: [p1], content: een wekelijks bezoek van een arts, about: e1}
  a1: {type: Demand, by: p1, to: [p2], content: De vrijlating van studenten, about: e1}
replies:
  r1: {to: a1, by: p2, answer: rejected}
outcomes:
  o1: {of: e1, type: unknown}
