 date 2025-10-13 [Sharm el-Sheikh|l1]: twintig handen, één handtekening te weinig

Onder een spandoek waarop ‘VREDE 2025’ stond, {ondertekenden|e1} [Donald Trump|p1], [Abdel Fattah al-Sisi|p2], [Recep Tayyip Erdogan|p3] en [de emir van [Qatar|QA]|p4] maandagmiddag een verklaring waarmee [zij|p1+p2+p3+p4] borg gaan staan voor het {bestand|e2} in [Gaza|l2]. [Israël|IL] en [Hamas|HA] waren er niet.

Dat had anders gekund. In de auto van het vliegveld liet [Trump|p1] [Benjamin Netanyahu|p5] met [Sisi|p2] {bellen|e4}, die [hem|p5] meteen {uitnodigde|a1}. [De premier|p5] {zei|r1} ja. Een half uur later, [Erdogan|p3] hing toen nog boven de Rode Zee en had {gedreigd|a2} te zullen omkeren, {zei|r2} [hij|p5] nee: er was een joodse feestdag.

Voor [Hamas|HA] sprak [Qatar|QA], voor [de Palestijnen|PS] stond president [Abbas|p6] er, die tot zondag in het ongewisse was gelaten. [Indonesië|ID] {biedt|a3} achtduizend militairen aan voor de controle, [Azerbeidzjan|AZ] denkt er nog over.

Fase twee, ontwapening en bestuur, moet deze week van start gaan, met {gesprekken|e5} in dezelfde badplaats. [Egypte|EG] {dringt|a4} aan op spoed.
=====
entities:
  QA: {name: Qatar, type: State}
  IL: {name: Israël, type: State}
  HA: {name: Hamas, type: Organisation}
  PS: {name: Palestina, type: State}
  ID: {name: Indonesië, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  EG: {name: Egypte, type: State}
  l1: {name: Sharm el-Sheikh, type: Place}
  l2: {name: Gaza, type: Place}
  p1: {name: Donald Trump, type: Person}
  p2: {name: Abdel Fattah al-Sisi, type: Person}
  p3: {name: Recep Tayyip Erdogan, type: Person}
  p4: {name: emir van Qatar, type: Person}
  p5: {name: Benjamin Netanyahu, type: Person}
  p6: {name: Abbas, type: Person}
offices:
  - {person: p4, office: emir, of: QA}
  - {person: p5, office: premier, of: IL}
  - {person: p6, office: president, of: PS}
events:
  e1: {type: Agreement, label: garantieverklaring, participants: [p1, p2, p3, p4], place: l1, time: maandagmiddag, factuality: actual}
  e2: {type: Agreement, label: bestand in Gaza, participants: [IL, HA], guarantors: [p1, p2, p3, p4], place: l2, factuality: actual}
  e4: {type: Meeting, label: telefoongesprek, participants: [p5, p2], factuality: actual}
  e5: {type: Negotiation, label: fase twee, participants: [IL, HA], place: l1, time: deze week, factuality: planned}
acts:
  a1: {type: Proposal, by: p2, to: [p5], kind: summit, status: rejected}
  a2: {type: Warning, by: p3, content: "te zullen omkeren"}
  a3: {type: Proposal, by: ID, kind: guarantee, content: "achtduizend militairen aan voor de controle", status: proposed}
  a4: {type: Demand, by: EG, content: "spoed"}
replies:
  r1: {to: a1, by: p5, answer: accepted}
  r2: {to: a1, by: p5, answer: rejected}
