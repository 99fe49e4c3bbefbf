 date 2025-11 Analyse: in [Helsinki|l1] wordt vooral tijd gekocht

Er zijn toppen die mislukken en er zijn toppen die slagen. Die van [Helsinki|l1] deed geen van beide. [Oekraïne|OEK] en [Rusland|RUS] {praten|e1+o1} nog altijd, en dat is precies wat [Moskou|RUS] wil.

Formeel valt de balans niet eens zo slecht uit. Onder auspiciën van [de VN|VER2] en met [Finland|FIN] als gastheer, dat tussen de kamers {pendelde|e2} met ontwerpteksten, {zaten|e1} [Roestem Oemerov|p1] en [Vladimir Medinski|p2] zes dagen aan tafel. [Oemerov|p1] leidde de [Oekraïense|OEK] {delegatie|d1}, [zijn tegenspeler|p2] de [{Russische|d2}|RUS]. Er kwam een {lijst|e3+o2} met 1.200 krijgsgevangenen die naar huis mogen. [Kiev|OEK] had om drieduizend {gevraagd|e11}.

Maar over een bestand werd niet eens ernstig gesproken. Het [Oekraïense|OEK] {voorstel|s1} voor een {wapenstilstand|e12} van zestig dagen {verwierp|r1} [Medinski|p2] nog voor de tolk was uitgesproken. [Moskou|RUS] {eist|e4} onverkort dat [Kiev|OEK] de hele [Donbas|l2] opgeeft. Dat zal president [Zelensky|p3] {nooit|r4} doen. [Hij|p3] zou [zijn|p3] land verliezen, en [zijn|p3] kiezers erbij.

Wie staat garant?

Opvallender is wat er in de marge gebeurde. [Benelux-landen|BEN] hielden zich klein als waarnemers, maar de [Belgische|BEL] ambassadrice [Katrien Dewulf|p4] zou op woensdag in het geheim met [Medinski|p2] hebben {geluncht|e5} om over de bevroren tegoeden bij Euroclear te praten. [Brussel|BEL] {ontkent|e6} formeel. [Turkije|TUR] {bood|s2+s3} aan om een akkoord mee te waarborgen; [Kiev|OEK] {juichte|r2} dat toe, [Moskou|RUS] {zweeg|r3}.

'Tegen Pasen {zitten|e7} [ze|OEK+RUS] in [Istanbul|l3]', {voorspelt|a1} defensiespecialist [Joris Maes|p5] van het Egmontinstituut. [Zijn|p5] collega [Natalia Brandt|p6] {gelooft|e8} er niets van. {Volgens|e8} [haar|p6] stapt [Rusland|RUS] nog voor nieuwjaar {op|o4}. Ik neig naar [Brandt|p6]. Wie de tijd aan zijn kant denkt te hebben, tekent niet.

[Europa|EUR] kijkt toe

[Kaja Kallas|p7] {waarschuwde|e9} vanuit [Brussel|l4] dat [de Europese Unie|EUR] geen akkoord zal erkennen dat zonder [Oekraïne|OEK] gesloten wordt. Stoere taal. Stel dat [Washington|VER] en [Moskou|RUS] het samen op een {akkoordje|e10} gooien: wat dan? Dan vergadert [Europa|EUR]. De {gesprekken|e1} in de [[Finse|FIN] hoofdstad|l1] {duren|o1} intussen voort.
=====
entities:
  p1: {name: Roestem Oemerov, type: Person}
  p2: {name: Vladimir Medinski, type: Person}
  p3: {name: Zelensky, type: Person}
  p4: {name: Katrien Dewulf, type: Person}
  p5: {name: Joris Maes, type: Person}
  p6: {name: Natalia Brandt, type: Person}
  p7: {name: Kaja Kallas, type: Person}
  OEK: {name: Oekraïne, type: State}
  RUS: {name: Rusland, type: State}
  FIN: {name: Finland, type: State}
  BEL: {name: België, type: State}
  TUR: {name: Turkije, type: State}
  VER: {name: Verenigde Staten, type: State}
  VER2: {name: Verenigde Naties, type: Organisation}
  BEN: {name: Benelux, type: Organisation}
  EUR: {name: Europese Unie, type: Organisation}
  l1: {name: Helsinki, type: Place}
  l2: {name: Donbas, type: Place}
  l3: {name: Istanbul, type: Place}
  l4: {name: Brussel, type: Place}
offices:
  - {person: p4, office: ambassadrice, of: BEL}
  - {person: p3, office: president, of: OEK}
events:
  e1: {type: Negotiation, label: gesprekken Oekraïne-Rusland in Helsinki, participants: [OEK, RUS, p1, p2], mediators: [VER2], place: l1, time: zes dagen, factuality: actual, hosts: [FIN], observers: [BEN]}
  e2: {type: Mediation, label: Finland pendelt tussen de kamers, participants: [OEK, RUS], mediators: [FIN], place: l1, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: lijst met 1.200 krijgsgevangenen, participants: [OEK, RUS], place: l1, factuality: actual, part_of: e1}
  e5: {type: Meeting, label: vermeende geheime lunch Dewulf-Medinski, participants: [p4, p2], time: op woensdag, factuality: possible}
  e7: {type: Negotiation, label: voorspeld overleg in Istanbul, participants: [OEK, RUS], place: l3, time: Tegen Pasen, factuality: possible, source: p5}
  e10: {type: Agreement, label: hypothetisch akkoord VS-Rusland, participants: [VER, RUS], factuality: possible}
  e12: {type: Agreement, participants: [OEK, RUS], factuality: possible}
acts:
  e4: {type: Demand, by: RUS, to: [OEK], content: Kiev de hele Donbas opgeeft}
  e6: {type: Statement, by: BEL, content: op woensdag in het geheim met Medinski hebben geluncht}
  e8: {type: Statement, by: p6, content: stapt Rusland nog voor nieuwjaar op}
  e9: {type: Warning, by: p7, content: de Europese Unie geen akkoord zal erkennen dat zonder Oekraïne gesloten wordt}
  e11: {type: Demand, by: OEK, to: [RUS], content: drieduizend}
  s1: {type: Proposal, by: OEK, to: [RUS], kind: ceasefire, content: een wapenstilstand van zestig dagen, status: rejected}
  s2: {type: Proposal, by: TUR, to: [OEK], kind: guarantee, status: accepted, content: een akkoord mee te waarborgen}
  s3: {type: Proposal, by: TUR, to: [RUS], kind: guarantee, status: unanswered, content: een akkoord mee te waarborgen}
  a1: {type: Statement, by: p5, content: Tegen Pasen zitten ze in Istanbul}
replies:
  r1: {to: s1, by: p2, answer: rejected}
  r2: {to: s2, by: OEK, answer: accepted}
  r3: {to: s3, by: RUS, answer: unanswered}
  r4: {to: e4, by: p3, answer: rejected}
delegations:
  d1: {of: OEK, head: p1, members: [], event: e1}
  d2: {of: RUS, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: ongoing}
  o2: {of: e1, type: partial_agreement}
  o4: {factuality: possible, of: e1, type: walkout}
