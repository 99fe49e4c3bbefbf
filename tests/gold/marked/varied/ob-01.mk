 date 1969-07-18 [El Salvador|SV] en [Honduras|HN] {leggen|e1} wapens neer

SPOED - Vanavond om tien uur plaatselijke tijd is tussen [El Salvador|SV] en [Honduras|HN] een {staakt-het-vuren|e1+o1} ingegaan, vier dagen na de {inval|e2} van het [Salvadoraanse|SV] leger. [De beide republieken|SV+HN] {schikten|e1} zich, de een mokkend, de ander opgelucht, naar het {bevel|a1+r1+r2} dat [de Organisatie van Amerikaanse Staten|OAS] [hun|SV+HN] in [Washington|l1] had gegeven. [San Salvador|SV] {moet|a2} [zijn|SV] troepen binnen 96 uur terugtrekken, maar {liet in het midden|r3} of dat gebeurt.

(wordt vervolgd)
=====
entities:
  SV: {name: El Salvador, type: State}
  HN: {name: Honduras, type: State}
  OAS: {name: Organisatie van Amerikaanse Staten, type: Organisation}
  l1: {name: Washington, type: Place}
events:
  e1: {type: Agreement, label: staakt-het-vuren, participants: [SV, HN], time: Vanavond om tien uur, factuality: actual}
  e2: {type: Conflict, label: inval in Honduras, participants: [SV, HN], time: vier dagen, factuality: actual}
acts:
  a1: {type: Demand, by: OAS, to: [SV, HN]}
  a2: {type: Demand, by: OAS, to: [SV], content: "zijn troepen binnen 96 uur terugtrekken"}
replies:
  r1: {to: a1, by: SV, answer: accepted}
  r2: {to: a1, by: HN, answer: accepted}
  r3: {to: a2, by: SV, answer: unanswered}
outcomes:
  o1: {of: e1, type: ceasefire}
