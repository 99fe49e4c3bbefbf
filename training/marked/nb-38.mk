 date 2024-01-26 [Mali|ML] {zegt|a1} {vredesakkoord|e1} met [Toearegs|CSP] op

'Per direct beëindigd', stond er in de {verklaring|a1} die kolonel [Abdoulaye Maïga|p1] donderdagavond op de staatsomroep {voorlas|a1}. Daarmee is het {akkoord|e1} van [Algiers|l1], dat in 2015 na een jaar {onderhandelen|e2} tot stand kwam, ook formeel dood. [De regering in [Bamako|ML]|ML] {verwijt|a2} {bemiddelaar|e7} [Algerije|DZ] dat het [opstandelingen|CSP] in hotels onderbrengt.

[Algerije|DZ] {zegt|a3} 'met spijt' kennis te hebben genomen van het {besluit|a1}. Nog in december had [het|DZ] imam [Mahmoud Dicko|p2] op {bezoek|e3}, tegen de zin van [de junta|ML]; beide ambassadeurs werden toen {ontboden|e4+e5}.

In plaats van het {akkoord|e1} {wil|a5} juntaleider [Assimi Goïta|p3] een 'inter-[Malinese|ML] {dialoog|e6}', zonder pottenkijkers. [De noordelijke bewegingen|CSP] {passen|r1} daarvoor. [Hun|CSP] woordvoerder [Mohamed Elmaouloud Ramadane|p4] {spreekt|a4} van 'een gesprek met de spiegel'.

Zand

In november verloren [de Toearegs|CSP] Kidal, na dagen van beschietingen uit de lucht. Wie kon vluchtte naar Tinzaouaten, waar de tenten tegen het grenshek staan. Een geit is er een fortuin waard. De blauwhelmen, 13.000 man, zijn sinds oud en nieuw allemaal weg; wat ze niet konden meenemen, staken ze aan.

Drie dagen later {kondigden|a6} [Mali|ML], [Niger|NG] en [Burkina Faso|BF] aan dat [ze|ML+NG+BF] ook [het regionale blok Ecowas|ECO] vaarwel zeggen.
=====
entities:
  ML: {name: "Mali", type: State}
  DZ: {name: "Algerije", type: State}
  NG: {name: "Niger", type: State}
  BF: {name: "Burkina Faso", type: State}
  ECO: {name: "Ecowas", type: Organisation}
  CSP: {name: "Toearegs", type: Organisation}
  p1: {name: "Abdoulaye Maïga", type: Person}
  p2: {name: "Mahmoud Dicko", type: Person}
  p3: {name: "Assimi Goïta", type: Person}
  p4: {name: "Mohamed Elmaouloud Ramadane", type: Person}
  l1: {name: "Algiers", type: Place}
offices:
  - {person: p1, office: "kolonel", of: ML}
  - {person: p3, office: "juntaleider", of: ML}
  - {person: p4, office: "woordvoerder", of: CSP}
events:
  e1: {type: Agreement, participants: [ML, CSP], mediators: [DZ], place: l1, time: "in 2015", factuality: actual}
  e2: {type: Negotiation, participants: [ML, CSP], mediators: [DZ], place: l1, time: "een jaar", factuality: actual}
  e3: {type: Visit, participants: [p2], place: DZ, time: "in december", factuality: actual}
  e4: {type: Meeting, participants: [ML, DZ], time: "toen", factuality: actual}
  e5: {type: Meeting, participants: [DZ, ML], time: "toen", factuality: actual}
  e6: {type: Negotiation, participants: [ML, CSP], factuality: possible}
  e7: {type: Mediation, participants: [ML, CSP], mediators: [DZ], factuality: actual}
acts:
  a1: {type: Statement, by: p1, time: "donderdagavond", content: "Per direct beëindigd"}
  a2: {type: Statement, by: ML, to: [DZ], content: "het opstandelingen in hotels onderbrengt"}
  a3: {type: Statement, by: DZ, content: "'met spijt' kennis te hebben genomen van het besluit"}
  a4: {type: Statement, by: p4, content: "een gesprek met de spiegel"}
  a5: {type: Demand, by: p3, to: [CSP], content: "een 'inter-Malinese dialoog', zonder pottenkijkers"}
  a6: {type: Statement, by: ML, time: "Drie dagen later", content: "ze ook het regionale blok Ecowas vaarwel zeggen"}
replies:
  r1: {to: a5, by: CSP, answer: rejected}
