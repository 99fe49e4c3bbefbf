 date 2024-02-08 [Den Haag|NL] en [Caïro|EG] {praten|e2} over scheepswrak

Een houten fluitschip uit 1716, gezonken voor de kust van Ras Mohammed, moet zowel [Nederland|NL] als [Egypte|EG] toebehoren. Dat staat in een {overeenkomst|e1} waarover [de twee landen|NL+EG] volgens een woordvoerder van OCW {overeenstemming|e2+o1} hebben. In mei wordt zij door staatssecretaris [Fleur Gräper|p1] {getekend|e1}.

Duikers vonden het wrak in 2009. Aan boord lagen 4.000 kommen van Chinees porselein, peper en de gesp van een schoen. De gesp ligt nu in Lelystad in een bak met zout water. 'Elke keer als ik het deksel optil, denk ik: van wie was jij', zegt restaurator Josje Vonk.

Anders dan een archeologieblad beweert, was er over het schip nooit ruzie, {verzekert|a1} [het ministerie|NL].
=====
entities:
  NL: {name: "Nederland", type: State}
  EG: {name: "Egypte", type: State}
  p1: {name: "Fleur Gräper", type: Person}
offices:
  - {person: p1, office: "staatssecretaris", of: NL}
events:
  e1: {type: Agreement, participants: [NL, EG, p1], time: "In mei", factuality: planned}
  e2: {type: Negotiation, participants: [NL, EG], factuality: actual}
acts:
  a1: {type: Statement, by: NL, content: "over het schip nooit ruzie"}
outcomes:
  o1: {of: e2, type: agreement}
