 date 2024-08-02 Geen {staakt-het-vuren|e1} in [Wad Rahma|l1], {zegt|a1} [het leger|SD]

[De [Soedanese|SD] regering|SD] {ontkent|a1} dat er in [Wad Rahma|l1] een {bestand|e1} is {gesloten|e1}. [Saoedi-Arabië|SA] had dat donderdag {gemeld|a2}. "Er is met niemand iets {afgesproken|e1}", {verklaarde|a4} legerwoordvoerder [Tareq el-Badri|p1] vrijdagochtend, "en al helemaal niet met moordenaars."

Wat er wél was: een {ontmoeting|e2}, eergisteren, in [Djedda|l2]. Daar zaten drie officieren van [het leger|SD] tegenover [de commandant van [de rebellen in Darfoer|DF]|p2], [Hamid Abbakar|p2]. De [Saoedische|SA] onderminister die [hen|SD+p2] {bijeenbracht|e2}, [Walid al-Khoraiji|p3], zat erbij, maar volgens aanwezigen zei [hij|p3] nauwelijks iets. Een vertegenwoordiger van [de Afrikaanse Unie|AU] keek toe.

[Abbakar|p2] houdt het erop dat [hij|p2] in [Djedda|l2] 72 uur gevechtspauze heeft {toegezegd|a3}, "zonder er iets voor terug te vragen, en zonder er iets voor terug te krijgen".

Mocht de {pauze|e1:possible} er alsnog komen, dan kan een konvooi dat sinds 14 juli in Port Soedan wacht, vertrekken. De vrouw die dat konvooi leidt en die niet bij het {overleg|e2} was, weigert namen te noemen.
=====
entities:
  SD: {name: Soedan, type: State}
  SA: {name: Saoedi-Arabië, type: State}
  DF: {name: rebellen in Darfoer, type: Organisation}
  AU: {name: Afrikaanse Unie, type: Organisation}
  l1: {name: Wad Rahma, type: Place}
  l2: {name: Djedda, type: Place}
  p1: {name: Tareq el-Badri, type: Person}
  p2: {name: Hamid Abbakar, type: Person}
  p3: {name: Walid al-Khoraiji, type: Person}
offices:
  - {person: p1, office: legerwoordvoerder, of: SD}
  - {person: p2, office: commandant, of: DF}
  - {person: p3, office: onderminister, of: SA}
events:
  e1: {type: Agreement, label: bestand in Wad Rahma, participants: [SD, DF], place: l1, factuality: counterfactual, source: Saoedi-Arabië}
  e2: {type: Negotiation, label: ontmoeting in Djedda, participants: [SD, p2], mediators: [p3], observers: [AU], place: l2, time: eergisteren, factuality: actual}
acts:
  a4: {type: Statement, by: p1, content: "Er is met niemand iets afgesproken", time: vrijdagochtend, about: e1}
  a1: {type: Statement, by: SD, content: "dat er in Wad Rahma een bestand is gesloten", about: e1}
  a2: {type: Statement, by: SA, content: "dat er in Wad Rahma een bestand is gesloten", time: donderdag, about: e1}
  a3: {type: Concession, by: p2, to: [SD], content: "72 uur gevechtspauze", about: e2, source: Abbakar}
