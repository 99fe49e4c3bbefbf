 date 2025-01-29 [M23|M23] sluit {ontmoeting|e1} in [Luanda|l1] niet uit

De [Congolese|CD] rebellenbeweging [M23|M23] sluit een {treffen|e1} met president [Alphonse Lukusa|p1] niet langer uit. [De beweging|M23] {verbindt|a1} er wel een voorwaarde aan: [haar|M23] gevangen officieren moeten eerst vrij. Volgens [Angola|AO], dat al maanden {bemiddelt|e2+o1}, is dat {verzoek|a1} doorgegeven aan [Kinshasa|CD]. [Daar|CD] {zwijgt|r1} men.
=====
entities:
  M23: {name: M23, type: Organisation}
  CD: {name: Congo, type: State}
  l1: {name: Luanda, type: Place}
  p1: {name: Alphonse Lukusa, type: Person}
  AO: {name: Angola, type: State}
offices:
  - {person: p1, office: president, of: CD}
events:
  e1: {type: Meeting, label: ontmoeting M23 en Lukusa, participants: [M23, p1], place: l1, factuality: possible}
  e2: {type: Mediation, label: bemiddeling door Angola, participants: [M23, CD], mediators: [AO], time: al maanden, factuality: actual}
acts:
  a1: {type: Demand, by: M23, to: [CD], content: haar gevangen officieren moeten eerst vrij}
replies:
  r1: {to: a1, by: CD, answer: unanswered}
outcomes:
  o1: {of: e2, type: ongoing}
