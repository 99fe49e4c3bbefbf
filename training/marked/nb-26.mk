 date 2024-01-04 De dam is vol, de tafel leeg

Op de foto van de ruimtevaarder lijkt het net een blauwe veer. Het stuwmeer achter de Grote Renaissancedam is intussen groter dan de provincie Utrecht, en [Egypte|EG] heeft het nakijken. Eind december {klapte|o1} in [Addis Abeba|l1] de vierde {ronde|e1} van het {overleg|e2} met [Ethiopië|ET] en [Soedan|SD] over het vullen ervan. "Dit pad loopt dood", {schreef|a1} [het waterministerie in [Caïro|EG]|EG].

[Ethiopië|ET] {stelt|a2} dat [Egypte|EG] 'met de klok van 1959 op zak' kwam. In dat jaar verdeelden [Egypte|EG] en [Soedan|SD] de Nijl met z'n tweeën, {verdrag|e3} en al; wie stroomopwaarts woonde kreeg niets.

Tijdlijn

2011: eerste steen. 2015: [de drie leiders|EG+ET+SD] {tekenen|e4} in [Khartoem|l2] een beginselverklaring. 2020: onder druk van [Donald Trump|p1] ligt er een {concept|s1+s2}, dat [Egypte|EG] {parafeert|r1} en [Ethiopië|ET] {laat liggen|r2}. 2021: in [Kinshasa|l3] wordt er vier dagen {gesteggeld|e5} over wie er mag {bemiddelen|e6}. {Zonder uitkomst|o2}. Juli 2023: president [Al-Sisi|p2] en premier [Abiy|p3] {geven|e7} de onderhandelaars vier maanden.

En nu? Boer Mahmoud in de delta heeft andere zorgen. Zijn rijst krijgt water om de tien dagen in plaats van om de zes, dat wel. Maar de kunstmest is vijf keer zo duur geworden, en zijn zoon zit in Milaan.
=====
entities:
  EG: {name: "Egypte", type: State}
  ET: {name: "Ethiopië", type: State}
  SD: {name: "Soedan", type: State}
  p1: {name: "Donald Trump", type: Person}
  p2: {name: "Al-Sisi", type: Person}
  p3: {name: "Abiy", type: Person}
  l1: {name: "Addis Abeba", type: Place}
  l2: {name: "Khartoem", type: Place}
  l3: {name: "Kinshasa", type: Place}
events:
  e1: {type: Negotiation, participants: [EG, ET, SD], place: l1, time: "Eind december", factuality: actual}
  e2: {type: Negotiation, participants: [EG, ET, SD], factuality: actual}
  e3: {type: Agreement, participants: [EG, SD], time: "1959", factuality: actual}
  e4: {type: Agreement, participants: [EG, ET, SD], place: l2, time: "2015", factuality: actual}
  e5: {type: Negotiation, participants: [EG, ET, SD], place: l3, time: "2021", factuality: actual}
  e7: {type: Agreement, participants: [p2, p3], time: "Juli 2023", factuality: actual}
  e6: {type: Mediation, participants: [EG, ET, SD], factuality: possible}
acts:
  a1: {type: Statement, by: EG, content: "Dit pad loopt dood"}
  a2: {type: Statement, by: ET, content: "Egypte 'met de klok van 1959 op zak' kwam"}
  s1: {type: Proposal, by: p1, to: [EG], kind: treaty, content: "een concept", status: accepted}
  s2: {type: Proposal, by: p1, to: [ET], kind: treaty, content: "een concept", status: rejected}
replies:
  r1: {to: s1, by: EG, answer: accepted}
  r2: {to: s2, by: ET, answer: rejected}
outcomes:
  o2: {of: e5, type: no_breakthrough}
  o1: {of: e1, type: no_breakthrough}
