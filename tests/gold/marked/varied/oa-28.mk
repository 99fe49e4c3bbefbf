 date 2021-09-24 [Algerije|DZ] wil geen {tussenpersoon|e1} in ruzie met [Marokko|MA]

[ALGIERS|l1] (AFP) - Een maand nadat [het|DZ] de betrekkingen met [Marokko|MA] {verbrak|a1}, {wijst|r1} [Algerije|DZ] elke {bemiddeling|e1} af, ook die van bevriende staten. Dat heeft [Amar Belani-Ziane|p1], [de speciale gezant voor de Maghreb|p1], vrijdag tegen het persbureau APS {gezegd|a9}. "Er is niets te {bemiddelen|e1}. Er is iets te herstellen, en dat kan [Rabat|MA] zelf."

[Saoedi-Arabië|SA] had vorige week {aangeboden|a2} de twee ministers van Buitenlandse Zaken in [Riyad|l2] te {ontvangen|e2}. Volgens [Belani|p1] "bestaat dat {voorstel|a2} alleen in de krant", maar een diplomaat van [de Arabische Liga|AL] {verzekerde|a3} in Caïro dat het schriftelijk was {overhandigd|a2}, door prins [Faisal bin Turki|p2] zelf, tijdens een {bezoek|e3} aan [Algiers|l1] op 16 september. [Koeweit|KW] zou eerder een soortgelijke stap hebben {overwogen|a4} en [Mauritanië|MR] {biedt|a8} zich al sinds juli aan; daarop {kwam|r2} van [Algerijnse|DZ] zijde nooit een reactie.

[Marokko|MA] houdt zich in het openbaar gedeisd. Koning [Mohammed VI|p3] {stak|a5} in juli nog de hand uit met een oproep om de landgrens, dicht sinds 1994, te heropenen. Drie weken later {beschuldigde|a6} president [Tebboune|p4] [het koninkrijk|MA] van betrokkenheid bij bosbranden in Kabylië. Woensdag {sloot|a10} [Algiers|DZ] [zijn|DZ] luchtruim voor alle [Marokkaanse|MA] toestellen.

Ooit lukte het wel. In 1987 bracht de [Saoedische|SA] koning [Fahd|p5] [Chadli Bendjedid|p6] en [Hassan II|p7] {samen|e4} in een tent bij het grensdorp [Akid Lotfi|l3]. Een jaar later {herstelden|e5} [beide landen|DZ+MA] [hun|DZ+MA] banden, na twaalf jaar stilte. Toen echter had [Algiers|DZ] schulden en geen gas dat heel Europa wil.

Spanje kijkt met zorg naar de pijpleiding die via [Marokko|MA] loopt. Het contract daarvoor eindigt op 31 oktober. Een [Algerijnse|DZ] energiefunctionaris zei vrijdag dat de tweede leiding, rechtstreeks naar Almería, "meer dan genoeg" kan leveren.
=====
entities:
  DZ: {name: Algerije, type: State}
  MA: {name: Marokko, type: State}
  SA: {name: Saoedi-Arabië, type: State}
  KW: {name: Koeweit, type: State}
  MR: {name: Mauritanië, type: State}
  AL: {name: Arabische Liga, type: Organisation}
  p1: {name: Amar Belani-Ziane, type: Person}
  p2: {name: Faisal bin Turki, type: Person}
  p3: {name: Mohammed VI, type: Person}
  p4: {name: Tebboune, type: Person}
  p5: {name: Fahd, type: Person}
  p6: {name: Chadli Bendjedid, type: Person}
  p7: {name: Hassan II, type: Person}
  l1: {name: Algiers, type: Place}
  l2: {name: Riyad, type: Place}
  l3: {name: Akid Lotfi, type: Place}
offices:
  - {person: p1, office: speciale gezant voor de Maghreb, of: DZ}
  - {person: p2, office: prins, of: SA}
  - {person: p3, office: Koning, of: MA}
  - {person: p4, office: president, of: DZ}
  - {person: p5, office: koning, of: SA}
events:
  e1: {type: Mediation, participants: [DZ, MA], mediators: [SA], factuality: counterfactual}
  e2: {type: Negotiation, participants: [DZ, MA], hosts: [SA], place: l2, factuality: counterfactual}
  e3: {type: Visit, participants: [p2], place: l1, time: op 16 september, factuality: actual}
  e4: {type: Meeting, participants: [p6, p7], mediators: [p5], place: l3, time: In 1987, factuality: actual}
  e5: {type: Agreement, label: herstel van de banden, participants: [DZ, MA], time: Een jaar later, factuality: actual}
acts:
  a1: {type: Statement, by: DZ, to: [MA], content: "de betrekkingen met Marokko verbrak", time: Een maand}
  a2: {type: Proposal, by: SA, to: [DZ, MA], kind: talks, content: "de twee ministers van Buitenlandse Zaken in Riyad te ontvangen", status: rejected, about: e2, time: vorige week}
  a3: {type: Statement, by: "een diplomaat van de Arabische Liga", content: "dat het schriftelijk was overhandigd", about: e3}
  a4: {type: Proposal, by: KW, to: [DZ], kind: mediation_offer, content: "een soortgelijke stap", status: proposed, factuality: possible}
  a8: {type: Proposal, by: MR, to: [DZ], kind: mediation_offer, content: "Mauritanië biedt zich al sinds juli aan", status: unanswered, time: sinds juli}
  a5: {type: Proposal, by: p3, to: [DZ], kind: other, content: "om de landgrens, dicht sinds 1994, te heropenen", status: proposed, time: in juli}
  a6: {type: Statement, by: p4, to: [MA], content: "betrokkenheid bij bosbranden in Kabylië"}
  a9: {type: Statement, by: p1, content: "Er is niets te bemiddelen", about: e1, time: vrijdag}
  a10: {type: Statement, by: DZ, to: [MA], content: "sloot Algiers zijn luchtruim voor alle Marokkaanse toestellen", time: Woensdag}
replies:
  r1: {to: a2, by: DZ, answer: rejected}
  r2: {to: a8, by: DZ, answer: unanswered}
