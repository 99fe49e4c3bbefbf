 date 2008-06-13 [Japan|JP] en [Noord-Korea|KP] {bespreken|e1} ontvoerden

[De twee landen|JP+KP] hebben in [Ulaanbaatar|l1] twee dagen achter gesloten gordijnen {gepraat|e1} over Japanners die in de jaren zeventig zijn ontvoerd. Wat het heeft {opgeleverd|o1}, wilde geen van [beide|JP+KP] kwijt. [Mongolië|MN] trad op als gastheer. De [Japanse|JP] onderhandelaar [Akio Saegusa|p1] stapte zwijgend op het vliegtuig.
=====
entities:
  JP: {name: Japan, type: State}
  KP: {name: Noord-Korea, type: State}
  MN: {name: Mongolië, type: State}
  l1: {name: Ulaanbaatar, type: Place}
  p1: {name: Akio Saegusa, type: Person}
offices:
  - {person: p1, office: onderhandelaar, of: JP}
events:
  e1: {type: Negotiation, label: gesprekken over de ontvoerden, participants: [JP, KP], hosts: [MN], place: l1, time: twee dagen, factuality: actual}
outcomes:
  o1: {of: e1, type: unknown}
