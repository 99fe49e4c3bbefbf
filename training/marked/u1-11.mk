 date 2018-04-23 Colorado-partij blijft aan de macht in [Paraguay|PY]

Met een voorsprong van nog geen vier procentpunten heeft ondernemer [Rodrigo Benítez Acha|p1] de presidentsverkiezingen in [Paraguay|PY] gewonnen. [Zijn|p1] rivaal van de liberale alliantie, Efraín Duarte, belde [hem|p1] om tien uur 's avonds op om [hem|p1] te feliciteren. Een akkoord tussen de linkse partijen, twee weken voor de stembusgang gesloten, mocht Duarte niet baten.

De opkomst lag op 61 procent. In Asunción bleef het rustig; in Ciudad del Este ging een stembureau een halfuur later open omdat de sleutel zoek was. Waarnemers van de Europese Unie spraken van een ordelijk verloop. De delegatie bezocht driehonderd bureaus.

[Benítez Acha|p1] beloofde lagere belastingen en een snelweg door de Chaco. De partijtop wil deze week al aan het overleg over de ministersposten beginnen. Kandidaat voor Financiën is [zijn|p1] schoonbroer.

In het buitenland wordt vooral gelet op één zin uit de overwinningstoespraak. [Paraguay|PY] {blijft|a1+r1+r2} onder [zijn|p1] bewind [Taiwan|TW] trouw, {zei|a1} [Benítez Acha|p1], "want een vriend ruil je niet in voor een klant". [China|CN] had [het land|PY] in februari laten weten dat [het|CN] de sojahandel wil {openstellen|a2} zodra de banden met [Taipei|TW] worden {verbroken|a4}. [De president van [Taiwan|TW]|p2] komt in augustus naar [Asunción|l1] voor de {inhuldiging|e1}.

[De nieuwe president|p1] begint op 15 augustus. In het Congres mist [zijn|p1] partij de meerderheid in de Senaat.
=====
entities:
  PY: {name: Paraguay, type: State}
  TW: {name: Taiwan, type: State}
  CN: {name: China, type: State}
  l1: {name: Asunción, type: Place}
  p1: {name: Rodrigo Benítez Acha, type: Person}
  p2: {name: president van Taiwan, type: Person}
offices:
  - {person: p2, office: president, of: TW}
events:
  e1: {type: Visit, label: komst naar de inhuldiging, participants: [p2], place: l1, time: in augustus, factuality: planned}
acts:
  a1: {type: Statement, by: p1, to: [TW], content: "een vriend ruil je niet in voor een klant"}
  a2: {type: Proposal, by: CN, to: [PY], kind: other, content: "dat het de sojahandel wil openstellen", status: rejected, time: in februari}
  a4: {type: Demand, by: CN, to: [PY], content: "de banden met Taipei worden verbroken", time: in februari}
replies:
  r2: {to: a2, by: p1, answer: rejected}
  r1: {to: a4, by: p1, answer: rejected}
