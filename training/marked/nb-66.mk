 date 2025-11-01 [Veiligheidsraad|VR] kiest kant van [Rabat|MA], [Polisario|PO] boos

De [Algerijnse|DZ] stoel bleef leeg. Met elf stemmen {voor|r1}, drie {onthoudingen|r2+r3+r4} en één afwezige {nam|r1} [de [VN|VN]-Veiligheidsraad|VR] vrijdagnacht een {resolutie|s1} aan die het [Marokkaanse|MA] autonomieplan de 'meest haalbare' uitkomst noemt voor de Westelijke Sahara. De tekst kwam van [de Verenigde Staten|US]. [Rusland|RU], [China|CN] en [Pakistan|PK] deden niet mee aan de stemming.

Koning [Mohammed VI|p1] {sprak|a1} van 'een voor en een na' en {nodigde|s2} president [Tebboune|p2] uit voor een 'oprechte, broederlijke {dialoog|e1}'. [Algiers|DZ] heeft {niet geantwoord|r5}. [Het Polisario|PO] {zegt|a2} niet mee te doen aan welk overleg dan ook dat uitgaat van het [Marokkaanse|MA] plan. In de opdracht aan gezant [Staffan de Mistura|p3] staat dat er 'zonder voorwaarden' moet worden {gepraat|e2}.

Eerdere {rondetafels|e3}, in december 2018 en maart 2019 bij [Genève|l1], {liepen stuk|o1}. Kort daarna stapte {bemiddelaar|e4} [Horst Köhler|p4] op, vermoeid.

In kamp Smara, in de [Algerijnse|DZ] woestijn, hebben ze sinds gisteren weer stroom. Meer dan 170.000 mensen leven er op linzen, olie en suiker. Salka (19) is er geboren, haar moeder ook. De zandstorm van september blies het dak van de school.
=====
entities:
  DZ: {name: "Algerije", type: State}
  MA: {name: "Marokko", type: State}
  US: {name: "Verenigde Staten", type: State}
  RU: {name: "Rusland", type: State}
  CN: {name: "China", type: State}
  PK: {name: "Pakistan", type: State}
  VR: {name: "VN-Veiligheidsraad", type: Organisation}
  VN: {name: "Verenigde Naties", type: Organisation}
  PO: {name: "Polisario", type: Organisation}
  p1: {name: "Mohammed VI", type: Person}
  p2: {name: "Tebboune", type: Person}
  p3: {name: "Staffan de Mistura", type: Person}
  p4: {name: "Horst Köhler", type: Person}
  l1: {name: "Genève", type: Place}
offices:
  - {person: p1, office: "Koning", of: MA}
  - {person: p2, office: "president", of: DZ}
  - {person: p3, office: "gezant", of: VN}
events:
  e1: {type: Negotiation, participants: [MA, DZ], factuality: possible}
  e2: {type: Negotiation, participants: [MA, PO], mediators: [p3], factuality: possible}
  e3: {type: Negotiation, participants: [MA, PO], place: l1, time: "in december 2018 en maart 2019", factuality: actual}
  e4: {type: Mediation, participants: [MA, PO], mediators: [p4], factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "een voor en een na"}
  a2: {type: Statement, by: PO, content: "niet mee te doen aan welk overleg dan ook dat uitgaat van het Marokkaanse plan"}
  s1: {type: Proposal, by: US, to: [VR], kind: other, content: "die het Marokkaanse autonomieplan de 'meest haalbare' uitkomst noemt voor de Westelijke Sahara", status: accepted}
  s2: {type: Proposal, by: p1, to: [p2], kind: talks, content: "een 'oprechte, broederlijke dialoog'", status: unanswered}
replies:
  r2: {to: s1, by: RU, answer: unanswered}
  r3: {to: s1, by: CN, answer: unanswered}
  r4: {to: s1, by: PK, answer: unanswered}
  r1: {to: s1, by: VR, answer: accepted}
  r5: {to: s2, by: DZ, answer: unanswered}
outcomes:
  o1: {of: e3, type: no_breakthrough}
