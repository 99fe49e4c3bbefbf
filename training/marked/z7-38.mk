 date 2016-04-28 Terugblik: dertig jaar pendelen met [Elias Haddad-Thorsen|p1]

[KOPENHAGEN|l1] - [Hij|p1] is de man die er altijd bij was en nooit op de foto staat. Deze maand zwaait [Elias Haddad-Thorsen|p1] (69), [zoon van een [Libanese|LB] kok en een [Deense|DK] verloskundige|p1], af als troubleshooter van [Denemarken|DK]. Een loopbaan in vijf mislukkingen en twee wonderen.

1986, [Beiroet|l2]

[Hij|p1] wordt als jonge attaché op pad gestuurd om drie ontvoerde ingenieurs vrij te {krijgen|e2}. [De kapers|KA] {eisen|a1} een miljoen, [Kopenhagen|DK] {weigert|r1} te betalen, en de ingenieurs ontsnappen uiteindelijk zelf. "[Ik|p1] leerde dat je ook nutteloos kunt slagen", {grinnikt|s1} [hij|p1].

1995, [Colombo|l3]

Als rechterhand van de oude [Bjørn Kjeldsen|p2] bereidt [hij|p1] de eerste rechtstreekse {gesprekken|e3} voor tussen [de [Sri Lankaanse|LK] regering|LK] en [de Tamil Tijgers|LT]. Na drie dagen {staken|o2} [de Tijgers|LT] het {overleg|e3}.

2003, [Buka|l4]

[Zijn|p1] eerste wonder. Op een veranda {sluiten|e4+o3} [twee clans van [Bougainville|BO]|CL] {vrede|e4}. [Hij|p1] {bemiddelde|e5} er elf maanden, samen met [een Nieuw-Zeelandse non|p3]. Het {pact|e4} houdt nog altijd stand.

2009, [Abuja|l5]

Een {ronde|e6} over de Nigerdelta sleept zich voort van maart tot juni en {raakt zoek|o4}: "Tot op de dag van vandaag weet niemand of [we|p1] klaar waren."

2014, [Minsk|l6]

[Hij|p1] mag namens [de OVSE|OVSE] waarnemen bij [Russisch|RU]-[Oekraïense|UA] {besprekingen|e7}. Een {bestand|e8} {komt eruit rollen|o5}. "Vergeet het", mompelt [hij|p1]. "Het duurde veertien uur."

En nu?

[Moskou|RU] en [Kiev|UA] zouden [hem|p1] in stilte hebben {gepolst|a2} voor een nieuwe {klus|e9}. [Haddad-Thorsen|p1] {ontkent|r2} niet en bevestigt niet. [De opvolgster|p4] staat al vast: diplomate [Signe Rosenkilde|p4], 41. [Hij|p1] drukt [haar|p4] op het hart [haar|p4] telefoon 's nachts uit te zetten. "Oorlogen wachten wel. Ze hebben nooit iets anders gedaan."
=====
entities:
  DK: {name: Denemarken, type: State}
  LB: {name: Libanon, type: State}
  KA: {name: kapers, type: Organisation}
  LK: {name: Sri Lanka, type: State}
  LT: {name: Tamil Tijgers, type: Organisation}
  BO: {name: Bougainville, type: State}
  OVSE: {name: OVSE, type: Organisation}
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  CL: {name: twee clans van Bougainville, type: Organisation}
  p1: {name: Elias Haddad-Thorsen, type: Person}
  p2: {name: Bjørn Kjeldsen, type: Person}
  p3: {name: Nieuw-Zeelandse non, type: Person}
  p4: {name: Signe Rosenkilde, type: Person}
  l1: {name: Kopenhagen, type: Place}
  l2: {name: Beiroet, type: Place}
  l3: {name: Colombo, type: Place}
  l4: {name: Buka, type: Place}
  l5: {name: Abuja, type: Place}
  l6: {name: Minsk, type: Place}
offices:
  - {person: p1, office: troubleshooter, of: DK}
  - {person: p4, office: diplomate, of: DK}
events:
  e2: {type: Negotiation, label: onderhandelingen met kapers, participants: [KA, p1, DK], place: l2, time: "1986", factuality: actual}
  e3: {type: Negotiation, label: gesprekken in Colombo, participants: [LK, LT], facilitators: [p1, p2], place: l3, time: "1995", factuality: actual}
  e4: {type: Agreement, label: vrede op Bougainville, participants: [CL], mediators: [p1, p3], place: l4, time: "2003", factuality: actual}
  e5: {type: Mediation, label: bemiddeling op Bougainville, participants: [CL], mediators: [p1, p3], place: l4, time: elf maanden, factuality: actual}
  e6: {type: Negotiation, label: ronde over de Nigerdelta, participants: [p1], place: l5, time: van maart tot juni, factuality: actual}
  e7: {type: Negotiation, label: besprekingen in Minsk, participants: [RU, UA], observers: [p1, OVSE], place: l6, time: "2014", factuality: actual}
  e8: {type: Agreement, label: bestand van Minsk, participants: [RU, UA], factuality: actual, part_of: e7}
  e9: {type: Mediation, label: nieuwe klus, participants: [RU, UA], mediators: [p1], factuality: possible}
acts:
  a1: {type: Demand, by: KA, to: [DK], content: een miljoen}
  a2: {type: Proposal, by: RU, to: [p1], kind: other, content: een nieuwe klus, status: unanswered, factuality: possible, about: e9}
  s1: {type: Statement, by: p1, content: Ik leerde dat je ook nutteloos kunt slagen}
replies:
  r1: {to: a1, by: DK, answer: rejected}
  r2: {to: a2, by: p1, answer: unanswered}
outcomes:
  o2: {of: e3, type: walkout}
  o3: {of: e5, type: agreement}
  o4: {of: e6, type: unknown}
  o5: {of: e7, type: ceasefire}
