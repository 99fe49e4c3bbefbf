 date 1990-09-10 [Cambodjanen|VF] delen stoelen

JAKARTA (AP) - [De vier strijdende [Cambodjaanse|KH] facties|VF] zijn het maandag in [Jakarta|l1] {eens|e1+o1} geworden over een Hoge Nationale Raad van twaalf man. De vraag wie die raad voorzit, is naar een {volgend overleg|e3}, later deze maand in [Bangkok|l2], {verwezen|o2}. De [Indonesische|ID] minister [Ali Alatas|p1] en [diens|p1] [Franse|FR] medevoorzitter [Edwige Avice|p2] leidden de {bijeenkomst|e2}. [De Rode Khmer|RK] {dreigde|a1} tweemaal weg te lopen en {bleef|o3}.
=====
entities:
  VF: {name: vier Cambodjaanse facties, type: Organisation}
  KH: {name: Cambodja, type: State}
  ID: {name: Indonesië, type: State}
  FR: {name: Frankrijk, type: State}
  RK: {name: Rode Khmer, type: Organisation}
  l1: {name: Jakarta, type: Place}
  l2: {name: Bangkok, type: Place}
  p1: {name: Ali Alatas, type: Person}
  p2: {name: Edwige Avice, type: Person}
offices:
  - {person: p1, office: minister, of: ID}
events:
  e1: {type: Agreement, label: Hoge Nationale Raad, participants: [VF, RK], mediators: [p1, p2], place: l1, time: maandag, factuality: actual}
  e2: {type: Negotiation, participants: [VF, RK], mediators: [p1, p2], place: l1, time: maandag, factuality: actual}
  e3: {type: Negotiation, participants: [VF], place: l2, time: later deze maand, factuality: planned, after: e2}
acts:
  a1: {type: Warning, by: RK, content: tweemaal weg te lopen, about: e2}
outcomes:
  o1: {of: e2, type: partial_agreement}
  o2: {of: e2, type: continuation_agreed}
  o3: {of: e2, type: walkout, factuality: counterfactual}
