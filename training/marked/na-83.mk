 date 2023-05-21 [Djedda|l1]: zeven dagen zonder vliegtuigen, op papier

(AFP/Belga) In het bijzijn van de [Saudische|SA] minister [Faisal bin Farhan|p1] en de [Amerikaanse|US] ambassadeur [John Godfrey|p2] hebben [het [Soedanese|SD] leger|SD] en [de Rapid Support Forces|RS] zaterdagavond in [Djedda|l1] een {wapenstilstand|e1+o1} van zeven dagen getekend. Maandag om kwart voor tien gaat die in.

Aan de plechtigheid waren twee weken van {gesprekken|e2} voorafgegaan, met [Riyad|SA] en [Washington|US] als gezamenlijke facilitators. Op 11 mei leidden die al tot een {verklaring|e3} over burgers, waar in [Khartoem|l2] niemand iets van gemerkt heeft. Het verschil is, benadrukt een hoge functionaris van [het State Department|US], dat er nu toezicht komt: een comité van twaalf, drie leden per partij, drie per facilitator.

Afwezig bij dat alles was [de Afrikaanse Unie|AU]. [Moussa Faki|p3], [de voorzitter van de commissie|p3], had [Bin Farhan|p1] tot tweemaal toe per brief {verzocht|a1} een waarnemer te mogen sturen en kreeg een hoffelijk {nee|r1}. [Hij|p3] belegt nu [zijn|p3] eigen {overleg|e4}, op 31 mei in [Addis Abeba|l3].
=====
entities:
  SA: {name: Saudi-Arabië, type: State}
  US: {name: Verenigde Staten, type: State}
  SD: {name: Soedan, type: State}
  RS: {name: Rapid Support Forces, type: Organisation}
  AU: {name: Afrikaanse Unie, type: Organisation}
  l1: {name: Djedda, type: Place}
  l2: {name: Khartoem, type: Place}
  l3: {name: Addis Abeba, type: Place}
  p1: {name: Faisal bin Farhan, type: Person}
  p2: {name: John Godfrey, type: Person}
  p3: {name: Moussa Faki, type: Person}
offices:
  - {person: p1, office: minister, of: SA}
  - {person: p2, office: ambassadeur, of: US}
  - {person: p3, office: voorzitter van de commissie, of: AU}
events:
  e1: {type: Agreement, label: wapenstilstand van zeven dagen, participants: [SD, RS], observers: [p1, p2], place: l1, time: zaterdagavond, factuality: actual, part_of: e2}
  e2: {type: Negotiation, participants: [SD, RS], facilitators: [SA, US], place: l1, time: twee weken, factuality: actual}
  e3: {type: Agreement, label: verklaring over burgers, participants: [SD, RS], facilitators: [SA, US], time: "Op 11 mei", factuality: actual, part_of: e2}
  e4: {type: Meeting, hosts: [p3], place: l3, time: op 31 mei, factuality: planned}
acts:
  a1: {type: Demand, by: p3, to: [p1], content: "een waarnemer te mogen sturen"}
replies:
  r1: {to: a1, by: p1, answer: rejected}
outcomes:
  o1: {of: e2, type: ceasefire}
