 date 2016-11-05 [Vissers|IV+LV] mogen zelf {praten|e1}, en vissen achter het net

Het was een ongewone rij badslippers, zaterdag op de mat voor [een vergaderzaal van het ministerie van Landbouw|l1] in Delhi. [Twaalf vissers uit Tamil Nadu|IV] en [tien collega's uit het noorden van [Sri Lanka|LK]|LV], ieder met een ambtenaar in [hun|IV+LV] nek, {praatten|e1} er over de Palkstraat, de smalle zee waar [de eersten|IV] met sleepnetten de garnalen van [de laatsten|LV] weghalen.

[De Indiërs|IV] {vroegen|a1} drie jaar om [hun|IV] boten om te bouwen voor de diepzee. [De [Sri Lankaanse|LK] vissers|LV] {boden|r1} niets: {stoppen|a2} met slepen, nu. 'Drie jaar is voor een garnaal zes levens', {zei|a3} [hun|LV] woordvoerder, [Vadivel Rajamohan|p1] uit Mannar. Na vijf uur werd de {zitting|e1} {geschorst|o1}. Een communiqué vermeldt 'een nuttige uitwisseling'.

Zaterdagavond en zondag waren [de ministers|p2+p3] aan de {beurt|e2}. [Sushma Swarup|p2] ([India|IN]) en [Mangala Samaravira|p3] ([Sri Lanka|LK]) werden het wel {eens|e3+o2}: een rode telefoon tussen de kustwachten, een {werkgroep|e4} die om de drie maanden vergadert, en vrijlating van [elkaars|IN+LK] vissers, 'zodra de rechter dat toelaat'. Boten blijven aan de ketting. Ook de teruggave daarvan was een {wens|a4} van [Swarup|p2] waar [Samaravira|p3] {niet aan wilde|r4}.

Aan die {gesprekken|e2} ging een klein incident vooraf. Pater [Jayakumar|p4], die de {bijeenkomst|e1} van zaterdag had bedacht en al jaren tussen de havens {makelt|e5}, kwam de zaal niet in. [Zijn|p4] pasje was zoek.
=====
entities:
  IN: {name: India, type: State}
  LK: {name: Sri Lanka, type: State}
  IV: {name: vissers uit Tamil Nadu, type: Organisation}
  LV: {name: vissers uit het noorden van Sri Lanka, type: Organisation}
  p1: {name: Vadivel Rajamohan, type: Person}
  p2: {name: Sushma Swarup, type: Person}
  p3: {name: Mangala Samaravira, type: Person}
  p4: {name: Jayakumar, type: Person}
  l1: {name: vergaderzaal van het ministerie van Landbouw, type: Place}
offices:
  - {person: p1, office: woordvoerder, of: LV}
  - {person: p2, office: minister, of: IN}
  - {person: p3, office: minister, of: LK}
events:
  e1: {type: Negotiation, label: vissersoverleg, participants: [IV, LV, p1], place: l1, time: zaterdag, factuality: actual}
  e2: {type: Negotiation, label: overleg van de ministers, participants: [p2, p3], time: Zaterdagavond en zondag, factuality: actual, after: e1}
  e3: {type: Agreement, participants: [p2, p3], time: Zaterdagavond en zondag, factuality: actual}
  e4: {type: Meeting, label: werkgroep, participants: [IN, LK], time: om de drie maanden, factuality: planned}
  e5: {type: Mediation, participants: [IV, LV], mediators: [p4], time: al jaren, factuality: actual}
acts:
  a1: {type: Demand, by: IV, to: [LV], content: drie jaar om hun boten om te bouwen voor de diepzee, about: e1}
  a2: {type: Demand, by: LV, to: [IV], content: "stoppen met slepen, nu", about: e1}
  a3: {type: Statement, by: p1, content: Drie jaar is voor een garnaal zes levens, about: e1}
  a4: {type: Demand, by: p2, to: [p3], content: de teruggave daarvan, about: e2}
replies:
  r1: {to: a1, by: LV, answer: rejected}
  r4: {to: a4, by: p3, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e2, type: partial_agreement}
