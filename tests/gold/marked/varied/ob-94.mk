 date 1996-12-29 [Guatemala|GT]: {slotakkoord|e1}, 36 jaar later

[GUATEMALA-STAD|l2] (Reuter) - De {burgeroorlog|e5} in [Guatemala|GT] is officieel voorbij. Namens [de regering|GT] {ondertekende|e1+d1} [Gustavo Porras|p1] zondag het {slotakkoord|e1}; namens [de URNG|UR] {deed|e1+d2} [Rolando Morán|p2] dat. Als getuige namens [de Verenigde Naties|VN], die zes jaar lang {bemiddelden|e2}, tekende secretaris-generaal [Boutros Boutros-Ghali|p3], voor wie het een van de laatste ambtsdaden was.

Het {bestand|e3} zelf dateert al van 4 december, toen [partijen|GT+UR] [elkaar|GT+UR] in [Oslo|l1] {troffen|e4}.
=====
entities:
  GT: {name: Guatemala, type: State}
  UR: {name: URNG, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  l1: {name: Oslo, type: Place}
  l2: {name: Guatemala-Stad, type: Place}
  p1: {name: Gustavo Porras, type: Person}
  p2: {name: Rolando Morán, type: Person}
  p3: {name: Boutros Boutros-Ghali, type: Person}
offices:
  - {person: p3, office: secretaris-generaal, of: VN}
events:
  e1: {type: Agreement, label: slotakkoord, participants: [GT, UR, p1, p2], observers: [p3], mediators: [VN], place: l2, time: zondag, factuality: actual}
  e2: {type: Mediation, participants: [GT, UR], mediators: [VN], time: zes jaar lang, factuality: actual}
  e3: {type: Agreement, label: bestand, participants: [GT, UR], place: l1, time: van 4 december, factuality: actual}
  e4: {type: Meeting, participants: [GT, UR], place: l1, time: van 4 december, factuality: actual}
  e5: {type: Conflict, label: burgeroorlog, participants: [GT, UR], time: 36 jaar, factuality: actual}
delegations:
  d1: {of: GT, head: p1, members: [], event: e1}
  d2: {of: UR, head: p2, members: [], event: e1}
