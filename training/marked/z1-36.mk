 date 2011-05-10 [Bangkok|TH] en [Phnom Penh|KH] laten waarnemers wachten bij tempel

Drie uur {zaten|e1} de ministers [Kasem Rojanapruk|p1] en [Sok Chanthou|p2] dinsdag in een paleis in [Jakarta|l1] aan weerszijden van een orchidee. Toen [ze|p1+p2] buitenkwamen, spraken [ze|p1+p2] over het weer. Geen van [beiden|p1+p2] {nam|u1} het woord 'waarnemers' in de mond.

Dat is slecht nieuws voor [Indonesië|ID]. President [Bambang Wirayuda|p3], [de {tussenpersoon|e2} in het {grensconflict|e5} rond de Khmertempel Preah Vihear|p3], had gehoopt op een {handtekening|e3} onder de {komst|a4+a5} van veertig [Indonesische|ID] waarnemers. [Cambodja|KH] was daar in februari al voor {gewonnen|r1}, [Thailand|TH] {hikte|r2} ertegenaan en verschuilt zich nu achter [zijn|TH] {weigerachtige|r2} generaals.

Op een gezamenlijke {persconferentie|e4} met [[zijn|p1] ambtgenoot|p2] sprak [Kasem|p1] van "voortgang in de vorm van wederzijds begrip". [Sok|p2] stond ernaast en bestudeerde [zijn|p2] schoenen. Pas in het vliegtuig naar huis {luchtte|a1} [hij|p2] [zijn|p2] hart: "Wie weigert dat men kijkt, heeft iets te verbergen."

Sinds februari {schoten|e5} [beide legers|TH+KH] meermaals over en weer; negentien mensen kwamen om, tienduizenden vluchtten. Een {bestand|e6} van 28 april, mondeling {beklonken|e6} tussen twee regimentscommandanten, hield zeven uur. [Phnom Penh|KH] {dreigt|a6} er nu mee naar het Internationaal Gerechtshof te stappen.

[Wirayuda|p3] geeft de moed niet op. Komende week {wil|a3} [hij|p3] [beide premiers|p4+p5] bij een [Asean|AS]-{top|e7} even apart {nemen|e8}, al heeft [de [Thaise|TH] regeringsleider|p4] daar nog {niet op gereageerd|r3}. [Zijn|p3] {idee|a2} om de strook rond de tempel als neutraal park door [Unesco|UN] te laten beheren, werd in [Bangkok|TH] als {absurd|r4} bestempeld.
=====
entities:
  TH: {name: Thailand, type: State}
  KH: {name: Cambodja, type: State}
  ID: {name: Indonesië, type: State}
  UN: {name: Unesco, type: Organisation}
  AS: {name: Asean, type: Organisation}
  l1: {name: Jakarta, type: Place}
  p1: {name: Kasem Rojanapruk, type: Person}
  p2: {name: Sok Chanthou, type: Person}
  p3: {name: Bambang Wirayuda, type: Person}
  p4: {name: Thaise premier, type: Person}
  p5: {name: Cambodjaanse premier, type: Person}
offices:
  - {person: p1, office: minister, of: TH}
  - {person: p2, office: minister, of: KH}
  - {person: p3, office: president, of: ID}
  - {person: p4, office: regeringsleider, of: TH}
events:
  e1: {type: Negotiation, label: gesprek in Jakarta, participants: [TH, KH, p1, p2], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Mediation, label: Indonesische bemiddeling, participants: [TH, KH], mediators: [p3], factuality: actual}
  e3: {type: Agreement, label: handtekening onder de komst van waarnemers, participants: [TH, KH], factuality: counterfactual}
  e4: {type: PressConference, label: gezamenlijke persconferentie, participants: [p1, p2], place: l1, time: dinsdag, factuality: actual}
  e5: {type: Conflict, label: schietpartijen bij Preah Vihear, participants: [TH, KH], time: Sinds februari, factuality: actual}
  e6: {type: Agreement, label: bestand van 28 april, participants: [TH, KH], time: 28 april, factuality: actual}
  e7: {type: Meeting, label: Asean-top, participants: [AS, p3, p4, p5], time: Komende week, factuality: planned}
  e8: {type: Meeting, label: onderonsje met premiers, participants: [p3, p4, p5], time: Komende week, factuality: possible, part_of: e7}
acts:
  a1: {type: Statement, by: p2, to: [TH], content: "Wie weigert dat men kijkt, heeft iets te verbergen"}
  a2: {type: Proposal, by: p3, to: [TH], kind: territorial, content: de strook rond de tempel als neutraal park door Unesco te laten beheren, status: rejected}
  a3: {type: Proposal, by: p3, to: [p4, p5], kind: talks, content: beide premiers bij een Asean-top even apart nemen, status: unanswered, about: e8}
  a4: {type: Proposal, by: p3, to: [KH], kind: guarantee, content: de komst van veertig Indonesische waarnemers, status: accepted}
  a5: {type: Proposal, by: p3, to: [TH], kind: guarantee, content: de komst van veertig Indonesische waarnemers, status: rejected}
  a6: {type: Warning, by: KH, to: [TH], content: "naar het Internationaal Gerechtshof te stappen"}
replies:
  r1: {to: a4, by: KH, answer: accepted}
  r2: {to: a5, by: TH, answer: rejected}
  r3: {to: a3, by: p4, answer: unanswered}
  r4: {to: a2, by: TH, answer: rejected}
outcomes:
  u1: {of: e1, type: no_breakthrough}
