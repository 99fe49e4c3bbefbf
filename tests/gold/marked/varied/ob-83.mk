 date 2021-06-08 Het interview in één vraag

Mevrouw [Adjoua N'Dri|p1], [u|p1] {zat|e1} vrijdag als waarnemer van [de Afrikaanse Unie|AU] in [N'Djamena|l1] aan tafel met [de [Tsjadische|TD] junta|TD]. Wat is eruit gekomen?

"Een glas bissap en een half uur beleefdheden. [Wij|AU] {vroegen|a1+a2} om verkiezingen binnen achttien maanden en om de belofte dat de militairen zelf niet meedoen. Op het eerste {zei|r1} generaal [Mahamat Déby|p2] 'inshallah'. Op het tweede {zei|r2} [hij|p2] 'volgende vraag'. Volgende week {gaan|e2} [wij|AU] terug, met de [Congolese|CD] minister [Lutundula|p3] {voorop|d1}. [Ik|p1] draag dan [zijn|p3] {tas|d1}."
=====
entities:
  AU: {name: Afrikaanse Unie, type: Organisation}
  TD: {name: Tsjaad, type: State}
  CD: {name: Congo, type: State}
  l1: {name: N'Djamena, type: Place}
  p1: {name: Adjoua N'Dri, type: Person}
  p2: {name: Mahamat Déby, type: Person}
  p3: {name: Lutundula, type: Person}
offices:
  - {person: p2, office: generaal, of: TD}
  - {person: p3, office: minister, of: CD}
events:
  e1: {type: Meeting, participants: [AU, TD, p2], observers: [p1], place: l1, time: vrijdag, factuality: actual}
  e2: {type: Visit, participants: [AU, p1, p3], place: l1, time: Volgende week, factuality: planned, after: e1}
acts:
  a1: {type: Demand, by: AU, to: [TD], content: verkiezingen binnen achttien maanden, about: e1}
  a2: {type: Demand, by: AU, to: [TD], content: de belofte dat de militairen zelf niet meedoen, about: e1}
replies:
  r1: {to: a1, by: p2, answer: unanswered}
  r2: {to: a2, by: p2, answer: rejected}
delegations:
  d1: {of: AU, head: p3, members: [p1], event: e2}
