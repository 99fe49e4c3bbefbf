 date 2015-06-12 [Tuvalu|TV] {belt|e1} even

FUNAFUTI (PNA) - Premier [Enele Sopoaga|p1] van [Tuvalu|TV] heeft vrijdag [zijn|p1] [Australische|AU] collega [Tony Abbott|p2] {aan de lijn gehad|e1}. [Hij|p1] {nodigde|a1} [hem|p2] uit om in september met eigen ogen te komen zien hoe hoog het water staat. [Abbott|p2] {beloofde|r1} in [zijn|p2] agenda te kijken. Later op de dag {deed|a2+r2} [zijn|p2] kantoor weten dat van een {reis|e2} naar het eiland geen sprake is, "noch in september, noch daarna". [Fiji|FJ] {stelt|a3} nu voor dat de [Australische|AU] ambassadeur in [zijn|p2] plaats gaat.
=====
entities:
  TV: {name: Tuvalu, type: State}
  AU: {name: Australië, type: State}
  FJ: {name: Fiji, type: State}
  p1: {name: Enele Sopoaga, type: Person}
  p2: {name: Tony Abbott, type: Person}
offices:
  - {person: p1, office: Premier, of: TV}
  - {person: p2, office: collega, of: AU}
events:
  e1: {type: Meeting, label: telefoongesprek, participants: [p1, p2], time: vrijdag, factuality: actual}
  e2: {type: Visit, participants: [p2], time: in september, factuality: counterfactual}
acts:
  a1: {type: Proposal, by: p1, to: [p2], kind: other, content: "om in september met eigen ogen te komen zien hoe hoog het water staat", status: rejected, about: e2}
  a2: {type: Statement, by: "zijn kantoor", content: "dat van een reis naar het eiland geen sprake is", about: e2}
  a3: {type: Proposal, by: FJ, to: [AU], kind: other, content: "dat de Australische ambassadeur in zijn plaats gaat", status: proposed}
replies:
  r1: {to: a1, by: p2, answer: unanswered}
  r2: {to: a1, by: p2, answer: rejected}
