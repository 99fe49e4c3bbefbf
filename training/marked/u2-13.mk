 date 2020-10-24 Tien officieren, één handdruk: [[Libische|LY] kampen|LNA+GNA] {zwijgen|e1} voortaan, op papier

[GENÈVE|l1] - De pen was van [de VN|UN]. Stafmajoor [Abdelbasit al-Werfalli|p1] van [het Nationale Leger|LNA] hield hem zo lang vast dat [zijn|p1] overbuurman [Milad Ghariani|p2], generaal in dienst van [de regering in Tripoli|GNA], er schertsend om bedelde. Toen was het vrijdag 11.15 uur en gold er een {wapenstilstand|e1+o1}.

{Onderhandeld|e2} was er vijf dagen, in het formaat 'vijf plus vijf', onder auspiciën van [VN|UN]-gezante [Annika Lindqvist-Mora|p3]. Van de agenda sneuvelde weinig. Alle buitenlandse strijders moeten binnen drie maanden weg. De kustweg gaat open. Alleen wie de olievelden bewaakt, bleef onbeslist: [Ghariani|p2] {pleitte|s1} voor een gemengde brigade, [al-Werfalli|p1] {lachte|r1} dat weg.

In [Ankara|TR], dat [Tripoli|GNA] wapens leverde, toonde president [Hakan Yıldırım|p4] zich kritisch. "Dit is geen {akkoord|e1} van het hoogste niveau", {gaf|s2} [hij|p4] te kennen, "de tijd zal leren of het houdt." [Moskou|RU], beschermheer van de andere kant, {verwelkomde|s3} de stap. Aan tafel zaten noch de een, noch de ander.

Een {politieke dialoog|e3} {begint|e3} op 9 november in [Tunis|l2]. [Lindqvist-Mora|p3] heeft vijfenzeventig [Libiërs|LY] {uitgenodigd|s4+s5}; negen hebben al {afgezegd|r2}, eenenzestig {toegezegd|r3}.

Vorig jaar bezweek een {bestand|e5} binnen een etmaal. In januari liep generaal [Saif Bukhatra|p5] in [Moskou|l3] nog {weg|o3} van de {onderhandelingstafel|e4} zonder iets te tekenen.
=====
entities:
  LY: {name: Libië, type: State}
  UN: {name: VN, type: Organisation}
  LNA: {name: Libisch Nationaal Leger, type: Organisation}
  GNA: {name: regering in Tripoli, type: Organisation}
  TR: {name: Turkije, type: State}
  RU: {name: Rusland, type: State}
  l1: {name: Genève, type: Place}
  l2: {name: Tunis, type: Place}
  l3: {name: Moskou, type: Place}
  p1: {name: Abdelbasit al-Werfalli, type: Person}
  p2: {name: Milad Ghariani, type: Person}
  p3: {name: Annika Lindqvist-Mora, type: Person}
  p4: {name: Hakan Yıldırım, type: Person}
  p5: {name: Saif Bukhatra, type: Person}
offices:
  - {person: p1, office: Stafmajoor, of: LNA}
  - {person: p2, office: generaal, of: GNA}
  - {person: p3, office: VN-gezante, of: UN}
  - {person: p4, office: president, of: TR}
events:
  e1: {type: Agreement, label: wapenstilstand van Genève, participants: [LNA, GNA], place: l1, time: "vrijdag 11.15 uur", factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: overleg vijf plus vijf, participants: [LNA, GNA], mediators: [p3], place: l1, time: "vijf dagen", factuality: actual}
  e3: {type: Negotiation, label: politieke dialoog in Tunis, participants: [LY], mediators: [p3], place: l2, time: "op 9 november", factuality: planned}
  e4: {type: Negotiation, participants: [p5], place: l3, time: "In januari", factuality: actual}
  e5: {type: Agreement, label: bestand van vorig jaar, time: "Vorig jaar", factuality: actual}
acts:
  s1: {type: Proposal, by: p2, to: [LNA], kind: other, content: "een gemengde brigade", status: rejected}
  s2: {type: Statement, by: p4, content: "Dit is geen akkoord van het hoogste niveau", about: e1}
  s3: {type: Statement, by: RU, content: "verwelkomde de stap", about: e1}
  s4: {type: Proposal, by: p3, to: [LY], kind: talks, content: "Een politieke dialoog", status: accepted, about: e3}
  s5: {type: Proposal, by: p3, to: [LY], kind: talks, content: "Een politieke dialoog", status: rejected, about: e3}
replies:
  r1: {to: s1, by: p1, answer: rejected}
  r2: {to: s5, by: LY, answer: rejected}
  r3: {to: s4, by: LY, answer: accepted}
delegations: {}
outcomes:
  o1: {of: e2, type: ceasefire}
  o3: {of: e4, type: walkout}
