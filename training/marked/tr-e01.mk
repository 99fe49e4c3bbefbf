 date 2025-06 [Kiev|OEK] en [Moskou|RUS] {eens|e2} over {ruil|e2} van gevangenen, bestand blijft {uit|o1}

ISTANBUL (ANP/RTR) - [[Oekraïense|OEK] en [Russische|RUS] onderhandelaars|OEK+RUS] zijn het dinsdag in [Istanbul|l1] {eens geworden|e2} over een {ruil|e2} van driehonderd krijgsgevangenen aan elke kant, maar een {doorbraak|o1} over een bestand bleef uit. Dat meldt het [Turkse|TUR] staatspersbureau Anadolu.

Het {overleg|e1}, voorgezeten door de [Turkse|TUR] minister van Buitenlandse Zaken [Hakan Fidan|p1], duurde ruim vier uur. De [Oekraïense|OEK] {delegatie|d1} stond onder leiding van vicepremier [Taras Hlynka|p2], [Rusland|RUS] werd {vertegenwoordigd|d2} door onderminister [Gennadi Sorokin|p3]. Een [Oekraïens|OEK] {voorstel|s1} voor een {bestand|e11} van dertig dagen werd door [Sorokin|p3] {verworpen|r1}. [Kiev|OEK] wil {volgens|e3} [hem|p3] alleen tijd winnen om zich te herbewapenen. [Moskou|RUS] hield daarentegen vast aan de {eis|e4} dat de [Oekraïense|OEK] troepen [Zaporizja|l3] verlaten, aldus een bij het {gesprek|e1} betrokken diplomaat.

[Turkije|TUR] {stelde|s2+s3} voor de presidenten [Volodymyr Zelensky|p4] en [Vladimir Poetin|p5] in augustus in [Antalya|l2] {bijeen te brengen|e5}. [Kiev|OEK] {stemde|r2} daarmee in, op {voorwaarde|e6} dat de [Amerikaanse|VER] president [Donald Trump|p6] aanschuift. [Het Kremlin|KRE] heeft nog {niet|r3} op het {plan|s3} gereageerd.

[Fidan|p1] {zei|a1} na afloop dat [de delegaties|OEK+RUS] over twee weken verder {praten|e7}. Een humanitaire corridor rond [Pokrovsk|l4], door [het Internationale Rode Kruis|IRK] {bepleit|s4}, kwam niet ter sprake.

UPDATE - [Het Kremlin|KRE] {ontkent|e8} dat er al een {vervolgafspraak|e7} is. 'Er staat niets in de agenda', {zei|e9} woordvoerder [Dmitri Peskov|p7] dinsdagavond tegen persbureau Interfax. [Hij|p7] {waarschuwde|e10} dat [Rusland|RUS] de {ruil|e2} opschort als [Oekraïne|OEK] opnieuw raffinaderijen beschiet.
=====
entities:
  p1: {name: Hakan Fidan, type: Person}
  p2: {name: Taras Hlynka, type: Person}
  p3: {name: Gennadi Sorokin, type: Person}
  p4: {name: Volodymyr Zelensky, type: Person}
  p5: {name: Vladimir Poetin, type: Person}
  p6: {name: Donald Trump, type: Person}
  p7: {name: Dmitri Peskov, type: Person}
  OEK: {name: Oekraïne, type: State}
  RUS: {name: Rusland, type: State}
  TUR: {name: Turkije, type: State}
  VER: {name: Verenigde Staten, type: State}
  KRE: {name: Kremlin, type: Organisation}
  IRK: {name: Internationale Rode Kruis, type: Organisation}
  l1: {name: Istanbul, type: Place}
  l2: {name: Antalya, type: Place}
  l3: {name: Zaporizja, type: Place}
  l4: {name: Pokrovsk, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: TUR}
  - {person: p2, office: vicepremier, of: OEK}
  - {person: p3, office: onderminister, of: RUS}
  - {person: p6, office: president, of: VER}
  - {person: p7, office: woordvoerder, of: KRE}
events:
  e1: {type: Negotiation, label: overleg Oekraïne-Rusland in Istanbul, participants: [OEK, RUS], mediators: [p1], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Agreement, label: ruil van driehonderd krijgsgevangenen aan elke kant, participants: [OEK, RUS], place: l1, time: dinsdag, factuality: actual, part_of: e1}
  e5: {type: Meeting, label: mogelijke ontmoeting Zelensky-Poetin in Antalya, participants: [p4, p5], place: l2, time: augustus, factuality: possible}
  e7: {type: Negotiation, label: vervolgoverleg over twee weken, participants: [OEK, RUS], time: over twee weken, factuality: possible, source: p1, after: e1}
  e11: {type: Agreement, participants: [OEK, RUS], factuality: possible}
acts:
  e3: {type: Statement, by: p3, content: Kiev wil volgens hem alleen tijd winnen om zich te herbewapenen}
  e4: {type: Demand, by: RUS, to: [OEK], content: de Oekraïense troepen Zaporizja verlaten}
  e6: {type: Demand, by: OEK, to: [TUR], content: de Amerikaanse president Donald Trump aanschuift}
  e8: {type: Statement, by: KRE, content: er al een vervolgafspraak is}
  e9: {type: Statement, by: p7, time: dinsdagavond, content: Er staat niets in de agenda}
  e10: {type: Warning, by: p7, to: [OEK], content: Rusland de ruil opschort als Oekraïne opnieuw raffinaderijen beschiet}
  s1: {type: Proposal, by: OEK, to: [RUS], kind: ceasefire, content: een bestand van dertig dagen, status: rejected}
  s2: {type: Proposal, by: TUR, to: [OEK], kind: summit, status: accepted, content: de presidenten Volodymyr Zelensky en Vladimir Poetin in augustus in Antalya bijeen te brengen}
  s3: {type: Proposal, by: TUR, to: [RUS], kind: summit, status: unanswered, content: de presidenten Volodymyr Zelensky en Vladimir Poetin in augustus in Antalya bijeen te brengen}
  s4: {type: Proposal, by: IRK, kind: humanitarian_corridor, status: proposed, content: Een humanitaire corridor rond Pokrovsk}
  a1: {type: Statement, by: p1, content: de delegaties over twee weken verder praten}
replies:
  r1: {to: s1, by: p3, answer: rejected}
  r2: {to: s2, by: OEK, answer: accepted}
  r3: {to: s3, by: KRE, answer: unanswered}
delegations:
  d1: {of: OEK, head: p2, members: [], event: e1}
  d2: {of: RUS, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
