 date 2023-08-20 [ECOWAS|EC]-{delegatie|d1} {praat|e1} met coupplegers [Niger|NE]

Een {delegatie|d1} van [het West-Afrikaanse samenwerkingsverband ECOWAS|EC] heeft zaterdag in [Niamey|l1] met generaal [Abdourahamane Tiani|p1] {gesproken|e1}, die er vorige maand de macht greep. De groep stond onder leiding van de [Nigeriaanse|NG] oud-president [Abdulsalami Abubakar|p2]. [Hij|p2] {bezocht|e2} ook de afgezette president [Mohamed Bazoum|p3].

[Tiani|p1] {zei|a1} later op tv dat [hij|p1] binnen drie jaar verkiezingen wil. [ECOWAS|EC] {wijst|r1} dat af. {Volgens|s1} [Abubakar|p2] is er "een begin, meer niet".

Een eerdere {missie|e3}, op 3 augustus, was nog {onverrichter zake|o1} teruggekeerd: [Tiani|p1] {weigerde|e4} [hen|EC] toen te ontvangen.
=====
entities:
  EC: {name: ECOWAS, type: Organisation}
  NE: {name: Niger, type: State}
  NG: {name: Nigeria, type: State}
  l1: {name: Niamey, type: Place}
  p1: {name: Abdourahamane Tiani, type: Person}
  p2: {name: Abdulsalami Abubakar, type: Person}
  p3: {name: Mohamed Bazoum, type: Person}
offices:
  - {person: p1, office: generaal, of: NE}
  - {person: p2, office: oud-president, of: NG}
  - {person: p3, office: president, of: NE}
events:
  e1: {type: Negotiation, participants: [EC, p2, p1], place: l1, time: zaterdag, factuality: actual, after: e3}
  e2: {type: Meeting, participants: [p2, p3], factuality: actual}
  e3: {type: Visit, participants: [EC], place: l1, time: op 3 augustus, factuality: actual}
  e4: {type: Meeting, participants: [p1, EC], time: op 3 augustus, factuality: counterfactual, part_of: e3}
acts:
  a1: {type: Proposal, by: p1, to: [EC], kind: other, content: dat hij binnen drie jaar verkiezingen wil, status: rejected}
  s1: {type: Statement, by: p2, content: "een begin, meer niet", about: e1}
replies:
  r1: {to: a1, by: EC, answer: rejected}
delegations:
  d1: {of: EC, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e3, type: no_breakthrough}
