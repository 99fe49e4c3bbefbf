 date 2022-08-30 [Rebellen|FA] {lopen weg|o1} van {onderhandelingstafel|e1} in [Quito|l1]

[De [Colombiaanse|CO] guerrillabeweging Frente Austral|FA] heeft maandagavond de {vredesgesprekken|e1} met [de regering in [Bogotá|CO]|CO] {verlaten|o1}. [Het zevental|FA] {stond|o1} op, pakte de papieren bij elkaar en vertrok zonder groeten naar het hotel, vertellen aanwezigen.

Steen des aanstoots is een {luchtaanval|e2} op een kamp in Putumayo, waarbij zaterdag negen strijders van [het front|FA] om het leven kwamen. "[Wij|FA] gaan niet zitten met wie [ons|FA] van boven doodt", {zei|a1} [Comandante Yesid|p1], die de {onderhandelaars|d1} van [de beweging|FA] aanvoert. [Hij|p1] {wil|a2} pas terugkeren als president [Galindo|p2] [zijn|p2] excuses aanbiedt.

Daar {voelt|r1} [het staatshoofd|p2] niets voor. De {aanval|e2} was {volgens|a3} [hem|p2] rechtmatig, omdat er tot dusver geen {bestand|e3} van kracht is.

[Ecuador|EC], dat samen met [Noorwegen|NOR] {bemiddelt|e4}, laat de zaal in [Quito|l1] voorlopig gereserveerd staan. "Stoelen zijn geduldig", {merkte|a4} de [Noorse|NOR] gezante [Marit Solheim|p3] op. [Ze|p3] zou dinsdag nog bij [beide partijen|FA+CO] {langsgaan|e5}.
=====
entities:
  FA: {name: Frente Austral, type: Organisation}
  CO: {name: Colombia, type: State}
  EC: {name: Ecuador, type: State}
  NOR: {name: Noorwegen, type: State}
  l1: {name: Quito, type: Place}
  p1: {name: Comandante Yesid, type: Person}
  p2: {name: Galindo, type: Person}
  p3: {name: Marit Solheim, type: Person}
offices:
  - {person: p2, office: president, of: CO}
  - {person: p3, office: gezante, of: NOR}
events:
  e1: {type: Negotiation, label: vredesgesprekken in Quito, participants: [FA, CO], mediators: [EC, NOR], place: l1, time: maandagavond, factuality: actual}
  e2: {type: Conflict, label: luchtaanval in Putumayo, participants: [CO, FA], time: zaterdag, factuality: actual}
  e3: {type: Agreement, label: bestand, participants: [FA, CO], factuality: counterfactual}
  e4: {type: Mediation, label: bemiddeling door Ecuador en Noorwegen, participants: [FA, CO], mediators: [EC, NOR], factuality: actual}
  e5: {type: Meeting, label: bezoek van Solheim aan beide partijen, participants: [p3, FA, CO], time: dinsdag, factuality: planned}
acts:
  a1: {type: Statement, by: p1, content: gaan niet zitten met wie ons van boven doodt}
  a2: {type: Demand, by: p1, to: [p2], content: zijn excuses aanbiedt}
  a3: {type: Statement, by: p2, content: De aanval was volgens hem rechtmatig}
  a4: {type: Statement, by: p3, content: Stoelen zijn geduldig}
replies:
  r1: {to: a2, by: p2, answer: rejected}
delegations:
  d1: {of: FA, head: p1, members: [], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
