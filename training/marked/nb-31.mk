 date 2025-06-24 LIVE [NAVO|NA]-{top|e1} [Den Haag|l1]: [Rutte|p1] dineert, [Sánchez|p2] sputtert

22:51 - [Trump|p3] slaapt vannacht in Huis ten Bosch, niet in Noordwijk. Dat {maakte|a1} de Rijksvoorlichtingsdienst een uur geleden bekend. [De president|p3] is om 19.50 uur op Schiphol {geland|e2}.

21:30 - Op het menu: tarbot uit de Oosterschelde en een mousse van karnemelk. Koning Willem-Alexander houdt geen tafelrede.

20:12 - [Spanje|ES] wil best de {slottekst|s1} {slikken|r1}, {als er maar|a4} een zin in blijft staan over 'soevereine keuzes'. Een [Spaanse|ES] diplomaat {noemt|a2} de 5 procent van [Rutte|p1] 'gegoochel'. [Slowakije|SK] heeft over de {norm|s2} nog {geen besluit|r2} genomen.

18:05 - Demonstranten op het Malieveld hebben een tank van papier-maché in brand gestoken. De brandweer was er met twee wagens. Eén aanhouding.

16:40 - [Zelensky|p4] heeft in het Catshuis {gesproken|e3} met premier [Schoof|p5]. [Die|p5] {zegde|c1} 175 miljoen euro toe voor drones en radars. Morgenochtend {schuift|e4} [de Oekraïner|p4] bij [Trump|p3] aan, mits het schema dat toelaat.

14:15 - Storing op het spoor tussen Utrecht en Den Haag. NS denkt aan kabelbrand, de minister sluit sabotage niet uit.

11:00 - Secretaris-generaal [Mark Rutte|p1] {zegt|a3} in een {gesprek met de pers|e5} dat er 'geen plan B' is.
=====
entities:
  ES: {name: "Spanje", type: State}
  SK: {name: "Slowakije", type: State}
  NA: {name: "NAVO", type: Organisation}
  l1: {name: "Den Haag", type: Place}
  p1: {name: "Mark Rutte", type: Person}
  p2: {name: "Sánchez", type: Person}
  p3: {name: "Trump", type: Person}
  p4: {name: "Zelensky", type: Person}
  p5: {name: "Schoof", type: Person}
offices:
  - {person: p1, office: "Secretaris-generaal", of: NA}
events:
  e1: {type: Meeting, participants: [NA], place: l1, factuality: actual}
  e2: {type: Visit, participants: [p3], time: "om 19.50 uur", factuality: actual}
  e3: {type: Meeting, participants: [p4, p5], factuality: actual}
  e4: {type: Meeting, participants: [p4, p3], time: "Morgenochtend", factuality: planned}
  e5: {type: PressConference, participants: [p1], time: "11:00", factuality: actual}
acts:
  a1: {type: Statement, by: "de Rijksvoorlichtingsdienst", content: "Trump slaapt vannacht in Huis ten Bosch, niet in Noordwijk"}
  a2: {type: Statement, by: "Een Spaanse diplomaat", content: "gegoochel"}
  a3: {type: Statement, by: p1, content: "geen plan B"}
  c1: {type: Concession, by: p5, to: [p4], content: "175 miljoen euro toe voor drones en radars"}
  a4: {type: Demand, by: ES, to: [NA], content: "een zin in blijft staan over 'soevereine keuzes'"}
  s1: {type: Proposal, by: NA, to: [ES], kind: other, content: "de slottekst", status: accepted}
  s2: {type: Proposal, by: p1, to: [SK], kind: other, content: "de 5 procent van Rutte", status: unanswered}
replies:
  r1: {to: s1, by: ES, answer: accepted}
  r2: {to: s2, by: SK, answer: unanswered}
