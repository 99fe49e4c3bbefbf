 date 2023-02-27 [Londen|GB] en [Brussel|EU] {akkoord|e1} over [Noord-Ierland|l2]

[Het Verenigd Koninkrijk|GB] en [de Europese Unie|EU] hebben een {akkoord|e1+o1} over de handel met [Noord-Ierland|l2]. Premier [Rishi Sunak|p1] en Commissievoorzitter [Ursula von der Leyen|p2] {presenteerden|e2} het maandagmiddag op een persconferentie in [Windsor|l1].

Goederen die vanuit [Groot-Brittannië|GB] naar [Noord-Ierland|l2] gaan en daar blijven, hoeven nauwelijks meer gecontroleerd te worden. Het Noord-Ierse parlement krijgt een noodrem om nieuwe [EU|EU]-regels tegen te houden. "[Wij|GB+EU] zijn bondgenoten, handelspartners en vrienden", {zei|s1} [Sunak|p1]. [Von der Leyen|p2] {noemde|s2} het "een nieuw hoofdstuk".

De unionistische [DUP|DUP] wil de tekst eerst bestuderen. Partijleider [Jeffrey Donaldson|p3] {sluit|s3} niet uit dat [zijn|p3] partij om aanpassingen vraagt. Voorganger [Boris Johnson|p4] van [Sunak|p1], die in 2019 over het oude protocol {onderhandelde|e3}, zweeg maandag. [Hij|p4] schoof in het Lagerhuis pas laat aan.

De [Ierse|IE] premier [Leo Varadkar|p5] {verwelkomt|s4} het {akkoord|e1}. De [Amerikaanse|US] president [Joe Biden|p6] {belde|e4} [Sunak|p1] om [hem|p1] te feliciteren. [Hij|p6] {komt|e5} in april mogelijk naar [Belfast|l3], als het {Goedevrijdagakkoord|e6} 25 jaar bestaat.

Over het {akkoord|e1} werd vier maanden {onderhandeld|e7} door minister [James Cleverly|p7] en eurocommissaris [Maros Sefcovic|p8]. Noorwegen en Zwitserland, geen EU-lid, hebben eigen regelingen met de unie.
=====
entities:
  GB: {name: Verenigd Koninkrijk, type: State}
  EU: {name: Europese Unie, type: Organisation}
  DUP: {name: DUP, type: Organisation}
  IE: {name: Ierland, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Windsor, type: Place}
  l2: {name: Noord-Ierland, type: Place}
  l3: {name: Belfast, type: Place}
  p1: {name: Rishi Sunak, type: Person}
  p2: {name: Ursula von der Leyen, type: Person}
  p3: {name: Jeffrey Donaldson, type: Person}
  p4: {name: Boris Johnson, type: Person}
  p5: {name: Leo Varadkar, type: Person}
  p6: {name: Joe Biden, type: Person}
  p7: {name: James Cleverly, type: Person}
  p8: {name: Maros Sefcovic, type: Person}
offices:
  - {person: p1, office: Premier, of: GB}
  - {person: p2, office: Commissievoorzitter, of: EU}
  - {person: p3, office: Partijleider, of: DUP}
  - {person: p5, office: premier, of: IE}
  - {person: p6, office: president, of: US}
  - {person: p7, office: minister, of: GB}
  - {person: p8, office: eurocommissaris, of: EU}
events:
  e1: {type: Agreement, label: akkoord over Noord-Ierland, participants: [GB, EU], place: l1, time: maandagmiddag, factuality: actual}
  e2: {type: PressConference, participants: [p1, p2], place: l1, time: maandagmiddag, factuality: actual}
  e3: {type: Negotiation, label: onderhandelingen over het protocol, participants: [p4], time: in 2019, factuality: actual}
  e4: {type: Meeting, label: telefoongesprek, participants: [p6, p1], factuality: actual}
  e5: {type: Visit, label: bezoek van Biden, participants: [p6], place: l3, time: in april, factuality: possible}
  e6: {type: Agreement, label: Goedevrijdagakkoord, factuality: actual}
  e7: {type: Negotiation, label: onderhandelingen, participants: [p7, p8], time: vier maanden, factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "Wij zijn bondgenoten, handelspartners en vrienden"}
  s2: {type: Statement, by: p2, content: "een nieuw hoofdstuk"}
  s3: {type: Demand, by: DUP, content: "aanpassingen", factuality: possible}
  s4: {type: Statement, by: p5, content: "het akkoord"}
outcomes:
  o1: {of: e7, type: agreement}
