 date 2015-12-08 [Eilandstaten|PNA] {verlaten|o1} {tonijnconferentie|e1}

Grote ogen op [Bali|l1]: [de acht landen van het Nauruverdrag|PNA] hebben dinsdag {de zaal verlaten|o1} op de {jaarvergadering|e1} van [de Visserijcommissie voor de Westelijke Stille Oceaan|WC]. [Japan|JP] had [hun|PNA] {plan|s1} voor een vangststop van drie maanden {afgeschoten|r1}. "[Wij|PNA] hebben de vis, [zij|JP] de vorken", {smaalde|s2} [PNA|PNA]-voorzitter [Tiare Rongorongo|p1]. Voorzitter [Bryce Halloran|p2] {tracht|e2} [de kemphanen|PNA+JP] te lijmen.
=====
entities:
  PNA: {name: landen van het Nauruverdrag, type: Organisation}
  WC: {name: Visserijcommissie voor de Westelijke Stille Oceaan, type: Organisation}
  JP: {name: Japan, type: State}
  p1: {name: Tiare Rongorongo, type: Person}
  p2: {name: Bryce Halloran, type: Person}
  l1: {name: Bali, type: Place}
offices:
  - {person: p1, office: voorzitter, of: PNA}
  - {person: p2, office: Voorzitter, of: WC}
events:
  e1: {type: Negotiation, label: jaarvergadering van de Visserijcommissie, participants: [PNA, JP], mediators: [p2], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Mediation, label: lijmpoging van Halloran, participants: [PNA, JP], mediators: [p2], factuality: actual}
acts:
  s1: {type: Proposal, by: PNA, to: [JP], kind: other, content: "een vangststop van drie maanden", status: rejected}
  s2: {type: Statement, by: p1, content: "Wij hebben de vis, zij de vorken"}
replies:
  r1: {to: s1, by: JP, answer: rejected}
outcomes:
  o1: {of: e1, type: walkout}
