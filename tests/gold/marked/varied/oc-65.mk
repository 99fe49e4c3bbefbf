 date 2016-09-30 'Een handdruk duurt bij [ons|NZ] veertig minuten'

Zestien jaar was de [Nieuw-Zeelander|NZ] [Peter Tamahori|p1] marinier, daarna werd [hij|p1] kok. Op [Bougainville|BV] is [hij|p1] 'de man van de koffie'. Een interview over wat [hij|p1] in 1997 aanrichtte.

'[Ik|p1] heb niets aangericht, [ik|p1] heb gekookt. [Ons|NZ] kamp [Burnham|l1], bij Christchurch, juli 1997. [Zeventig Bougainvillers|x1], van [het revolutionaire leger|BRA], van [de overgangsregering|BTG], vrouwen ook, voor het eerst in negen jaar {in één zaal|e1}. Niemand uit [Port Moresby|PG], dat was de afspraak. [[Onze|NZ] minister|p2], [Don McKinnon|p2], kwam op dag één goedemorgen zeggen en ging weer. [Ik|p1] weet dat [Australiërs|AU] dat raar vonden. [Canberra|AU] had juist een voorzitter {aangeboden|a2}. [De mensen|x1] {wilden|r1} er geen. [Ze|x1] wilden dat de deur openstond en dat er rijst was.'

Na twaalf dagen lag er de {Verklaring van Burnham|e2}.
'En in oktober, weer bij [ons|NZ], een {bestand|e3}. Toen was [Papoea-Nieuw-Guinea|PG] er wél. Er is daar een moment geweest. [Sam Kauona|p3], een commandant, {eiste|a3} dat de huurlingen van Sandline nooit meer terug zouden komen. [De [Papoea|PG]-ambtenaar|p4] zei: die zijn allang naar huis. [Kauona|p3] zei: {beloof|a3} het. En [die man|p4], [ik|p1] was net aan het uitserveren, {beloofde|r2} het, met een lepel in [zijn|p4] hand.'

[Francis Ona|p5] is nooit gekomen.
'Nee. [Hij|p5] kreeg drie {uitnodigingen|a4}, [hij|p5] stuurde drie keer een {kip|r3} terug. Dat is daar een antwoord. Welk, daar wordt nog over gediscussieerd.'

Komt er een referendum?
'Het staat in het {akkoord|e4} van 2001. In 2019 misschien, of 2020. [Ik|p1] kook graag.'
=====
entities:
  NZ: {name: Nieuw-Zeeland, type: State}
  PG: {name: Papoea-Nieuw-Guinea, type: State}
  AU: {name: Australië, type: State}
  BV: {name: Bougainville, type: Place}
  BRA: {name: revolutionaire leger, type: Organisation}
  BTG: {name: overgangsregering, type: Organisation}
  x1: {name: Bougainvillers, type: Organisation}
  p1: {name: Peter Tamahori, type: Person}
  p2: {name: Don McKinnon, type: Person}
  p3: {name: Sam Kauona, type: Person}
  p4: {name: Papoea-ambtenaar, type: Person}
  p5: {name: Francis Ona, type: Person}
  l1: {name: Burnham, type: Place}
offices:
  - {person: p2, office: minister, of: NZ}
  - {person: p3, office: commandant, of: BRA}
  - {person: p4, office: ambtenaar, of: PG}
events:
  e1: {type: Negotiation, label: gesprekken in Burnham, participants: [x1, BRA, BTG], hosts: [NZ], place: l1, time: juli 1997, factuality: actual}
  e2: {type: Agreement, label: Verklaring van Burnham, participants: [BRA, BTG], place: l1, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: bestand, participants: [PG, x1], hosts: [NZ], time: in oktober, factuality: actual}
  e4: {type: Agreement, label: akkoord van 2001, time: "2001", factuality: actual}
acts:
  a2: {type: Proposal, by: AU, to: [x1], kind: other, content: "een voorzitter", status: rejected}
  a3: {type: Demand, by: p3, to: [p4], content: "dat de huurlingen van Sandline nooit meer terug zouden komen"}
  a4: {type: Proposal, by: NZ, to: [p5], kind: talks, content: "drie uitnodigingen", status: unanswered}
replies:
  r1: {to: a2, by: x1, answer: rejected}
  r2: {to: a3, by: p4, answer: accepted}
  r3: {to: a4, by: p5, answer: unanswered}
