 date 2023-12-01 {Ruil|e1} in [Larnaca|l1]: veertien zeelieden vrij

[LARNACA|l1] - Na 211 dagen gevangenschap zijn vrijdag veertien [Indiase|IN] en [Sri Lankaanse|LK] zeelieden {geruild|e1} tegen zes [Somalische|SO] piraten. De {uitwisseling|e1} had plaats op de luchthaven van [Larnaca|l1], met [het Internationale Rode Kruis|RK] als getuige.

[Cyprus|CY] had in oktober {aangeboden|s1+s2} de {ruil|e1} te verzorgen. [Delhi|IN] {hapte|r1} meteen toe, [Puntland|PU] {volgde|r2} weken later.
=====
entities:
  l1: {name: Larnaca, type: Place}
  IN: {name: India, type: State}
  LK: {name: Sri Lanka, type: State}
  SO: {name: Somalië, type: State}
  RK: {name: Internationale Rode Kruis, type: Organisation}
  CY: {name: Cyprus, type: State}
  PU: {name: Puntland, type: State}
events:
  e1: {type: Agreement, label: ruil in Larnaca, participants: [IN, PU], hosts: [CY], observers: [RK], place: l1, time: vrijdag, factuality: actual}
acts:
  s1: {type: Proposal, by: CY, to: [IN], kind: prisoner_exchange, content: de ruil te verzorgen, status: accepted, about: e1}
  s2: {type: Proposal, by: CY, to: [PU], kind: prisoner_exchange, content: de ruil te verzorgen, status: accepted, about: e1}
replies:
  r1: {to: s1, by: IN, answer: accepted}
  r2: {to: s2, by: PU, answer: accepted}
