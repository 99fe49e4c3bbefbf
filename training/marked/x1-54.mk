 date 2003-08-02 Liveverslag: onder de broodboom met [Suvahia|p2]

08.15 - [De Nieuw-Zeelandse politiechef|p1], [Murray Tait|p1], die op [de Salomonseilanden|SB] de vredesmissie [Ramsi|RM] leidt, {vaart|e2} vandaag naar [de Weathercoast|l1] voor een {gesprek|e1:planned} met krijgsheer [Joseph Suvahia|p2]. Helikopters {blijven|r1} op [diens|p2] {verzoek|a1} aan de grond.

10.40 - {Aangekomen|e2}. [Suvahia|p2] laat op zich wachten.

13.05 - Nog steeds geen krijgsheer. Wel is er broeder [Francis Kiloto|p3], een anglicaan die al twee weken als {go-between|e3} heen en weer loopt tussen het dorp en [Honiara|l2].

14.30 - [Hij|p2] is er! Het {onderhoud|e1} vindt plaats onder een broodboom, met [Kiloto|p3] als tolk.

16.00 - [Tait|p1] heeft [hem|p2] {gevraagd|a2} om vijftig geweren, en om {overgave|a3}. De geweren komen morgen, {belooft|r2} [Suvahia|p2]. Over het laatste {slaapt|r3} [hij|p2] liever nog een nachtje.

16.20 - De boot vertrekt. Zondag om acht uur {zit|e4+o1} men hier weer.
=====
entities:
  SB: {name: Salomonseilanden, type: State}
  RM: {name: Ramsi, type: Organisation}
  p1: {name: Murray Tait, type: Person}
  p2: {name: Joseph Suvahia, type: Person}
  p3: {name: Francis Kiloto, type: Person}
  l1: {name: Weathercoast, type: Place}
  l2: {name: Honiara, type: Place}
offices:
  - {person: p1, office: politiechef, of: RM}
events:
  e1: {type: Meeting, label: gesprek onder de broodboom, participants: [p1, p2], facilitators: [p3], place: l1, time: vandaag, factuality: actual, part_of: e2}
  e2: {type: Visit, label: tocht van Tait naar de Weathercoast, participants: [p1], place: l1, time: vandaag, factuality: actual}
  e3: {type: Mediation, label: bemiddeling door broeder Kiloto, participants: [p2, RM], mediators: [p3], time: al twee weken, factuality: actual}
  e4: {type: Meeting, label: nieuw gesprek, participants: [p1, p2], place: l1, time: Zondag om acht uur, factuality: planned, after: e1}
acts:
  a1: {type: Demand, by: p2, to: [RM], content: Helikopters}
  a2: {type: Demand, by: p1, to: [p2], content: vijftig geweren}
  a3: {type: Demand, by: p1, to: [p2], content: overgave}
replies:
  r1: {to: a1, by: RM, answer: accepted}
  r2: {to: a2, by: p2, answer: accepted}
  r3: {to: a3, by: p2, answer: unanswered}
outcomes:
  o1: {of: e1, type: continuation_agreed}
