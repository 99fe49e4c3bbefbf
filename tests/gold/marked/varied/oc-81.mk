 date 2018-04-19 Vragen aan: 'Bij {ronde twaalf|e1} kende [ik|p1] [hun|CN] kinderen bij naam'

[Lyonpo Kinzang Wangchuk|p1] {leidde|d1} van 1989 tot 2004 de delegatie van [Bhutan|BT] in het {grensoverleg|e1} met [China|CN]. [Hij|p1] was deze week te gast bij het IIAS in Leiden.

Hoeveel ronden heeft u gedaan?
'Zestien. Er zijn er nu vierentwintig geweest. De {vijfentwintigste|e2} stond voor vorig jaar gepland, in [Thimphu|l1], maar ging vanwege {Doklam|e3} {niet door|o1}.'

Waar liep het op vast?
'In 1996 {boden|a1} [de Chinezen|CN] een pakket aan: [wij|BT] krijgen de twee dalen in het noorden, [zij|CN] het plateau in het westen. Negenhonderd vierkante kilometer tegen negenhonderd jaar vriendschap met [India|IN]. [Wij|BT] hebben {gezegd|r1} dat [wij|BT] het mooi vonden. Dat [Delhi|IN] een woord meesprak, is nooit gebeurd, al denkt [Peking|CN] van wel. [Ik|p1] heb het vaak {ontkend|s1}, en soms was het waar.'

Pardon?
'Dat het nooit gebeurd is, bedoel [ik|p1].'

In 1998 werd er wel iets {getekend|e4}.
'De enige {overeenkomst|e4} die [wij|BT+CN] hebben. Rust en vrede langs de grens. Vier artikelen, anderhalve bladzijde. [Ik|p1] had een vijfde {voorgesteld|a2}, over de wegen. [Zij|CN] zeiden: [wij|CN] leggen geen wegen {aan|r2}. Nu loopt er een.'

Wilt u dat [Zwitserland|CH] of een ander helpt?
'[Men|CH] heeft het eens {aangeboden|a3}, bij een fondue. [Wij|BT] praten {liever|r3} zelf.'
=====
entities:
  BT: {name: Bhutan, type: State}
  CN: {name: China, type: State}
  IN: {name: India, type: State}
  CH: {name: Zwitserland, type: State}
  p1: {name: Lyonpo Kinzang Wangchuk, type: Person}
  l1: {name: Thimphu, type: Place}
events:
  e1: {type: Negotiation, label: grensoverleg Bhutan-China, participants: [BT, CN], time: van 1989 tot 2004, factuality: actual}
  e2: {type: Negotiation, label: vijfentwintigste ronde, participants: [BT, CN], place: l1, time: vorig jaar, factuality: counterfactual, part_of: e1}
  e3: {type: Conflict, label: Doklam, factuality: actual}
  e4: {type: Agreement, label: overeenkomst van 1998, participants: [BT, CN], time: In 1998, factuality: actual}
acts:
  a1: {type: Proposal, by: CN, to: [BT], kind: territorial, content: "wij krijgen de twee dalen in het noorden, zij het plateau in het westen", status: unanswered, time: In 1996, about: e1}
  a2: {type: Proposal, by: p1, to: [CN], kind: other, content: "over de wegen", status: rejected}
  a3: {type: Proposal, by: CH, to: [BT], kind: mediation_offer, status: rejected}
  s1: {type: Statement, by: p1, content: "Ik heb het vaak ontkend"}
replies:
  r1: {to: a1, by: BT, answer: unanswered}
  r2: {to: a2, by: CN, answer: rejected}
  r3: {to: a3, by: BT, answer: rejected}
delegations:
  d1: {of: BT, head: p1, members: [], event: e1}
outcomes:
  o1: {of: e2, type: cancelled}
