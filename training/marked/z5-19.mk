 date 2013-07-09 [Servië|RS] en [Kosovo|XK]: stroom wel, telefoonnummers niet

BRUSSEL - [Servië|RS] en [Kosovo|XK] hebben [elkaar|RS+XK] {gevonden|e3} over de elektriciteitsrekening van het noorden. Dat is {de enige oogst|o1} van een {ontmoeting|e1} die [EU|EU]-buitenlandchef [Cornelia Aldenhoven|p1] maandag in [Brussel|l1] {belegde|e1}.

Voor [Belgrado|RS] {schoof|d1} regeringsdirecteur [Milan Ristanović|p2] aan, geflankeerd door ambassadeur [Dušan Krga|p4]. [Pristina|XK] had vicepremier [Fatmire Gashnjani|p5] {afgevaardigd|d2}, alleen.

[De EU|EU] deed ten slotte de {suggestie|s1+s2} om voorlopig het landnummer van Slovenië te delen. [Ristanović|p2] {kon ermee leven|r1}; [Gashnjani|p5] {noemde|r2} het 'een geleende jas'. In september volgt een nieuwe {zitting|e2+o2}.
=====
entities:
  RS: {name: Servië, type: State}
  XK: {name: Kosovo, type: State}
  EU: {name: EU, type: Organisation}
  l1: {name: Brussel, type: Place}
  p1: {name: Cornelia Aldenhoven, type: Person}
  p2: {name: Milan Ristanović, type: Person}
  p4: {name: Dušan Krga, type: Person}
  p5: {name: Fatmire Gashnjani, type: Person}
offices:
  - {person: p1, office: EU-buitenlandchef, of: EU}
  - {person: p2, office: regeringsdirecteur, of: RS}
  - {person: p4, office: ambassadeur, of: RS}
  - {person: p5, office: vicepremier, of: XK}
events:
  e1: {type: Negotiation, label: ontmoeting in Brussel, participants: [RS, XK, p2, p5], mediators: [p1, EU], place: l1, time: maandag, factuality: actual}
  e2: {type: Negotiation, label: nieuwe zitting, participants: [RS, XK], time: In september, factuality: planned, after: e1}
  e3: {type: Agreement, label: elektriciteitsrekening van het noorden, participants: [RS, XK], mediators: [p1], place: l1, time: maandag, factuality: actual, part_of: e1}
acts:
  s1: {type: Proposal, by: EU, to: [RS], kind: other, content: voorlopig het landnummer van Slovenië te delen, status: accepted}
  s2: {type: Proposal, by: EU, to: [XK], kind: other, content: voorlopig het landnummer van Slovenië te delen, status: rejected}
replies:
  r1: {to: s1, by: p2, answer: accepted}
  r2: {to: s2, by: p5, answer: rejected}
delegations:
  d1: {of: RS, head: p2, members: [p4], event: e1}
  d2: {of: XK, head: p5, members: [], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e1, type: continuation_agreed}
