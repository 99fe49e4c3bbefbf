 date 2025-02-11 Veel handen, weinig handtekeningen op [Pacifische|PIF] {top|e1} in [Apia|l1]

Hoe vraag je een buurman om zijn zee? Op de {bijeenkomst|e1} van [het Pacific Islands Forum|PIF] in [Apia|l1] deed premier [Tavita Leiataua|p1] van [Samoa|WS] het met een lied. Daarna kwam het {verzoek|s1}: of [Nieuw-Zeeland|NZ] [zijn|NZ] patrouilleschepen wilde uitlenen om trawlers te verjagen. De [Nieuw-Zeelandse|NZ] minister [Hinemoa Parata|p2] zong mee en {zei|r1} ja.

Dat was de goede tijding. De slechte kwam van [Nauru|NR]. [Het|NR] {trekt|s2+r3} [zijn|NR] steun in voor het verdrag tegen diepzeemijnbouw waarvoor [Fiji|FJ] al twee jaar {ijvert|s6}. President [Deireragea Akubor|p3] zou daartoe zijn overgehaald door [China|CN], dat een haven zou hebben {beloofd|s3}. [Akubor|p3] zelf {vindt|s4} dat 'kletskoek van jaloerse mensen'.

[Fiji|FJ] {smeekte|s5} [Akubor|p3] om ten minste de slotzitting af te wachten. Tevergeefs: om vier uur {steeg|r2} [zijn|p3] vliegtuig op. Achttien van de negentien delegaties bleven zitten en {schaarden|e2} zich achter een verklaring over de zeespiegel.

Aan de zijlijn gebeurde nog iets. [Tonga|TO] en [Frans-Polynesië|PF], die sinds 2022 niet meer met [elkaar|TO+PF] spraken, {aten|e3} samen een varken, op initiatief van bisschop [Sione Fonua|p4] uit [Wallis|l2], die {van de een naar de ander|e4} liep. Over vliegrechten zullen [ze|TO+PF] in mei {onderhandelen|e5}. Een datum ontbreekt.

[Het forum|PIF] {komt|e6} volgend jaar samen op [Tuvalu|l3]. Tenminste, grapte [de gastheer|p1], als het dan nog boven water ligt.

[Samoa|WS] zelf oogstte lof met een {aanbod|s7} aan [Tuvalu|TV]: wie zijn eiland kwijtraakt, {krijgt|s7} in [Apia|l1] een paspoort. [De [Tuvaluaanse|TV] delegatieleidster|p5], de dichteres [Lupe Taufaga|p5], {barstte|r4} in tranen uit en omhelsde [Leiataua|p1]. [Zij|p5] was gekomen met twee schoolmeisjes, [haar|p5] voltallige {staf|d1}. [Australië|AU], dat niet wilde achterblijven, {trok|s8} zestig miljoen dollar uit voor dijken. Daarop bleef het {stil|r5}.
=====
entities:
  PIF: {name: Pacific Islands Forum, type: Organisation}
  WS: {name: Samoa, type: State}
  NZ: {name: Nieuw-Zeeland, type: State}
  NR: {name: Nauru, type: State}
  FJ: {name: Fiji, type: State}
  CN: {name: China, type: State}
  TO: {name: Tonga, type: State}
  PF: {name: Frans-Polynesië, type: State}
  l1: {name: Apia, type: Place}
  l2: {name: Wallis, type: Place}
  l3: {name: Tuvalu, type: Place}
  p1: {name: Tavita Leiataua, type: Person}
  p2: {name: Hinemoa Parata, type: Person}
  p3: {name: Deireragea Akubor, type: Person}
  p4: {name: Sione Fonua, type: Person}
  TV: {name: Tuvalu, type: State}
  AU: {name: Australië, type: State}
  p5: {name: Lupe Taufaga, type: Person}
offices:
  - {person: p1, office: premier, of: WS}
  - {person: p2, office: minister, of: NZ}
  - {person: p3, office: President, of: NR}
  - {person: p5, office: delegatieleidster, of: TV}
events:
  e1: {type: Meeting, label: top in Apia, participants: [PIF, p1, p2, p3, FJ], hosts: [p1], place: l1, factuality: actual}
  e2: {type: Agreement, label: verklaring over de zeespiegel, participants: [PIF], place: l1, factuality: actual, part_of: e1}
  e3: {type: Meeting, participants: [TO, PF], mediators: [p4], factuality: actual}
  e4: {type: Mediation, participants: [TO, PF], mediators: [p4], factuality: actual}
  e5: {type: Negotiation, label: overleg over vliegrechten, participants: [TO, PF], time: in mei, factuality: planned}
  e6: {type: Meeting, participants: [PIF], place: l3, time: volgend jaar, factuality: planned, after: e1}
acts:
  s1: {type: Proposal, by: p1, to: [NZ], kind: other, content: "zijn patrouilleschepen wilde uitlenen om trawlers te verjagen", status: accepted}
  s2: {type: Statement, by: NR, content: "trekt zijn steun in voor het verdrag tegen diepzeemijnbouw"}
  s3: {type: Concession, by: CN, to: [NR], content: "een haven", factuality: possible}
  s4: {type: Statement, by: p3, content: "kletskoek van jaloerse mensen"}
  s5: {type: Demand, by: FJ, to: [p3], content: "om ten minste de slotzitting af te wachten"}
  s6: {type: Proposal, by: FJ, kind: treaty, content: "het verdrag tegen diepzeemijnbouw", status: rejected}
  s7: {type: Proposal, by: WS, to: [TV], kind: other, content: "wie zijn eiland kwijtraakt, krijgt in Apia een paspoort", status: accepted}
  s8: {type: Proposal, by: AU, to: [TV], kind: other, content: "zestig miljoen dollar uit voor dijken", status: unanswered}
replies:
  r1: {to: s1, by: p2, answer: accepted}
  r2: {to: s5, by: p3, answer: rejected}
  r3: {to: s6, by: NR, answer: rejected}
  r4: {to: s7, by: p5, answer: accepted}
  r5: {to: s8, answer: unanswered}
delegations:
  d1: {of: TV, head: p5, members: [], event: e1}
