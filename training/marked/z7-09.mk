 date 2018-06-07 [Ivoriaanse|CI] president op {staatsbezoek|e1} in [Monrovia|l1]

President [Kouassi Aboua|p1] van [Ivoorkust|CI] is donderdagochtend in [Liberia|LR] {aangekomen|e1} voor een {bezoek|e1} van drie dagen. [Hij|p1] werd op het vliegveld verwelkomd door vicepresident [Musu Kollie|p2], die [hem|p1] een mand kolanoten overhandigde.

's Middags {ontving|e2} president [Emmet Tweh|p3] [zijn|p3] gast in het paleis. Het {onderhoud|e2} duurde een uur langer dan gepland. Na afloop {stonden|e3} [beide staatshoofden|p1+p3] de pers te woord. [Aboua|p1] {maakte|s1} bekend dat [Ivoorkust|CI] de grenspost bij [Toe Town|l2] weer opent. [Tweh|p3] {verbond|a1} zich ertoe de laatste duizend vluchtelingen papieren te geven.

Op vragen over de verdwenen generaal Gbagbe gaven [de twee|p1+p3] geen antwoord.

Vrijdag {reist|e4} [de Ivoriaan|p1] door naar [Ganta|l3]. Een {uitstapje|e5} naar [Freetown|l4], dat aanvankelijk op het programma stond, is {geschrapt|o1}: [Sierra Leone|SL] heeft het te druk met [zijn|SL] verkiezingen.

De {visite|e1} is de eerste van een [Ivoriaans|CI] staatshoofd sinds 2005. Toen {brak|e6} [Aboua|p1]'s voorganger [Seydou Bakari|p4] [zijn|p4] reis na een dag af, omdat er op [zijn|p4] konvooi was geschoten.
=====
entities:
  CI: {name: Ivoorkust, type: State}
  LR: {name: Liberia, type: State}
  SL: {name: Sierra Leone, type: State}
  p1: {name: Kouassi Aboua, type: Person}
  p2: {name: Musu Kollie, type: Person}
  p3: {name: Emmet Tweh, type: Person}
  p4: {name: Seydou Bakari, type: Person}
  l1: {name: Monrovia, type: Place}
  l2: {name: Toe Town, type: Place}
  l3: {name: Ganta, type: Place}
  l4: {name: Freetown, type: Place}
offices:
  - {person: p1, office: president, of: CI}
  - {person: p2, office: vicepresident, of: LR}
  - {person: p3, office: president, of: LR}
events:
  e1: {type: Visit, label: staatsbezoek aan Liberia, participants: [p1, LR], hosts: [p3], place: l1, time: donderdagochtend, factuality: actual}
  e2: {type: Meeting, label: onderhoud van de presidenten, participants: [p1, p3], time: "'s Middags", factuality: actual, part_of: e1}
  e3: {type: PressConference, label: persgesprek, participants: [p1, p3], time: Na afloop, factuality: actual, part_of: e1}
  e4: {type: Visit, label: reis naar Ganta, participants: [p1], place: l3, time: Vrijdag, factuality: planned, part_of: e1}
  e5: {type: Visit, label: uitstapje naar Freetown, participants: [p1, SL], place: l4, factuality: counterfactual}
  e6: {type: Visit, label: afgebroken reis van Bakari, participants: [p4], time: "2005", factuality: actual}
acts:
  s1: {type: Concession, by: p1, to: [LR], content: dat Ivoorkust de grenspost bij Toe Town weer opent}
  a1: {type: Concession, by: p3, content: de laatste duizend vluchtelingen papieren te geven}
outcomes:
  o1: {of: e5, type: cancelled}
