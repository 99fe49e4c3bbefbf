 date 2024-04-15 Tbilisi biedt zich aan

In [Tbilisi|l1] gaf [Ilia Darchiashvili|p1], minister van Buitenlandse Zaken van [Georgië|GE], een {persconferentie|e1}. [Georgië|GE] {wil|s1} ook bemiddelen in [Soedan|SD], maar [Khartoem|SD] {weigert|r1}. 'Praten kost niets', {zei|s2} de minister.
=====
entities:
  GE: {name: Georgië, type: State}
  SD: {name: Soedan, type: State}
  l1: {name: Tbilisi, type: Place}
  p1: {name: Ilia Darchiashvili, type: Person}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: GE}
events:
  e1: {type: PressConference, participants: [p1], place: l1, factuality: actual}
acts:
  s1: {type: Proposal, by: GE, to: [SD], kind: mediation_offer, content: bemiddelen in Soedan, status: rejected}
  s2: {type: Statement, by: p1, content: Praten kost niets}
replies:
  r1: {to: s1, by: SD, answer: rejected}
note:
  days: {e1: /2024-04-15}
