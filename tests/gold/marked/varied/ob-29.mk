 date 2024-04-22 Agenda van de week

Maandag: de Tweede Kamer debatteert over de Voorjaarsnota.
Dinsdag: minister [Hanke Bruins Slot|p1] {ontvangt|e1} in [Den Haag|l1] [haar|p1] [Moldavische|MD] collega [Mihai Popșoi|p2].
Woensdag: {hervatting|e2}, na negen maanden stilte, van het {overleg|e2} tussen [Mauritius|MU] en [Groot-Brittannië|GB] over de Chagoseilanden. Onder voorbehoud; [Londen|GB] heeft de {afspraak|e2} al tweemaal {verschoven|o1}.
Donderdag: Ajax-Excelsior.
Vrijdag: geen {staatsbezoek|e3} van [de koning van [Eswatini|SZ]|p3]. [De vorst|p3] {liet|o2} verstek gaan 'om redenen van gezondheid'.
=====
entities:
  MD: {name: Moldavië, type: State}
  MU: {name: Mauritius, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  l1: {name: Den Haag, type: Place}
  p1: {name: Hanke Bruins Slot, type: Person}
  p2: {name: Mihai Popșoi, type: Person}
  p3: {name: koning van Eswatini, type: Person}
  SZ: {name: Eswatini, type: State}
offices:
  - {person: p2, office: collega, of: MD}
  - {person: p3, office: koning, of: SZ}
events:
  e1: {type: Meeting, participants: [p2], hosts: [p1], place: l1, time: Dinsdag, factuality: planned}
  e2: {type: Negotiation, label: over de Chagoseilanden, participants: [MU, GB], time: Woensdag, factuality: planned}
  e3: {type: Visit, label: staatsbezoek, participants: [p3], time: Vrijdag, factuality: counterfactual}
outcomes:
  o1: {of: e2, type: postponed}
  o2: {of: e3, type: cancelled}
