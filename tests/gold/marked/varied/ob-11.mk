 date 2019-05-30 Kort buitenland - donderdag

• De tweede {gespreksronde|e1} tussen [regering|VE] en [oppositie|OP] van [Venezuela|VE], in een hotel bij [Oslo|l1], is {vruchteloos|o1} gebleven. Oppositieleider [Juan Guaidó|p1] {eist|a1} nieuwe verkiezingen, president [Maduro|p2] {wil|r1} er niets van weten. [De Noren|NN], die de boel bijeenbrachten, {prezen|a2} "de bereidheid van [beide kampen|VE+OP]" en noemden geen {vervolgdatum|e2}.

• In Algerije is de presidentsverkiezing van 4 juli geschrapt bij gebrek aan kandidaten.

• [Suriname|SR] {ontkent|a3} dat [het|SR] [Frankrijk|FR] heeft {toegezegd|a4} goudzoekers aan de overkant van de Marowijne te laten oppakken. "Er is {gepraat|e3}, niet getekend", {zei|a5} minister [Yldiz Pollack-Beighle|p3].
=====
entities:
  VE: {name: Venezuela, type: State}
  OP: {name: Venezolaanse oppositie, type: Organisation}
  NN: {name: Noorwegen, type: State}
  SR: {name: Suriname, type: State}
  FR: {name: Frankrijk, type: State}
  l1: {name: Oslo, type: Place}
  p1: {name: Juan Guaidó, type: Person}
  p2: {name: Maduro, type: Person}
  p3: {name: Yldiz Pollack-Beighle, type: Person}
offices:
  - {person: p1, office: Oppositieleider, of: OP}
  - {person: p2, office: president, of: VE}
  - {person: p3, office: minister, of: SR}
events:
  e1: {type: Negotiation, label: tweede gespreksronde, participants: [VE, OP], facilitators: [NN], place: l1, factuality: actual}
  e2: {type: Negotiation, participants: [VE, OP], factuality: possible, after: e1}
  e3: {type: Meeting, participants: [SR, FR], factuality: actual}
acts:
  a1: {type: Demand, by: p1, to: [VE], content: nieuwe verkiezingen, about: e1}
  a2: {type: Statement, by: NN, content: "de bereidheid van beide kampen", about: e1}
  a3: {type: Statement, by: SR, content: "dat het Frankrijk heeft toegezegd goudzoekers aan de overkant van de Marowijne te laten oppakken"}
  a4: {type: Concession, by: SR, to: [FR], content: "goudzoekers aan de overkant van de Marowijne te laten oppakken", factuality: counterfactual}
  a5: {type: Statement, by: p3, content: "Er is gepraat, niet getekend", about: e3}
replies:
  r1: {to: a1, by: p2, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
