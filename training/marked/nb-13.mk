 date 2024-06-30 Verklaring van de woordvoerder van [de secretaris-generaal|p1] over [Libië|LY]

[NEW YORK|l1], 30 juni 2024 - [De secretaris-generaal|p1] is verheugd over het op 27 juni te [Sirte|l2] {bereikte|e1} {akkoord|e1+o2} inzake de verdeling van olie-inkomsten, en {dankt|a1} [de regering van [Egypte|EG]|EG] voor [haar|EG] optreden als gastland. [Hij|p1] {looft|a2} in het bijzonder de volharding van [zijn|p1] speciale gezant, mevrouw [Stephanie Koury|p2], die het {overleg|e2} tussen [de Regering van Nationale Eenheid|RNE] en [het Huis van Afgevaardigden|HVA] gedurende veertien weken heeft {voorgezeten|e2}.

[De secretaris-generaal|p1] {betreurt|a3} evenwel dat de [commissie van vijf plus vijf|C5] op 20 juni {uiteenging|e4+o1} zonder een datum vast te stellen voor een volgende {zitting|e3}. [Hij|p1] {verzoekt|a4} alle betrokkenen met klem zich te onthouden van troepenverplaatsingen rond de stad Gharyan.

[De Verenigde Naties|VN] {zijn bereid|s1} het toezicht op de uitbetalingen op zich te nemen. Op dit {aanbod|s1} is door [het Huis van Afgevaardigden|HVA] vooralsnog {niet ingegaan|r1}.

Noot voor de redactie: [de secretaris-generaal|p1] {bevindt zich|e5} van 1 tot en met 5 juli in [Genève|l3] voor de opening van de Economische en Sociale Raad. [Zijn|p1] toespraak wordt uitgezonden via UN Web TV. Beeldmateriaal is rechtenvrij beschikbaar.
=====
entities:
  LY: {name: "Libië", type: State}
  EG: {name: "Egypte", type: State}
  RNE: {name: "Regering van Nationale Eenheid", type: Organisation}
  HVA: {name: "Huis van Afgevaardigden", type: Organisation}
  C5: {name: "commissie van vijf plus vijf", type: Organisation}
  VN: {name: "Verenigde Naties", type: Organisation}
  p1: {name: "secretaris-generaal", type: Person}
  p2: {name: "Stephanie Koury", type: Person}
  l1: {name: "New York", type: Place}
  l2: {name: "Sirte", type: Place}
  l3: {name: "Genève", type: Place}
offices:
  - {person: p1, office: "secretaris-generaal", of: VN}
  - {person: p2, office: "speciale gezant", of: VN}
events:
  e1: {type: Agreement, participants: [RNE, HVA], hosts: [EG], place: l2, time: "op 27 juni", factuality: actual}
  e2: {type: Negotiation, participants: [RNE, HVA], mediators: [p2], hosts: [EG], time: "gedurende veertien weken", factuality: actual}
  e3: {type: Negotiation, participants: [C5], factuality: possible}
  e4: {type: Negotiation, participants: [C5], time: "op 20 juni", factuality: actual}
  e5: {type: Visit, participants: [p1], place: l3, time: "van 1 tot en met 5 juli", factuality: planned}
acts:
  a1: {type: Statement, by: p1, content: "dankt de regering van Egypte voor haar optreden als gastland"}
  a2: {type: Statement, by: p1, content: "de volharding van zijn speciale gezant"}
  a3: {type: Statement, by: p1, content: "de commissie van vijf plus vijf op 20 juni uiteenging zonder een datum vast te stellen"}
  a4: {type: Demand, by: p1, content: "zich te onthouden van troepenverplaatsingen rond de stad Gharyan"}
  s1: {type: Proposal, by: VN, to: [HVA], kind: other, content: "het toezicht op de uitbetalingen op zich te nemen", status: unanswered}
replies:
  r1: {to: s1, by: HVA, answer: unanswered}
outcomes:
  o2: {of: e2, type: agreement}
  o1: {of: e4, type: no_breakthrough}
