 date 2022-11-24 Nummerplaten: [Belgrado|RS] en [Pristina|XK] vinden [elkaar|RS+XK] na middernacht

[BRUSSEL|l1] (BELGA) - Geen boetes meer voor [Servische|RS] nummerplaten, geen nieuwe [Servische|RS] nummerplaten met [Kosovaarse|XK] stadsnamen. Op die ruil hebben [Servië|RS] en [Kosovo|XK] woensdagnacht in [Brussel|l1] {afgeklopt|e1+o2}. 'Wit rookje', {twitterde|s1} [EU|EU]-buitenlandchef [Josep Borrell|p1] om 0.51 uur.

Maandag zag het er nog naar uit dat de zaak {vastliep|o1}. Premier [Albin Kurti|p2] en president [Aleksandar Vucic|p3] hadden acht uur {tegenover|e2} [elkaar|p2+p3] gezeten; [Vucic|p3] {slikte|r1} het {tussenvoorstel|a2+a3} van [Borrell|p1] wel, [Kurti|p2] {vond|r2} het mosterd na de maaltijd. Nadien hing ambassadeur [Jeff Hovenier|p4] namens [de VS|US] tot tweemaal toe aan de {lijn|e3} met [Pristina|XK]: de boetes moesten 48 uur {wachten|a1}. Dat {lukte|r3}.

[Borrells|p1] {tekst|a2+a3}, dezelfde als maandag, ging er woensdag aan {tafel|e6} bij de hoofdonderhandelaars [Besnik Bislimi|p5] en [Petar Petkovic|p6] wél {door|r4}.

De {volgende afspraak|e4} staat: 6 december in [Tirana|l2], op de {top|e5} met de Westelijke Balkan.
=====
entities:
  RS: {name: Servië, type: State}
  XK: {name: Kosovo, type: State}
  EU: {name: EU, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Brussel, type: Place}
  l2: {name: Tirana, type: Place}
  p1: {name: Josep Borrell, type: Person}
  p2: {name: Albin Kurti, type: Person}
  p3: {name: Aleksandar Vucic, type: Person}
  p4: {name: Jeff Hovenier, type: Person}
  p5: {name: Besnik Bislimi, type: Person}
  p6: {name: Petar Petkovic, type: Person}
offices:
  - {person: p1, office: buitenlandchef, of: EU}
  - {person: p2, office: Premier, of: XK}
  - {person: p3, office: president, of: RS}
  - {person: p4, office: ambassadeur, of: US}
  - {person: p5, office: hoofdonderhandelaars, of: XK}
  - {person: p6, office: hoofdonderhandelaars, of: RS}
events:
  e1: {type: Agreement, participants: [RS, XK], mediators: [p1], place: l1, time: woensdagnacht, factuality: actual, part_of: e6}
  e2: {type: Negotiation, participants: [p2, p3], mediators: [p1], place: l1, time: Maandag, factuality: actual}
  e3: {type: Meeting, label: telefoongesprekken, participants: [p4, XK], factuality: actual}
  e4: {type: Negotiation, participants: [RS, XK], place: l2, time: "6 december", factuality: planned, after: e6}
  e5: {type: Meeting, label: top met de Westelijke Balkan, participants: [EU], place: l2, time: "6 december", factuality: planned}
  e6: {type: Negotiation, participants: [p5, p6], mediators: [p1], place: l1, time: woensdag, factuality: actual, after: e2}
acts:
  s1: {type: Statement, by: p1, content: "Wit rookje"}
  a1: {type: Demand, by: p4, to: [XK], content: "de boetes moesten 48 uur wachten"}
  a2: {type: Proposal, by: p1, to: [p3], kind: other, content: "het tussenvoorstel van Borrell", status: accepted}
  a3: {type: Proposal, by: p1, to: [p2], kind: other, content: "het tussenvoorstel van Borrell", status: accepted}
replies:
  r1: {to: a2, by: p3, answer: accepted}
  r2: {to: a3, by: p2, answer: rejected}
  r3: {to: a1, by: XK, answer: accepted}
  r4: {to: a3, by: p5, answer: accepted}
outcomes:
  o1: {of: e2, type: no_breakthrough}
  o2: {of: e6, type: agreement}
