 date 2005-10-14 [Waarnemers|MM] zien hoe {vrede|e1} in Atjeh wankelt

[De monitormissie van [Finland|FI] en [Thailand|TH]|MM] heeft vrijdag de noodklok {geluid|s1} over het {vredesakkoord|e1} voor Atjeh. Sinds september zijn aan weerskanten negen doden gevallen. "Zo houdt het geen regenseizoen stand", {liet|s1} missieleider [Aino Ketola|p1] optekenen.

[De rebellen van de GAM|GA] en [Jakarta|ID] {tekenden|e1} in juli. Sindsdien leverden [de strijders|GA] 840 geweren in en haalde [het leger|ID] vier bataljons weg.

[Ketola|p1] {reist|e2} zondag naar [Jakarta|l1] en {verzoekt|a1+a2} [beide kanten|GA+ID] om een {spoedberaad|e3}. [De GAM|GA] {ziet|r1} dat wel zitten. [De regering|ID] {houdt|r2} het in beraad.
=====
entities:
  FI: {name: Finland, type: State}
  TH: {name: Thailand, type: State}
  MM: {name: monitormissie, type: Organisation}
  GA: {name: GAM, type: Organisation}
  ID: {name: Indonesië, type: State}
  p1: {name: Aino Ketola, type: Person}
  l1: {name: Jakarta, type: Place}
offices:
  - {person: p1, office: missieleider, of: MM}
events:
  e1: {type: Agreement, label: vredesakkoord voor Atjeh, participants: [GA, ID], observers: [MM], time: in juli, factuality: actual}
  e2: {type: Visit, label: reis van Ketola, participants: [p1], place: l1, time: zondag, factuality: planned}
  e3: {type: Negotiation, label: spoedberaad, participants: [GA, ID], factuality: possible}
acts:
  s1: {type: Warning, by: p1, content: Zo houdt het geen regenseizoen stand, about: e1}
  a1: {type: Proposal, by: p1, to: [GA], kind: talks, content: een spoedberaad, status: accepted, about: e3}
  a2: {type: Proposal, by: p1, to: [ID], kind: talks, content: een spoedberaad, status: unanswered, about: e3}
replies:
  r1: {to: a1, by: GA, answer: accepted}
  r2: {to: a2, by: ID, answer: unanswered}
