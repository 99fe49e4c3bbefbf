 date 2020-03-07 [Rusland|RU] {weigert|r1} minder olie te pompen; [OPEC|OP]-{overleg|e1} {klapt|o1}

De samenwerking tussen [het oliekartel OPEC|OP] en [Rusland|RU] is na ruim drie jaar ten einde. De [Russische|RU] minister [Arkadi Belov|p1] {verliet|o2} vrijdagmiddag na een halfuur het {overleg|e1} in [Wenen|l1] en {meldde|s1} dat er vanaf april "geen beperkingen meer gelden".

[Saudi-Arabië|SA] had namens [de OPEC|OP] {voorgesteld|s2+s6} de productie vanwege het coronavirus met anderhalf miljoen vaten per dag te verlagen, waarvan een half miljoen door [Rusland|RU] en [negen andere niet-leden|N9]. [Die negen|N9] waren {bereid|r2}, [Rusland|RU] {niet|r1}. [Belov|p1] {wilde|s3} hooguit de bestaande afspraken tot juni verlengen, een {idee|s3} dat [Riyad|SA] al donderdag had {weggewuifd|r3}.

"Dit krijgen [ze|RU] terug", {zei|s4} [een [Saudische|SA] onderhandelaar|p2] bij de lift.

[Irak|IQ] {riep|s5} zaterdag op tot een nieuwe {vergadering|e2} nog deze maand. Alleen [Algerije|DZ] heeft daar tot nu toe {positief|r4} op gereageerd.

De olieprijs zakte 9 procent, tot 45 dollar. Aan de pomp in Nederland is dat volgens de BOVAG pas over twee weken te merken. Luchtvaartmaatschappijen weigerden commentaar.
=====
entities:
  OP: {name: OPEC, type: Organisation}
  RU: {name: Rusland, type: State}
  SA: {name: Saudi-Arabië, type: State}
  N9: {name: negen andere niet-leden, type: Organisation}
  IQ: {name: Irak, type: State}
  DZ: {name: Algerije, type: State}
  l1: {name: Wenen, type: Place}
  p1: {name: Arkadi Belov, type: Person}
  p2: {name: Saudische onderhandelaar, type: Person}
offices:
  - {person: p1, office: minister, of: RU}
  - {person: p2, office: onderhandelaar, of: SA}
events:
  e1: {type: Negotiation, label: OPEC-overleg, participants: [OP, RU, N9], place: l1, time: vrijdagmiddag, factuality: actual}
  e2: {type: Meeting, label: nieuwe vergadering, participants: [OP], time: nog deze maand, factuality: possible, after: e1}
acts:
  s1: {type: Statement, by: p1, content: "dat er vanaf april \"geen beperkingen meer gelden\"", time: vrijdagmiddag}
  s2: {type: Proposal, by: SA, to: [RU], kind: other, content: "de productie vanwege het coronavirus met anderhalf miljoen vaten per dag te verlagen", status: rejected, about: e1}
  s6: {type: Proposal, by: SA, to: [N9], kind: other, content: "de productie vanwege het coronavirus met anderhalf miljoen vaten per dag te verlagen", status: accepted, about: e1}
  s3: {type: Proposal, by: p1, to: [OP], kind: other, content: "de bestaande afspraken tot juni verlengen", status: rejected}
  s4: {type: Warning, by: p2, to: [RU], content: "Dit krijgen ze terug"}
  s5: {type: Proposal, by: IQ, kind: talks, content: "een nieuwe vergadering nog deze maand", status: accepted, time: zaterdag, about: e2}
replies:
  r1: {to: s2, by: RU, answer: rejected}
  r2: {to: s6, by: N9, answer: accepted}
  r3: {to: s3, by: SA, answer: rejected}
  r4: {to: s5, by: DZ, answer: accepted}
delegations: {}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: walkout}
