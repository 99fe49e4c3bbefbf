 date 2025-02-24 Na veertig jaar geen kogels meer in de cashewtuin

[Casamance|l1] - Bakary Diatta heeft een been van hout, een van zichzelf en elf kleinkinderen. In 1997 stapte hij op een mijn toen hij cashewnoten raapte. 'Ik was te laat voor het ene akkoord en te vroeg voor het volgende', zegt hij.

Dat volgende is er nu misschien. In [Bissau|l2] {zette|e1} premier [Ousmane Sonko|p1] van [Senegal|SN] zondag [zijn|p1] naam onder een {vredesakkoord|e1} met de provisorische factie van verzetsbeweging [MFDC|MF]. Namens [de rebellen|MF] {tekende|e1+d1} [César Atoute Badiate|p2], een man van in de zeventig met een zonnebril. President [Umaro Sissoco Embaló|p3] van [Guinee-Bissau|GW] keek toe als borg; de stichting [Centre HD|HD], dat jarenlang {heen en weer reisde|e2}, zat op de tweede rij.

Niet iedereen doet mee. De vleugel van [Salif Sadio|p4], verschanst in het noorden, {noemt|a1} het papier 'een zaak tussen vrienden'. Tegen dat deel van het [MFDC|MF] voert het leger nog patrouilles uit.

Hout

De {strijd|e3} begon in december 1982 met een betoging in Ziguinchor. Er vielen zo'n 5000 doden, zestigduizend mensen raakten hun dorp kwijt. Van het tropisch hardhout dat de strijders naar Gambia smokkelden staan er in China nu ledikanten. Wie terugkeert, krijgt van de staat golfplaten en 25 kilo rijst.
=====
entities:
  SN: {name: "Senegal", type: State}
  GW: {name: "Guinee-Bissau", type: State}
  MF: {name: "MFDC", type: Organisation}
  HD: {name: "Centre HD", type: Organisation}
  p1: {name: "Ousmane Sonko", type: Person}
  p2: {name: "César Atoute Badiate", type: Person}
  p3: {name: "Umaro Sissoco Embaló", type: Person}
  p4: {name: "Salif Sadio", type: Person}
  l2: {name: "Bissau", type: Place}
  l1: {name: "Casamance", type: Place}
offices:
  - {person: p1, office: "premier", of: SN}
  - {person: p3, office: "President", of: GW}
events:
  e1: {type: Agreement, participants: [SN, MF], guarantors: [p3], place: l2, time: "zondag", factuality: actual}
  e2: {type: Mediation, participants: [SN, MF], mediators: [HD], time: "jarenlang", factuality: actual}
  e3: {type: Conflict, participants: [SN, MF], time: "in december 1982", factuality: actual}
acts:
  a1: {type: Statement, by: p4, content: "een zaak tussen vrienden"}
delegations:
  d1: {of: MF, head: p2, members: [], event: e1}
