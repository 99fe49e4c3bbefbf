 date 1920-03-11 [Letland|LV] en [de Sovjets|SU]

Men schrijft ons uit [Riga|l3]:

Zoo de voorteekenen niet bedriegen, zullen de {onderhandelingen|e1} tusschen [Letland|LV] en [de Sovjets|SU], waarvan in de bladen reeds tweemaal het afbreken is gemeld, nog deze maand een aanvang nemen. Afgebroken kon er niets worden, want begonnen was er niets. Wel is op 30 Januari, hier ter stede en niet te [Moskou|l2], gelijk een Fransch blad wilde, een {wapenstilstand|e2} {geteekend|e2}; namens [Letland|LV] door kolonel [Roberts Ozolkalns|p1], namens [de Russen|SU] door den heer [Arkadi Tsjeremisov|p2]. Het stuk werd geheim gehouden.

[Estland|EE], dat [zijn|EE] {vrede|e3} met [de Sovjets|SU] op 2 Februari te [Dorpat|l1] {sloot|e3}, heeft den [Letten|LV] {aangeraden|s1} hetzelfde te doen en er geen dag mede te wachten. [De [Letsche|LV] minister|p3] [Vilis Meijerbergs|p3] gevoelde daar, blijkens [zijne|p3] rede van Dinsdag, voorshands {weinig|r1} voor: eerst {moet|s3} Letgallen vrij zijn. Mocht [Polen|PL] in het voorjaar oprukken, dan ware de toestand een geheel andere.

[Den gezant van [Engeland|GB]|p4] werd van [Letsche|LV] zijde {gevraagd|s2} of [zijne|p4] Regeering den vrede zou waarborgen. [Hij|p4] {zweeg|r2} en sprak over het weder.
=====
entities:
  LV: {name: Letland, type: State}
  SU: {name: Sovjets, type: State}
  EE: {name: Estland, type: State}
  PL: {name: Polen, type: State}
  GB: {name: Engeland, type: State}
  l1: {name: Dorpat, type: Place}
  l2: {name: Moskou, type: Place}
  l3: {name: Riga, type: Place}
  p1: {name: Roberts Ozolkalns, type: Person}
  p2: {name: Arkadi Tsjeremisov, type: Person}
  p3: {name: Vilis Meijerbergs, type: Person}
  p4: {name: gezant van Engeland, type: Person}
offices:
  - {person: p1, office: kolonel, of: LV}
  - {person: p3, office: minister, of: LV}
  - {person: p4, office: gezant, of: GB}
events:
  e1: {type: Negotiation, label: vredesonderhandelingen, participants: [LV, SU], time: nog deze maand, factuality: planned}
  e2: {type: Agreement, label: wapenstilstand van 30 Januari, participants: [LV, SU], place: l3, time: op 30 Januari, factuality: actual}
  e3: {type: Agreement, label: vrede van Dorpat, participants: [EE, SU], place: l1, time: op 2 Februari, factuality: actual}
acts:
  s1: {type: Proposal, by: EE, to: [LV], kind: treaty, content: "hetzelfde te doen en er geen dag mede te wachten", status: rejected}
  s3: {type: Demand, by: p3, to: [SU], content: "eerst moet Letgallen vrij zijn", time: Dinsdag}
  s2: {type: Proposal, to: [GB], by: LV, kind: guarantee, content: "of zijne Regeering den vrede zou waarborgen", status: unanswered}
replies:
  r1: {to: s1, by: p3, answer: rejected}
  r2: {to: s2, by: p4, answer: unanswered}
