 date 2009-10-07 Zeeuwen en [Vlamingen|VL] na jaren getouwtrek: eerst {praten|e1}, dan pas graven of zwijgen

VLISSINGEN/ANTWERPEN - [De [Vlaamse|VL] regering|VL] wacht nog tot het eind van het jaar op [Nederland|NL] voor [ze|VL] in de Westerscheldekwestie naar de rechter stapt. Dat heeft minister-president [Kris Peeters|p1] woensdag {beloofd|c1} na een {onderhoud|e1} met premier [Jan Peter Balkenende|p2] in [het Catshuis|l1]. De uitdieping van de rivier, waarover [de twee landen|NL+VL] in 2005 een {verdrag|e2} {sloten|e2}, ligt sinds eind juli stil op last van de Raad van State in Den Haag.

[Peeters|p1] was niet alleen gekomen. Mee aan tafel {zaten|e1} [zijn|p1] collega [Hilde Verbruggen-Claes|p3] van Openbare Werken en havenschepen [Marc Van Peel|p4]; [die laatste|p4] dronk uit protest alleen Antwerps leidingwater. [De [Vlamingen|VL]|VL] {drongen|a1} erop aan dat de Hedwigepolder nu eindelijk onder water wordt gezet, want zonder die natuurcompensatie geen bagger. [Balkenende|p2] kon dat {niet toezeggen|r1}. In Zeeland, [zijn|p2] eigen provincie, is ontpolderen een vloek.

Een {bemiddelaar|e3}, zoals de Antwerpse haven had {gesuggereerd|a2}, komt er volgens [beiden|p1+p2] {niet|r2+r3}. "[Wij|p1+p2] zijn buren, geen gescheiden koppel", {aldus|a3} [Balkenende|p2]. In juli had oud-minister [Ed Nijpels|p5] zich nog kandidaat {gesteld|a4}.

De polder is 299 hectare groot en eigendom van een Belg. Gery De Cloedt, die er jaagt, liet via zijn advocaat weten dat hij niet van plan is te zwemmen.

Wie denkt dat dit nieuw is, slaat er de archieven op na. In 1648 {gingen|e4} [Spanje|ES] en [de Republiek|RP] bij de {Vrede van Munster|e4} akkoord met sluiting van de Schelde; pas in 1863 kocht België de tol af. Over het kanaal bij Baalhoek werd van 1967 tot 1978 {onderhandeld|e5}, waarna het plan alsnog in de la verdween.

Op 11 november {vergadert|e6} een [Vlaams|VL]-[Nederlandse|NL] commissie van ambtenaren in [Bergen op Zoom|l2]. Zij moet voor de kerst met een lijst van alternatieven komen. Het eerste is een natuurgebied op een plek waar al een natuurgebied is.
=====
entities:
  ES: {name: Spanje, type: State}
  RP: {name: Republiek der Nederlanden, type: State}
  VL: {name: Vlaanderen, type: State}
  NL: {name: Nederland, type: State}

  p1: {name: Kris Peeters, type: Person}
  p2: {name: Jan Peter Balkenende, type: Person}
  p3: {name: Hilde Verbruggen-Claes, type: Person}
  p4: {name: Marc Van Peel, type: Person}
  p5: {name: Ed Nijpels, type: Person}
  l1: {name: Catshuis, type: Place}
  l2: {name: Bergen op Zoom, type: Place}
offices:
  - {person: p1, office: minister-president, of: VL}
  - {person: p2, office: premier, of: NL}
  - {person: p3, office: collega van Openbare Werken, of: VL}
  - {person: p5, office: oud-minister, of: NL}
events:
  e1: {type: Negotiation, label: onderhoud in het Catshuis, participants: [p1, p2, p3, p4], place: l1, time: woensdag, factuality: actual}
  e2: {type: Agreement, label: Scheldeverdrag, participants: [VL, NL], time: in 2005, factuality: actual}
  e3: {type: Mediation, participants: [VL, NL], factuality: counterfactual}
  e5: {type: Negotiation, label: onderhandelingen over het kanaal bij Baalhoek, time: van 1967 tot 1978, factuality: actual}
  e4: {type: Agreement, label: Vrede van Munster, participants: [ES, RP], time: In 1648, factuality: actual}
  e6: {type: Meeting, label: ambtelijke commissie, participants: [VL, NL], place: l2, time: Op 11 november, factuality: planned}
acts:
  c1: {type: Concession, by: p1, to: [NL], content: "wacht nog tot het eind van het jaar op Nederland voor ze in de Westerscheldekwestie naar de rechter stapt", about: e1, time: woensdag}
  a1: {type: Demand, by: VL, to: [NL], content: "dat de Hedwigepolder nu eindelijk onder water wordt gezet", about: e1}
  a2: {type: Proposal, by: "de Antwerpse haven", to: [VL, NL], kind: mediation_offer, content: "Een bemiddelaar", status: rejected, about: e3}
  a3: {type: Statement, by: p2, content: "Wij zijn buren, geen gescheiden koppel", about: e3}
  a4: {type: Proposal, by: p5, kind: mediation_offer, content: "kandidaat gesteld", status: proposed, time: In juli}
replies:
  r1: {to: a1, by: p2, answer: unanswered}
  r2: {to: a2, by: p1, answer: rejected}
  r3: {to: a2, by: p2, answer: rejected}
