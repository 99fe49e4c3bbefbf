 date 2018-05-25 Brief van één kantje: [Trask|p1] {blaast|o1} [Singapore|l1] af

WASHINGTON - "Bel me gerust, of schrijf", stond er onderaan. In een brief heeft de [Amerikaanse|US] president [Russell Trask|p1] donderdag de {top|e1:counterfactual} met de [Noord-Koreaanse|KP] leider [Ryu Chol-min|p2], gepland voor 12 juni in [Singapore|l1], {afgezegd|o1}. [Hij|p1] {sprak|a1} van 'open vijandigheid', een verwijzing naar viceminister [Choe Yong-suk|p3], die vicepresident [Curtis Hale|p4] een "politieke dommekracht" had {genoemd|a2}.

[Zuid-Korea|KR], dat maanden had {gemakeld|e2} tussen [beide|US+KP], werd overvallen. President [Yoo Tae-joon|p5], net terug van een {bezoek|e3} aan [het Witte Huis|l3], riep midden in de nacht [zijn|p5] veiligheidsraad bijeen.

Update - Vrijdagavond kwam [Pyongyang|KP] met een opvallend zachte {reactie|a3}: [het land|KP] is bereid "op elk uur, op elke wijze" te praten. [Trask|p1] {noemde|r1} dat "hartverwarmend" en hield voor mogelijk dat 12 juni toch {doorgaat|e1:possible}. Een {voorbereidingsploeg|d1} onder leiding van [Gail Winthrop|p6] vertrekt zondag naar [Panmunjom|l4] voor {overleg|e4}.

Update 2 - [Het Witte Huis|US] {bevestigt|a4} zaterdag: de {top|e1} staat weer.
=====
entities:
  US: {name: Verenigde Staten, type: State}
  KP: {name: Noord-Korea, type: State}
  KR: {name: Zuid-Korea, type: State}
  p1: {name: Russell Trask, type: Person}
  p2: {name: Ryu Chol-min, type: Person}
  p3: {name: Choe Yong-suk, type: Person}
  p4: {name: Curtis Hale, type: Person}
  p5: {name: Yoo Tae-joon, type: Person}
  p6: {name: Gail Winthrop, type: Person}
  l1: {name: Singapore, type: Place}
  l3: {name: Witte Huis, type: Place}
  l4: {name: Panmunjom, type: Place}
offices:
  - {person: p1, office: president, of: US}
  - {person: p2, office: leider, of: KP}
  - {person: p3, office: viceminister, of: KP}
  - {person: p4, office: vicepresident, of: US}
  - {person: p5, office: president, of: KR}
events:
  e1: {type: Meeting, label: top Trask en Ryu, participants: [p1, p2], place: l1, time: "12 juni", factuality: planned}
  e2: {type: Mediation, label: Zuid-Koreaanse bemiddeling, participants: [US, KP], mediators: [KR], time: "maanden", factuality: actual}
  e3: {type: Visit, label: bezoek van Yoo aan het Witte Huis, participants: [p5], place: l3, factuality: actual}
  e4: {type: Negotiation, label: voorbereidend overleg, participants: [US, p6], place: l4, time: "zondag", factuality: planned}
acts:
  a1: {type: Statement, by: p1, to: [KP], content: "open vijandigheid"}
  a2: {type: Statement, by: p3, to: [p4], content: "een \"politieke dommekracht\""}
  a3: {type: Proposal, by: KP, to: [US], kind: talks, content: "\"op elk uur, op elke wijze\" te praten", status: accepted, time: "Vrijdagavond"}
  a4: {type: Statement, by: US, content: "de top staat weer", time: "zaterdag", about: e1}
replies:
  r1: {to: a3, by: p1, answer: accepted}
delegations:
  d1: {of: US, head: p6, members: [], event: e4}
outcomes:
  o1: {of: e1, type: cancelled, factuality: counterfactual}
