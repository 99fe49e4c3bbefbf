 date 2025-11-21 [Litouwen|LT] houdt grens dicht: '{eerst|a8} de vrachtwagens, dan het woord'

VILNIUS - [Litouwen|LT] {weigert|r3} met [Wit-Rusland|BY] te {praten|e1} zolang zevenhonderd trekkers met [Litouwse|LT] kentekens aan de andere kant van de slagboom staan. Dat heeft premier [Rasa Dambrauskienė|p1] vrijdag in het parlement {verklaard|a1}. [Zij|p1] reageerde op een {aanbod|a2} van [Minsk|BY], dat woensdag in een brief van vier zinnen een 'technische {samenkomst|e1}' in grensplaats [Ašmjany|l2] had {bepleit|a2}. [Dambrauskienė|p1] {legde|r1} die brief onbeantwoord in een la.

De grens ging op 29 oktober op slot nadat smokkelballonnen met sigaretten drie nachten op rij het vliegverkeer stillegden. Sindsdien kost een parkeerplaats voor een gestrande truck 120 euro per dag.

Stille diplomatie

Toch is er een lijn. [Zwitserland|CH], dat de belangen van [Litouwen|LT] in [Minsk|BY] sinds 2023 behartigt, {brengt|e2} volgens drie betrokkenen berichten over. Een woordvoerder in Bern {bevestigde|a3} alleen dat [zijn|CH] land 'beschikbaar blijft'. Ook [het Vaticaan|VA] zou hebben {aangeboden|a4} een priester te sturen; [Vilnius|LT] {sloeg|r2} dat beleefd af.

Aan de overkant werden donderdag acht politieke gevangenen op de bus {gezet|a9}. De [Amerikaanse|US] afgezant [Clayton Rusk|p2] haalde hen op en {noemde|a5} de {vrijlating|a9} 'een pakketje zonder afzender'. [Washington|US] {verlicht|a6} in ruil de beperkingen voor kunstmestbedrijf Belaruskali. [De [Poolse|PL] regering|PL] vindt dat voorbarig en {maande|a7} [de Amerikanen|US] de kraan dicht te houden.

Transportbond Linava rekent op 40 miljoen euro schade. De bond sleept de staat voor de rechter, tenzij er voor Kerstmis een regeling ligt. De weerdienst waarschuwt intussen voor ijzel; het zoutdepot van Medininkai is leeg.
=====
entities:
  LT: {name: Litouwen, type: State}
  BY: {name: Wit-Rusland, type: State}
  CH: {name: Zwitserland, type: State}
  VA: {name: Vaticaan, type: State}
  US: {name: Verenigde Staten, type: State}
  PL: {name: Polen, type: State}
  l2: {name: Ašmjany, type: Place}
  p1: {name: Rasa Dambrauskienė, type: Person}
  p2: {name: Clayton Rusk, type: Person}
offices:
  - {person: p1, office: premier, of: LT}
  - {person: p2, office: afgezant, of: US}
events:
  e1: {type: Negotiation, label: technische samenkomst in Ašmjany, participants: [LT, BY], place: l2, factuality: counterfactual}
  e2: {type: Mediation, label: Zwitserse boodschappen, participants: [LT, BY], mediators: [CH], factuality: actual, source: drie betrokkenen}
acts:
  a1: {type: Statement, by: p1, content: weigert met Wit-Rusland te praten, about: e1, time: vrijdag}
  a8: {type: Demand, by: LT, to: [BY], content: eerst de vrachtwagens}
  a2: {type: Proposal, by: BY, to: [LT], kind: talks, content: een 'technische samenkomst' in grensplaats Ašmjany, status: rejected, about: e1, time: woensdag}
  a3: {type: Statement, by: CH, content: beschikbaar blijft}
  a4: {type: Proposal, by: VA, to: [LT], kind: mediation_offer, content: een priester te sturen, status: rejected, factuality: possible}
  a5: {type: Statement, by: p2, content: een pakketje zonder afzender}
  a9: {type: Concession, by: BY, content: acht politieke gevangenen, time: donderdag}
  a6: {type: Concession, by: US, to: [BY], content: de beperkingen voor kunstmestbedrijf Belaruskali}
  a7: {type: Demand, by: PL, to: [US], content: de kraan dicht te houden}
replies:
  r1: {to: a2, by: p1, answer: unanswered}
  r2: {to: a4, by: LT, answer: rejected}
  r3: {to: a2, by: LT, answer: rejected}
