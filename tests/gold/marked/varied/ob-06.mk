 date 1987-02-09 Radio Nederland Wereldomroep, nieuws van 18.00 uur

De [Tsjadische|TD] president [Hissène Habré|p1] heeft geweigerd [vertegenwoordigers van [Libië|LY]|LD] te {ontvangen|e1}. [De twee {gezanten|d1}|LD], die gisteren in [N'Djamena|l1] landden, werden op het vliegveld vriendelijk doch beslist weer aan boord {geholpen|r1}. [Ze|LD] zouden een {boodschap|a1} van kolonel [Gaddafi|p2] bij zich hebben gehad waarin [die|p2] de Aouzoustrook wil laten {bespreken|a1}, "onder broeders".

[Habré|p1] had vorige maand al {laten weten|a2} dat [hij|p1] met [Tripoli|LY] pas {praat|e2} als de laatste [Libische|LY] soldaat de strook uit is.

Dan het weer.
=====
entities:
  TD: {name: Tsjaad, type: State}
  LY: {name: Libië, type: State}
  LD: {name: Libische gezanten, type: Organisation}
  l1: {name: N'Djamena, type: Place}
  p1: {name: Hissène Habré, type: Person}
  p2: {name: Gaddafi, type: Person}
offices:
  - {person: p1, office: president, of: TD}
  - {person: p2, office: kolonel, of: LY}
events:
  e1: {type: Meeting, participants: [p1, LD], place: l1, factuality: counterfactual}
  e2: {type: Negotiation, participants: [p1, LY], factuality: possible}
acts:
  a1: {type: Proposal, by: p2, to: [p1], kind: talks, content: "de Aouzoustrook wil laten bespreken", status: rejected}
  a2: {type: Demand, by: p1, to: [LY], content: "als de laatste Libische soldaat de strook uit is", time: vorige maand, about: e2}
replies:
  r1: {to: a1, by: p1, answer: rejected}
delegations:
  d1: {of: LY, members: [], event: e1}
