 date 2008-11-13 Blauwdruk voor [Abyei|l1]: vijf punten, vijf antwoorden

[ADDIS ABEBA|l2] - [De [IGAD|IG]-facilitator|p1], de Djiboutiaan [Houssein Robleh|p1], heeft donderdag een {plan|a1+a2+a3+a4} voor de betwiste streek [Abyei|l1] {onthuld|a1+a2+a3+a4}. Wie wat wil:

- [Khartoem|SD] gaat {akkoord|r1}, {op voorwaarde|a5} dat de oliepijp buiten schot blijft.

- [De zuidelijke beweging SPLM|SP] {noemt|r2} het document een belediging en {stuurt|r2} het ongelezen retour.

- [De Misseriya-nomaden|MI] hebben {bedenktijd|r3} gevraagd tot na het offerfeest.

- [De Ngok Dinka|NG] {scharen|r4} zich erachter. "Beter een half veld dan een slagveld", {zei|s1} opperhoofd [Kuol Adol Bagat|p2].

- [De VS|US], die samen met [Noorwegen|NW] {garant|a6} willen staan, {dringen|a7} aan op spoed.

[Robleh|p1]'s tekst trekt een streep langs de rivier Kiir: het noorden naar [Sudan|SD], het zuiden naar een commissie die over twee jaar beslist. [Hij|p1] {ontvouwde|a1+a2+a3+a4} die in een {bijeenkomst|e1} met [de vier betrokkenen|SD+SP+MI+NG], die om tien uur {aanving|e1} en die bij het sluiten van de krant {nog gaande was|o1}.

Een eerder {vergelijk|e2}, dat van 2004, is nooit ondertekend.
=====
entities:
  IG: {name: IGAD, type: Organisation}
  SD: {name: Sudan, type: State}
  SP: {name: SPLM, type: Organisation}
  MI: {name: Misseriya, type: Organisation}
  NG: {name: Ngok Dinka, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  NW: {name: Noorwegen, type: State}
  p1: {name: Houssein Robleh, type: Person}
  p2: {name: Kuol Adol Bagat, type: Person}
  l1: {name: Abyei, type: Place}
  l2: {name: Addis Abeba, type: Place}
offices:
  - {person: p1, office: facilitator, of: IG}
  - {person: p2, office: opperhoofd, of: NG}
events:
  e1: {type: Negotiation, label: bijeenkomst over Abyei, participants: [SD, SP, MI, NG], facilitators: [p1], place: l2, time: donderdag, factuality: actual}
  e2: {type: Agreement, label: vergelijk van 2004, time: "2004", factuality: counterfactual}
acts:
  a1: {type: Proposal, by: p1, to: [SD], kind: territorial, content: "het noorden naar Sudan, het zuiden naar een commissie die over twee jaar beslist", status: accepted}
  a2: {type: Proposal, by: p1, to: [SP], kind: territorial, content: "het noorden naar Sudan, het zuiden naar een commissie die over twee jaar beslist", status: rejected}
  a3: {type: Proposal, by: p1, to: [MI], kind: territorial, content: "het noorden naar Sudan, het zuiden naar een commissie die over twee jaar beslist", status: unanswered}
  a4: {type: Proposal, by: p1, to: [NG], kind: territorial, content: "het noorden naar Sudan, het zuiden naar een commissie die over twee jaar beslist", status: accepted}
  a5: {type: Demand, by: SD, content: dat de oliepijp buiten schot blijft}
  a6: {type: Proposal, by: US, kind: guarantee, content: garant willen staan, status: proposed}
  a7: {type: Demand, by: US, content: spoed}
  s1: {type: Statement, by: p2, content: Beter een half veld dan een slagveld}
replies:
  r1: {to: a1, by: SD, answer: accepted}
  r2: {to: a2, by: SP, answer: rejected}
  r3: {to: a3, by: MI, answer: unanswered}
  r4: {to: a4, by: NG, answer: accepted}
outcomes:
  o1: {of: e1, type: ongoing}
