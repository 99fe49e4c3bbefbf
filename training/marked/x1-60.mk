 date 2021-10-08 [Kosovo|XK] en [Servië|RS] {eens|e2} over nummerborden

Het kentekenconflict tussen [Kosovo|XK] en [Servië|RS] is, voor een halfjaar althans, bezworen. In [Brussel|l1] {bereikten|e2} hoofdonderhandelaars [Arta Berisha|p1] en [Miloš Radenković|p2] donderdagnacht een {vergelijk|e2+o1}: over de nummerborden gaan stickers, de pantserwagens gaan weg van de grens.

De {doorbraak|e2} kwam na een {zitting|e1} van zestien uur, voorgezeten door de Slowaakse [EU|EU]-gezant [Juraj Kováčik|p3]. Twee keer leek het mis te gaan. Om elf uur 's avonds {beende|o2} [Radenković|p2] de gang op met [zijn|p2] jas al aan; [Kováčik|p3] haalde [hem|p2] bij de lift in. En rond twee uur {eiste|a1} [Berisha|p1] plotseling dat in de tekst 'Republiek [Kosovo|XK]' zou staan. Toen [Servië|RS] dat {weigerde|r1}, {liet|a2} [ze|p1] het punt vallen.

Premier [Lulzim Hoti|p4] {sprak|a4} in [Pristina|XK] van "het begin van wederkerigheid". In [Belgrado|RS] {wilde|a3} men vooral kwijt dat er niets is erkend.

De missie [KFOR|KF] van [de NAVO|NATO] ziet op de terugtrekking toe. Vanaf 21 oktober moet een {werkgroep|e3} in [Brussel|l1] een blijvende regeling zoeken. Tegelijk lopen, eveneens onder [EU|EU]-vlag maar in [Wenen|l2], de {gesprekken|e4} over vermisten, waarin in {geen|o3} vier jaar vooruitgang is geboekt.
=====
entities:
  XK: {name: Kosovo, type: State}
  RS: {name: Servië, type: State}
  EU: {name: Europese Unie, type: Organisation}
  KF: {name: KFOR, type: Organisation}
  NATO: {name: NAVO, type: Organisation}
  l1: {name: Brussel, type: Place}
  l2: {name: Wenen, type: Place}
  p1: {name: Arta Berisha, type: Person}
  p2: {name: Miloš Radenković, type: Person}
  p3: {name: Juraj Kováčik, type: Person}
  p4: {name: Lulzim Hoti, type: Person}
offices:
  - {person: p1, office: hoofdonderhandelaar, of: XK}
  - {person: p2, office: hoofdonderhandelaar, of: RS}
  - {person: p3, office: EU-gezant, of: EU}
  - {person: p4, office: Premier, of: XK}
events:
  e1: {type: Negotiation, label: zitting over kentekens, participants: [XK, RS, p1, p2], mediators: [p3], place: l1, time: zestien uur, factuality: actual}
  e2: {type: Agreement, label: vergelijk over kentekens, participants: [XK, RS, p1, p2], mediators: [p3], guarantors: [KF], place: l1, time: donderdagnacht, factuality: actual, part_of: e1}
  e3: {type: Negotiation, label: werkgroep voor een blijvende regeling, participants: [XK, RS], place: l1, time: Vanaf 21 oktober, factuality: planned, after: e1}
  e4: {type: Negotiation, label: gesprekken over vermisten, participants: [XK, RS], facilitators: [EU], place: l2, factuality: actual}
acts:
  a1: {type: Demand, by: p1, to: [RS], content: dat in de tekst 'Republiek Kosovo' zou staan}
  a2: {type: Concession, by: p1, to: [RS], content: liet ze het punt vallen}
  a3: {type: Statement, by: RS, content: dat er niets is erkend}
  a4: {type: Statement, by: p4, content: het begin van wederkerigheid}
replies:
  r1: {to: a1, by: RS, answer: rejected}
outcomes:
  o1: {of: e1, type: agreement}
  o2: {of: e1, type: walkout, factuality: counterfactual}
  o3: {of: e4, type: no_breakthrough}
