 date 2006-08-02 [Luanda|AO] en [Cabinda|FC] {tekenen|e1} in [Namibe|l1], maar wie is [Cabinda|FC]?

NAMIBE (Lusa, AFP). Vlaggen, een mis en een ronde port: niets ontbrak dinsdag op het gemeentehuis van de [Angolese|AO] havenstad [Namibe|l1], behalve het grootste deel van [de tegenpartij|FC].

[Antonio Bento Bembé|p1] {tekende|e1} er namens [het Cabindees Forum voor de Dialoog|FC] een {memorandum|e1} met minister [Virgílio Fontes|p2]. De enclave, goed voor 60 procent van de [Angolese|AO] olie, {krijgt|a1} een 'bijzonder statuut'. De guerrilla, sinds 1975 in het woud van Mayombe, {houdt|a2} ermee op.

Echter: [Nzita Tiago|p3], de 79-jarige leider van [het bevrijdingsfront FLEC|FL], {zegt|a3+a4} vanuit [zijn|p3] flat in Parijs dat [Bembé|p1] in januari al uit [het front|FL] is gezet. "Er is niets getekend. Een ex-lid heeft een {handtekening|e1} gezet op het feest van de vijand."

Het {overleg|e3} vond tussen april en juli in [Brazzaville|l2] plaats, met [de [Congolese|CG] president|p4] [Denis Sassou|p4] als gastheer en getuige, niet, zoals de pers in Luanda meldde, als {bemiddelaar|e4}. Zo wilde [hij|p4] het zelf. Eerdere {pogingen|e5} van [de bisschop van Cabinda|p5], [Paulino Madeca|p5], {sneuvelden|o1} toen in 2005 een {conferentie|e6} in een seminarie werd {verboden|o2}.

[Bembé|p1], die vorig jaar in Nederland is gearresteerd op verzoek van de Verenigde Staten wegens een ontvoering uit 1990, en uit [zijn|p1] huisarrest in Badhoevedorp verdween, wordt naar verluidt minister zonder portefeuille.
=====
entities:
  AO: {name: Angola, type: State}
  FC: {name: Cabindees Forum voor de Dialoog, type: Organisation}
  FL: {name: FLEC, type: Organisation}
  CG: {name: Congo-Brazzaville, type: State}
  p1: {name: Antonio Bento Bembé, type: Person}
  p2: {name: Virgílio Fontes, type: Person}
  p3: {name: Nzita Tiago, type: Person}
  p4: {name: Denis Sassou, type: Person}
  p5: {name: Paulino Madeca, type: Person}
  l1: {name: Namibe, type: Place}
  l2: {name: Brazzaville, type: Place}
offices:
  - {person: p2, office: minister, of: AO}
  - {person: p3, office: leider, of: FL}
  - {person: p4, office: president, of: CG}
events:
  e1: {type: Agreement, label: memorandum van Namibe, participants: [AO, FC, p1, p2], place: l1, time: dinsdag, factuality: actual}
  e3: {type: Negotiation, label: overleg in Brazzaville, participants: [AO, FC], hosts: [p4], observers: [p4], place: l2, time: tussen april en juli, factuality: actual}
  e4: {type: Mediation, participants: [AO, FC], mediators: [p4], factuality: counterfactual}
  e5: {type: Mediation, label: pogingen van de bisschop, participants: [AO, FL], mediators: [p5], factuality: actual}
  e6: {type: Meeting, label: conferentie in een seminarie, time: in 2005, factuality: counterfactual}
acts:
  a1: {type: Concession, by: AO, to: [FC], content: een 'bijzonder statuut', about: e1}
  a2: {type: Concession, by: FC, to: [AO], content: houdt ermee op, about: e1}
  a3: {type: Statement, by: p3, content: dat Bembé in januari al uit het front is gezet}
  a4: {type: Statement, by: p3, content: Een ex-lid heeft een handtekening gezet op het feest van de vijand, about: e1}
outcomes:
  o1: {of: e5, type: no_breakthrough}
  o2: {of: e6, type: cancelled}
