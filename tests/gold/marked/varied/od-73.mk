 date 1998-10-25 Radiojournaal buitenland, acht uur

In [Brasília|l1] hebben [Peru|PE] en [Ecuador|EC] zaterdagavond overeenstemming {bereikt|e1} over [hun|PE+EC] grens in de Cordillera del Cóndor. De presidenten [Alberto Fujimori|p1] en [Jamil Mahuad|p2] zetten maandag, in het paleis van [hun|p1+p2] [Braziliaanse|BR] gastheer [Fernando Cardoso|p3], [hun|p1+p2] {handtekening|e2}. [Vier garantielanden|BR+AR+CL+US], te weten [Brazilië|BR], [Argentinië|AR], [Chili|CL] en [de Verenigde Staten|US], hadden op {verzoek|a3} van [beide kanten|PE+EC] een bindend {voorstel|a1+r4} gedaan; [de parlementen|PP] in [Lima|PE] en [Quito|EC] {keurden|r1+r2} dat vorige week ongezien goed. [Ecuador|EC] {krijgt|a2} één vierkante kilometer in eigendom, als begraafplaats.

In [Lesotho|LS] is het eerste {overleg|e3} tussen [regering|LS] en [oppositie|OP] over nieuwe verkiezingen uitgelopen op een ruzie over de stoelen. De [Zuid-Afrikaanse|ZA] minister [Sydney Mufamadi|p4], die als {bemiddelaar|e4} in [Maseru|l2] was, {schorste|o1} de zitting en vloog terug naar Pretoria. Wanneer [hij|p4] terugkeert is niet bekend.

De Nigeriaanse schrijver Wole Soyinka is terug in Lagos, na vier jaar ballingschap. Op het vliegveld wachtten drieduizend mensen.

Op [Bougainville|BO], ten slotte, {praten|e6} vanaf morgen [alle partijen|AP] over een verzoeningsregering, in [Arawa|l3]. [Nieuw-Zeeland|NZ], dat vorig jaar in de legerbasis [Burnham|l4] de {gesprekken|e7} leidde die tot het {bestand|e8+o2} voerden, stuurt ditmaal alleen een waarnemer. Rebellenleider [Francis Ona-Kabui|p5] heeft voor de {uitnodiging|a4} {bedankt|r3}.

Dan nu het weer. Van het westen uit regen, zes graden.
=====
entities:
  PE: {name: Peru, type: State}
  EC: {name: Ecuador, type: State}
  BR: {name: Brazilië, type: State}
  AR: {name: Argentinië, type: State}
  CL: {name: Chili, type: State}
  US: {name: Verenigde Staten, type: State}
  PP: {name: parlementen van Peru en Ecuador, type: Organisation}
  LS: {name: Lesotho, type: State}
  OP: {name: oppositie van Lesotho, type: Organisation}
  ZA: {name: Zuid-Afrika, type: State}
  BO: {name: Bougainville, type: State}
  NZ: {name: Nieuw-Zeeland, type: State}
  AP: {name: partijen op Bougainville, type: Organisation}
  p1: {name: Alberto Fujimori, type: Person}
  p2: {name: Jamil Mahuad, type: Person}
  p3: {name: Fernando Cardoso, type: Person}
  p4: {name: Sydney Mufamadi, type: Person}
  p5: {name: Francis Ona-Kabui, type: Person}
  l1: {name: Brasília, type: Place}
  l2: {name: Maseru, type: Place}
  l3: {name: Arawa, type: Place}
  l4: {name: Burnham, type: Place}
offices:
  - {person: p1, office: president, of: PE}
  - {person: p2, office: president, of: EC}
  - {person: p4, office: minister, of: ZA}
events:
  e1: {type: Agreement, label: overeenstemming over de grens, participants: [PE, EC], guarantors: [BR, AR, CL, US], place: l1, time: zaterdagavond, factuality: actual}
  e2: {type: Agreement, label: ondertekening, participants: [p1, p2, PE, EC], hosts: [p3], place: l1, time: maandag, factuality: planned}
  e3: {type: Negotiation, label: overleg over nieuwe verkiezingen, participants: [LS, OP], mediators: [p4], place: l2, factuality: actual}
  e4: {type: Mediation, participants: [LS, OP], mediators: [p4], place: l2, factuality: actual}
  e6: {type: Negotiation, label: gesprekken over een verzoeningsregering, participants: [AP], observers: [NZ], place: l3, time: vanaf morgen, factuality: planned}
  e7: {type: Negotiation, label: gesprekken in Burnham, mediators: [NZ], place: l4, time: vorig jaar, factuality: actual}
  e8: {type: Agreement, label: bestand op Bougainville, mediators: [NZ], factuality: actual}
acts:
  a1: {type: Proposal, by: BR, to: [PE, EC], kind: territorial, content: bindend voorstel, status: accepted}
  a2: {type: Concession, by: PE, to: [EC], content: "één vierkante kilometer in eigendom, als begraafplaats", about: e1}
  a3: {type: Proposal, by: PE, to: [BR, AR, CL, US], kind: mediation_offer, content: op verzoek van beide kanten, status: accepted}
  a4: {type: Proposal, by: AP, to: [p5], kind: talks, content: uitnodiging, status: rejected}
replies:
  r1: {to: a1, by: PE, answer: accepted}
  r2: {to: a1, by: EC, answer: accepted}
  r3: {to: a4, by: p5, answer: rejected}
  r4: {to: a3, by: BR, answer: accepted}
outcomes:
  o1: {of: e3, type: no_breakthrough}
  o2: {of: e7, type: ceasefire}
