 date 2009-04-19 {Top|e1} in [Port of Spain|l1] eindigt {zonder slottekst|o1}

PORT OF SPAIN (ANP) - De {bijeenkomst|e1} van [de Caribische gemeenschap Caricom|CC] is zondag uitgelopen op een sisser. Gastland [Trinidad en Tobago|TT] had een {ontwerp|a1} rondgestuurd voor een gezamenlijke visserijzone. [Barbados|BB] {stemde tegen|r1}, [Jamaica|JM] {voor|r2}, en [Suriname|SR] {wist|r3} het nog niet. Omdat eenstemmigheid vereist is, ging het {plan|a1} de prullenbak in.

Aan de rand van de {top|e1} werd meer bereikt. [De premiers van [Barbados|BB] en [Trinidad|TT]|p3+p4] {spraken|e3} tijdens een {ontbijt|e2} af dat opgebrachte vissersboten voortaan binnen een week teruggaan. [De president van [Guyana|GY]|p1] maakte van de gelegenheid gebruik om [[zijn|p1] [Surinaamse|SR] collega|p2] te {onderhouden|e4} over de Corantijnrivier; wat daaruit {gekomen|o2} is, wilde [geen van beiden|p1+p2] zeggen.

De volgende {topconferentie|e5} is in juli, in [Georgetown|l2].
=====
entities:
  l1: {name: Port of Spain, type: Place}
  l2: {name: Georgetown, type: Place}
  CC: {name: Caricom, type: Organisation}
  TT: {name: Trinidad en Tobago, type: State}
  BB: {name: Barbados, type: State}
  JM: {name: Jamaica, type: State}
  SR: {name: Suriname, type: State}
  GY: {name: Guyana, type: State}
  p1: {name: president van Guyana, type: Person}
  p2: {name: president van Suriname, type: Person}
  p3: {name: premier van Barbados, type: Person}
  p4: {name: premier van Trinidad en Tobago, type: Person}
offices:
  - {person: p1, office: president, of: GY}
  - {person: p2, office: collega, of: SR}
  - {person: p3, office: premier, of: BB}
  - {person: p4, office: premier, of: TT}
events:
  e1: {type: Meeting, label: top van Caricom, participants: [CC, BB, JM, SR, GY], hosts: [TT], place: l1, time: zondag, factuality: actual}
  e2: {type: Meeting, label: ontbijt van Barbados en Trinidad, participants: [p3, p4], place: l1, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: afspraak over vissersboten, participants: [p3, p4], place: l1, factuality: actual, part_of: e2}
  e4: {type: Meeting, label: gesprek over de Corantijn, participants: [p1, p2], place: l1, factuality: actual, part_of: e1}
  e5: {type: Meeting, label: volgende topconferentie, participants: [CC], place: l2, time: in juli, factuality: planned, after: e1}
acts:
  a1: {type: Proposal, by: TT, to: [CC], kind: other, content: een gezamenlijke visserijzone, status: rejected}
replies:
  r1: {to: a1, by: BB, answer: rejected}
  r2: {to: a1, by: JM, answer: accepted}
  r3: {to: a1, by: SR, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e4, type: unknown}
