 date 2024-11 [Sofia|BUL] en [Skopje|NOO] {leggen|e2} strijd om schoolboeken bij

[Noord-Macedonië|NOO] en [Bulgarije|BUL] hebben [hun|NOO+BUL] jarenlange twist over de geschiedenisboeken {bijgelegd|e2+o1}. In het [Bulgaarse|BUL] [Plovdiv|l1] is zaterdag door [de ministers van Onderwijs van beide landen|p1+p2] een gezamenlijke {tekst|e2} {ondertekend|e2}. Aan het {akkoord|e2} gingen achttien maanden van {onderhandelingen|e1} vooraf, {gefaciliteerd|e1} door [Frankrijk|FRA].

'[Onze|BUL+NOO] kinderen leren voortaan twee verhalen en één feit: dat [we|BUL+NOO] buren zijn', {sprak|e3} de [Bulgaarse|BUL] minister [Desislava Todorova|p1] plechtig. [Haar|p1] [Macedonische|NOO] evenknie [Goran Stojkovski|p2] was zuiniger met woorden; [hij|p2] {noemde|e4} het resultaat 'werkbaar'.

De historicus [Blagoj van den Berg-Ristov|p3] had de [Macedonische|NOO] {commissie|d1} voorgezeten. In de [Bulgaarse|BUL] {zaten|d2} de hoogleraren [Petar Minkov|p4] en [Elena Raleva|p5].

Geen veto meer

[Bulgarije|BUL] heeft {toegezegd|e5} [zijn|BUL] veto tegen de [Macedonische|NOO] [EU|EUR]-onderhandelingen in te trekken. Daar staat wel iets tegenover. [Sofia|BUL] {verlangt|e6} dat [Skopje|NOO] de [Bulgaarse|BUL] minderheid voor 1 juli in de grondwet opneemt. Premier [Hristijan Mickoski|p6] heeft [de Europese Unie|EUR] om een schriftelijke {garantie|s1} gevraagd dat er daarna geen nieuwe voorwaarden volgen. [Brussel|EUR] heeft nog {niets van zich laten horen|r1}.

Door [Bulgarije|BUL] en [Noord-Macedonië|NOO] samen is {voorgesteld|s2} om ook [Griekenland|GRI] te betrekken bij een nieuw {vriendschapsverdrag|e14}. [De [Griekse|GRI] regering|GRI] {liet|e10+r2} gisteren weten daar niets voor te voelen.

Champagne

Helemaal rimpelloos verliep de dag niet. De [Franse|FRA] president [Emmanuel Macron|p7], die bij de {plechtigheid|e13} zou {zijn|e7}, moest {verstek laten gaan|o2} wegens mist. [Hij|p7] {belde|e8} vanuit [Parijs|l3] met [Mickoski|p6] om [hem|p6] geluk te wensen. Over tien dagen {komt|e9} [Macron|p7] alsnog naar [Skopje|l2].

[Todorova|p1] {wees|e11} er tot slot op dat de inkt sneller droogt dan de gemoederen bedaren.
=====
entities:
  p1: {name: Desislava Todorova, type: Person}
  p2: {name: Goran Stojkovski, type: Person}
  p3: {name: Blagoj van den Berg-Ristov, type: Person}
  p4: {name: Petar Minkov, type: Person}
  p5: {name: Elena Raleva, type: Person}
  p6: {name: Hristijan Mickoski, type: Person}
  p7: {name: Emmanuel Macron, type: Person}
  NOO: {name: Noord-Macedonië, type: State}
  BUL: {name: Bulgarije, type: State}
  FRA: {name: Frankrijk, type: State}
  GRI: {name: Griekenland, type: State}
  EUR: {name: Europese Unie, type: Organisation}
  l1: {name: Plovdiv, type: Place}
  l2: {name: Skopje, type: Place}
  l3: {name: Parijs, type: Place}
offices:
  - {person: p1, office: minister van Onderwijs, of: BUL}
  - {person: p2, office: minister van Onderwijs, of: NOO}
  - {person: p6, office: premier, of: NOO}
  - {person: p7, office: president, of: FRA}
events:
  e1: {type: Negotiation, label: onderhandelingen over de geschiedenisboeken, participants: [NOO, BUL], time: achttien maanden, factuality: actual, facilitators: [FRA]}
  e2: {type: Agreement, label: gezamenlijke tekst over geschiedenisboeken, participants: [NOO, BUL], place: l1, time: zaterdag, factuality: actual, part_of: e1}
  e7: {type: Visit, label: uitgebleven komst van Macron naar de plechtigheid, participants: [p7], place: l1, factuality: counterfactual, part_of: e13}
  e8: {type: Meeting, label: telefoongesprek Macron-Mickoski, participants: [p7, p6], factuality: actual}
  e9: {type: Visit, label: bezoek Macron aan Skopje, participants: [p7], place: l2, time: Over tien dagen, factuality: planned}
  e13: {place: l1, time: zaterdag, type: Meeting, participants: [NOO, BUL], factuality: actual}
  e14: {type: Agreement, participants: [BUL, NOO, GRI], factuality: possible}
acts:
  e3: {type: Statement, by: p1, content: 'Onze kinderen leren voortaan twee verhalen en één feit: dat we buren zijn'}
  e4: {type: Statement, by: p2, content: werkbaar}
  e5: {type: Concession, by: BUL, to: [NOO], content: zijn veto tegen de Macedonische EU-onderhandelingen in te trekken}
  e6: {type: Demand, by: BUL, to: [NOO], content: Skopje de Bulgaarse minderheid voor 1 juli in de grondwet opneemt}
  e10: {type: Statement, by: GRI, time: gisteren, content: daar niets voor te voelen}
  e11: {type: Statement, by: p1, content: de inkt sneller droogt dan de gemoederen bedaren}
  s1: {type: Proposal, by: p6, to: [EUR], kind: guarantee, status: unanswered, content: dat er daarna geen nieuwe voorwaarden volgen}
  s2: {type: Proposal, by: BUL, to: [GRI], kind: treaty, status: rejected, content: ook Griekenland te betrekken bij een nieuw vriendschapsverdrag}
replies:
  r1: {to: s1, by: EUR, answer: unanswered}
  r2: {to: s2, by: GRI, answer: rejected}
delegations:
  d1: {of: NOO, head: p3, members: [], event: e1}
  d2: {of: BUL, head: null, members: [p4, p5], event: e1}
outcomes:
  o1: {of: e1, type: agreement}
  o2: {of: e7, type: cancelled}
