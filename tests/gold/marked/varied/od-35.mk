 date 2021-08-20 [Ramdin|p1]: 150 visvergunningen voor [Guyana|GY] '{in de maak|a1}'

PARAMARIBO – [Suriname|SR] gaat [zijn|SR] {toezegging|a1} aan [Guyana|GY] nakomen, maar niet voordat de eigen vissers zijn gehoord. Dat {verklaarde|a2} minister [Albert Ramdin|p1] van Buitenlandse Zaken, International Business en Internationale Samenwerking (BIBIS) gisteren in De Nationale Assemblee.

De {belofte|a1} is afkomstig van president [Chan Santokhi|p2], die vorige week drie dagen in [Georgetown|l1] {verbleef|e1+r2} op {uitnodiging|a4} van [zijn|p2] ambtgenoot [Irfaan Ali|p3]. In het {communiqué|e2}, dat door [beide staatshoofden|p2+p3] werd {getekend|e2}, staat dat [Guyanese|GY] boten met ingang van 1 januari weer op de Corantijn mogen vissen. Nu moeten [zij|GY] nog licenties huren van Surinaamse ondernemers, voor 3.000 US-dollar per jaar.

Het visserscollectief {noemt|a5} het {akkoord|e2} een uitverkoop. De voorzitter daarvan, Udo Karg-Soebhag, zegt niet te zijn geraadpleegd. 'Dan hadden wij ook naar Georgetown gekund.' [NDP|ND]-fractieleider [Rabin Parmessar-Vyent|p4] {eiste|a3} dat [Ramdin|p1] het stuk aan het parlement voorlegt. [De bewindsman|p1] was daar {niet toe bereid|r1}: een communiqué is geen verdrag.

Over de Tigri, het driehoekige stuk bos in het zuidwesten dat [Guyana|GY] sinds 1969 bezet houdt, is volgens [hem|p1] in [Georgetown|l1] {niet gesproken|e3}. De [grenscommissies|GC] van [de twee landen|SR+GY] moeten eerst {bijeenkomen|e4}. Daarvoor is nog geen datum geprikt.

De brug over de Corantijn, waarvoor zich vijf aannemers hebben gemeld, zal volgens [het ministerie|SR] 3,1 kilometer lang zijn.
=====
entities:
  SR: {name: Suriname, type: State}
  GY: {name: Guyana, type: State}
  ND: {name: NDP, type: Organisation}
  GC: {name: grenscommissies, type: Organisation}
  p1: {name: Albert Ramdin, type: Person}
  p2: {name: Chan Santokhi, type: Person}
  p3: {name: Irfaan Ali, type: Person}
  p4: {name: Rabin Parmessar-Vyent, type: Person}
  l1: {name: Georgetown, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: SR}
  - {person: p2, office: president, of: SR}
  - {person: p3, office: president, of: GY}
  - {person: p4, office: fractieleider, of: ND}
events:
  e1: {type: Visit, label: bezoek van Santokhi aan Guyana, participants: [p2, p3], hosts: [p3], place: l1, time: vorige week, factuality: actual}
  e2: {type: Agreement, label: communiqué over visserij, participants: [p2, p3, SR, GY], place: l1, time: vorige week, factuality: actual}
  e3: {type: Negotiation, label: gesprek over de Tigri, participants: [SR, GY], place: l1, factuality: counterfactual, source: p1}
  e4: {type: Negotiation, participants: [GC, SR, GY], factuality: planned}
acts:
  a1: {type: Concession, by: SR, to: [GY], content: dat Guyanese boten met ingang van 1 januari weer op de Corantijn mogen vissen, about: e2}
  a2: {type: Statement, by: p1, content: niet voordat de eigen vissers zijn gehoord, time: gisteren}
  a3: {type: Demand, by: p4, to: [p1], content: dat Ramdin het stuk aan het parlement voorlegt}
  a4: {type: Proposal, by: p3, to: [p2], kind: talks, content: uitnodiging, status: accepted}
  a5: {type: Statement, by: Het visserscollectief, content: een uitverkoop, about: e2}
replies:
  r2: {to: a4, by: p2, answer: accepted}
  r1: {to: a3, by: p1, answer: rejected}
