 date 2024-07-22 [Manila|PH] en [Peking|CN] {vinden|e1} iets op de roestige Sierra Madre

MANILA (ANP/AP) - Een halfvergaan schip uit de Tweede Wereldoorlog blijft liggen waar het ligt, en de mariniers aan boord krijgen weer eten. Daarover zijn [de Filipijnen|PH] en [China|CN] het zondag {eens geworden|e1}, {maakte|a1} [het ministerie in [Manila|PH]|PH] bekend. Details van de {regeling|e1} blijven geheim.

Volgens [Peking|CN] {geldt|a2} de afspraak alleen als de bevoorrading vooraf wordt gemeld. '{Onzin|r1}', {aldus|a3} nationaal veiligheidsadviseur [Eduardo Año|p1]: [de Filipijnen|PH] 'vragen in [hun|PH] eigen zee geen toestemming'. Een woordvoerder van [het [Chinese|CN] ministerie|CN] {bleef erbij|a4}.

Op 17 juni verloor een [Filipijnse|PH] matroos zijn duim, toen [Chinese|CN] kustwachters met bijlen en stokken rubberboten ramden. Het was het ergste {incident|e5} sinds het schip in 1999 met opzet op de zandbank werd gezet. Sindsdien {zaten|e2} [de twee|PH+CN] op 2 juli in [Manila|l1] bij [elkaar|PH+CN] voor [hun|PH+CN] negende {consultatie|e2}; daar kwam een {directe lijn|e3} uit tussen de presidentiële bureaus.

[Washington|US], dat met [Manila|PH] een {verdedigingsverdrag|e4} heeft uit 1951, {zei|a5} eerder dat [het|US] bij een gewapende aanval zal bijspringen. Aan de kust van Palawan ligt de vangst intussen 40 procent onder die van drie jaar terug.
=====
entities:
  PH: {name: "Filipijnen", type: State}
  CN: {name: "China", type: State}
  US: {name: "Verenigde Staten", type: State}
  p1: {name: "Eduardo Año", type: Person}
  l1: {name: "Manila", type: Place}
offices:
  - {person: p1, office: "nationaal veiligheidsadviseur", of: PH}
events:
  e1: {type: Agreement, participants: [PH, CN], time: "zondag", factuality: actual}
  e2: {type: Negotiation, participants: [PH, CN], place: l1, time: "op 2 juli", factuality: actual}
  e3: {type: Agreement, participants: [PH, CN], part_of: e2, factuality: actual}
  e4: {type: Agreement, participants: [US, PH], time: "1951", factuality: actual}
  e5: {type: Conflict, participants: [CN, PH], time: "Op 17 juni", factuality: actual}
acts:
  a5: {type: Warning, by: US, to: [CN], content: "het bij een gewapende aanval zal bijspringen"}
  a1: {type: Statement, by: PH, content: "Een halfvergaan schip uit de Tweede Wereldoorlog blijft liggen waar het ligt"}
  a2: {type: Demand, by: CN, to: [PH], content: "de bevoorrading vooraf wordt gemeld"}
  a3: {type: Statement, by: p1, content: "vragen in hun eigen zee geen toestemming"}
  a4: {type: Statement, by: CN, content: "bleef erbij"}
replies:
  r1: {to: a2, by: p1, answer: rejected}
