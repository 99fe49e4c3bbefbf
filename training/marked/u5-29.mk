 date 1991-07-19 {Akkoord|e3} van [Brioni|l1]: drie maanden respijt

[BRIONI|l1], 19 juli. Het zou overdreven zijn om te zeggen dat [de trojka van [de EG|EG]|TR] de {oorlog|e5} in [Slovenië|SI] heeft gestopt, maar zonder [de trojka|TR] was er vandaag nog geschoten. Twaalf dagen geleden, op 7 juli, {kwamen|e1} hier, op een eiland zonder auto's, [Slovenië|SI], [Kroatië|HR] en [de federale regering in [Belgrado|YU]|YU] onder leiding van [drie ministers, uit Den Haag, Luxemburg en Rome|TR], tot een {regeling|e3} die niemand mooi vindt en iedereen ondertekende. De [Nederlandse|NL] minister [Hendrik van Zuylekom|p1], die de pen vasthield, moest er de Wimbledon-finale voor missen; dat de VVD [hem|p1] daar in de Kamer niet om prees, heeft met de zaak niets van doen.

Het {akkoord|e3} houdt in dat [Slovenië|SI] [zijn|SI] onafhankelijkheid drie maanden {bevriest|s1}. Daarna? "Als [Belgrado|YU] in oktober niet met een fatsoenlijk aanbod komt, bevriezen [wij|SI] niets meer", {waarschuwt|s2} [Slovenië's|SI] onderhandelaar [Marko Zavrl|p2].

Het is mogelijk dat [de drie|SI+HR+YU] [elkaar|SI+HR+YU] begin september in [Den Haag|l2] {terugzien|e4}. [Van Zuylekom|p1] heeft het {voorgesteld|s3}; een {afwijzing|r1} bleef vooralsnog uit, een toezegging eveneens.
=====
entities:
  TR: {name: trojka van de EG, type: Organisation}
  EG: {name: EG, type: Organisation}
  SI: {name: Slovenië, type: State}
  HR: {name: Kroatië, type: State}
  YU: {name: federale regering in Belgrado, type: State}
  NL: {name: Nederland, type: State}
  l1: {name: Brioni, type: Place}
  l2: {name: Den Haag, type: Place}
  p1: {name: Hendrik van Zuylekom, type: Person}
  p2: {name: Marko Zavrl, type: Person}
offices:
  - {person: p1, office: minister, of: NL}
  - {person: p2, office: onderhandelaar, of: SI}
events:
  e1: {type: Negotiation, label: overleg op Brioni, participants: [SI, HR, YU], mediators: [TR, p1], place: l1, time: op 7 juli, factuality: actual}
  e3: {type: Agreement, label: regeling van Brioni, participants: [SI, HR, YU], mediators: [TR, p1], place: l1, time: op 7 juli, factuality: actual, part_of: e1}
  e4: {type: Negotiation, label: weerzien in Den Haag, participants: [SI, HR, YU], place: l2, time: begin september, factuality: possible, after: e1}
  e5: {type: Conflict, label: oorlog in Slovenië, participants: [SI, YU], factuality: actual}
acts:
  s1: {type: Concession, by: SI, to: [YU], content: "dat Slovenië zijn onafhankelijkheid drie maanden bevriest", about: e3}
  s2: {type: Warning, by: p2, to: [YU], content: "Als Belgrado in oktober niet met een fatsoenlijk aanbod komt, bevriezen wij niets meer"}
  s3: {type: Proposal, by: p1, to: [SI, HR, YU], kind: talks, content: "dat de drie elkaar begin september in Den Haag terugzien", status: unanswered, about: e4}
replies:
  r1: {to: s3, by: SI, answer: unanswered}
