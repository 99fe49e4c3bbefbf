 date 1998-10-05 [Demirel|p1] {dreigt|a1}, [Moebarak|p2] {pendelt|e1}

ANKARA/DAMASCUS - De [Egyptische|EG] president [Hosni Moebarak|p2] is {in de weer|e1} om een {oorlog|e2} tussen [Turkije|TR] en [Syrië|SY] te voorkomen. Zondag {was|e3} [hij|p2] in [Riyad|l1], vandaag {reist|e4+e5} [hij|p2] door naar [Damascus|l2] en morgen, als het weer meezit, naar [Ankara|l3]. [Turkije|TR] {wil|a2} dat [Syrië|SY] PKK-leider Öcalan uitwijst. [Zijn|TR] geduld is op, {zei|a1} president [Süleyman Demirel|p1] vorige week, en [hij|p1] liet tanks verplaatsen. [De Syriërs|SY] hebben tot nu toe {[hun|SY] schouders opgehaald|r1}.
=====
entities:
  EG: {name: Egypte, type: State}
  TR: {name: Turkije, type: State}
  SY: {name: Syrië, type: State}
  l1: {name: Riyad, type: Place}
  l2: {name: Damascus, type: Place}
  l3: {name: Ankara, type: Place}
  p1: {name: Süleyman Demirel, type: Person}
  p2: {name: Hosni Moebarak, type: Person}
offices:
  - {person: p2, office: president, of: EG}
  - {person: p1, office: president, of: TR}
events:
  e1: {type: Mediation, participants: [TR, SY], mediators: [p2], factuality: actual}
  e2: {type: Conflict, participants: [TR, SY], factuality: possible}
  e3: {type: Visit, participants: [p2], place: l1, time: Zondag, factuality: actual, part_of: e1}
  e4: {type: Visit, participants: [p2], place: l2, time: vandaag, factuality: planned, part_of: e1}
  e5: {type: Visit, participants: [p2], place: l3, time: "morgen, als het weer meezit", factuality: planned, part_of: e1}
acts:
  a1: {type: Warning, by: p1, to: [SY], content: "Zijn geduld is op", time: vorige week}
  a2: {type: Demand, by: TR, to: [SY], content: "dat Syrië PKK-leider Öcalan uitwijst"}
replies:
  r1: {to: a2, by: SY, answer: rejected}
