 date 2022-01-28 [ECOWAS|EW] {zendt|d1} zeven man naar [Conakry|l1], [junta|JU] {zet|a1} klok stil

[CONAKRY|l1] - Morgen {landt|e1} in de [Guinese|GN] hoofdstad [een zevenkoppige missie van [ECOWAS|EW]|EW]. {Aan het roer|d1} staat de [Beninse|BJ] oud-president [Romuald Agossou|p1]; met [hem|p1] vliegen onder anderen de [Ghanese|GH] minister [Efua Ansah-Brempong|p2] en de [Senegalese|SN] generaal buiten dienst [Malick Thiaw|p3] mee. Doel: kolonel [Sory Kourouma|p4] {bewegen|a2} tot verkiezingen binnen een half jaar.

Of [ze|EW] [hem|p4] te spreken {krijgen|e2}, is {de vraag|o2}. [De junta|JU] {wist|a3} vrijdagmorgen in een communiqué niets van een {afspraak|e2}. 's Middags klonk het milder: een {kop thee|e2} kan, maar de overgang {duurt|a1} 39 maanden en geen dag minder.

[Het West-Afrikaanse blok|EW] sloot [Guinee|GN] in september buiten en {dreigt|a4} de luchtruimen dicht te gooien. [Agossou|p1] zei bij [zijn|p1] vertrek uit Cotonou liever niet met stokken te zwaaien. "[Ik|p1] breng een {voorstel|a5} mee: vierentwintig maanden, met een [Ghanese|GH] en een [Senegalese|SN] waarnemer op elk ministerie." Het antwoord {blijft|r1} voorlopig uit.

De frank hield zich goed. In de haven ging het laden van bauxiet gewoon door, al moeten vrachtwagens uit Boké sinds dinsdag een tweede controlepost passeren. Reders vrezen vooral het regenseizoen.

[Mali|ML] ging [Guinee|GN] voor: daar {keerde|o1} in oktober een vergelijkbare {missie|e3} na vier uur met lege handen huiswaarts.
=====
entities:
  EW: {name: ECOWAS, type: Organisation}
  GN: {name: Guinee, type: State}
  BJ: {name: Benin, type: State}
  GH: {name: Ghana, type: State}
  SN: {name: Senegal, type: State}
  ML: {name: Mali, type: State}
  JU: {name: junta van Guinee, type: Organisation}
  l1: {name: Conakry, type: Place}
  p1: {name: Romuald Agossou, type: Person}
  p2: {name: Efua Ansah-Brempong, type: Person}
  p3: {name: Malick Thiaw, type: Person}
  p4: {name: Sory Kourouma, type: Person}
offices:
  - {person: p1, office: oud-president, of: BJ}
  - {person: p2, office: minister, of: GH}
  - {person: p3, office: generaal buiten dienst, of: SN}
  - {person: p4, office: kolonel, of: GN}
events:
  e1: {type: Visit, label: missie naar Conakry, participants: [EW, p1, p2, p3], place: l1, time: Morgen, factuality: planned}
  e2: {type: Meeting, label: gesprek met Kourouma, participants: [EW, p4], place: l1, factuality: possible, part_of: e1}
  e3: {type: Visit, label: missie naar Mali, time: in oktober, factuality: actual}
acts:
  a1: {type: Statement, by: JU, content: 39 maanden en geen dag minder}
  a2: {type: Demand, by: EW, to: [p4], content: verkiezingen binnen een half jaar}
  a3: {type: Statement, by: JU, content: niets van een afspraak, time: vrijdagmorgen, about: e2}
  a4: {type: Warning, by: EW, to: [GN], content: de luchtruimen dicht te gooien}
  a5: {type: Proposal, by: p1, to: [JU], kind: other, content: "vierentwintig maanden, met een Ghanese en een Senegalese waarnemer op elk ministerie", status: unanswered}
replies:
  r1: {to: a5, answer: unanswered}
delegations:
  d1: {of: EW, head: p1, members: [p2, p3], event: e1}
outcomes:
  o1: {of: e3, type: no_breakthrough}
  o2: {of: e2, type: unknown}
