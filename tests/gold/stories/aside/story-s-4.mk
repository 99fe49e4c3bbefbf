 date 2015-04-02 Tweehonderd families, {zegt|s10} [de Mongool|w4]

Niet driehonderd, niet honderd, maar tweehonderd families zullen elkaar op 12 mei terugzien in [Kaesong|v3]. Dat {kwamen|e5+o3} [Noord-|NK] en [Zuid-Korea|ZK] in de nacht van dinsdag op woensdag overeen in [Oelaanbaatar|v1], na zeventien uur {onderhandelen|e3}. Minister van Hereniging [Chung Dong Hyun|w1] en mevrouw [Pak|w6], die [Noord-Korea|NK] {vertegenwoordigde|d4}, {parafeerden|e5} één velletje papier.

Het getal kwam van [Batbajar|w4], [de {bemiddelaar|e9}|w4]. [Hij|w4] {legde|s10} het tegen middernacht voor, exact halverwege de {driehonderd|s4+s5} die [hij|w4] eerst wilde en het {tegenbod|s8} van [Ri Myong-ho|w3]. Geen van [beide kampen|ZK+NK] {protesteerde|r6+r7} nog. "Iedereen was te moe om te rekenen", {aldus|s14} [de oud-president|w4].

In [Panmunjom|v2] ging het die dinsdag stroever. Veertig minuten {zat|e4} [Chung Tae Il|w2], [de man van Defensie|w2], daar tegenover generaal [Kang|w7]. "Zakelijke {besprekingen|e4}", {heet|s15} het in [Seoul|ZK]. [Pyongyang|NK] {ontkent|s11} dat er is {gesproken|e4:counterfactual}: [de generaal|w7] zou alleen een brief hebben afgegeven. Daarin {staat|s3} de bekende eis, geen oefening. Defensieminister [Chung|w2] {antwoordde|r8} dat er geoefend wordt tot de laatste dag.

[Zweden|SE] {bood|s12+s16} intussen [Stockholm|v5] aan voor een derde {ronde|e6}, eind mei. [Zuid-Korea|ZK] {vindt|r9} het een goed idee, uit [het noorden|NK] kwam {nog niets|r10}.

Het Rode Kruis begint volgende week met loten. Mevrouw Oh, 91, uit Incheon, doet niet meer mee. Zij bereikte met zichzelf een akkoord, zegt ze, en het houdt stand.
=====
entities:
  ZK: {name: Zuid-Korea, type: State}
  NK: {name: Noord-Korea, type: State}
  SE: {name: Zweden, type: State}
  w1: {name: Chung Dong-hyun, type: Person}
  w2: {name: Chung Tae-il, type: Person}
  w3: {name: Ri Myong-ho, type: Person}
  w4: {name: Tserenpil Batbajar, type: Person}
  w6: {name: Pak Son-hui, type: Person}
  w7: {name: Kang Yong-chol, type: Person}
  v1: {name: Ulaanbaatar, type: Place}
  v2: {name: Panmunjom, type: Place}
  v3: {name: Kaesong, type: Place}
  v5: {name: Stockholm, type: Place}
offices:
  - {person: w1, office: Minister van Hereniging, of: ZK}
  - {person: w2, office: Defensieminister, of: ZK}
  - {person: w7, office: generaal, of: NK}
events:
  e3: {type: Negotiation, participants: [ZK, NK], mediators: [w4], place: v1, time: in de nacht van dinsdag op woensdag, factuality: actual}
  e5: {type: Agreement, participants: [NK, ZK], place: v1, time: in de nacht van dinsdag op woensdag, factuality: actual, part_of: e3}
  e4: {type: Negotiation, participants: [ZK, NK], place: v2, time: die dinsdag, factuality: actual}
  e9: {type: Mediation, participants: [ZK, NK], mediators: [w4], factuality: actual}
  e6: {type: Negotiation, participants: [ZK, NK], place: v5, time: eind mei, factuality: possible, after: e3}
acts:
  s4: {type: Proposal, by: w4, to: [ZK], kind: other, content: driehonderd, status: proposed}
  s5: {type: Proposal, by: w4, to: [NK], kind: other, content: driehonderd, status: proposed}
  s8: {type: Proposal, by: w3, to: [ZK], kind: other, status: proposed}
  s10: {type: Proposal, by: w4, to: [ZK, NK], kind: other, content: tweehonderd families, status: accepted, about: e3, time: tegen middernacht}
  s14: {type: Statement, by: w4, content: Iedereen was te moe om te rekenen}
  s15: {type: Statement, by: ZK, content: Zakelijke besprekingen, about: e4}
  s11: {type: Statement, by: NK, content: de generaal zou alleen een brief hebben afgegeven, about: e4}
  s3: {type: Demand, by: NK, to: [ZK], content: geen oefening, about: e4}
  s12: {type: Proposal, by: SE, to: [ZK], kind: talks, content: "Stockholm aan voor een derde ronde, eind mei", status: accepted, about: e6}
  s16: {type: Proposal, by: SE, to: [NK], kind: talks, content: "Stockholm aan voor een derde ronde, eind mei", status: unanswered, about: e6}
replies:
  r6: {to: s10, by: ZK, answer: accepted}
  r7: {to: s10, by: NK, answer: accepted}
  r8: {to: s3, by: w2, answer: rejected}
  r9: {to: s12, by: ZK, answer: accepted}
  r10: {to: s16, by: NK, answer: unanswered}
delegations:
  d4: {of: NK, head: w6, members: [], event: e3}
outcomes:
  o3: {of: e3, type: agreement}
