 date 2023-04-03 [Turkije|TR] draait kraan verder open voor [Irak|IQ]

Na een {telefoongesprek|e1} tussen [de [Iraakse|IQ] waterminister|p1] en [[haar|p1] ambtgenoot in [Ankara|TR]|p2] {laat|a1} [Turkije|TR] een maand lang tweemaal zoveel Tigriswater door. [Bagdad|IQ] had om drie maanden {gevraagd|a2}. "Half glas", {reageerde|s1} [de bewindsvrouw|p1]. In mei {reist|e2} [zij|p1] naar [de Ilisudam|l1]. [Haar|p1] idee voor een {watertop|s2+s3} met [Damascus|SY] erbij {wimpelt|r2} [het bovenstroomse land|TR] af; [Syrië|SY] had zich er niet over {uitgelaten|r3}.
=====
entities:
  SY: {name: Syrië, type: State}
  TR: {name: Turkije, type: State}
  IQ: {name: Irak, type: State}
  p1: {name: Iraakse waterminister, type: Person}
  p2: {name: Turkse ambtgenoot, type: Person}
  l1: {name: Ilisudam, type: Place}
offices:
  - {person: p1, office: waterminister, of: IQ}
events:
  e1: {type: Meeting, label: telefoongesprek over Tigriswater, participants: [p1, p2], factuality: actual}
  e2: {type: Visit, label: reis naar de Ilisudam, participants: [p1], place: l1, time: In mei, factuality: planned}
acts:
  a1: {type: Concession, by: TR, to: [IQ], content: een maand lang tweemaal zoveel Tigriswater door}
  a2: {type: Demand, by: IQ, to: [TR], content: drie maanden}
  s1: {type: Statement, by: p1, content: Half glas, about: e1}
  s2: {type: Proposal, by: p1, to: [TR], kind: summit, content: een watertop met Damascus erbij, status: rejected}
  s3: {type: Proposal, by: p1, to: [SY], kind: summit, content: een watertop met Damascus erbij, status: unanswered}
replies:
  r2: {to: s2, by: TR, answer: rejected}
  r3: {to: s3, by: SY, answer: unanswered}
