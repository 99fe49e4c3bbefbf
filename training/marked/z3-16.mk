 date 2024-04-09 [Guyana|GY] {slaat|r1} {ruilvoorstel|a1} [Caracas|VE] af

GEORGETOWN (ANP) - 'Geen vierkante meter.' Met die drie woorden {maakte|r1} president [Devanand Persaud|p1] dinsdag korte metten met het idee van [Venezuela|VE] om twee stroken oerwoud aan de Cuyuní tegen elkaar te {ruilen|a1}. [Caracas|VE] had het plan zondag laten bezorgen door [Saint Vincent|VC], dat al sinds de kerst {bruggen bouwt|e1}. Premier [Earl Baptiste|p2] van [dat eilandland|VC] {weigert|a2+o1} het bijltje erbij neer te gooien.

Volgens een bron bij [de Caricom|CC] {polst|a3} [Saint Vincent|VC] [Venezuela|VE] deze week over een verlenging van de troepenstop. In 2023 hadden [de buren|GY+VE] in [Kingstown|l1] {afgesproken|e2} geen geweld te gebruiken; [Caracas|VE] noemt die {belofte|e2} sinds kort {achterhaald|a4}.
=====
entities:
  CC: {name: Caricom, type: Organisation}
  l1: {name: Kingstown, type: Place}
  GY: {name: Guyana, type: State}
  VE: {name: Venezuela, type: State}
  p1: {name: Devanand Persaud, type: Person}
  VC: {name: Saint Vincent, type: State}
  p2: {name: Earl Baptiste, type: Person}
offices:
  - {person: p1, office: president, of: GY}
  - {person: p2, office: premier, of: VC}
events:
  e2: {type: Agreement, label: afspraak van Kingstown, participants: [GY, VE], place: l1, time: In 2023, factuality: actual}
  e1: {type: Mediation, label: bemiddeling van Saint Vincent, participants: [GY, VE], mediators: [VC, p2], time: sinds de kerst, factuality: actual}
acts:
  a3: {type: Proposal, by: VC, to: [VE], kind: ceasefire, content: "een verlenging van de troepenstop", status: proposed, factuality: planned, source: een bron bij de Caricom}
  a4: {type: Statement, by: VE, content: "achterhaald", about: e2}
  a1: {type: Proposal, by: VE, to: [GY], kind: territorial, content: "twee stroken oerwoud aan de Cuyuní tegen elkaar te ruilen", status: rejected}
  a2: {type: Statement, by: p2, content: "het bijltje erbij neer te gooien", about: e1}
replies:
  r1: {to: a1, by: p1, answer: rejected}
outcomes:
  o1: {of: e1, type: ongoing}
