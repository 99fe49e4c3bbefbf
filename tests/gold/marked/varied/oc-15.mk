 date 2015-08-30 [Kerken in [Zuid-Soedan|SS]|SK]: "{Teken|a5} uit berouw, niet uit angst"

AMERSFOORT (Raad van Kerken) - [De [Zuid-Soedanese|SS] Raad van Kerken|SK] ([SSCC|SK]) heeft in een herderlijke brief {gereageerd|s1} op de {ondertekening|e1} van het {vredesakkoord|e1} door president [Salva Kiir|p1], afgelopen woensdag in [Juba|l1]. De brief werd zondag in alle parochies voorgelezen en is door zusterkerken in Nederland vertaald.

Rebellenleider [Riek Machar|p2] {zette|e2} al op 17 augustus in [Addis Abeba|l2] [zijn|p2] handtekening. [Kiir|p1] {vroeg|a1} toen twee weken bedenktijd en kwam pas over de brug nadat [de Verenigde Staten|US] met een {ontwerpresolutie|a2} voor een wapenembargo hadden {gedreigd|w1}. Aan [zijn|p1] handtekening hechtte [hij|p1] zestien {voorbehouden|a3}. [De IGAD|IG], die de {onderhandelingen|e3} leidde, verklaarde die dezelfde dag {van nul en gener waarde|r1}.

"[Wij|SK] hebben [de leiders|p1+p2] twintig maanden lang zien onderhandelen over stoelen," zo {schrijven|s1} [de bisschoppen|SK]. "Een handtekening met zestien haken is een handtekening aan een kapstok." [Zij|SK] {bieden|a4} aan in elk van de tien deelstaten een commissie voor verzoening te openen en vragen daarvoor geen geld, maar toegang.

Rond het {akkoord|e1} zelf bleven [de kerken|SK] op eigen verzoek toeschouwer: [zij|SK] hadden in 2014 aan de {besprekingen|e4} in [Bahir Dar|l3] deelgenomen, tot [hun|SK] [voorzitter|p3] er een zetel onder 'maatschappelijk middenveld' werd toegewezen, naast de vereniging van motorrijders.

In de gemeenten wordt volgende week gecollecteerd voor Kerk in Actie. Liturgische suggesties, een schikking en een verhaal voor de kindernevendienst zijn te vinden op de website.
=====
entities:
  SS: {name: Zuid-Soedan, type: State}
  US: {name: Verenigde Staten, type: State}
  SK: {name: SSCC, type: Organisation}
  IG: {name: IGAD, type: Organisation}
  p1: {name: Salva Kiir, type: Person}
  p2: {name: Riek Machar, type: Person}
  p3: {name: voorzitter van de SSCC, type: Person}
  l1: {name: Juba, type: Place}
  l2: {name: Addis Abeba, type: Place}
  l3: {name: Bahir Dar, type: Place}
offices:
  - {person: p1, office: president, of: SS}
  - {person: p3, office: voorzitter, of: SK}
events:
  e1: {type: Agreement, label: vredesakkoord Zuid-Soedan, participants: [p1, p2], mediators: [IG], place: l1, time: afgelopen woensdag, factuality: actual, part_of: e3}
  e2: {type: Agreement, label: handtekening van Machar, participants: [p2], place: l2, time: op 17 augustus, factuality: actual, part_of: e3}
  e3: {type: Negotiation, participants: [p1, p2], mediators: [IG], factuality: actual}
  e4: {type: Negotiation, participants: [SK], place: l3, time: in 2014, factuality: actual}
acts:
  a1: {type: Demand, by: p1, content: "twee weken bedenktijd"}
  a2: {type: Proposal, by: US, kind: other, content: "een wapenembargo", status: proposed}
  w1: {type: Warning, by: US, to: [p1], content: "een ontwerpresolutie voor een wapenembargo"}
  a3: {type: Demand, by: p1, content: "zestien voorbehouden", about: e1}
  s1: {type: Statement, by: SK, content: "Een handtekening met zestien haken is een handtekening aan een kapstok", about: e1}
  a4: {type: Proposal, by: SK, kind: other, content: "in elk van de tien deelstaten een commissie voor verzoening te openen", status: proposed}
  a5: {type: Demand, by: SK, to: [p1, p2], content: "Teken uit berouw, niet uit angst", about: e1}
replies:
  r1: {to: a3, by: IG, answer: rejected}
