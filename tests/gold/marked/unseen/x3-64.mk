 date 2008-08-14 [Garnault|p1] met een velletje van [Moskou|RU] naar [Tbilisi|GE]

TBILISI - Op zes regels rust de hoop. De [Franse|FR] president [Bastien Garnault|p1], die tot 31 december [de EU|EU] voorzit, {legde|a1} dinsdag bij een {bezoek|e1} aan [Moskou|l1] een {plan|a1+a2} voor dat de {oorlog|e2} om Zuid-Ossetië stil moet leggen: vuren staken, troepen terug, hulp doorlaten.

De [Russische|RU] president [Grigori Lebedev|p2] {zei|r1} tijdens een gezamenlijke {persontmoeting|e3} al na een paar uur "da". [De [Georgische|GE] leider|p3], [Micheil Gelovani|p3], die laat in de nacht in [Tbilisi|l2] werd {bezocht|e4}, wilde aanvankelijk {nee|r2} zeggen vanwege de zinsnede over 'de toekomstige status'. Na schrappen ervan {zette|r3} [hij|p3] [zijn|p3] paraaf. Woensdag bracht de [Finse|FI] minister [Henrik Backström|p4], voor [de OVSE|OVSE] ter plaatse, de {tekst|a4} naar [Zuid-Ossetië|SO], dat {zweeg|r4}.

[Amerika|US] {stuurt|e5} deze week [[zijn|US] minister|p5] over; [Warschau|PL] en de drie Baltische landen {vinden|a3} dat de tekst te lief is voor [Moskou|RU].
=====
entities:
  RU: {name: Rusland, type: State}
  GE: {name: Georgië, type: State}
  FR: {name: Frankrijk, type: State}
  FI: {name: Finland, type: State}
  EU: {name: Europese Unie, type: Organisation}
  OVSE: {name: OVSE, type: Organisation}
  SO: {name: Zuid-Ossetië, type: State}
  US: {name: Verenigde Staten, type: State}
  PL: {name: Polen, type: State}
  p1: {name: Bastien Garnault, type: Person}
  p2: {name: Grigori Lebedev, type: Person}
  p3: {name: Micheil Gelovani, type: Person}
  p4: {name: Henrik Backström, type: Person}
  p5: {name: de Amerikaanse minister, type: Person}
  l1: {name: Moskou, type: Place}
  l2: {name: Tbilisi, type: Place}
offices:
  - {person: p1, office: president, of: FR}
  - {person: p2, office: president, of: RU}
  - {person: p3, office: leider, of: GE}
  - {person: p4, office: minister, of: FI}
  - {person: p5, office: minister, of: US}
events:
  e1: {type: Visit, label: bezoek van Garnault aan Moskou, participants: [p1], place: l1, time: "dinsdag", factuality: actual}
  e2: {type: Conflict, label: oorlog om Zuid-Ossetië, participants: [RU, GE], factuality: actual}
  e3: {type: PressConference, label: persontmoeting, participants: [p1, p2], place: l1, time: "dinsdag", factuality: actual}
  e4: {type: Visit, label: bezoek van Garnault aan Tbilisi, participants: [p1, p3], place: l2, time: "laat in de nacht", factuality: actual}
  e5: {type: Visit, label: reis van de Amerikaanse minister, participants: [p5], time: "deze week", factuality: planned}
acts:
  a1: {type: Proposal, by: p1, to: [RU, p2], kind: ceasefire, content: "vuren staken, troepen terug, hulp doorlaten", status: accepted}
  a2: {type: Proposal, by: p1, to: [GE, p3], kind: ceasefire, content: "vuren staken, troepen terug, hulp doorlaten", status: accepted}
  a4: {type: Proposal, by: p1, to: [SO], kind: ceasefire, content: "vuren staken, troepen terug, hulp doorlaten", status: unanswered}
  a3: {type: Statement, by: PL, content: "dat de tekst te lief is voor Moskou"}
replies:
  r1: {to: a1, by: p2, answer: accepted}
  r2: {to: a2, by: p3, answer: rejected}
  r3: {to: a2, by: p3, answer: accepted}
  r4: {to: a4, by: SO, answer: unanswered}
