 date 2022-09-19 Abrikozenboeren krijgen hun sluis terug

BATKEN - Een {wapenstilstand|e1+o1}, de {derde|e1} in vier dagen, houdt sinds zondagavond stand aan de grens tussen [Kirgizië|KG] en [Tadzjikistan|TJ]. Hij {kwam tot stand|e1} op een parkeerplaats bij de grenspost [Kyzyl-Bel|l1], waar [de hoofden van beide grensdiensten|p1+p2] {tegenover|e2} [elkaar|p1+p2] stonden met een kaart op een motorkap. Bij de {gevechten|e3} van vorige week vielen zeker negentig doden.

Eerdere {bestanden|e4} van vrijdag en zaterdag hielden het negen uur, respectievelijk veertig minuten uit.

[De Kirgiezen|KG] {staan toe|a1} dat [de Tadzjieken|TJ] de sluis van Golovnoi weer bedienen, waar het in april vorig jaar ook al om begon. In ruil {trekken|a2} [de laatsten|TJ] [hun|TJ] mortieren tien kilometer achteruit. De [Oezbeekse|UZ] {bemoeienis|e5} hielp: president [Rustam Yuldoshev|p3] {bemiddelde|e5} zaterdag vanuit Samarkand, met een telefoon aan elk oor.

Een vast grensverdrag, door [Doesjanbe|TJ] {op tafel gelegd|s1}, is [Bisjkek|KG] een {brug te ver|r1}. Wel gaan [de vicepremiers|p4+p5] volgende maand in [Chodzjent|l2] {rond de tafel|e6}.
=====
entities:
  KG: {name: Kirgizië, type: State}
  TJ: {name: Tadzjikistan, type: State}
  UZ: {name: Oezbekistan, type: State}
  p1: {name: hoofd van de Kirgizische grensdienst, type: Person}
  p2: {name: hoofd van de Tadzjiekse grensdienst, type: Person}
  p3: {name: Rustam Yuldoshev, type: Person}
  p4: {name: Kirgizische vicepremier, type: Person}
  p5: {name: Tadzjiekse vicepremier, type: Person}
  l1: {name: Kyzyl-Bel, type: Place}
  l2: {name: Chodzjent, type: Place}
offices:
  - {person: p3, office: president, of: UZ}
  - {person: p4, office: vicepremier, of: KG}
  - {person: p5, office: vicepremier, of: TJ}
events:
  e1: {type: Agreement, label: wapenstilstand van zondagavond, participants: [KG, TJ], mediators: [p3], place: l1, time: sinds zondagavond, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: overleg bij Kyzyl-Bel, participants: [KG, TJ, p1, p2], place: l1, factuality: actual}
  e3: {type: Conflict, label: gevechten aan de grens, participants: [KG, TJ], time: vorige week, factuality: actual}
  e4: {type: Agreement, label: eerdere bestanden, participants: [KG, TJ], time: vrijdag en zaterdag, factuality: actual}
  e5: {type: Mediation, label: Oezbeekse bemiddeling, participants: [KG, TJ], mediators: [p3, UZ], time: zaterdag, factuality: actual}
  e6: {type: Negotiation, label: overleg vicepremiers in Chodzjent, participants: [p4, p5], place: l2, time: volgende maand, factuality: planned}
acts:
  a1: {type: Concession, by: KG, to: [TJ], content: dat de Tadzjieken de sluis van Golovnoi weer bedienen}
  a2: {type: Concession, by: TJ, to: [KG], content: hun mortieren tien kilometer achteruit}
  s1: {type: Proposal, by: TJ, to: [KG], kind: treaty, content: Een vast grensverdrag, status: rejected}
replies:
  r1: {to: s1, by: KG, answer: rejected}
outcomes:
  o1: {of: e2, type: ceasefire}
