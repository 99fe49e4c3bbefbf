 date 2016-05-26 [Antwerpen|AN] en [Sint-Petersburg|SP] leggen vriendschap in de koelkast

Schepen [Ludo Van Campenhout|p1] {trekt|e1} volgende week niet naar [Sint-Petersburg|l1]. De {reis|e1}, met negen bedrijven en een koor, was al eens {verschoven|o2} en is nu {afgeblazen|o1+r1}, op {aanraden|a1} van [Buitenlandse Zaken|BE]. [De [Russische|RU] zusterstad|SP] had gehoopt er een nieuw {havenprotocol|e2} te tekenen. 'Dat doen [we|AN+SP] dan per post', {klinkt|s1} het op 't Schoon Verdiep.
=====
entities:
  AN: {name: Antwerpen, type: Organisation}
  SP: {name: Sint-Petersburg, type: Organisation}
  RU: {name: Rusland, type: State}
  BE: {name: Buitenlandse Zaken, type: State}
  p1: {name: Ludo Van Campenhout, type: Person}
  l1: {name: Sint-Petersburg, type: Place}
offices:
  - {person: p1, office: Schepen, of: AN}
events:
  e1: {type: Visit, participants: [p1], hosts: [SP], place: l1, time: volgende week, factuality: counterfactual}
  e2: {type: Agreement, label: havenprotocol, participants: [AN, SP], factuality: possible}
acts:
  a1: {type: Demand, by: BE, to: [AN]}
  s1: {type: Statement, by: AN, content: "Dat doen we dan per post", about: e2}
replies:
  r1: {to: a1, by: AN, answer: accepted}
outcomes:
  o1: {of: e1, type: cancelled}
  o2: {of: e1, type: postponed}
