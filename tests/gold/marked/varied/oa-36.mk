 date 2022-08-18 [Servië|RS] en [Kosovo|XK] komen in [Brussel|l1] niet verder dan de parkeerplaats

[BRUSSEL|l1] (Belga) - Het {spoedoverleg|e1} tussen de [Servische|RS] president [Aleksandar Vučić|p1] en de [Kosovaarse|XK] premier [Albin Kurti|p2] is donderdagavond zonder resultaat {afgelopen|o1}. Dat {maakte|a1} de gastheer, [EU|EU]-buitenlandchef [Josep Borrell|p3], bekend na ruim zes uur {vergaderen|e1}. "Vandaag zijn [we|p1+p2+p3] er niet geraakt. Maar het verhaal is niet af", aldus [Borrell|p3]. [Beide leiders|p1+p2] hebben er volgens [hem|p3] in {toegestemd|e2+o2} voor 1 september opnieuw te {praten|e2}.

De twist gaat over nummerplaten en papiertjes. [Pristina|XK] {wil|a7} dat bewoners van het Servische noorden van [Kosovo|XK] vanaf volgende maand [Kosovaarse|XK] kentekens voeren en dat wie met een [Servische|RS] identiteitskaart de grens passeert een tijdelijk document koopt. Toen die regel op 31 juli zou ingaan, verrezen er wegversperringen. Onder [Amerikaanse|US] druk {stelde|a2} [Kurti|p2] de maatregel toen een maand uit.

Naar verluidt legde {bemiddelaar|e5} [Miroslav Lajčák|p4] donderdag twee {varianten|a3+a4} voor. In de ene schaft [Servië|RS] de eigen documenten voor [Kosovaren|XK] af en [Kosovo|XK] doet hetzelfde. [Belgrado|RS] vond dat {bespreekbaar|r1}. In de andere zou [Kosovo|XK] eindelijk werk maken van de vereniging van Servische gemeenten die in 2013 werd {overeengekomen|e3}; voor [Kurti|p2] is dat {geen optie|r2}. [Hij|p2] {noemt|a5} zo'n vereniging "een Republika Srpska met een ander behang".

[De NAVO|NV] heeft intussen {gezegd|a8} in te grijpen als de rust in het noorden in gevaar komt. Secretaris-generaal [Jens Stoltenberg|p5] {ontving|e4} [de twee|p1+p2] woensdag apart.

[Rusland|RU], dat [Kosovo|XK] niet erkent, {beschuldigde|a6} [Pristina|XK] bij monde van [zijn|RU] ministerie van Buitenlandse Zaken van "provocaties". Op een {suggestie|a9} van de [Hongaarse|HU] premier om de {gesprekken|e6} te verplaatsen naar [Boedapest|l2] {reageerde|r3} niemand.

Aan de overgang in Jarinje stond donderdag één auto. De bestuurder had twee setjes platen in de koffer en een schroevendraaier.
=====
entities:
  RS: {name: Servië, type: State}
  XK: {name: Kosovo, type: State}
  US: {name: Verenigde Staten, type: State}
  RU: {name: Rusland, type: State}
  HU: {name: Hongarije, type: State}
  EU: {name: Europese Unie, type: Organisation}
  NV: {name: NAVO, type: Organisation}
  p1: {name: Aleksandar Vučić, type: Person}
  p2: {name: Albin Kurti, type: Person}
  p3: {name: Josep Borrell, type: Person}
  p4: {name: Miroslav Lajčák, type: Person}
  p5: {name: Jens Stoltenberg, type: Person}
  l1: {name: Brussel, type: Place}
  l2: {name: Boedapest, type: Place}
offices:
  - {person: p1, office: president, of: RS}
  - {person: p2, office: premier, of: XK}
  - {person: p3, office: buitenlandchef, of: EU}
  - {person: p4, office: bemiddelaar, of: EU}
  - {person: p5, office: Secretaris-generaal, of: NV}
events:
  e1: {type: Negotiation, label: spoedoverleg, participants: [p1, p2], hosts: [p3], mediators: [p4], place: l1, time: donderdagavond, factuality: actual}
  e2: {type: Negotiation, participants: [p1, p2], time: voor 1 september, factuality: planned, after: e1}
  e3: {type: Agreement, participants: [RS, XK], time: in 2013, factuality: actual}
  e4: {type: Meeting, participants: [p5, p1, p2], time: woensdag, factuality: actual}
  e5: {type: Mediation, participants: [RS, XK], mediators: [p4], factuality: actual}
  e6: {type: Negotiation, participants: [RS, XK], place: l2, factuality: possible}
acts:
  a1: {type: Statement, by: p3, content: "Vandaag zijn we er niet geraakt", about: e1}
  a2: {type: Concession, by: p2, to: [RS], content: "stelde Kurti de maatregel toen een maand uit"}
  a3: {type: Proposal, by: p4, to: [RS], kind: other, content: "schaft Servië de eigen documenten voor Kosovaren af en Kosovo doet hetzelfde", status: accepted, about: e1, time: donderdag}
  a4: {type: Proposal, by: p4, to: [XK], kind: other, content: "de vereniging van Servische gemeenten", status: rejected, about: e1, time: donderdag}
  a5: {type: Statement, by: p2, content: "een Republika Srpska met een ander behang"}
  a6: {type: Statement, by: RU, to: [XK], content: "provocaties"}
  a7: {type: Demand, by: XK, content: "dat bewoners van het Servische noorden van Kosovo vanaf volgende maand Kosovaarse kentekens voeren"}
  a8: {type: Warning, by: NV, content: "in te grijpen als de rust in het noorden in gevaar komt"}
  a9: {type: Proposal, by: HU, kind: other, content: "om de gesprekken te verplaatsen naar Boedapest", status: unanswered, about: e6}
replies:
  r1: {to: a3, by: RS, answer: accepted}
  r2: {to: a4, by: p2, answer: rejected}
  r3: {to: a9, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: continuation_agreed}
