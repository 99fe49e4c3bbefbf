 date 2019-06-13 [Dewaele|p1] keert met {lege handen|o1} terug uit [Bujumbura|l1]

Speciaal gezante [Hilde Dewaele|p1] van [de Europese Unie|EU] heeft in [Burundi|BI] nul op het rekest gekregen. [Zij|p1] {verbleef|e1} vier dagen in [Bujumbura|l1] en {zat|e2} er drie keer samen met president [Évariste Ntakarutimana|p2]. [Haar|p1] {boodschap|a1}: de [Europese|EU] strafmaatregelen kunnen worden opgeheven {zodra|a6} [de uitgeweken oppositie|OP] weer veilig naar huis mag.

[Ntakarutimana|p2] {bedankte|r1} feestelijk. "[Brussel|EU] verkoopt [ons|BI] [onze|BI] eigen voordeur", {sneerde|a7} [hij|p2] op de slotdag, tijdens een {persbabbel|e3} waar [Dewaele|p1] naast stond. [Hij|p2] {liet|a2} op [zijn|p2] beurt verstaan dat de kantoren van [het Rode Kruis|RK] gevaar lopen als de sancties nog lang aanslepen.

[De gezante|p1] wilde er op Zaventem weinig woorden aan vuilmaken. [Ze|p1] hoopt in het najaar te mogen {terugkeren|e4}, al is daar met [het [Burundese|BI] staatshoofd|p2] niets over afgesproken. Woordvoerder [Luc Peeraer|p3] van [de ballingen|OP] {vindt|a4} dat [Europa|EU] te veel heeft weggegeven: "Eerst de gevangenen, dan pas het geld."
=====
entities:
  p1: {name: Hilde Dewaele, type: Person}
  l1: {name: Bujumbura, type: Place}
  EU: {name: Europese Unie, type: Organisation}
  BI: {name: Burundi, type: State}
  p2: {name: Évariste Ntakarutimana, type: Person}
  OP: {name: Burundese oppositie in ballingschap, type: Organisation}
  RK: {name: Rode Kruis, type: Organisation}
  p3: {name: Luc Peeraer, type: Person}
offices:
  - {person: p1, office: Speciaal gezante, of: EU}
  - {person: p2, office: president, of: BI}
  - {person: p3, office: Woordvoerder, of: OP}
events:
  e1: {type: Visit, label: verblijf van Dewaele in Bujumbura, participants: [p1, BI], place: l1, time: vier dagen, factuality: actual}
  e2: {type: Meeting, label: gesprekken van Dewaele en Ntakarutimana, participants: [p1, p2], place: l1, factuality: actual, part_of: e1}
  e3: {type: PressConference, label: persbabbel, participants: [p2, p1], place: l1, time: op de slotdag, factuality: actual, part_of: e1}
  e4: {type: Visit, label: terugkeer van Dewaele, participants: [p1], place: l1, time: in het najaar, factuality: possible, after: e1}
acts:
  a7: {type: Statement, by: p2, to: [EU], content: verkoopt ons onze eigen voordeur, time: op de slotdag}
  a1: {type: Proposal, by: p1, to: [p2], kind: sanctions_relief, content: de Europese strafmaatregelen kunnen worden opgeheven, status: rejected}
  a6: {type: Demand, by: p1, to: [p2], content: zodra de uitgeweken oppositie weer veilig naar huis mag}
  a2: {type: Warning, by: p2, to: [EU], content: dat de kantoren van het Rode Kruis gevaar lopen als de sancties nog lang aanslepen}
  a4: {type: Statement, by: p3, content: dat Europa te veel heeft weggegeven}
replies:
  r1: {to: a1, by: p2, answer: rejected}
outcomes:
  o1: {of: e2, type: no_breakthrough}
