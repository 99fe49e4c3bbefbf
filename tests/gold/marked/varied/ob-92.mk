 date 2013-05-24 [ETA|ET] wacht vergeefs op een stoel

OSLO (AFP) - De drie vertegenwoordigers van [de Baskische afscheidingsbeweging|ET] die sinds eind 2011 in een [Noorse|NW] voorstad zaten te wachten op {onderhandelingen|e1} met [Madrid|ES], zijn [het land|NW] uitgezet. "[Wij|ET] {boden|a1} aan te praten over ontwapening; [de tegenpartij|ES] kwam {nooit opdagen|r1}", {schrijft|s1} [de organisatie|ET]. [Noorwegen|NW], dat de ruimte ter beschikking stelde, wil er geen commentaar op geven. [David Pla|p1] {leidde|d1} de groep; met [hem|p1] verbleven [Josu Ternera|p2] en [Iratxe Sorzabal|p3] er.
=====
entities:
  ET: {name: ETA, type: Organisation}
  ES: {name: Spanje, type: State}
  NW: {name: Noorwegen, type: State}
  p1: {name: David Pla, type: Person}
  p2: {name: Josu Ternera, type: Person}
  p3: {name: Iratxe Sorzabal, type: Person}
events:
  e1: {type: Negotiation, participants: [ET, ES], hosts: [NW], time: sinds eind 2011, factuality: counterfactual}
acts:
  a1: {type: Proposal, by: ET, to: [ES], kind: talks, content: te praten over ontwapening, status: unanswered, about: e1}
  s1: {type: Statement, by: ET, content: "Wij boden aan te praten over ontwapening; de tegenpartij kwam nooit opdagen", about: e1}
replies:
  r1: {to: a1, by: ES, answer: unanswered}
delegations:
  d1: {of: ET, head: p1, members: [p2, p3], event: e1}
