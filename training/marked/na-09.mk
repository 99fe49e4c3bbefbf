 date 2025-01-17 '[Het ELN|EL] liegt niet, het zwijgt'

[Vera Grabe|p1] {hield namens|d1} de [Colombiaanse|CO] regering bijna drie jaar de {onderhandelingen|e1} met [de guerrilla van [het ELN|EL]|EL] gaande. Nu president [Petro|p2] die vrijdag heeft {opgeschort|o1+s1}, zit [ze|p1] thuis in [Bogota|l1] tussen de dozen.

Wat ging er mis?

'Catatumbo ging mis. Tachtig doden in vier dagen. Terwijl [wij|CO] met [hen|EL] over een staakt-het-vuren zaten te {praten|e1}, waren [zij|EL] daar aan het {schieten|e2}.'

[Cuba|CU], [Noorwegen|NW] en [Venezuela|VE] stonden garant. Wat was dat waard?

'De [Noren|NW] belden elke avond. [Havana|CU] gaf [ons|CO] huizen, koks, stilte. Over [Caracas|VE] zeg [ik|p1] liever niets.'

En de kerk?

'De bisschoppen en [de VN-missie|VN] keken mee aan tafel, dat waren [onze|CO] waarnemers. In mei {smeekte|a1} monseigneur [Héctor Henao|p3] [beide kanten|CO+EL] de ontvoeringen te laten vallen. [Antonio García|p4], [hun|EL] commandant, {keek|r1} naar het plafond.'

[U|p1] {bood|a2} [hem|p4] een gevangenenruil aan.

'Tweemaal. De eerste keer kreeg [ik|p1] een {preek|r2}, de tweede keer niet eens {dat|r3}.'

Is het {proces|e1} dood?

'[Ik|p1] heb [mijn|p1] koffer nog niet uitgepakt.'
=====
entities:
  CO: {name: Colombia, type: State}
  EL: {name: ELN, type: Organisation}
  CU: {name: Cuba, type: State}
  NW: {name: Noorwegen, type: State}
  VE: {name: Venezuela, type: State}
  VN: {name: VN-missie, type: Organisation}
  l1: {name: Bogota, type: Place}
  p1: {name: Vera Grabe, type: Person}
  p2: {name: Petro, type: Person}
  p3: {name: Héctor Henao, type: Person}
  p4: {name: Antonio García, type: Person}
offices:
  - {person: p2, office: president, of: CO}
  - {person: p4, office: commandant, of: EL}
events:
  e1: {type: Negotiation, participants: [CO, EL], hosts: [CU], guarantors: [CU, NW, VE], observers: [VN], time: bijna drie jaar, factuality: actual}
  e2: {type: Conflict, participants: [EL], time: "vier dagen", factuality: actual}
acts:
  s1: {type: Statement, by: p2, content: "opgeschort", time: vrijdag, about: e1}
  a1: {type: Demand, by: p3, to: [CO, EL], content: "de ontvoeringen te laten vallen", time: "In mei"}
  a2: {type: Proposal, by: p1, to: [p4], kind: prisoner_exchange, content: "een gevangenenruil", status: unanswered}
replies:
  r1: {to: a1, by: p4, answer: unanswered}
  r2: {to: a2, by: p4, answer: rejected}
  r3: {to: a2, by: p4, answer: unanswered}
delegations:
  d1: {of: CO, head: p1, members: [], event: e1}
outcomes:
  o1: {of: e1, type: postponed}
