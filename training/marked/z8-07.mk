 date 2016-05-14 [Togo|TG] leidt, [Gambia|GM] lijdt: {topberaad|e1} {mislukt|o1}

[LOMÉ|l1] - Het was de derde keer dat staatshoofd [Koffi Agbéyomé|p1] [de [Gambiaanse|GM] oppositie|OP] en [de regering in Banjul|GM] {bij elkaar had geroepen|e1}, en het was de derde keer dat [men|GM+OP] {zonder handtekening|o1} vertrok. "[We|GM+OP] zijn {geen duimbreed dichter|o1} bij elkaar gekomen", {bekende|s1} oppositieleider [Lamin Sanneh|p2] zaterdagmiddag in de lobby van zijn hotel.

[De regering|GM] had een {ploeg|d1} van vijf gezonden, met minister van Justitie [Fatou Jobarteh|p3] als woordvoerster en hoofd, voorts stafchef [Ousman Bah|p4] en drie ambtenaren. [De oppositie|OP] {vaardigde|d2} [Sanneh|p2], de imam [Baba Leigh|p5] en de studente [Isatou Touray|p6] af. Waarnemers van [de Afrikaanse Unie|AU] schreven mee.

[Jobarteh|p3] {bood|s2} een ruil aan: veertig gevangen demonstranten vrij, in ruil voor de twee soldaten die in Casamance worden vastgehouden. [Sanneh|p2] {noemde|r1} dat "mensenhandel". [Zijn|p2] {tegenvoorstel|s3}, vervroegde verkiezingen onder toezicht van [Ecowas|EC], werd door [Jobarteh|p3] {weggehoond|r2}.

[Agbéyomé|p1] liet desondanks weten dat [zijn|p1] {bemiddeling|e2} doorgaat. Wanneer er een vierde {poging|e3} komt, kon [hij|p1] niet zeggen. "Misschien na de ramadan, misschien ook niet."
=====
entities:
  TG: {name: Togo, type: State}
  GM: {name: Gambia, type: State}
  l1: {name: Lomé, type: Place}
  p1: {name: Koffi Agbéyomé, type: Person}
  OP: {name: Gambiaanse oppositie, type: Organisation}
  p2: {name: Lamin Sanneh, type: Person}
  p3: {name: Fatou Jobarteh, type: Person}
  p4: {name: Ousman Bah, type: Person}
  p5: {name: Baba Leigh, type: Person}
  p6: {name: Isatou Touray, type: Person}
  AU: {name: Afrikaanse Unie, type: Organisation}
  EC: {name: Ecowas, type: Organisation}
offices:
  - {person: p1, office: staatshoofd, of: TG}
  - {person: p2, office: oppositieleider, of: OP}
  - {person: p3, office: minister van Justitie, of: GM}
  - {person: p4, office: stafchef, of: GM}
events:
  e1: {type: Negotiation, label: overleg in Lomé, participants: [GM, OP], mediators: [p1], observers: [AU], place: l1, factuality: actual}
  e2: {type: Mediation, label: bemiddeling door Agbéyomé, participants: [GM, OP], mediators: [p1], factuality: actual}
  e3: {type: Negotiation, label: vierde poging, participants: [GM, OP], mediators: [p1], time: Misschien na de ramadan, factuality: possible, after: e1}
acts:
  s1: {type: Statement, by: p2, content: We zijn geen duimbreed dichter bij elkaar gekomen, about: e1, time: zaterdagmiddag}
  s2: {type: Proposal, by: p3, to: [OP], kind: prisoner_exchange, content: "veertig gevangen demonstranten vrij, in ruil voor de twee soldaten die in Casamance worden vastgehouden", status: rejected, about: e1}
  s3: {type: Proposal, by: p2, to: [GM], kind: other, content: vervroegde verkiezingen onder toezicht van Ecowas, status: rejected, about: e1}
replies:
  r1: {to: s2, by: p2, answer: rejected}
  r2: {to: s3, by: p3, answer: rejected}
delegations:
  d1: {of: GM, head: p3, members: [p4], event: e1}
  d2: {of: OP, head: null, members: [p2, p5, p6], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
