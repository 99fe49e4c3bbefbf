 date 2024-05-25 Half akkoord in Tbilisi

[Georgië|GE] bracht [Armenië|AM] en [Azerbeidzjan|AZ] vrijdag in [Tbilisi|l1] {bijeen|e1} en was gastheer. Zij zijn het {deels eens|o1} over de grens. Minister [Ararat Mirzojan|p1] liet zich {vervangen|d1} door onderminister [Mnatsakan Safarjan|p2]. [Azerbeidzjan|AZ] {wil|s1} nog twee dorpen.
=====
entities:
  GE: {name: Georgië, type: State}
  AM: {name: Armenië, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  l1: {name: Tbilisi, type: Place}
  p1: {name: Ararat Mirzojan, type: Person}
  p2: {name: Mnatsakan Safarjan, type: Person}
offices:
  - {person: p1, office: minister, of: AM}
  - {person: p2, office: onderminister, of: AM}
events:
  e1: {type: Negotiation, participants: [AM, AZ], facilitators: [GE], hosts: [GE], place: l1, time: vrijdag, factuality: actual}
acts:
  s1: {type: Demand, by: AZ, to: [AM], content: nog twee dorpen}
delegations:
  d1: {of: AM, head: p2, event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
note:
  days: {e1: 2024-05-24}
  topics: {e1: [borders]}
  words: {e1: de grens}
  instead: {d1: p1}
