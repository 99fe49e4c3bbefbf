 date 2022-04-05 [Senegal|SN] wacht vergeefs op [Mauritanië|MR]

De {gesprekken|e2} over de visserij, die maandag in [Dakar|l2] hadden moeten beginnen, zijn {niet doorgegaan|o2}. [Aminetoe Sow|p2], [de [Mauritaanse|MR] onderminister|p2], bleef thuis nadat een patrouilleboot een kano had geramd.

Op dezelfde dag {overlegde|e4} in [Abuja|l4] [de ECOWAS|EC] over de grens met Mali.

Oud-president [Tavares|p3] {stelde|s5} een nieuwe {ronde|e5} voor, eind mei op zijn eigen eiland. [Dakar|SN] {aarzelt|r1}.
=====
entities:
  MR: {name: Mauritanië, type: State}
  SN: {name: Senegal, type: State}
  EC: {name: ECOWAS, type: Organisation}
  p2: {name: Aminetou Sow, type: Person}
  p3: {name: Pedro Tavares, type: Person}
  l2: {name: Dakar, type: Place}
  l4: {name: Abuja, type: Place}
offices:
  - {person: p2, office: onderminister, of: MR}
events:
  e2: {type: Negotiation, participants: [MR, SN], place: l2, time: maandag, factuality: counterfactual}
  e4: {type: Meeting, participants: [EC], place: l4, time: Op dezelfde dag, factuality: actual}
  e5: {type: Negotiation, participants: [MR, SN], time: eind mei, factuality: possible, after: e2}
acts:
  s5: {type: Proposal, by: p3, to: [MR, SN], kind: talks, content: "een nieuwe ronde voor, eind mei", status: unanswered, about: e5}
replies:
  r1: {to: s5, by: SN, answer: unanswered}
outcomes:
  o2: {of: e2, type: cancelled}
