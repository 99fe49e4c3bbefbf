 date 2026-01 [Caracas|VEN] {laat|e10} zeven Amerikanen vrij na [Noors|NOO] {bemiddelingswerk|e2}

CARACAS (ANP/RTR) - [Venezuela|VEN] en de [Verenigde Staten|VER] hebben zaterdag op [Curaçao|l1] een {gevangenenruil|e10} voltooid, waarbij zeven Amerikanen en elf Venezolanen vrijkwamen. Het {akkoord|e3+o1} daarover werd vorige week in [Oslo|l2] {gesloten|e3}, na maandenlange {bemiddeling|e2} door de [Noorse|NOO] diplomaat [Ingrid Solheim|p1], zo {bevestigt|a1} [het [Noorse|NOO] ministerie van Buitenlandse Zaken|NMVBZ].

[Washington|VER] was in [Oslo|l2] {vertegenwoordigd|d1} door speciaal gezant [Curtis Hale|p2]. Het [Venezolaanse|VEN] {team|d2} bestond uit parlementsvoorzitter [Jorge Rodríguez|p3] en ambassadeur [Luisa Marcano|p4].

[Caracas|VEN] zou hebben {verlangd|e4} dat de sancties op staatsoliebedrijf [PDVSA|PDV] grotendeels worden opgeheven. [Hale|p2] {bood|s1} volgens ingewijden een verlichting van zes maanden aan, waarmee [Rodríguez|p3] {genoegen|r1} nam. De [Amerikaanse|VER] minister van Buitenlandse Zaken [Marco Rubio|p5] {ontkent|e5} dat. 'Er is geen dollar sanctieverlichting toegezegd', schreef [hij|p5] op X.

De [Colombiaanse|COL] president [Gustavo Petro|p6] {stelde|s2+s3} vrijdag voor in [Cartagena|l3] een {top|e6} te houden van president [Nicolás Maduro|p7] en [zijn|p7] [Amerikaanse|VER] evenknie. [Maduro|p7] {toonde|r2} zich bereid, [het Witte Huis|WIT] {bedankte|r3} voor de eer. [Brazilië|BRA] zou intussen achter de schermen {aansturen|s4} op een {niet-aanvalsverdrag|e11}, meldt de krant O Globo; [Brasilia|BRA] {wil|a2} dat bevestigen noch ontkennen.

[Rubio|p5] {waarschuwde|e7} dat de marineschepen voor de kust blijven liggen zolang drugsboten uitvaren. [Caracas|VEN] {eiste|e8} zaterdag opnieuw hun onmiddellijke vertrek.

Of de {gesprekken|e1} in [Oslo|l2] een {vervolg|e9} krijgen, is {onduidelijk|o2}. [Solheim|p1] {hoopt|a3} [de delegaties|VER+VEN] eind februari weer te {ontvangen|e9}, maar een {uitnodiging|s5} is volgens [haar|p1] nog niet verstuurd.
=====
entities:
  p1: {name: Ingrid Solheim, type: Person}
  p2: {name: Curtis Hale, type: Person}
  p3: {name: Jorge Rodríguez, type: Person}
  p4: {name: Luisa Marcano, type: Person}
  p5: {name: Marco Rubio, type: Person}
  p6: {name: Gustavo Petro, type: Person}
  p7: {name: Nicolás Maduro, type: Person}
  VEN: {name: Venezuela, type: State}
  VER: {name: Verenigde Staten, type: State}
  NOO: {name: Noorwegen, type: State}
  COL: {name: Colombia, type: State}
  BRA: {name: Brazilië, type: State}
  NMVBZ: {name: Noorse ministerie van Buitenlandse Zaken, type: Organisation}
  WIT: {name: Witte Huis, type: Organisation}
  PDV: {name: PDVSA, type: Organisation}
  l1: {name: Curaçao, type: Place}
  l2: {name: Oslo, type: Place}
  l3: {name: Cartagena, type: Place}
offices:
  - {person: p1, office: diplomaat, of: NOO}
  - {person: p2, office: speciaal gezant, of: VER}
  - {person: p3, office: parlementsvoorzitter, of: VEN}
  - {person: p4, office: ambassadeur, of: VEN}
  - {person: p5, office: minister van Buitenlandse Zaken, of: VER}
  - {person: p6, office: president, of: COL}
  - {person: p7, office: president, of: VEN}
events:
  e1: {type: Negotiation, label: gesprekken VS-Venezuela in Oslo, participants: [VER, VEN], mediators: [p1], place: l2, time: vorige week, factuality: actual}
  e2: {type: Mediation, label: bemiddeling door Solheim, participants: [VER, VEN], mediators: [p1], factuality: actual, source: NMVBZ, part_of: e1}
  e3: {type: Agreement, label: akkoord over een gevangenenruil, participants: [VEN, VER], place: l2, time: vorige week, factuality: actual, source: NMVBZ, part_of: e1}
  e6: {type: Meeting, label: mogelijke top van Maduro en de Amerikaanse president in Cartagena, participants: [p7], place: l3, factuality: possible, source: p6}
  e9: {type: Negotiation, label: mogelijk vervolg van de gesprekken in Oslo, participants: [VER, VEN], mediators: [p1], place: l2, time: eind februari, factuality: possible, source: p1, after: e1}
  e10: {place: l1, time: zaterdag, after: e3, type: Agreement, participants: [VEN, VER], factuality: actual}
  e11: {type: Agreement, participants: [VEN, VER], factuality: possible}
acts:
  e4: {type: Demand, by: VEN, factuality: possible, to: [VER], content: de sancties op staatsoliebedrijf PDVSA grotendeels worden opgeheven}
  e5: {type: Statement, by: p5, content: Er is geen dollar sanctieverlichting toegezegd}
  e7: {type: Warning, by: p5, to: [VEN], content: de marineschepen voor de kust blijven liggen zolang drugsboten uitvaren}
  e8: {type: Demand, by: VEN, time: zaterdag, to: [VER], content: hun onmiddellijke vertrek}
  s1: {type: Proposal, by: p2, to: [VEN], kind: sanctions_relief, status: accepted, factuality: possible, content: een verlichting van zes maanden}
  s2: {type: Proposal, by: p6, to: [p7], kind: summit, status: accepted, content: in Cartagena een top te houden van president Nicolás Maduro en zijn Amerikaanse evenknie}
  s3: {type: Proposal, by: p6, to: [WIT], kind: summit, status: rejected, content: in Cartagena een top te houden van president Nicolás Maduro en zijn Amerikaanse evenknie}
  s4: {type: Proposal, by: BRA, kind: treaty, content: een niet-aanvalsverdrag, status: proposed, to: [VER, VEN]}
  a1: {type: Statement, by: NMVBZ, content: Het akkoord daarover werd vorige week in Oslo gesloten}
  a2: {type: Statement, by: BRA, content: wil dat bevestigen noch ontkennen}
  a3: {type: Statement, by: p1, content: de delegaties eind februari weer te ontvangen}
  s5: {factuality: counterfactual, type: Proposal, by: p1, to: [VER, VEN], kind: talks, status: proposed, content: de delegaties eind februari weer te ontvangen}
replies:
  r1: {to: s1, by: p3, answer: accepted}
  r2: {to: s2, by: p7, answer: accepted}
  r3: {to: s3, by: WIT, answer: rejected}
delegations:
  d1: {of: VER, head: p2, members: [], event: e1}
  d2: {of: VEN, head: null, members: [p3, p4], event: e1}
outcomes:
  o1: {of: e1, type: agreement}
  o2: {of: e9, type: unknown}
