 date 2020-07-14 Nijldam: [Caïro|EG], [Khartoem|SD] en [Addis Abeba|ET] {komen er niet uit|o1}

Elf dagen {videobellen|e1} over de grote dam in de Blauwe Nijl hebben niets {opgeleverd|o1}. [Egypte|EG], [Soedan|SD] en [Ethiopië|ET] klapten maandagavond [hun|EG+SD+ET] laptops dicht zonder {overeenstemming|e2}, bericht [de Afrikaanse Unie|AU], die het {overleg|e1} in goede banen moest leiden. [De [Zuid-Afrikaanse|ZA] president|p1] was voorzitter; [de Europese Unie|EU] en [de VS|US] keken als waarnemers mee.

[Elk van de drie landen|EG+SD+ET] stuurt nu een eigen verslag naar [Pretoria|ZA]. Daarna, mogelijk nog deze maand, volgt een {minitop|e3} van de regeringsleiders.

De angel zit in de jaren van droogte. [Caïro|EG] {wil|a1} zwart op wit hebben hoeveel water [Ethiopië|ET] dan doorlaat. [Addis Abeba|ET] is {niet bereid|r1} zich daarop vast te leggen. [Soedan|SD] kwam met een {tussenvoorstel|a2+a5}, een glijdende schaal, dat [Egypte|EG] {omarmde|r2} en waar [Ethiopië|ET] nog op {kauwt|r3}.

Intussen gaat het vullen van het stuwmeer gewoon beginnen, {herhaalde|a3} [de [Ethiopische|ET] waterminister|p2], [Getahun Bekele|p2]. [Zijn|p2] [Egyptische|EG] tegenvoeter [Nadia Shawky|p3] {sprak|a4} van een daad "met gevolgen die niemand zal kunnen overzien".
=====
entities:
  EG: {name: Egypte, type: State}
  SD: {name: Soedan, type: State}
  ET: {name: Ethiopië, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  ZA: {name: Zuid-Afrika, type: State}
  p1: {name: Zuid-Afrikaanse president, type: Person}
  p2: {name: Getahun Bekele, type: Person}
  p3: {name: Nadia Shawky, type: Person}
offices:
  - {person: p1, office: president, of: ZA}
  - {person: p2, office: waterminister, of: ET}
  - {person: p3, office: waterminister, of: EG}
events:
  e1: {type: Negotiation, label: videogesprekken over de Nijldam, participants: [EG, SD, ET], mediators: [p1, AU], observers: [EU, US], time: Elf dagen, factuality: actual}
  e2: {type: Agreement, label: overeenstemming over de Nijldam, participants: [EG, SD, ET], factuality: counterfactual, part_of: e1}
  e3: {type: Meeting, label: minitop van de regeringsleiders, participants: [EG, SD, ET], time: mogelijk nog deze maand, factuality: planned, after: e1}
acts:
  a1: {type: Demand, by: EG, to: [ET], content: zwart op wit hebben hoeveel water Ethiopië dan doorlaat}
  a2: {type: Proposal, by: SD, to: [EG], kind: other, content: een glijdende schaal, status: accepted}
  a5: {type: Proposal, by: SD, to: [ET], kind: other, content: een glijdende schaal, status: unanswered}
  a3: {type: Statement, by: p2, content: gaat het vullen van het stuwmeer gewoon beginnen}
  a4: {type: Warning, by: p3, to: [ET], content: met gevolgen die niemand zal kunnen overzien}
replies:
  r1: {to: a1, by: ET, answer: rejected}
  r2: {to: a2, by: EG, answer: accepted}
  r3: {to: a5, by: ET, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough}
