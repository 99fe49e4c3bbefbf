 date 2022-12-14 [Belgrado|RS] en [Pristina|XK] oneens over [EU|EU]-{tekst|s1+s2}

[De Europese Unie|EU] heeft [Servië|RS] en [Kosovo|XK] vorige week een {ontwerp|s1+s2} voor een {akkoord|e2} {voorgelegd|s1+s2}. Dat bevestigt [EU|EU]-gezant [Tomáš Havlíček|p1] na {gesprekken|e1} in [Belgrado|l1] en [Pristina|l2]. Volgens het {ontwerp|s1+s2} erkennen [de twee|RS+XK] [elkaars|RS+XK] paspoorten en nummerplaten.

De [Servische|RS] president [Veljko Radanović|p2] noemde de {tekst|s1} woensdag een basis om over te praten, maar {verwierp|r1} het artikel dat [Kosovo|XK] toegang geeft tot [de VN|VN]. [Hij|p2] {eist|s3} bovendien dat eerst de vereniging van Servische gemeenten er komt, die [Pristina|XK] in 2013 {toezegde|s4}.

De [Kosovaarse|XK] premier [Besnik Gashi|p3] {gaat|r2} in grote lijnen akkoord met het {voorstel|s2}. Met de vereniging {heeft|r3} [hij|p3] meer moeite. [Hij|p3] herhaalde dat die "een staat in de staat" zou worden en {verlangt|s5} dat [Servië|RS] de barricades bij de grens weghaalt.

[Radanović|p2] heeft daarop nog niet {gereageerd|r4}. Wel {vroeg|s6} [hij|p2] [de NAVO|NA] duizend agenten te mogen sturen. [De alliantie|NA] liet weten het {verzoek|s6} te {bestuderen|r5}.

[Havlíček|p1] hoopt dat [beide partijen|RS+XK] voor de lente {tekenen|e2}. De wegen bij Jarinje waren woensdag dicht, volgens de politie door sneeuw. Chauffeurs weigerden om te rijden.
=====
entities:
  RS: {name: Servië, type: State}
  XK: {name: Kosovo, type: State}
  EU: {name: Europese Unie, type: Organisation}
  NA: {name: NAVO, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  l1: {name: Belgrado, type: Place}
  l2: {name: Pristina, type: Place}
  p1: {name: Tomáš Havlíček, type: Person}
  p2: {name: Veljko Radanović, type: Person}
  p3: {name: Besnik Gashi, type: Person}
offices:
  - {person: p1, office: gezant, of: EU}
  - {person: p2, office: president, of: RS}
  - {person: p3, office: premier, of: XK}
events:
  e1: {type: Meeting, label: gesprekken in Belgrado en Pristina, participants: [p1, RS, XK], place: l1, factuality: actual}
  e2: {type: Agreement, participants: [RS, XK], time: voor de lente, factuality: possible}
acts:
  s1: {type: Proposal, by: EU, to: [RS], kind: treaty, content: "een ontwerp voor een akkoord", status: rejected, time: vorige week}
  s2: {type: Proposal, by: EU, to: [XK], kind: treaty, content: "een ontwerp voor een akkoord", status: accepted, time: vorige week}
  s3: {type: Demand, by: p2, to: [XK], content: "dat eerst de vereniging van Servische gemeenten er komt"}
  s4: {type: Concession, by: XK, to: [RS], content: "de vereniging van Servische gemeenten", time: in 2013}
  s5: {type: Demand, by: p3, to: [RS], content: "dat Servië de barricades bij de grens weghaalt"}
  s6: {type: Demand, by: p2, to: [NA], content: "duizend agenten te mogen sturen"}
replies:
  r1: {to: s1, by: p2, answer: rejected}
  r2: {to: s2, by: p3, answer: accepted}
  r3: {to: s3, by: p3, answer: rejected}
  r4: {to: s5, by: p2, answer: unanswered}
  r5: {to: s6, by: NA, answer: unanswered}
delegations: {}
outcomes: {}
