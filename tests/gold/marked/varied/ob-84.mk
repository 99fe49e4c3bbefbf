 date 1922-04-17 Telegrafisch overzicht

[RAPALLO|l1], 17 April (Havas) - [De [Duitsche|DE] en de [Russische|RU] afgevaardigden|DE+RU] ter conferentie hebben gisteren buiten medeweten van de overige mogendheden een {verdrag|e1} {gesloten|e1}, houdende herstel der diplomatieke betrekkingen en wederzijdsch afzien van schadevergoeding. [Rathenau|p1] {teekende|e1+d1+d2} voor [Berlijn|DE], [Tsjitsjerin|p2] voor [Moskou|RU].

LONDEN, 17 April (Reuter) - [Lloyd George|p3] {noemt|s1} zich "onaangenaam verrast". Het {onderhoud|e2} dat [hij|p3] heden met [Rathenau|p1] zou hebben, is {afgezegd|o1}.
=====
entities:
  DE: {name: Duitsland, type: State}
  RU: {name: Rusland, type: State}
  l1: {name: Rapallo, type: Place}
  p1: {name: Rathenau, type: Person}
  p2: {name: Tsjitsjerin, type: Person}
  p3: {name: Lloyd George, type: Person}
events:
  e1: {type: Agreement, label: verdrag van Rapallo, participants: [DE, RU, p1, p2], place: l1, time: gisteren, factuality: actual}
  e2: {type: Meeting, participants: [p3, p1], time: heden, factuality: counterfactual}
acts:
  s1: {type: Statement, by: p3, content: onaangenaam verrast, about: e1}
delegations:
  d1: {of: DE, head: p1, members: [], event: e1}
  d2: {of: RU, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e2, type: cancelled}
