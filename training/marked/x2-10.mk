 date 2017-05-26 [Dhaka|BD] {stuurt|d1} elfkoppige missie naar [Naypyidaw|l1] voor Rohingya

[Bangladesh|BD] heeft vrijdag een {missie van elf|d1} naar [Naypyidaw|l1] laten vertrekken om over de terugkeer van Rohingya-vluchtelingen te {praten|e1}. {Geleid wordt|d1} zij door minister [Shahida Karim|p1]; ook vluchtelingencommissaris [Abul Mozammel|p2] en generaal-majoor [Rafiq Chowdhury|p3] {gaan mee|d1}. De {gesprekken|e1} beginnen maandag. [Myanmar|MM] {houdt vol|s1} dat er "niets te repatriëren valt". [China|CN] en [Indonesië|ID] hebben zich {opgeworpen|s2+s3} om [de partijen|BD+MM] {op weg te helpen|e2}; [Dhaka|BD] heeft dat {verwelkomd|r1}, [Naypyidaw|MM] heeft er {nog niet op gereageerd|r2}.
=====
entities:
  BD: {name: Bangladesh, type: State}
  l1: {name: Naypyidaw, type: Place}
  p1: {name: Shahida Karim, type: Person}
  p2: {name: Abul Mozammel, type: Person}
  p3: {name: Rafiq Chowdhury, type: Person}
  MM: {name: Myanmar, type: State}
  CN: {name: China, type: State}
  ID: {name: Indonesië, type: State}
offices:
  - {person: p1, office: minister, of: BD}
  - {person: p2, office: vluchtelingencommissaris, of: BD}
  - {person: p3, office: generaal-majoor, of: BD}
events:
  e1: {type: Negotiation, label: gesprekken over terugkeer van de Rohingya, participants: [BD, MM], place: l1, time: maandag, factuality: planned}
  e2: {type: Mediation, label: bemiddeling van China en Indonesië, participants: [BD, MM], mediators: [CN, ID], factuality: possible}
acts:
  s1: {type: Statement, by: MM, content: "niets te repatriëren valt"}
  s2: {type: Proposal, by: CN, to: [BD], kind: mediation_offer, content: "om de partijen op weg te helpen", status: accepted}
  s3: {type: Proposal, by: CN, to: [MM], kind: mediation_offer, content: "om de partijen op weg te helpen", status: unanswered}
replies:
  r1: {to: s2, by: BD, answer: accepted}
  r2: {to: s3, by: MM, answer: unanswered}
delegations:
  d1: {of: BD, head: p1, members: [p2, p3], event: e1}
