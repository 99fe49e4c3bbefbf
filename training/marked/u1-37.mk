 date 2000-10-16 [Salomonseilanden|SB]: {vrede|e1} getekend in de hangar van [Townsville|l1]

[TOWNSVILLE|l1] (Reuters) - Vijf dagen lang {zaten|e5} ze opeengepakt op een [Australische|AU] luchtmachtbasis, de delegaties van [de [Salomonseilandse|SB] regering|SB], [de Malaita Adelaarsmacht|MA] en [de Isatabu-vrijheidsbeweging|IS]. Zondag, kort na middernacht, {zetten|e1} [ze|SB+MA+IS] [hun|SB+MA+IS] handtekening onder een {vredesakkoord|e1}. Het moet een eind maken aan de {bendeoorlog|e2} die sinds juni 1998 zeker zestig levens heeft geëist op Guadalcanal.

[Australië|AU] en [Nieuw-Zeeland|NZ], die de {besprekingen|e5} {begeleidden|e5}, sturen elk twintig ongewapende toezichthouders. Minister [Phil Haverkamp|p1] van [Nieuw-Zeeland|NZ] {beloofde|a1} bovendien vijf miljoen dollar voor wie zijn geweer inlevert.

Het hing woensdag aan een zijden draad. Toen [de Adelaarsmacht|MA] amnestie {eiste|a2} voor alle daden sinds juni, {stapte|o1} [de Isatabu-delegatie|IS] in een bus. De bus reed tweemaal om de basis, waarna [Isatabu|IS]-woordvoerder [Andrew Tiva|p2] uitstapte en {akkoord ging|r1}. Waarom, heeft [hij|p2] niet gezegd. In het slotdocument geldt de amnestie alleen voor wie binnen een maand ontwapent.

Niet {getekend|e6} heeft [Harold Kwaisulia|p3], [leider van een groep op de Weerkust|p3], die per radio {liet|r2} weten geen 'papieren vrede' te lusten. [De begeleiders|AU+NZ] hadden [hem|p3] vrijdag nog een zetel {aangeboden|a3}.

Premier [Bartholomew Sogave|p4] vliegt dinsdag naar Honiara, waar [hij|p4] de handtekeningen voor de kathedraal zal laten voorlezen.
=====
entities:
  SB: {name: Salomonseilanden, type: State}
  AU: {name: Australië, type: State}
  NZ: {name: Nieuw-Zeeland, type: State}
  MA: {name: Malaita Adelaarsmacht, type: Organisation}
  IS: {name: Isatabu-vrijheidsbeweging, type: Organisation}
  l1: {name: Townsville, type: Place}
  p1: {name: Phil Haverkamp, type: Person}
  p2: {name: Andrew Tiva, type: Person}
  p3: {name: Harold Kwaisulia, type: Person}
  p4: {name: Bartholomew Sogave, type: Person}
offices:
  - {person: p1, office: Minister, of: NZ}
  - {person: p2, office: woordvoerder, of: IS}
  - {person: p4, office: Premier, of: SB}
events:
  e1: {type: Agreement, label: vredesakkoord van Townsville, participants: [SB, MA, IS], facilitators: [AU, NZ], place: l1, time: "Zondag, kort na middernacht", factuality: actual, part_of: e5}
  e2: {type: Conflict, label: bendeoorlog op Guadalcanal, participants: [MA, IS], time: sinds juni 1998, factuality: actual}
  e5: {type: Negotiation, label: besprekingen op de luchtmachtbasis, participants: [SB, MA, IS], facilitators: [AU, NZ], place: l1, time: Vijf dagen lang, factuality: actual}
  e6: {type: Agreement, label: handtekening van Kwaisulia, participants: [p3], factuality: counterfactual}
acts:
  a1: {type: Concession, by: p1, content: "vijf miljoen dollar voor wie zijn geweer inlevert"}
  a2: {type: Demand, by: MA, content: "amnestie eiste voor alle daden sinds juni", about: e5}
  a3: {type: Proposal, by: AU, to: [p3], kind: talks, content: "een zetel", status: rejected, time: vrijdag}
replies:
  r1: {to: a2, by: p2, answer: accepted}
  r2: {to: a3, by: p3, answer: rejected}
outcomes:
  o1: {of: e5, type: walkout}
