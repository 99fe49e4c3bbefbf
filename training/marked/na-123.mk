 date 2021-04-07 Honderd dagen tot het vollopen

In [Kinshasa|l1] is dinsdag na drie dagen een punt gezet achter weer een {ronde|e1} over de dam, en het was een uitroepteken. [Soedan|SD] en [Egypte|EG] {verwijten|s2} [Ethiopië|ET] de {mislukking|o1}, [Ethiopië|ET] de andere twee. De [Congolese|CD] minister [Marie Tumba Nzeza|p1], wier president, [Félix Tshisekedi|p2], namens [de Afrikaanse Unie|AU] {bemiddelt|e2}, verscheen niet voor de camera's.

[Caïro|EG] {wilde|a1} [de EU|EU], [de VS|US] en [de VN|VN] erbij, met meer dan een waarnemersstoel. [Addis Abeba|ET] {wilde|r1} juist dat [ze|EU+US+VN] bleven zwijgen op de stoel die [ze|EU+US+VN] hadden. Een {voorstel|a2} van [Khartoem|SD] om dan ten minste over de vulling van juli iets te tekenen, {ketste|r2} in [Addis|ET] op hetzelfde af.

„Geen enkele optie is uitgesloten”, {waarschuwde|a3} president [Sisi|p3] woensdag. [Seleshi Bekele|p4], [de [Ethiopische|ET] waterminister|p4], {zei|s1} dat het water niet leest wat presidenten zeggen, en dat de gesprekken in de tweede helft van april {verder|e3} kunnen gaan. Of dat ook zo is, wist niemand in [Kinshasa|l1] te bevestigen.
=====
entities:
  SD: {name: Soedan, type: State}
  EG: {name: Egypte, type: State}
  ET: {name: Ethiopië, type: State}
  CD: {name: Congo, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  EU: {name: EU, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  VN: {name: VN, type: Organisation}
  l1: {name: Kinshasa, type: Place}
  p1: {name: Marie Tumba Nzeza, type: Person}
  p2: {name: Félix Tshisekedi, type: Person}
  p3: {name: Sisi, type: Person}
  p4: {name: Seleshi Bekele, type: Person}
offices:
  - {person: p1, office: minister, of: CD}
  - {person: p2, office: president, of: CD}
  - {person: p3, office: president, of: EG}
  - {person: p4, office: waterminister, of: ET}
events:
  e1: {type: Negotiation, participants: [SD, EG, ET], mediators: [p2, AU], observers: [EU, US, VN], place: l1, time: drie dagen, factuality: actual}
  e2: {type: Mediation, participants: [SD, EG, ET], mediators: [p2, AU], factuality: actual, part_of: e1}
  e3: {type: Negotiation, participants: [SD, EG, ET], time: "in de tweede helft van april", factuality: possible, source: p4, after: e1}
acts:
  a1: {type: Demand, by: EG, to: [ET], content: "de EU, de VS en de VN erbij, met meer dan een waarnemersstoel"}
  a2: {type: Proposal, by: SD, to: [ET], kind: other, content: "over de vulling van juli iets te tekenen", status: rejected}
  a3: {type: Warning, by: p3, to: [ET], content: "Geen enkele optie is uitgesloten", time: woensdag}
  s1: {type: Statement, by: p4, content: "dat het water niet leest wat presidenten zeggen"}
  s2: {type: Statement, by: EG, content: "verwijten Ethiopië de mislukking"}
replies:
  r1: {to: a1, by: ET, answer: rejected}
  r2: {to: a2, by: ET, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
