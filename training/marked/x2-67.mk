 date 2012-03-05 [Bosnische|BA] {top|e1} {valt in het water|o1}

De {top|e1} van [de zes grote partijen van [Bosnië|BA]|ZP] over de verdeling van het staatsbezit, maandag, is {komen te vervallen|o1}. [Het Servische blok|SN] {zag|s1+r1} "geen heil in een vergadering over de vergadering". [De Hoge Vertegenwoordiger|p1], de Oostenrijker [Franz Waldner|p1], had [het gezelschap|ZP] vrijdag op persoonlijke titel {bijeengeroepen|s2}. [Hij|p1] kondigt tegen Pasen een {nieuwe poging|e2} aan.
=====
entities:
  BA: {name: Bosnië, type: State}
  ZP: {name: zes grote partijen van Bosnië, type: Organisation}
  SN: {name: Servische blok, type: Organisation}
  p1: {name: Franz Waldner, type: Person}
events:
  e1: {type: Negotiation, label: top over het staatsbezit, participants: [ZP], mediators: [p1], time: maandag, factuality: counterfactual}
  e2: {type: Negotiation, label: nieuwe poging, participants: [ZP], mediators: [p1], time: tegen Pasen, factuality: planned, after: e1}
acts:
  s1: {type: Statement, by: SN, content: "geen heil in een vergadering over de vergadering", about: e1}
  s2: {type: Proposal, by: p1, to: [ZP], kind: talks, content: "het gezelschap vrijdag op persoonlijke titel bijeengeroepen", status: rejected, about: e1, time: vrijdag}
replies:
  r1: {to: s2, by: SN, answer: rejected}
outcomes:
  o1: {of: e1, type: cancelled}
