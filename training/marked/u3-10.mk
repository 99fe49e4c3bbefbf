 date 2024-07-30 [Congo|CD] en [Rwanda|RW] {tekenen|e1} {bestand|e1} in [Luanda|l1]

[Congo|CD] en [Rwanda|RW] hebben dinsdag in [Luanda|l1] een {staakt-het-vuren|e1+o1} getekend voor het oosten van [Congo|CD]. Het {bestand|e1} gaat zondag om middernacht in, meldt het [Angolese|AO] presidentschap.

Minister van Buitenlandse Zaken [Thérèse Kayikwamba Wagner|p1] van [Congo|CD] en [haar|p1] [Rwandese|RW] collega [Olivier Nduhungirehe|p2] {onderhandelden|e2} zes uur. [De [Angolese|AO] president|p3] [João Lourenço|p3] {bemiddelt|e3} sinds 2022 namens [de Afrikaanse Unie|AU].

De rebellen van [M23|MM] zaten {niet|e4} aan tafel. "[Wij|MM] zijn niet gebonden aan wat anderen afspreken", {zegt|s1} [hun|MM] woordvoerder [Lawrence Kanyuka|p4]. Volgens [de VN|VN] krijgt [M23|MM] steun van [Rwanda|RW]. [Kigali|RW] {ontkent|s2} dat.

[Congo|CD] heeft {beloofd|s3} de Hutu-rebellen van de FDLR te ontwapenen. [Rwanda|RW] {bekijkt|s4} in ruil daarvoor "een aanpassing van [zijn|RW] defensieve maatregelen". Op 20 augustus {komen|e5} de chefs van de inlichtingendiensten bijeen.

[De Verenigde Staten|US] {noemen|s5} het {bestand|e1} een belangrijke stap. Burundi, dat troepen in het gebied heeft, reageerde niet.

Een eerder {bestand|e6} uit maart 2023 werd binnen een dag geschonden. In Oost-[Congo|CD] zijn ruim zeven miljoen mensen ontheemd.
=====
entities:
  CD: {name: Congo-Kinshasa, type: State}
  RW: {name: Rwanda, type: State}
  AO: {name: Angola, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  MM: {name: M23, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Luanda, type: Place}
  p1: {name: Thérèse Kayikwamba Wagner, type: Person}
  p2: {name: Olivier Nduhungirehe, type: Person}
  p3: {name: João Lourenço, type: Person}
  p4: {name: Lawrence Kanyuka, type: Person}
offices:
  - {person: p1, office: Minister van Buitenlandse Zaken, of: CD}
  - {person: p2, office: minister van Buitenlandse Zaken, of: RW}
  - {person: p3, office: president, of: AO}
  - {person: p4, office: woordvoerder, of: MM}
events:
  e1: {type: Agreement, label: staakt-het-vuren, participants: [CD, RW], mediators: [p3], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Negotiation, label: onderhandelingen in Luanda, participants: [p1, p2], mediators: [p3], place: l1, time: zes uur, factuality: actual}
  e3: {type: Mediation, participants: [CD, RW], mediators: [p3, AU], time: sinds 2022, factuality: actual}
  e4: {type: Negotiation, label: deelname van M23, participants: [MM], place: l1, factuality: counterfactual}
  e5: {type: Meeting, label: bijeenkomst van de inlichtingenchefs, participants: [CD, RW], time: Op 20 augustus, factuality: planned}
  e6: {type: Agreement, label: bestand van maart 2023, time: maart 2023, factuality: actual}
acts:
  s1: {type: Statement, by: p4, content: "Wij zijn niet gebonden aan wat anderen afspreken"}
  s2: {type: Statement, by: RW, content: "krijgt M23 steun van Rwanda"}
  s3: {type: Concession, by: CD, to: [RW], content: "de Hutu-rebellen van de FDLR te ontwapenen"}
  s4: {type: Concession, by: RW, to: [CD], content: "een aanpassing van zijn defensieve maatregelen", factuality: possible}
  s5: {type: Statement, by: US, content: "een belangrijke stap"}
outcomes:
  o1: {of: e2, type: ceasefire}
