 date 2024-09-04 Een meer van lithium en een trein die nooit kwam

UYUNI - Onder de zoutvlakte ligt genoeg lithium voor twee miljard batterijen. Erboven staat één roestige locomotief, uit de tijd dat [Bolivia|BO] nog een kust had. De oorlog van 1879 kostte [het land|BO] 400 kilometer strand; ieder kind leert het versje.

Zaterdag zou [de [Boliviaanse|BO] president|p1] voor het eerst in zes jaar in [Santiago|l1] {neerstrijken|e1}. Zou, want [Luis Arce|p1] {bleef thuis|o1}. Wegblokkades bij [Cochabamba|l2], luidt de lezing van het paleis. [Chili|CL] {toonde|a1} begrip en hield de {uitnodiging|s1} open. 'In oktober {komt|e3} [hij|p1] wel', {klonk|r1} het uit [La Paz|BO].

De agenda was niet mals: smokkelauto's, de rivier de Silala (waarover [het hof in Den Haag|ICJ] in 2022 een streep trok) en vooral een spoorlijn naar Arica. Vorig jaar hadden minister [Rogelio Mayta|p2] en [zijn|p2] toenmalige ambtgenote [Antonia Urrejola|p3] er in [Cochabamba|l2] bijna een {akkoord|e2} over. Eén komma scheidde [hen|p2+p3], {zegt|a2} [Urrejola|p3] nu. [Ze|p3] wil niet kwijt welke.

De zoutwerkers merken er niets van. Doña Felipa hakt blokken van vijfentwintig kilo en krijgt er zeven boliviano voor, krap een euro. In het hotel van zout, inclusief zouten bedden, slapen Duitsers van een autofabriek. Ze praten zacht.
=====
entities:
  BO: {name: "Bolivia", type: State}
  CL: {name: "Chili", type: State}
  ICJ: {name: "het hof in Den Haag", type: Organisation}
  p1: {name: "Luis Arce", type: Person}
  p2: {name: "Rogelio Mayta", type: Person}
  p3: {name: "Antonia Urrejola", type: Person}
  l1: {name: "Santiago", type: Place}
  l2: {name: "Cochabamba", type: Place}
offices:
  - {person: p1, office: "president", of: BO}
  - {person: p2, office: "minister", of: BO}
events:
  e1: {type: Visit, participants: [p1], place: l1, time: "Zaterdag", factuality: counterfactual}
  e2: {type: Agreement, participants: [p2, p3], place: l2, time: "Vorig jaar", factuality: counterfactual}
  e3: {type: Visit, participants: [p1], place: CL, time: "In oktober", factuality: planned}
acts:
  a1: {type: Statement, by: CL, content: "toonde begrip"}
  a2: {type: Statement, by: p3, content: "Eén komma scheidde hen"}
  s1: {type: Proposal, by: CL, to: [p1], kind: talks, content: "de uitnodiging", status: accepted}
replies:
  r1: {to: s1, by: BO, answer: accepted}
outcomes:
  o1: {of: e1, type: cancelled}
