 date 2024-04-02 Georgië wil bemiddelen

[Georgië|GE] {biedt aan|s1+s2} te {bemiddelen|e1} tussen [Armenië|AM] en [Azerbeidzjan|AZ] over de grens. [Bakoe|AZ] {wijst|r1} dat af, [Jerevan|AM] {aanvaardt|r2} het. [Azerbeidzjan|AZ] {eist|s3} terugtrekking uit vier dorpen.
=====
entities:
  GE: {name: Georgië, type: State}
  AM: {name: Armenië, type: State}
  AZ: {name: Azerbeidzjan, type: State}
events:
  e1: {type: Mediation, participants: [AM, AZ], mediators: [GE], factuality: possible}
acts:
  s1: {type: Proposal, by: GE, to: [AZ], kind: mediation_offer, content: te bemiddelen tussen Armenië en Azerbeidzjan, status: rejected, about: e1}
  s2: {type: Proposal, by: GE, to: [AM], kind: mediation_offer, content: te bemiddelen tussen Armenië en Azerbeidzjan, status: accepted, about: e1}
  s3: {type: Demand, by: AZ, to: [AM], content: terugtrekking uit vier dorpen}
replies:
  r1: {to: s1, by: AZ, answer: rejected}
  r2: {to: s2, by: AM, answer: accepted}
note:
  topics: {e1: [borders]}
  words: {e1: de grens}
