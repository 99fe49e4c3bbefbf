 date 2024-08-21 [Soedan|SD]: [leger|SL] blijft weg uit [Genève|l1]

In [Genève|l1] is het {vredesoverleg|e2} over [Soedan|SD] {begonnen|e2+o1} zonder [het [Soedanese|SD] leger|SL]. [De {delegatie|d1} van [de RSF|RSF]|RSF] zit er wel. [Amerika|US] en [Saoedi-Arabië|SA], die de {gesprekken|e2} leiden, houden twee stoelen vrij. [Het leger|SL] {vraagt|a2} eerst ontruiming van Wad Madani.
=====
entities:
  SD: {name: Soedan, type: State}
  SL: {name: Soedanese leger, type: Organisation}
  RSF: {name: RSF, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  SA: {name: Saoedi-Arabië, type: State}
  l1: {name: Genève, type: Place}
events:
  e2: {type: Negotiation, label: vredesoverleg in Genève, participants: [RSF], mediators: [US, SA], place: l1, factuality: actual}
acts:
  a2: {type: Demand, by: SL, to: [RSF], content: eerst ontruiming van Wad Madani}
outcomes:
  o1: {of: e2, type: ongoing}
delegations:
  d1: {of: RSF, head: null, members: [], event: e2}
