 date 2024-05-14 Koekjes bij [Erdogan|p2]

Op de luchthaven van [Ankara|l1] stond geen erewacht, en dat was expres. ‘Buren komen achterom’, had [Recep Tayyip Erdogan|p2] gezegd. Zo {kwam|e1} premier [Kyriakos Mitsotakis|p1] maandag voor de vierde keer in tien maanden bij [hem|p2] langs, en ditmaal bleef [de [Griek|GR]|p1] twee uur langer dan voorzien.

Over de grote dingen werd men het {niet|o1} eens. [Mitsotakis|p1] {noemt|s1} [Hamas|HA] terroristen, [[zijn|p1] gastheer|p2] niet. Over de zeegrens {sprak|e4} men af dat men er later over spreekt. Wel {ondertekenden|e2} ministers drie papieren, over ziekenhuizen, aardbevingen en bosbranden.

[Mitsotakis|p1] {vroeg|a1} om de moskee van Chora weer museum te maken. Een {glimlach|r1}, naar [Griekse|GR] aanwezigen zeggen. [Erdogan|p2] {verzocht|a2} [[zijn|p2] gast|p1] voor de [Turkse|TR] minderheid in Thracië eigen leraren te mogen sturen, en kreeg een {tegenverzoek|r2+a3}: heropen het seminarie van Halki. ‘Daar wordt aan {gewerkt|r3}’, zei [de president|p2].

In het najaar {ontmoeten|e3} [de twee|p1+p2] [elkaar|p1+p2] in [New York|l3]. Tussendoor wordt er gebeld.
=====
entities:
  TR: {name: Turkije, type: State}
  GR: {name: Griekenland, type: State}
  HA: {name: Hamas, type: Organisation}
  l1: {name: Ankara, type: Place}
  l3: {name: New York, type: Place}
  p1: {name: Kyriakos Mitsotakis, type: Person}
  p2: {name: Recep Tayyip Erdogan, type: Person}
offices:
  - {person: p1, office: premier, of: GR}
  - {person: p2, office: president, of: TR}
events:
  e1: {type: Visit, participants: [p1], hosts: [p2], place: l1, time: maandag, factuality: actual}
  e4: {type: Meeting, participants: [p1, p2], place: l1, time: maandag, factuality: actual, part_of: e1}
  e2: {type: Agreement, participants: [GR, TR], place: l1, factuality: actual, part_of: e4}
  e3: {type: Meeting, participants: [p1, p2], place: l3, time: "In het najaar", factuality: planned, after: e4}
acts:
  s1: {type: Statement, by: p1, content: "Hamas terroristen"}
  a1: {type: Demand, by: p1, to: [p2], content: "de moskee van Chora weer museum te maken"}
  a2: {type: Demand, by: p2, to: [p1], content: "voor de Turkse minderheid in Thracië eigen leraren te mogen sturen"}
  a3: {type: Demand, by: p1, to: [p2], content: "heropen het seminarie van Halki"}
replies:
  r1: {to: a1, by: p2, answer: unanswered}
  r2: {to: a2, by: p1, answer: rejected}
  r3: {to: a3, by: p2, answer: unanswered}
outcomes:
  o1: {of: e4, type: partial_agreement}
