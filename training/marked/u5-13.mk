 date 1994-12-05 [CVSE|OV]-{top|e4}: wel slotverklaring, geen woord over [Bihać|l3]

[BOEDAPEST|l4] - Als [Kroatië|HR] en [de Krajina-Serviërs|KS] zich aan [hun|HR+KS] woord houden, gaat de olieleiding door Knin voor de kerst weer open. Dat staat in een {economisch akkoord|e1} dat [beide|HR+KS] zaterdag in [Zagreb|l2] {ondertekenden|e1}, in het bijzijn van de ambassadeurs van [Rusland|RU] en [Frankrijk|FR], die [de {onderhandelaars|e2}|HR+KS] eerder naar [elkaar|HR+KS] hadden toe {gepraat|e3}.

[De [Bosnische|BA] regering|BA] was op dat moment al onderweg naar [Boedapest|l4], waar zondag en maandag een {bijeenkomst|e4} van [vierenvijftig staatshoofden en regeringsleiders|V5] plaatshad. [Haar|BA] {voorstel|a1} om een noodoproep voor [Bihać|l3] te doen uitgaan, stuitte daar op een {veto|r1} van [Moskou|RU]. Zonder die zin werd de slotverklaring wel aangenomen.

Een {gesprek|e5} onder vier ogen tussen [de [Amerikaanse|US] en de [Russische|RU] president|p1+p2], waar half op was gerekend, kwam er niet van. "Er was geen tijd", verklaarde een woordvoerder, die daar niet bij lachte.

Mocht [Bihać|l3] vallen, dan {trekt|a2} [Frankrijk|FR] [zijn|FR] blauwhelmen terug, {dreigde|a2} minister [Aurélien Jouvet|p3] na afloop.
=====
entities:
  OV: {name: CVSE, type: Organisation}
  BA: {name: Bosnië, type: State}
  HR: {name: Kroatië, type: State}
  KS: {name: Krajina-Serviërs, type: Organisation}
  RU: {name: Rusland, type: State}
  FR: {name: Frankrijk, type: State}
  US: {name: Verenigde Staten, type: State}
  V5: {name: vierenvijftig staatshoofden en regeringsleiders, type: Organisation}
  l2: {name: Zagreb, type: Place}
  l3: {name: Bihać, type: Place}
  l4: {name: Boedapest, type: Place}
  p1: {name: Amerikaanse president, type: Person}
  p2: {name: Russische president, type: Person}
  p3: {name: Aurélien Jouvet, type: Person}
offices:
  - {person: p1, office: president, of: US}
  - {person: p2, office: president, of: RU}
  - {person: p3, office: minister, of: FR}
events:
  e1: {type: Agreement, label: economisch akkoord, participants: [HR, KS], observers: [RU, FR], place: l2, time: zaterdag, factuality: actual}
  e2: {type: Negotiation, participants: [HR, KS], factuality: actual}
  e3: {type: Mediation, participants: [HR, KS], mediators: [RU, FR], factuality: actual}
  e4: {type: Meeting, label: CVSE-top in Boedapest, participants: [V5], place: l4, time: zondag en maandag, factuality: actual}
  e5: {type: Meeting, label: gesprek onder vier ogen, participants: [p1, p2], factuality: counterfactual}
acts:
  a1: {type: Proposal, by: BA, kind: other, content: "een noodoproep voor Bihać te doen uitgaan", status: rejected, about: e4}
  a2: {type: Warning, by: p3, content: "Mocht Bihać vallen, dan trekt Frankrijk zijn blauwhelmen terug"}
replies:
  r1: {to: a1, by: RU, answer: rejected}
