 date 2011-08-25 [Londen|GB] {zegt|r1} nee tegen [Chileense|CL] {vraag|s1} over eilanden

Een {rondetafel|e1} over de visgronden rond Zuid-Georgië, zoals [Chili|CL] die had {bepleit|s1}, {komt|r1} er niet. "Er valt niets rond te tafelen", aldus een zegsman van [Downing Street|GB]. [Argentinië|AR] reageert teleurgesteld en {roept|s2} [zijn|AR] ambassadeur voor onbepaalde tijd terug.
=====
entities:
  GB: {name: Verenigd Koninkrijk, type: State}
  CL: {name: Chili, type: State}
  AR: {name: Argentinië, type: State}
events:
  e1: {type: Negotiation, label: rondetafel over visgronden, factuality: counterfactual}
acts:
  s1: {type: Proposal, by: CL, to: [GB], kind: talks, content: "Een rondetafel over de visgronden rond Zuid-Georgië", status: rejected, about: e1}
  s2: {type: Statement, by: AR, content: "zijn ambassadeur voor onbepaalde tijd terug"}
replies:
  r1: {to: s1, by: GB, answer: rejected}
