 date 2006-12-15 [Helsinki|FI] trekt {uitnodiging|a1+a2} in

[Finland|FI] had [Servië|RS] en [Kosovo|XK] voor morgen op een {saunaweekend|e1} {gevraagd|a1+a2}. Nu [Belgrado|RS] [zijn|RS] man {thuishoudt|r1}, gaat het {rendez-vous|e1} {niet|o1} door. [Pristina|XK] was al {onderweg|r2}.
=====
entities:
  FI: {name: Finland, type: State}
  RS: {name: Servië, type: State}
  XK: {name: Kosovo, type: State}
events:
  e1: {type: Meeting, label: saunaweekend, participants: [RS, XK], hosts: [FI], time: "morgen", factuality: counterfactual}
acts:
  a1: {type: Proposal, by: FI, to: [RS], kind: talks, content: "een saunaweekend", status: rejected}
  a2: {type: Proposal, by: FI, to: [XK], kind: talks, content: "een saunaweekend", status: accepted}
replies:
  r1: {to: a1, by: RS, answer: rejected}
  r2: {to: a2, by: XK, answer: accepted}
outcomes:
  o1: {of: e1, type: cancelled}
