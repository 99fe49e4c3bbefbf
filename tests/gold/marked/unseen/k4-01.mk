 date 2025-12-16 [Thailand|TH] en [Cambodja|KH] {akkoord|e2+o1} over {wapenstilstand|e2} van 72 uur

[PUTRAJAYA|l1] (ANP/AFP/RTR) - [Thailand|TH] en [Cambodja|KH] {leggen|e2} de wapens drie dagen neer. Dat zijn [de buurlanden|TH+KH] dinsdag {overeengekomen|e2+o1} na ruim vijf uur {onderhandelen|e1} in de [Maleisische|MY] bestuurszetel [Putrajaya|l1]. Het {staakt-het-vuren|e2} gaat om middernacht plaatselijke tijd in, {maakte|a1} de [Maleisische|MY] premier [Anwar Ibrahim|p1] bekend, die de {besprekingen|e1} voorzat.

De {gevechten|e3} langs de omstreden grens laaiden vorige week weer op, na een half jaar van betrekkelijke rust. Zeker 41 mensen kwamen daarbij om het leven, onder wie 17 burgers. Honderdduizenden inwoners van de grensstreek zijn gevlucht.

[Cambodja|KH] had een bestand van onbepaalde duur {voorgesteld|s1}, maar [Bangkok|TH] {wilde|r1} niet verder gaan dan 72 uur. "Eerst zien, dan verlengen", {zei|a2} de [Thaise|TH] minister van Buitenlandse Zaken [Somchai Rattanakul|p2] na afloop. Volgens [zijn|p2] [Cambodjaanse|KH] ambtgenoot [Chea Vuthy|p3] is {afgesproken|o2} dat de legertoppen van [beide landen|TH+KH] donderdag {bijeenkomen|e4} om het toezicht te regelen. Waarnemers van de [ASEAN|AS], [het samenwerkingsverband van Zuidoost-Aziatische landen|AS], krijgen toegang tot het gebied.

[De Verenigde Staten|US] en [China|CN] namen als waarnemer aan het {overleg|e1} deel. President [Donald Trump|p4] had vrijdag in {telefoongesprekken|e5} met [beide regeringsleiders|g1] {gedreigd|a3} met hogere invoerheffingen zolang er werd {gevochten|e3}.

Eind juli {sloten|e6} [de landen|TH+KH] ook al een {bestand|e6}, eveneens in [Putrajaya|l1]. De {vredesverklaring|e7} die daar in oktober op volgde, werd een maand later door [Thailand|TH] {opgeschort|a4} nadat militairen bij een mijnexplosie gewond waren geraakt. [Phnom Penh|KH] {ontkende|a5} destijds dat het om nieuwe mijnen ging.
=====
entities:
  TH: {name: Thailand, type: State}
  KH: {name: Cambodja, type: State}
  MY: {name: Maleisië, type: State}
  US: {name: Verenigde Staten, type: State}
  CN: {name: China, type: State}
  AS: {name: ASEAN, type: Organisation}
  g1: {name: regeringsleiders van Thailand en Cambodja, type: Organisation}
  l1: {name: Putrajaya, type: Place}
  p1: {name: Anwar Ibrahim, type: Person}
  p2: {name: Somchai Rattanakul, type: Person}
  p3: {name: Chea Vuthy, type: Person}
  p4: {name: Donald Trump, type: Person}
offices:
  - {person: p1, office: premier, of: MY}
  - {person: p2, office: minister van Buitenlandse Zaken, of: TH}
  - {person: p3, office: minister van Buitenlandse Zaken, of: KH}
  - {person: p4, office: President, of: US}
events:
  e1: {type: Negotiation, label: overleg in Putrajaya, participants: [TH, KH], mediators: [p1], observers: [US, CN], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Agreement, label: wapenstilstand van 72 uur, participants: [TH, KH], observers: [AS], place: l1, time: dinsdag, factuality: actual}
  e3: {type: Conflict, label: gevechten langs de grens, participants: [TH, KH], time: vorige week, factuality: actual}
  e4: {type: Negotiation, label: bijeenkomst van de legertoppen, participants: [TH, KH], time: donderdag, factuality: planned, source: p3, after: e1}
  e5: {type: Meeting, label: telefoongesprekken van Trump, participants: [p4, g1], time: vrijdag, factuality: actual}
  e6: {type: Agreement, label: bestand van juli, participants: [TH, KH], place: l1, time: Eind juli, factuality: actual}
  e7: {type: Agreement, label: vredesverklaring, participants: [TH, KH], time: in oktober, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: Het staakt-het-vuren gaat om middernacht plaatselijke tijd in, about: e2}
  s1: {type: Proposal, by: KH, to: [TH], kind: ceasefire, content: een bestand van onbepaalde duur, status: rejected, about: e1}
  a2: {type: Statement, by: p2, content: "Eerst zien, dan verlengen", about: e2}
  a3: {type: Warning, by: p4, to: [g1], content: hogere invoerheffingen zolang er werd gevochten, time: vrijdag}
  a4: {type: Statement, by: TH, content: opgeschort nadat militairen bij een mijnexplosie gewond waren geraakt, time: een maand later, about: e7}
  a5: {type: Statement, by: KH, content: dat het om nieuwe mijnen ging}
replies:
  r1: {to: s1, by: TH, answer: rejected}
outcomes:
  o1: {of: e1, type: ceasefire}
  o2: {of: e1, type: continuation_agreed}
