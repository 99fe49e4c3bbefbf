 date 2021-05-19 [Bougainville|BV] en [Papoea-Nieuw-Guinea|PG] nemen de tijd

"Een huwelijk ontbinden duurt langer dan het sluiten." Met die zin opende [Bertie Ahern|p1], de Ierse oud-premier, in 2019 het referendum op [Bougainville|BV]. Bijna iedereen stemde daar voor onafhankelijkheid. Woensdag, anderhalf jaar na die stembusgang, hebben president [Ishmael Toroama|p2] en premier [James Marape|p3] in [Kokopo|l1] voor het eerst écht {gepraat|e1}.

Het {resultaat|o1} is een {tijdpad|e2}. 'Niet eerder dan 2025 en niet later dan 2027' moet de kwestie geregeld zijn, staat in het {slotdocument|e2}. [Toroama|p2] had {ingezet|a1} op 1 september 2025. [Marape|p3] {wilde|r1} geen datum noemen, omdat [zijn|p3] parlement het laatste woord heeft.

De moderator, zoals de gespreksleider op verzoek van [beide kanten|BV+PG] heet, was nog altijd niet gevonden. Aan [Ahern|p1] is {gevraagd|a2} of [hij|p1] wil terugkeren; [hij|p1] {antwoordt|r2} niet op e-mail. Voorlopig zitten de ministers [Ezekiel Masat|p4] ([Bougainville|BV]) en [Soroi Eoe|p5] ([PNG|PG]) om beurten voor. De volgende {sessie|e3} is in juli, in [Wabag|l2], in de hooglanden, vermoedelijk onder dikke dekens.

Op de agenda komt dan ook de kopermijn van Panguna, die in 1988 de aanleiding vormde voor de burgeroorlog. Rio Tinto heeft laten weten de rivier te willen laten onderzoeken.

Er was gedoe over de vlag. [De Bougainvillers|BV] {stonden erop|a3} dat [de hunne|BV] even hoog hing. Zo {geschiedde|r3}, na een kwartier met een ladder.
=====
entities:
  BV: {name: Bougainville, type: State}
  PG: {name: Papoea-Nieuw-Guinea, type: State}
  p1: {name: Bertie Ahern, type: Person}
  p2: {name: Ishmael Toroama, type: Person}
  p3: {name: James Marape, type: Person}
  p4: {name: Ezekiel Masat, type: Person}
  p5: {name: Soroi Eoe, type: Person}
  l1: {name: Kokopo, type: Place}
  l2: {name: Wabag, type: Place}
offices:
  - {person: p2, office: president, of: BV}
  - {person: p3, office: premier, of: PG}
  - {person: p4, office: minister, of: BV}
  - {person: p5, office: minister, of: PG}
events:
  e1: {type: Negotiation, label: overleg in Kokopo, participants: [p2, p3, p4, p5, BV, PG], place: l1, time: Woensdag, factuality: actual}
  e2: {type: Agreement, label: tijdpad, participants: [p2, p3, BV, PG], place: l1, factuality: actual}
  e3: {type: Negotiation, participants: [BV, PG], place: l2, time: in juli, factuality: planned, after: e1}
acts:
  a1: {type: Proposal, by: p2, to: [p3], kind: other, content: 1 september 2025, status: rejected, about: e1}
  a2: {type: Proposal, by: BV, to: [p1], kind: other, content: of hij wil terugkeren, status: unanswered}
  a3: {type: Demand, by: BV, to: [PG], content: dat de hunne even hoog hing}
replies:
  r1: {to: a1, by: p3, answer: rejected}
  r2: {to: a2, by: p1, answer: unanswered}
  r3: {to: a3, by: PG, answer: accepted}
outcomes:
  o1: {of: e1, type: agreement}
