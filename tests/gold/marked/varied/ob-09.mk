 date 2025-03-19 Fotobijschrift

De [Tadzjiekse|TJ] president [Rahmon|p1] (links) en [zijn|p1] [Kirgizische|KG] collega [Japarov|p2] wisselen in [Bisjkek|l1] pennen uit, kort nadat [zij|p1+p2] het {grensverdrag|e1} hebben {ondertekend|e1}. Aan de {handtekening|e1} gingen 33 jaar ruzie en twee korte {oorlogen|e2}, in 2021 en 2022, vooraf. Rechts buiten beeld: [een {delegatie|d1} uit [Oezbekistan|UZ]|UZ], die als getuige was gevraagd. (Foto AKIpress)
=====
entities:
  TJ: {name: Tadzjikistan, type: State}
  KG: {name: Kirgizië, type: State}
  UZ: {name: Oezbekistan, type: State}
  l1: {name: Bisjkek, type: Place}
  p1: {name: Rahmon, type: Person}
  p2: {name: Japarov, type: Person}
offices:
  - {person: p1, office: president, of: TJ}
  - {person: p2, office: collega, of: KG}
events:
  e1: {type: Agreement, label: grensverdrag, participants: [TJ, KG, p1, p2], observers: [UZ], place: l1, factuality: actual}
  e2: {type: Conflict, label: oorlogen, participants: [TJ, KG], time: in 2021 en 2022, factuality: actual}
delegations:
  d1: {of: UZ, members: [], event: e1}
