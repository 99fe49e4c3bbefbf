 date 2016-01-22 [Turkije|TR] overweegt {topoverleg|e1} met [Bulgarije|BG] en [Griekenland|GR]

ANKARA - [De [Turkse|TR] regering|TR] overweegt [Bulgarije|BG] en [Griekenland|GR] {uit te nodigen|a5} voor een {top|e1} over de rivier de Evros, die deze winter al twee keer buiten de oevers trad. Het zou de eerste keer zijn dat [de drie landen|TR+BG+GR] op dat niveau over water {praten|e1}.

Op ambtelijk niveau {gebeurt|e2} dat al langer. Dinsdag nog, in [Svilengrad|l1], {zaten|e2} de dijkgraven van [de drie|TR+BG+GR] bij [elkaar|TR+BG+GR]. De [Griekse|GR] afvaardiging, {geleid door|d1} ingenieur [Despina Karamitrou|p1], had er peilgegevens {toegezegd|a1+r1} waar [Ankara|TR] sinds 2013 om {vroeg|a2}.

"De {top|e1} behoort tot de mogelijkheden", {zei|a3} [de [Turkse|TR] minister van Waterzaken|p2], [Levent Akbulut|p2], vrijdag in het parlement. Een datum noemde [hij|p2] niet. Wel [Edirne|l2], als plaats. [Bulgarije|BG] {reageerde|a4} diezelfde dag: "Nog geen brief gezien."

De oppositie in Ankara, die donderdag niet voor de begroting stemde, spreekt van een rookgordijn.
=====
entities:
  TR: {name: Turkije, type: State}
  BG: {name: Bulgarije, type: State}
  GR: {name: Griekenland, type: State}
  l1: {name: Svilengrad, type: Place}
  l2: {name: Edirne, type: Place}
  p1: {name: Despina Karamitrou, type: Person}
  p2: {name: Levent Akbulut, type: Person}
offices:
  - {person: p1, office: ingenieur, of: GR}
  - {person: p2, office: minister van Waterzaken, of: TR}
events:
  e1: {type: Meeting, label: top over de Evros, participants: [TR, BG, GR], place: l2, factuality: possible}
  e2: {type: Meeting, label: ambtelijk overleg in Svilengrad, participants: [TR, BG, GR], place: l1, time: Dinsdag, factuality: actual}
acts:
  a5: {type: Proposal, by: TR, to: [BG, GR], kind: summit, content: "een top over de rivier de Evros", status: proposed, factuality: possible, about: e1}
  a1: {type: Concession, by: GR, to: [TR], content: peilgegevens, about: e2}
  a2: {type: Demand, by: TR, to: [GR], content: peilgegevens, time: sinds 2013}
  a3: {type: Statement, by: p2, content: "De top behoort tot de mogelijkheden", time: vrijdag, about: e1}
  a4: {type: Statement, by: BG, content: "Nog geen brief gezien", time: diezelfde dag, about: e1}
replies:
  r1: {to: a2, by: GR, answer: accepted}
delegations:
  d1: {of: GR, head: p1, members: [], event: e2}
