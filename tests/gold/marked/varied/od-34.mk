 date 2023-10-25 [Bhutan|BT] en [China|CN]: na zeven jaar weer {praten|e1} over stenen en yaks

THIMPHU — Met een kaart van een meter bij anderhalf in een koker {reisde|e6} de [Bhutaanse|BT] minister van Buitenlandse Zaken [Tandi Dorjee|p1] naar [Peking|l1] – op zich al nieuws, want nooit eerder kwam iemand met dat ambt er, en betrekkingen hebben [de twee buren|BT+CN] niet.

Aan de Chaoyangmenstraat {zat|e1} [hij|p1] maandag en dinsdag tegenover onderminister [Sun Weidang|p2]. Het was de vijfentwintigste {ronde|e1} sinds 1984. De {vierentwintigste|e2} was in augustus 2016, in [dezelfde stad|l1]; daarna kwam Doklam, de hoogvlakte waar [Chinese|CN] wegenbouwers en [Indiase|IN] soldaten 73 dagen tegenover [elkaar|CN+IN] stonden.

Er is iets {getekend|e3}: een {reglement|e3} voor een gezamenlijk technisch team, dat de grens op de grond gaat afbakenen. Meer {niet|o1}. Het bekende [Chinese|CN] {aanbod|a1}, de noordelijke dalen voor [Bhutan|BT] in ruil voor Doklam, staat volgens diplomaten nog steeds; [Thimphu|BT] heeft er in dertig jaar {ja noch nee|r1} op gezegd.

"[China|CN] wil zo spoedig mogelijk diplomatieke betrekkingen", {zei|a2} [Wang Yi|p3], die [de bezoeker|p1] dinsdagavond nog kort {ontving|e4}. [Dorjee|p1] {bedankte|r2} voor de thee en de vriendschap.

En [New Delhi|IN+l2]? Daar zwijgt men op drie verschillende manieren. De [Bhutaanse|BT] koning [Jigme Khesar|p4] {komt|e5} er op 3 november op bezoek.
=====
entities:
  BT: {name: Bhutan, type: State}
  CN: {name: China, type: State}
  IN: {name: India, type: State}
  p1: {name: Tandi Dorjee, type: Person}
  p2: {name: Sun Weidang, type: Person}
  p3: {name: Wang Yi, type: Person}
  p4: {name: Jigme Khesar, type: Person}
  l1: {name: Peking, type: Place}
  l2: {name: New Delhi, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: BT}
  - {person: p2, office: onderminister, of: CN}
  - {person: p4, office: koning, of: BT}
events:
  e1: {type: Negotiation, label: vijfentwintigste ronde, participants: [BT, CN, p1, p2], place: l1, time: maandag en dinsdag, factuality: actual, after: e2}
  e2: {type: Negotiation, label: vierentwintigste ronde, participants: [BT, CN], place: l1, time: in augustus 2016, factuality: actual}
  e3: {type: Agreement, label: reglement voor een technisch team, participants: [BT, CN], place: l1, factuality: actual}
  e4: {type: Meeting, participants: [p3, p1], place: l1, time: dinsdagavond, factuality: actual}
  e5: {type: Visit, participants: [p4], place: l2, time: op 3 november, factuality: planned}
  e6: {type: Visit, participants: [p1], place: l1, factuality: actual}
acts:
  a1: {type: Proposal, by: CN, to: [BT], kind: territorial, content: de noordelijke dalen voor Bhutan in ruil voor Doklam, status: unanswered}
  a2: {type: Proposal, by: p3, to: [p1], kind: other, content: zo spoedig mogelijk diplomatieke betrekkingen, status: unanswered, time: dinsdagavond}
replies:
  r1: {to: a1, by: BT, answer: unanswered}
  r2: {to: a2, by: p1, answer: unanswered}
outcomes:
  o1: {of: e1, type: partial_agreement}
