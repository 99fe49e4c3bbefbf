 date 2004-05-11 [Indiase|IN] stembus, [Pakistaanse|PK] agenda

ISLAMABAD (APP) - De {ronde|e1} over Kasjmir die voor 25 mei was voorzien, wordt "met enkele weken" {verschoven|o1} nu [India|IN] nog telt wie de verkiezingen heeft gewonnen. [Het [Pakistaanse|PK] ministerie|PK] {zei|s1} er begrip voor te hebben. Dat de {dialoog|e2} zelf op de tocht zou staan, {ontkennen|s2} [beide hoofdsteden|IN+PK].
=====
entities:
  IN: {name: India, type: State}
  PK: {name: Pakistan, type: State}
events:
  e1: {type: Negotiation, label: ronde over Kasjmir, participants: [IN, PK], time: voor 25 mei, factuality: planned, part_of: e2}
  e2: {type: Negotiation, label: dialoog, participants: [IN, PK], factuality: actual}
acts:
  s1: {type: Statement, by: PK, content: er begrip voor te hebben, about: e1}
  s2: {type: Statement, by: IN, content: "Dat de dialoog zelf op de tocht zou staan", about: e2}
outcomes:
  o1: {of: e1, type: postponed}
