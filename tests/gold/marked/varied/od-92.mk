 date 2000-08-03 Op een marineschip voor [Honiara|l1] zwijgen 's nachts de generators, en sinds woensdag de geweren

Aan boord van de [Australische|AU] HMAS [Tobruk|l2], die voor de kust van [Guadalcanal|l3] ligt, hebben [twee etnische milities van [de Salomonseilanden|SB]|ME+IV] woensdag een {wapenstilstand|e1+o2} van negentig dagen gesloten. Namens [de Malaita Eagle Force|ME] {tekende|e1} advocaat [Andrew Nori-Ma'ura|p1], namens [de Isatabu Vrijheidsbeweging|IV] [George Gray-Suri|p2]. Premier [Manasseh Sogavare|p3] {onderschreef|e1} het stuk als derde partij.

Een schip moest het wel zijn. Op het land was de ene zaal van de [Malaitanen|ME] en de andere van [de tegenstander|IV]. [Nieuw-Zeeland|NZ] had [zijn|NZ] fregat {aangeboden|a1}, maar dat lag zo laag dat wie aan de reling stond vanaf de wal kon worden geraakt, en dus {bedankten|r1+r2} [beide groepen|ME+IV].

De {gesprekken|e2} werden geleid door niemand. '[Wij|AU] leveren het dek en de thee', {benadrukte|a2} [de [Australische|AU] hoge commissaris|p4]. Wie wél {bemiddelde|e3}, in de drie weken daarvoor, te voet en in kano's, was [een anglicaanse broederorde|MB], [de Melanesian Brothers|MB]. [Zij|MB] sliepen in het niemandsland tussen de barricades, in zwarte habijten.

Over de wortel van de zaak, grond, wordt later in [Cairns|l4] of [Townsville|l5] {onderhandeld|e4}. [De Isatabu|IV] {staan|a3} op vertrek van alle kolonisten die na 1978 kwamen. [De Eagle Force|ME] {noemt|r3} dat 'een vraag voor rechters'. [Zij|ME] {wil|a4} zelf 6 miljoen dollar voor verloren huizen. Een {ontmoeting|e5} in juni, in de kathedraal, werd na de dood van een bisschopszoon {afgezegd|o1}.

De goudmijn Gold Ridge blijft dicht.
=====
entities:
  AU: {name: Australië, type: State}
  SB: {name: Salomonseilanden, type: State}
  ME: {name: Malaita Eagle Force, type: Organisation}
  IV: {name: Isatabu Vrijheidsbeweging, type: Organisation}
  NZ: {name: Nieuw-Zeeland, type: State}
  MB: {name: Melanesian Brothers, type: Organisation}
  p1: {name: Andrew Nori-Ma'ura, type: Person}
  p2: {name: George Gray-Suri, type: Person}
  p3: {name: Manasseh Sogavare, type: Person}
  p4: {name: Australische hoge commissaris, type: Person}
  l1: {name: Honiara, type: Place}
  l2: {name: Tobruk, type: Place}
  l3: {name: Guadalcanal, type: Place}
  l4: {name: Cairns, type: Place}
  l5: {name: Townsville, type: Place}
offices:
  - {person: p1, office: advocaat, of: ME}
  - {person: p3, office: Premier, of: SB}
  - {person: p4, office: hoge commissaris, of: AU}
events:
  e1: {type: Agreement, label: wapenstilstand, participants: [ME, IV, SB, p1, p2, p3], hosts: [AU], place: l2, time: woensdag, factuality: actual}
  e2: {type: Negotiation, label: gesprekken op de Tobruk, participants: [ME, IV, SB], hosts: [AU], place: l2, factuality: actual}
  e3: {type: Mediation, participants: [ME, IV], mediators: [MB], time: in de drie weken daarvoor, factuality: actual}
  e4: {type: Negotiation, label: overleg over grond, participants: [ME, IV], factuality: planned, after: e2}
  e5: {type: Negotiation, label: ontmoeting in de kathedraal, participants: [ME, IV], time: in juni, factuality: counterfactual}
acts:
  a1: {type: Proposal, by: NZ, to: [ME, IV], kind: other, content: zijn fregat, status: rejected}
  a2: {type: Statement, by: p4, content: Wij leveren het dek en de thee, about: e2}
  a3: {type: Demand, by: IV, to: [ME], content: vertrek van alle kolonisten die na 1978 kwamen}
  a4: {type: Demand, by: ME, content: 6 miljoen dollar voor verloren huizen}
replies:
  r1: {to: a1, by: ME, answer: rejected}
  r2: {to: a1, by: IV, answer: rejected}
  r3: {to: a3, by: ME, answer: unanswered}
outcomes:
  o1: {of: e5, type: cancelled}
  o2: {of: e2, type: ceasefire}
