 date 2020-12-16 "Geen gijzelaars tegen olie"

"[Wij|NL] kopen geen mensen vrij met vaten." Met die woorden {wees|r1} [de [Nederlandse|NL] speciaal vertegenwoordiger|p1] [Marjolein Schaepman|p1] woensdag het jongste {bod|a1+a2} van [de rebellen van Kufra|RK] af. [Zij|RK] hadden {geopperd|a1+a2} de vijf vastgehouden ingenieurs te laten gaan als [de EU|EU] de strafmaatregelen tegen [hun|RK] oliehandel intrekt.

[Schaepman|p1] kreeg het {voorstel|a1+a2} via een omweg: [een koopman uit Agadez|p2] met wie [ze|p1] sinds de zomer in het geheim {contact|e1} heeft. Het {lijntje|e1} blijft open, {bezwoer|s1} [ze|p1]. Het {loopt|o1} nog.

[Brussel|EU] {houdt zich op de vlakte|r2}.
=====
entities:
  NL: {name: Nederland, type: State}
  RK: {name: rebellen van Kufra, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  p1: {name: Marjolein Schaepman, type: Person}
  p2: {name: koopman uit Agadez, type: Person}
offices:
  - {person: p1, office: speciaal vertegenwoordiger, of: NL}
events:
  e1: {type: Negotiation, label: geheim contact via Agadez, participants: [p1, RK], mediators: [p2], time: sinds de zomer, factuality: actual}
acts:
  a1: {type: Proposal, by: RK, to: [NL], kind: sanctions_relief, content: de vijf vastgehouden ingenieurs te laten gaan als de EU de strafmaatregelen tegen hun oliehandel intrekt, status: rejected}
  a2: {type: Proposal, by: RK, to: [EU], kind: sanctions_relief, content: de vijf vastgehouden ingenieurs te laten gaan als de EU de strafmaatregelen tegen hun oliehandel intrekt, status: unanswered}
  s1: {type: Statement, by: p1, content: Het lijntje blijft open}
replies:
  r1: {to: a1, by: p1, answer: rejected}
  r2: {to: a2, by: EU, answer: unanswered}
outcomes:
  o1: {of: e1, type: ongoing}
