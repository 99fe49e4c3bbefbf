 date 2004-11-24 TELETEKST 131

[Bougainville|BG] en [Port Moresby|PG] {lopen|o1} vast op politie

De {besprekingen|e1} over een grondwet voor [Bougainville|BG] zitten {muurvast|o1}. [De regering van [Papoea-Nieuw-Guinea|PG]|PG] {wil|a1} dat de politie op het eiland onder [haar|PG] gezag blijft; [de eilanders|BG] {voelen|r1} daar niets voor.

Een {noodgreep|a2} van [Nieuw-Zeeland|NZ], dat {voorstelde|a2} om over vijf jaar nog eens te kijken, haalde het evenmin: [Port Moresby|PG] {nam|r2} er kennis van en zweeg.

In 2001 {sloten|e2} [de partijen|PG+BG] {vrede|e2} in [Arawa|l1].
=====
entities:
  BG: {name: Bougainville, type: Organisation}
  PG: {name: Papoea-Nieuw-Guinea, type: State}
  NZ: {name: Nieuw-Zeeland, type: State}
  l1: {name: Arawa, type: Place}
events:
  e1: {type: Negotiation, participants: [BG, PG], factuality: actual}
  e2: {type: Agreement, label: vrede van Arawa, participants: [PG, BG], place: l1, time: In 2001, factuality: actual}
acts:
  a1: {type: Demand, by: PG, to: [BG], content: "dat de politie op het eiland onder haar gezag blijft", about: e1}
  a2: {type: Proposal, by: NZ, to: [PG], kind: other, content: "om over vijf jaar nog eens te kijken", status: unanswered, about: e1}
replies:
  r1: {to: a1, by: BG, answer: rejected}
  r2: {to: a2, by: PG, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough}
