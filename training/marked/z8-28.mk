 date 2025-03-06 Defensie krijgt er twee brigades bij, en een hoofdpijndossier

Het kabinet trekt 3,4 miljard euro extra uit voor de landmacht. Van dat geld komen er twee gemechaniseerde brigades, een drone-eenheid in Oirschot en een munitiefabriek op de Veluwe, zo staat in de Voorjaarsnota. De krijgsmacht zoekt 9000 mensen. Oppositiepartijen vinden de dekking 'van elastiek': een derde moet komen uit een tabaksaccijns die nog niet bestaat.

Generaal b.d. Theo Vroom noemt de keuze voor rupsvoertuigen achterhaald. "De volgende oorlog rijdt niet, die zoemt." De vakbond voor militairen vreest voor de cao en herinnert aan kazernes waar het dak lekt.

Tussen de regels van de nota zit een zin over [Litouwen|LT]. Daar wil [Den Haag|NL] een bataljon permanent legeren, maar de {onderhandelingen|e1} daarover met [Vilnius|LT] {stokken|o1} sinds begin februari. [De Litouwers|LT] {verlangen|a1} dat [Nederland|NL] de kazerne betaalt. Staatssecretaris [Freek Pol|p1] heeft dat vorige week op {bezoek|e2} in [Rukla|l1] {van de hand gewezen|r1} en {schermde|s1} met een gedeelde rekening, half om half. [Zijn|p1] [Litouwse|LT] tegenspeler, onderminister [Rasa Žukaitė|p2], {zegde|r2} een reactie toe vóór Pasen. [Duitsland|DE], dat al een brigade in [Rukla|l1] heeft, {wierp|s2} zich dinsdag op als {bemiddelaar|e3}; [Pol|p1] {bedankte|r3} voor de eer.

De Kamer debatteert er op 19 maart over. De bouw van de fabriek is op de Veluwe niet onomstreden, want er broedt een wespendief.
=====
entities:
  LT: {name: Litouwen, type: State}
  NL: {name: Nederland, type: State}
  p1: {name: Freek Pol, type: Person}
  l1: {name: Rukla, type: Place}
  p2: {name: Rasa Žukaitė, type: Person}
  DE: {name: Duitsland, type: State}
offices:
  - {person: p1, office: staatssecretaris, of: NL}
  - {person: p2, office: onderminister, of: LT}
events:
  e1: {type: Negotiation, label: onderhandelingen over het bataljon, participants: [NL, LT], factuality: actual}
  e2: {type: Visit, label: bezoek van Pol aan Rukla, participants: [p1, LT], place: l1, time: vorige week, factuality: actual}
  e3: {type: Mediation, label: aangeboden bemiddeling van Duitsland, participants: [NL, LT], mediators: [DE], factuality: counterfactual}
acts:
  a1: {type: Demand, by: LT, to: [NL], content: dat Nederland de kazerne betaalt, about: e1}
  s1: {type: Proposal, by: p1, to: [LT], kind: other, content: "een gedeelde rekening, half om half", status: unanswered, about: e1}
  s2: {type: Proposal, by: DE, to: [NL], kind: mediation_offer, content: als bemiddelaar, status: rejected, time: dinsdag, about: e3}
replies:
  r1: {to: a1, by: p1, answer: rejected}
  r2: {to: s1, by: p2, answer: unanswered}
  r3: {to: s2, by: p1, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
