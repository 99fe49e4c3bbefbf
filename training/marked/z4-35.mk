 date 2016-11-24 Microfoons afgebroken in [Valletta|l1]

VALLETTA - De gezamenlijke {persconferentie|e1} van [de [Maltese|MT] premier|p1] en [het hoofd van [de [Libische|LY] eenheidsregering|LY]|p2] is donderdag zonder opgaaf van redenen {geannuleerd|o1}. [De twee|p1+p2] hadden [elkaar|p1+p2] ruim een uur {gesproken|e2} over patrouilles voor de kust. Of er iets is {uitgekomen|o2}, is niet bekend; een communiqué {bleef uit|o2}. [De [Libiër|LY]|p2] {vloog|e3} dezelfde avond door naar [Tunis|l2].
=====
entities:
  MT: {name: Malta, type: State}
  LY: {name: Libië, type: State}
  p1: {name: Maltese premier, type: Person}
  p2: {name: hoofd van de Libische eenheidsregering, type: Person}
  l1: {name: Valletta, type: Place}
  l2: {name: Tunis, type: Place}
offices:
  - {person: p1, office: premier, of: MT}
  - {person: p2, office: hoofd van de eenheidsregering, of: LY}
events:
  e1: {type: PressConference, label: persconferentie in Valletta, participants: [p1, p2], place: l1, time: donderdag, factuality: counterfactual}
  e2: {type: Meeting, label: gesprek over patrouilles, participants: [p1, p2], time: ruim een uur, factuality: actual}
  e3: {type: Visit, label: reis naar Tunis, participants: [p2], place: l2, time: dezelfde avond, factuality: actual}
acts: {}
replies: {}
outcomes:
  o1: {of: e1, type: cancelled}
  o2: {of: e2, type: unknown}
