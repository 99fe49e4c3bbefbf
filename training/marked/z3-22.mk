 date 2020-06-23 Nijldam: [Egypte|EG] {bindt|a1} in

[Caïro|EG] is {door de bocht|a1}. Het vullen van de [Ethiopische|ET] stuwdam mag in juli beginnen, {verklaarde|a1} minister [Tarek Hegazy|p1] dinsdag tijdens een {persmoment|e1} op het dak van [zijn|p1] ministerie. Wel {staat|a2} [hij|p1] erop dat [Addis Abeba|ET] bij droogte water doorlaat. [Soedan|SD], dat de {gesprekken|e2} in [Khartoem|l1] leidde, {reageerde|a3} opgelucht. [Ethiopië|ET] zou dat, naar in de wandelgangen te horen was, al hebben {toegezegd|a4+r1}.
=====
entities:
  EG: {name: Egypte, type: State}
  ET: {name: Ethiopië, type: State}
  p1: {name: Tarek Hegazy, type: Person}
  SD: {name: Soedan, type: State}
  l1: {name: Khartoem, type: Place}
offices:
  - {person: p1, office: minister, of: EG}
events:
  e1: {type: PressConference, label: persmoment van Hegazy, participants: [p1], time: dinsdag, factuality: actual}
  e2: {type: Negotiation, label: gesprekken over de Nijldam in Khartoem, participants: [EG, ET], mediators: [SD], place: l1, factuality: actual}
acts:
  a1: {type: Concession, by: EG, to: [ET], content: "Het vullen van de Ethiopische stuwdam mag in juli beginnen"}
  a2: {type: Demand, by: p1, to: [ET], content: "bij droogte water doorlaat"}
  a3: {type: Statement, by: SD, content: "opgelucht"}
  a4: {type: Concession, by: ET, to: [EG], content: "bij droogte water doorlaat", factuality: possible, source: in de wandelgangen}
replies:
  r1: {to: a2, by: ET, answer: accepted}
