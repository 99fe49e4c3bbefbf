 date 2022-07-07 Waarom [Bern|CH] ineens iedereen aan de lijn heeft

[BERN|CH] - Er zijn weken dat [Adrian Zgraggen|p1] drie telefoons tegelijk opneemt. [Het hoofd van de vredesafdeling van het [Zwitserse|CH] ministerie van Buitenlandse Zaken|p1] gaat over de beschermende mandaten, en daarvan heeft [Zwitserland|CH] er inmiddels acht. Sinds vorige zomer behartigt [het|CH] de belangen van [Georgië|GE] in [Syrië|SY]; nu heeft ook [Servië|RS] erom {verzocht|a1} dat [Bern|CH] [zijn|RS] zaken in [Pristina|l1] waarneemt. Dat {verzoek|a1} is nog {in behandeling|r1}.

"[Wij|CH] zijn een postbus", {relativeert|s1} [Zgraggen|p1]. "Maar wel een postbus die terugschrijft."

In de praktijk gaat het verder. In maart {smokkelden|e1} [zijn|p1] mensen een vertegenwoordiger van [het [Venezolaanse|VE] leger|VL] naar een chalet boven [Montreux|l2], waar [een afgevaardigde van de oppositie|p2], [Yuleisy Arteaga|p2], [hem|VL] opwachtte. Er is vier nachten {gefluisterd|e1}. Of daar iets {uitkwam|o1}, wil niemand kwijt. [Caracas|VE] {bestrijdt|s2} dat er ooit een chalet was.

Minder geheim was de bijdrage aan het {graanakkoord|e2} tussen [Oeganda|UG] en [Zuid-Soedan|SS], vorig jaar. [Zgraggen|p1] trad toen op als co-facilitator naast [Ethiopië|ET]. De {deal|e2} kwam er, maar bezweek binnen een half jaar.

Kritiek is er ook. Kamerlid [Fabienne Rochat|p3] {vindt|s3} dat [het ministerie|CH] te veel hooi op de vork neemt. "Goede diensten zijn geen uitverkoop." [Zij|p3] {stelt|a2} voor het aantal mandaten op zes te houden. [De minister|p4], [Reto Caflisch|p4], {vindt|r2} dat geen gek idee en zal er in de herfst op terugkomen.

Volgende week {ontvangt|e4} [Zgraggen|p1] een [Taiwanese|TW] delegatie onder {leiding|d1} van oud-premier [Lin Shu-fen|p5]. Dat {bezoek|e4} is officieel 'toeristisch'. [China|CN] heeft {laten weten|a3} dat het gevolgen zal hebben.

Zelf komt [Zgraggen|p1] aan vakantie niet toe. "Elke vrijdag {overweeg|s4} [ik|p1] om de stekker eruit te trekken. En dan gaat het licht van lijn drie knipperen."
=====
entities:
  CH: {name: Zwitserland, type: State}
  GE: {name: Georgië, type: State}
  SY: {name: Syrië, type: State}
  RS: {name: Servië, type: State}
  VE: {name: Venezuela, type: State}
  VL: {name: Venezolaanse leger, type: Organisation}
  UG: {name: Oeganda, type: State}
  SS: {name: Zuid-Soedan, type: State}
  ET: {name: Ethiopië, type: State}
  TW: {name: Taiwan, type: State}
  CN: {name: China, type: State}
  p1: {name: Adrian Zgraggen, type: Person}
  p2: {name: Yuleisy Arteaga, type: Person}
  p3: {name: Fabienne Rochat, type: Person}
  p4: {name: Reto Caflisch, type: Person}
  p5: {name: Lin Shu-fen, type: Person}
  l1: {name: Pristina, type: Place}
  l2: {name: Montreux, type: Place}
offices:
  - {person: p1, office: hoofd van de vredesafdeling van het Zwitserse ministerie van Buitenlandse Zaken, of: CH}
  - {person: p2, office: afgevaardigde van de oppositie, of: VE}
  - {person: p3, office: Kamerlid, of: CH}
  - {person: p4, office: minister, of: CH}
  - {person: p5, office: oud-premier, of: TW}
events:
  e1: {type: Negotiation, label: geheime gesprekken in chalet, participants: [VL, p2], facilitators: [CH], place: l2, time: In maart, factuality: actual}
  e2: {type: Agreement, label: graanakkoord, participants: [UG, SS], facilitators: [p1, ET], time: vorig jaar, factuality: actual}
  e4: {type: Visit, label: bezoek van Taiwanese delegatie, participants: [TW, p5], hosts: [p1], time: Volgende week, factuality: planned}
acts:
  a1: {type: Proposal, by: RS, to: [CH], kind: other, content: dat Bern zijn zaken in Pristina waarneemt, status: unanswered}
  s1: {type: Statement, by: p1, content: Wij zijn een postbus}
  s2: {type: Statement, by: VE, content: dat er ooit een chalet was, about: e1}
  s3: {type: Statement, by: p3, content: dat het ministerie te veel hooi op de vork neemt}
  a2: {type: Proposal, by: p3, to: [CH], kind: other, content: het aantal mandaten op zes te houden, status: unanswered}
  a3: {type: Warning, by: CN, to: [CH], content: dat het gevolgen zal hebben, about: e4}
  s4: {type: Statement, by: p1, content: om de stekker eruit te trekken}
replies:
  r1: {to: a1, by: CH, answer: unanswered}
  r2: {to: a2, by: p4, answer: unanswered}
delegations:
  d1: {of: TW, head: p5, members: [], event: e4}
outcomes:
  o1: {of: e1, type: unknown}
