 date 2022-06-14 Vissers halen hun netten weer op

De presidenten van [Senegal|SN] en [Mauritanië|MR] {ondertekenden|e7} zondag in [Nouakchott|l6] het verdrag over de visgronden. [Zij|MR+SN] waren het daarover eind mei in [Mindelo|l5] {eens geworden|e6}, na {onderhandelingen|e5} onder leiding van oud-president [Tavares|p3].

[De Afrikaanse Unie|AU] {prees|s6} [haar|AU] bemiddelaar. De dertig vissers zijn thuis.
=====
entities:
  MR: {name: Mauritanië, type: State}
  SN: {name: Senegal, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  p3: {name: Pedro Tavares, type: Person}
  l5: {name: Mindelo, type: Place}
  l6: {name: Nouakchott, type: Place}
events:
  e7: {type: Agreement, participants: [MR, SN], place: l6, time: zondag, factuality: actual}
  e6: {type: Agreement, participants: [MR, SN], place: l5, time: eind mei, factuality: actual}
  e5: {type: Negotiation, participants: [MR, SN], mediators: [p3], place: l5, time: eind mei, factuality: actual}
acts:
  s6: {type: Statement, by: AU, about: e5}
