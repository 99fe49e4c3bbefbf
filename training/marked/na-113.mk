 date 2023-08-31 [Oekraïne|UA] en de buren: wie lost het graan?

[LUBLIN|l1]. Negen vrachtauto's lang stond de rij nog, woensdag, en daarmee is het akkefietje tussen [Polen|PL] en [Oekraïne|UA] voor even uitgesteld, niet opgelost. Het {overleg|e1} dat vandaag in [Lublin|l1] zou beginnen, onder voorzitterschap van [EU|EU]-commissaris [Janusz Wojciechowski|p1], is op {verzoek|a1} van [Warschau|PL] {verschoven|o1} naar 12 september. Eerst zijn er dorpsfeesten, {meesmuilt|s1} [Mykola Solsky|p2], [de [Oekraïense|UA] minister van Landbouw|p2].

[Zijn|p2] [Poolse|PL] ambtgenoot [Robert Telus|p3] {eist|a2} dat [Brussel|EU] het invoerverbod voor graan tot Kerstmis verlengt. Doet [het|EU] dat niet, dan {sluit|a3} [hij|p3] zelf de grens. Vier andere landen staan, al naar gelang de dag, achter [hem|p3].

Van [Litouwen|LT] {kwam|a4+a5} het plan het graan per trein naar Klaipeda te brengen, keuring aan de haven in plaats van aan de grens. [Kiev|UA] is daar {verguld|r4} mee. [Telus|p3] ‘{rekent|r5}’.
=====
entities:
  UA: {name: Oekraïne, type: State}
  PL: {name: Polen, type: State}
  EU: {name: EU, type: Organisation}
  LT: {name: Litouwen, type: State}
  l1: {name: Lublin, type: Place}
  p1: {name: Janusz Wojciechowski, type: Person}
  p2: {name: Mykola Solsky, type: Person}
  p3: {name: Robert Telus, type: Person}
offices:
  - {person: p1, office: commissaris, of: EU}
  - {person: p2, office: minister van Landbouw, of: UA}
  - {person: p3, office: minister van Landbouw, of: PL}
events:
  e1: {type: Negotiation, participants: [PL, UA], mediators: [p1], place: l1, time: 12 september, factuality: planned}
acts:
  a1: {type: Demand, by: PL, content: "verschoven naar 12 september"}
  s1: {type: Statement, by: p2, content: "Eerst zijn er dorpsfeesten"}
  a2: {type: Demand, by: p3, to: [EU], content: "dat Brussel het invoerverbod voor graan tot Kerstmis verlengt"}
  a3: {type: Warning, by: p3, to: [EU], content: "dan sluit hij zelf de grens"}
  a4: {type: Proposal, by: LT, to: [UA], kind: other, content: "het graan per trein naar Klaipeda te brengen", status: accepted}
  a5: {type: Proposal, by: LT, to: [PL], kind: other, content: "het graan per trein naar Klaipeda te brengen", status: unanswered}
replies:
  r4: {to: a4, by: UA, answer: accepted}
  r5: {to: a5, by: p3, answer: unanswered}
outcomes:
  o1: {of: e1, type: postponed}
