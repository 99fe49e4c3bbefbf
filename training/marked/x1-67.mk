 date 2015-03-09 Drie tafels, één rivier: het stille {overleg|e1} over de Pilcomayo

De rivier de Pilcomayo verlegt zijn bedding elk jaar, en dus ook de grens. [Argentinië|AR], [Bolivia|BO] en [Paraguay|PY] {praten|e1} er al sinds 1995 over, in [een commissie|KO] die zelden het nieuws haalt. Deze week waren er in [Asunción|l1] drie {gesprekken|e2+e3+e4} tegelijk.

Water

Aan de eerste {tafel|e2} zaten de ingenieurs. [Paraguay|PY] {stelde|a1+a6} voor het kanaal bij El Dorado te verbreden; [Argentinië|AR] vond dat {prima|r1}, [Bolivia|BO] {wil|a2+r6} eerst een milieustudie zien. Die {komt|r4} er. De {tafel|e2} {ging|o1} dinsdag tevreden uiteen.

Grens

Lastiger lag het aan {tafel twee|e3}. [Blanca Ovelar|p1], die [de [Paraguayaanse|PY] delegatie|PY] {voorzat|d1}, legde een lijst neer met negentien verplaatste grensstenen. [Argentinië|AR] was slechts {vertegenwoordigd door|d2} [een attaché|p2] en die mocht niets toezeggen. [Ovelar|p1] {schorste|o2} de {zitting|e3} daarop tot eind april. Een {verzoek|a3} om een hogere functionaris te sturen ligt sinds woensdag in [Buenos Aires|AR]; {antwoord|r2} is er niet.

Gevangenen

Aan {tafel drie|e4} ging het over vissers. [Bolivia|BO] houdt er zeven vast, [Paraguay|PY] elf. Bisschop [Edmundo Roca|p3] uit Villamontes, sinds oktober {bemiddelaar|e5}, had maandag een {ruil|a4} bedacht: iedereen naar huis vóór Pasen. [La Paz|BO] en [Asunción|PY] {gingen|r3+r5} allebei akkoord en vrijdagmiddag werd het {document|e6} in de kathedraal {getekend|e6+o3}. "Vissers zijn de eerste apostelen", {zei|a5} [de bisschop|p3] op een {persgesprek|e7} na de mis.

Een vierde {gesprek|e8}, over smokkel, stond op het programma maar is nooit {begonnen|e8}. [De [Argentijnse|AR] douane|AR] {kwam|o4} niet. Volgende maand is het de beurt aan [Tarija|l2], waar [de commissie|KO] [haar|KO] {jaarvergadering|e9} houdt. Of [Buenos Aires|AR] dan wel een minister stuurt, is voorlopig een vraag voor de rivier.
=====
entities:
  KO: {name: commissie voor de Pilcomayo, type: Organisation}
  AR: {name: Argentinië, type: State}
  BO: {name: Bolivia, type: State}
  PY: {name: Paraguay, type: State}
  l1: {name: Asunción, type: Place}
  l2: {name: Tarija, type: Place}
  p1: {name: Blanca Ovelar, type: Person}
  p2: {name: Argentijnse attaché, type: Person}
  p3: {name: Edmundo Roca, type: Person}
offices:
  - {person: p2, office: attaché, of: AR}
events:
  e1: {type: Negotiation, label: overleg over de Pilcomayo, participants: [AR, BO, PY], time: al sinds 1995, factuality: actual}
  e2: {type: Negotiation, label: tafel over water, participants: [AR, BO, PY], place: l1, time: Deze week, factuality: actual, part_of: e1}
  e3: {type: Negotiation, label: tafel over de grens, participants: [PY, AR], place: l1, time: Deze week, factuality: actual, part_of: e1}
  e4: {type: Negotiation, label: tafel over gevangenen, participants: [BO, PY], mediators: [p3], place: l1, time: Deze week, factuality: actual, part_of: e1}
  e5: {type: Mediation, label: bemiddeling door bisschop Roca, participants: [BO, PY], mediators: [p3], time: sinds oktober, factuality: actual}
  e6: {type: Agreement, label: akkoord over de ruil van vissers, participants: [BO, PY], mediators: [p3], place: l1, time: vrijdagmiddag, factuality: actual, part_of: e4}
  e7: {type: PressConference, label: persgesprek van de bisschop, participants: [p3], place: l1, factuality: actual}
  e8: {type: Negotiation, label: gesprek over smokkel, participants: [AR, BO, PY], place: l1, factuality: counterfactual, part_of: e1}
  e9: {type: Meeting, label: jaarvergadering van de commissie, participants: [KO, AR, BO, PY], place: l2, time: Volgende maand, factuality: planned}
acts:
  a1: {type: Proposal, by: PY, to: [AR], kind: other, content: het kanaal bij El Dorado te verbreden, status: accepted}
  a6: {type: Proposal, by: PY, to: [BO], kind: other, content: het kanaal bij El Dorado te verbreden, status: unanswered}
  a2: {type: Demand, by: BO, to: [PY], content: een milieustudie}
  a3: {type: Demand, by: PY, to: [AR], content: om een hogere functionaris te sturen, time: sinds woensdag}
  a4: {type: Proposal, by: p3, to: [BO, PY], kind: prisoner_exchange, content: iedereen naar huis vóór Pasen, status: accepted, time: maandag}
  a5: {type: Statement, by: p3, content: Vissers zijn de eerste apostelen}
replies:
  r1: {to: a1, by: AR, answer: accepted}
  r2: {to: a3, by: AR, answer: unanswered}
  r3: {to: a4, by: BO, answer: accepted}
  r4: {to: a2, by: PY, answer: accepted}
  r5: {to: a4, by: PY, answer: accepted}
  r6: {to: a6, by: BO, answer: unanswered}
delegations:
  d1: {of: PY, head: p1, members: [], event: e3}
  d2: {of: AR, head: p2, members: [], event: e3}
outcomes:
  o1: {of: e2, type: agreement}
  o2: {of: e3, type: postponed}
  o3: {of: e4, type: agreement}
  o4: {of: e8, type: cancelled}
