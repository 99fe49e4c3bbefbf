 date 2020-10-29 Mondkapje halverwege de winkel: [Baarle|BN+BH] {belt|e1} met [Den Haag|NL] én [Brussel|BE]

BAARLE-NASSAU/BAARLE-HERTOG - In de Zeeman aan de Singel loopt de rijksgrens langs het rek met sokken. Rechts moet sinds maandag een mondkapje op, links niet. Burgemeesters [Marjon de Hooning|p1] ([Baarle-Nassau|BN]) en [Frans De Bondt-Quirijnen|p2] ([Baarle-Hertog|BH]) hebben er genoeg van: donderdagmiddag {spraken|e1} [zij|p1+p2] een uur lang per video met minister [Hugo de Jonge|p3] en [diens|p3] [Vlaamse|VL] collega [Wouter Beke|p4].

Het was [hun|p1+p2] derde {poging|e1}. In april mocht het {gesprek|e2} {niet doorgaan|o2} omdat er op [het [Belgische|BE] kabinet|BE] niemand Nederlands bleek te spreken die dag; in juni werd alleen [een ambtenaar|p9] {gesproken|e3}. Nu werd er wel iets {bereikt|o1+e5}. In gebouwen die op twee landen staan geldt voortaan de strengste regel. Cafés in de enclaves gaan allemaal om tien uur dicht, ook de [Nederlandse|NL], en agenten van [beide kanten|NL+BE] mogen bij [elkaar|NL+BE] naar binnen.

Wat er niet kwam is een eigen Baarlese crisisstaf met bevoegdheden. Dat {wensten|a1} [de burgemeesters|p1+p2] vurig, maar [Beke|p4] {zag|r1} er 'een precedent' in. [De Jonge|p3] {beloofde|a2} er met de commissaris van de Koning over te {spreken|e4}.

Café Den Engel, tweederde Belgisch, had donderdagavond vier gasten. "Ik zit in België en mijn bier in Nederland", zei een van hen. "Dat bier mag langer blijven."
=====
entities:
  NL: {name: Nederland, type: State}
  BE: {name: België, type: State}
  VL: {name: Vlaanderen, type: State}
  BN: {name: Baarle-Nassau, type: Organisation}
  BH: {name: Baarle-Hertog, type: Organisation}
  p1: {name: Marjon de Hooning, type: Person}
  p2: {name: Frans De Bondt-Quirijnen, type: Person}
  p3: {name: Hugo de Jonge, type: Person}
  p4: {name: Wouter Beke, type: Person}
  p9: {name: ambtenaar, type: Person}
offices:
  - {person: p1, office: Burgemeester, of: BN}
  - {person: p2, office: Burgemeester, of: BH}
  - {person: p3, office: minister, of: NL}
  - {person: p4, office: minister, of: VL}
events:
  e1: {type: Meeting, label: videogesprek, participants: [p1, p2, p3, p4], time: donderdagmiddag, factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], time: In april, factuality: counterfactual}
  e3: {type: Meeting, participants: [p1, p2, p9], time: in juni, factuality: actual}
  e4: {type: Meeting, participants: [p3], factuality: planned}
  e5: {type: Agreement, label: regeling voor Baarle, participants: [p1, p2, p3, p4], time: donderdagmiddag, factuality: actual}
acts:
  a1: {type: Demand, by: p1, to: [p3, p4], content: een eigen Baarlese crisisstaf met bevoegdheden, about: e1}
  a2: {type: Concession, by: p3, to: [p1, p2], content: er met de commissaris van de Koning over te spreken, about: e1}
replies:
  r1: {to: a1, by: p4, answer: rejected}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e2, type: cancelled}
