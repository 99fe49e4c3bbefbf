 date 2019-03-11 [Oman|OM] {brengt|e1} [Houthi's en Zuid-Jemenitische afscheiders|HU+ZR] aan één tafel

[MASKATE|l1] (BNP) - Onder de hoede van [Oman|OM] zijn maandag in [Maskate|l1] {onderhandelingen|e1} begonnen tussen [de Houthi's|HU] en [de Zuidelijke Raad|ZR]. De [Omaanse|OM] diplomaat [Salim al-Harthi|p1] treedt op als {bemiddelaar|e2}. [De afvaardiging van [de Houthi's|HU]|HU] {staat onder aanvoering van|d1} [Yahya Dhaifallah|p2]; achter [hem|p2] zitten de jurist [Nabil Sharaf|p3] en commandant [Ali Qasim|p4]. [De Raad|ZR] heeft oud-gouverneur [Aidarus Bahamil|p5] {afgevaardigd|d2}, alleen. De {besprekingen|e1} {lopen|o1} nog.
=====
entities:
  OM: {name: Oman, type: State}
  HU: {name: Houthi's, type: Organisation}
  ZR: {name: Zuidelijke Raad, type: Organisation}
  l1: {name: Maskate, type: Place}
  p1: {name: Salim al-Harthi, type: Person}
  p2: {name: Yahya Dhaifallah, type: Person}
  p3: {name: Nabil Sharaf, type: Person}
  p4: {name: Ali Qasim, type: Person}
  p5: {name: Aidarus Bahamil, type: Person}
offices:
  - {person: p1, office: diplomaat, of: OM}
  - {person: p3, office: jurist, of: HU}
  - {person: p4, office: commandant, of: HU}
events:
  e1: {type: Negotiation, label: onderhandelingen in Maskate, participants: [HU, ZR], mediators: [p1], hosts: [OM], place: l1, time: maandag, factuality: actual}
  e2: {type: Mediation, label: bemiddeling door Al-Harthi, participants: [HU, ZR], mediators: [p1, OM], factuality: actual}
delegations:
  d1: {of: HU, head: p2, members: [p3, p4], event: e1}
  d2: {of: ZR, head: p5, members: [], event: e1}
outcomes:
  o1: {of: e1, type: ongoing}
