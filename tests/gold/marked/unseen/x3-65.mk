 date 2000-06-13 [Twee Kims|p1+p2], één limousine

Voor het eerst sinds de tweedeling hebben [de staatshoofden van [Noord- en Zuid-Korea|KP+KR]|p1+p2] [elkaar|p1+p2] de hand {gedrukt|e1}. [Kim Sang-ho|p1], [de [Zuid-Koreaan|KR]|p1], {landde|e2} dinsdag in [Pyongyang|l1], waar [Kim Yong-gil|p2] [hem|p1] bij de vliegtuigtrap stond op te wachten. Morgen {onderhandelen|e3} [de twee|p1+p2] over de hereniging van families.
=====
entities:
  KP: {name: Noord-Korea, type: State}
  KR: {name: Zuid-Korea, type: State}
  p1: {name: Kim Sang-ho, type: Person}
  p2: {name: Kim Yong-gil, type: Person}
  l1: {name: Pyongyang, type: Place}
offices:
  - {person: p1, office: staatshoofd, of: KR}
  - {person: p2, office: staatshoofd, of: KP}
events:
  e1: {type: Meeting, label: ontmoeting van de twee Kims, participants: [p1, p2], place: l1, time: "dinsdag", factuality: actual, part_of: e2}
  e2: {type: Visit, label: bezoek aan Pyongyang, participants: [p1], hosts: [p2], place: l1, time: "dinsdag", factuality: actual}
  e3: {type: Negotiation, label: onderhandeling over families, participants: [p1, p2], place: l1, time: "Morgen", factuality: planned, part_of: e2}
