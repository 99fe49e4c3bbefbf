 date 2014-05-09 Van de sportpagina: {handtekening|e3} in [Addis|l2], geen thuiswedstrijd in [Juba|l1]

Als in januari in [Juba|l1] de wapens hadden gezwegen, zoals in [Addis Abeba|l2] was {afgesproken|e2}, dan had het elftal van Juba zondag thuis kunnen spelen. Dat is niet zo; [de president van [Zuid-Soedan|SS] en [zijn|p1] oud-vicepresident|p1+p2], [James Lual|p1] en [Gatwech Riek|p2], {ondertekenden|e2} op 23 januari een {staakt-het-vuren|e2} en braken het op 24 januari. In het stadion slapen nu gezinnen.

Vrijdag was er opnieuw een {handtekening|e3}. [Beide mannen|p1+p2] zetten haar in [Addis Abeba|l2], zonder [elkaar|p1+p2] aan te kijken, in het bijzijn van [de [Ethiopische|ET] premier|p3], [Tesfaye Woldemariam|p3], die dit papier heeft {geregeld|e4}, en van [de [Amerikaanse|US] minister|p4], die er een toespraak bij hield. Oeganda, welks soldaten in Juba de brug bewaken, was er niet. [Woldemariam|p3] {nodigde|s2+s3} [hen|p1+p2] uit voor een {verzoeningsconferentie|e5} in [Bahir Dar|l3], over een maand. [De president|p1] heeft {toegezegd|r1}, [Riek|p2] {zegt|r2} "als [ik|p2] leef".

De coach van de thuisploeg, die aan geen tafel was genood, wijst op het gelijkspel, 3-3, van donderdag. "Dat was pas een wapenstilstand. Negentig minuten, en iedereen hield zich eraan."
=====
entities:
  SS: {name: Zuid-Soedan, type: State}
  ET: {name: Ethiopië, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Juba, type: Place}
  l2: {name: Addis Abeba, type: Place}
  l3: {name: Bahir Dar, type: Place}
  p1: {name: James Lual, type: Person}
  p2: {name: Gatwech Riek, type: Person}
  p3: {name: Tesfaye Woldemariam, type: Person}
  p4: {name: Amerikaanse minister, type: Person}
offices:
  - {person: p1, office: president, of: SS}
  - {person: p2, office: oud-vicepresident, of: SS}
  - {person: p3, office: premier, of: ET}
  - {person: p4, office: minister, of: US}
events:
  e2: {type: Agreement, label: staakt-het-vuren van januari, participants: [p1, p2], place: l2, time: op 23 januari, factuality: actual}
  e3: {type: Agreement, label: nieuw staakt-het-vuren, participants: [p1, p2], mediators: [p3], observers: [p4], place: l2, time: Vrijdag, factuality: actual}
  e4: {type: Mediation, participants: [p1, p2], mediators: [p3], factuality: actual}
  e5: {type: Negotiation, label: verzoeningsconferentie in Bahir Dar, participants: [p1, p2], mediators: [p3], place: l3, time: over een maand, factuality: planned, after: e3}
acts:
  s2: {type: Proposal, by: p3, to: [p1], kind: talks, content: "een verzoeningsconferentie in Bahir Dar, over een maand", status: accepted, about: e5}
  s3: {type: Proposal, by: p3, to: [p2], kind: talks, content: "een verzoeningsconferentie in Bahir Dar, over een maand", status: accepted, about: e5}
replies:
  r1: {to: s2, by: p1, answer: accepted}
  r2: {to: s3, by: p2, answer: accepted}
