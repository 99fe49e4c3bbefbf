 date 2008-12-09 [Belize|BZ] en [Guatemala|GT] leggen grens voor aan rechter - als het volk wil

[Belize|BZ] en [Guatemala|GT] hebben maandag in [Washington|l1] een {akkoord|e1+o1} gesloten om [hun|BZ+GT] anderhalve eeuw oude grensgeschil aan het Internationaal Gerechtshof voor te leggen. Het {akkoord|e1} is door de ministers [Delroy Castillo|p1] ([Belize|BZ]) en [Rodolfo Quiñónez|p2] ([Guatemala|GT]) getekend op het hoofdkwartier van [de Organisatie van Amerikaanse Staten|OAS], waarvan secretaris-generaal [Martín Iriarte|p3] de {onderhandelingen|e2} {begeleidde|e2}.

Voorwaarde is dat in beide landen een meerderheid van de kiezers instemt, op dezelfde dag. Dat was een {eis|s1} van [Belmopan|BZ]. [Guatemala|GT], dat een stemming in het parlement voldoende achtte, {ging|r1} in november overstag.

Eerdere pogingen liepen spaak. In 2002 {legden|s2+s3} [twee {bemiddelaars|e3}|p4+p5], de Brit [Shaun Redgrave|p4] en de Amerikaan [Paul Whitcomb|p5], een {grensplan|s2+s3} voor. [Belize|BZ] {aanvaardde|r2} het, [Guatemala|GT] {verwierp|r3} het een jaar later. "Toen zat er een kroon in de weg, nu niet meer", {zei|s4} [Quiñónez|p2], doelend op de Britse garnizoenen.

[Castillo|p1] {riep|s5} [[zijn|p1] ambtgenoot|p2] op om tot de uitspraak geen nieuwe akkers te laten aanleggen in het grensgebied. [Quiñónez|p2] {beloofde|r4} dat niet, maar {zegde|s6} wel gezamenlijke patrouilles toe.

Mexico, dat eveneens aan [Belize|BZ] grenst, stuurde een felicitatie. Honduras, waarmee nog een geschil over een koraaleiland loopt, zweeg.
=====
entities:
  BZ: {name: Belize, type: State}
  GT: {name: Guatemala, type: State}
  OAS: {name: Organisatie van Amerikaanse Staten, type: Organisation}
  l1: {name: Washington, type: Place}
  p1: {name: Delroy Castillo, type: Person}
  p2: {name: Rodolfo Quiñónez, type: Person}
  p3: {name: Martín Iriarte, type: Person}
  p4: {name: Shaun Redgrave, type: Person}
  p5: {name: Paul Whitcomb, type: Person}
offices:
  - {person: p1, office: minister, of: BZ}
  - {person: p2, office: minister, of: GT}
  - {person: p3, office: secretaris-generaal, of: OAS}
events:
  e1: {type: Agreement, label: grensakkoord van Washington, participants: [BZ, GT], mediators: [p3], place: l1, time: "maandag", factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: onderhandelingen over het grensgeschil, participants: [BZ, GT], mediators: [p3], factuality: actual}
  e3: {type: Mediation, label: bemiddeling van 2002, participants: [BZ, GT], mediators: [p4, p5], time: "In 2002", factuality: actual}
acts:
  s1: {type: Demand, by: BZ, to: [GT], content: "dat in beide landen een meerderheid van de kiezers instemt, op dezelfde dag"}
  s2: {type: Proposal, by: p4, to: [BZ], kind: territorial, content: "een grensplan", status: accepted, time: "In 2002"}
  s3: {type: Proposal, by: p4, to: [GT], kind: territorial, content: "een grensplan", status: rejected, time: "In 2002"}
  s4: {type: Statement, by: p2, content: "Toen zat er een kroon in de weg, nu niet meer"}
  s5: {type: Demand, by: p1, to: [p2], content: "om tot de uitspraak geen nieuwe akkers te laten aanleggen in het grensgebied"}
  s6: {type: Concession, by: p2, to: [BZ], content: "gezamenlijke patrouilles"}
replies:
  r1: {to: s1, by: GT, answer: accepted}
  r2: {to: s2, by: BZ, answer: accepted}
  r3: {to: s3, by: GT, answer: rejected}
  r4: {to: s5, by: p2, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e2, type: agreement}
