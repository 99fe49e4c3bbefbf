 date 1998-05-19 [Ecuador|EC] en [Peru|PE] doen laatste {poging|e1}

In [Brasilia|l1] is maandag onder auspiciën van [Argentinië|AR], [Brazilië|BR], [Chili|CL] en [de Verenigde Staten|US], [de garanten|AR+BR+CL+US] van het {Protocol van Rio|e2} uit 1942, een nieuwe {onderhandelingsronde|e1} van start gegaan over de Cordillera del Cóndor. De ministers [Efraín Terán|p1] ([Ecuador|EC]) en [Oscar Villanueva|p2] ([Peru|PE]) zijn de hoofdrolspelers; [zij|p1+p2] {brachten|d1+d2} ieder acht adviseurs mee.

Op tafel ligt een {voorstel|a1+a4} van [de vier garanten|AR+BR+CL+US]: [Peru|PE] behoudt het betwiste gebied, maar [Ecuador|EC] krijgt één vierkante kilometer bij Tiwinza in privé-eigendom, als gedenkplaats voor [zijn|EC] doden uit de {oorlog|e3} van 1995. [Villanueva|p2] {noemde|r1} dat vóór [zijn|p2] vertrek uit Lima verteerbaar. [Terán|p1] {wees|r2} het {plan|a4} vorige maand nog van de hand, maar sprak maandag na de eerste {zitting|e1} opeens van "een begin van iets waardigs" en {schaarde|r3} zich er met zoveel woorden achter.

[Ecuador|EC] {eist|a2} nog wel vrije vaart op de Amazone. Daarover is een {handelsverdrag|e4} in de maak, dat [beide presidenten|p3+p4] dit najaar moeten ondertekenen.

Niet iedereen deelt het optimisme. [De militaire bevelhebber van Loja|p5], generaal [Hugo Araujo|p5], {waarschuwde|a3} dat het leger "geen kilometer voor een steen" zal ruilen.
=====
entities:
  EC: {name: Ecuador, type: State}
  PE: {name: Peru, type: State}
  l1: {name: Brasilia, type: Place}
  AR: {name: Argentinië, type: State}
  BR: {name: Brazilië, type: State}
  CL: {name: Chili, type: State}
  US: {name: Verenigde Staten, type: State}
  p1: {name: Efraín Terán, type: Person}
  p2: {name: Oscar Villanueva, type: Person}
  p3: {name: president van Ecuador, type: Person}
  p4: {name: president van Peru, type: Person}
  p5: {name: Hugo Araujo, type: Person}
offices:
  - {person: p1, office: minister, of: EC}
  - {person: p2, office: minister, of: PE}
  - {person: p3, office: president, of: EC}
  - {person: p4, office: president, of: PE}
  - {person: p5, office: militaire bevelhebber van Loja, of: EC}
events:
  e1: {type: Negotiation, label: onderhandelingsronde in Brasilia, participants: [EC, PE, p1, p2], guarantors: [AR, BR, CL, US], place: l1, time: maandag, factuality: actual}
  e2: {type: Agreement, label: Protocol van Rio, participants: [EC, PE], guarantors: [AR, BR, CL, US], time: "1942", factuality: actual}
  e3: {type: Conflict, label: oorlog van 1995, participants: [EC, PE], time: "1995", factuality: actual}
  e4: {type: Agreement, label: handelsverdrag, participants: [EC, PE, p3, p4], time: dit najaar, factuality: planned}
acts:
  a1: {type: Proposal, by: AR, to: [PE], kind: territorial, content: "één vierkante kilometer bij Tiwinza in privé-eigendom", status: accepted}
  a4: {type: Proposal, by: AR, to: [EC], kind: territorial, content: "één vierkante kilometer bij Tiwinza in privé-eigendom", status: accepted}
  a2: {type: Demand, by: EC, to: [PE], content: vrije vaart op de Amazone}
  a3: {type: Warning, by: p5, content: "dat het leger \"geen kilometer voor een steen\" zal ruilen"}
replies:
  r1: {to: a1, by: p2, answer: accepted}
  r2: {to: a4, by: p1, answer: rejected}
  r3: {to: a4, by: p1, answer: accepted}
delegations:
  d1: {of: EC, head: p1, members: [], event: e1}
  d2: {of: PE, head: p2, members: [], event: e1}
