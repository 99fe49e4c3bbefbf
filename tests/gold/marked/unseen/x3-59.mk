 date 1991-09-04 Sporen van een {pact|e1}: hoe [Litouwen|LT] [zijn|LT] grens met [Polen|PL] terugkreeg

In een archiefdoos te Suwałki is het verslag opgedoken van de {bijeenkomst|e2} waarmee in oktober 1920 een einde kwam aan drie weken {vechten|e3} om [Vilnius|l3]. [De Volkenbond|VB] zond er een {commissie|d1} op af onder bevel van [de Franse kolonel [Aristide Chardigneul|p1]|p1], met een Italiaan, [Ettore Bassi|p2], en een Japanner, [majoor Ryōkichi Abe|p3], als leden.

[Chardigneul|p1] zat de {gesprekken|e2} met losse hand voor, zo blijkt. De [Litouwse|LT] hoofdman [Mykolas Balutis|p4] {vroeg|a1} om een streep langs de Curzonlijn. [De Polen|PL] bij monde van [Mieczysław Rola|p5] {zeiden|r1+a5} ja tot aan Bastuny, en voorbij dat station niets. Het {verdrag|e1} van 7 oktober loopt dan ook dood bij een seinhuis.

Twee dagen nadien marcheerde een [Poolse|PL] generaal 'op eigen houtje' [Vilnius|l3] binnen. [Kaunas|LT] {wierp|a2} [Warschau|PL] woordbreuk voor de voeten en {brak|a6} alle banden, tot 1938. In dat jaar gaf een [Pools|PL] {ultimatum|a3}, af te lopen binnen 48 uur, de doorslag: [Litouwen|LT] {boog|r2}.

Op de vergeelde bladen staat ook wat [Abe|p3] ervan {vond|a4}. "Mooie mensen. Geen kaart."
=====
entities:
  LT: {name: Litouwen, type: State}
  PL: {name: Polen, type: State}
  VB: {name: Volkenbond, type: Organisation}
  p1: {name: Aristide Chardigneul, type: Person}
  p2: {name: Ettore Bassi, type: Person}
  p3: {name: Ryōkichi Abe, type: Person}
  p4: {name: Mykolas Balutis, type: Person}
  p5: {name: Mieczysław Rola, type: Person}
  l3: {name: Vilnius, type: Place}
offices:
  - {person: p4, office: hoofdman, of: LT}
events:
  e1: {type: Agreement, label: verdrag van 7 oktober, participants: [LT, PL], time: "7 oktober", factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: bijeenkomst over Vilnius, participants: [LT, PL, p4, p5], mediators: [p1, VB], time: "in oktober 1920", factuality: actual}
  e3: {type: Conflict, label: gevechten om Vilnius, participants: [LT, PL], place: l3, time: "drie weken", factuality: actual}
acts:
  a1: {type: Demand, by: p4, to: [PL], content: "een streep langs de Curzonlijn"}
  a2: {type: Statement, by: LT, to: [PL], content: "woordbreuk"}
  a3: {type: Demand, by: PL, to: [LT], content: "ultimatum", time: "1938"}
  a4: {type: Statement, by: p3, content: "Mooie mensen. Geen kaart."}
  a5: {type: Concession, by: p5, to: [LT], content: "tot aan Bastuny"}
  a6: {type: Statement, by: LT, to: [PL], content: "brak alle banden, tot 1938"}
replies:
  r1: {to: a1, by: p5, answer: accepted}
  r2: {to: a3, by: LT, answer: accepted}
delegations:
  d1: {of: VB, head: p1, members: [p2, p3], event: e2}
