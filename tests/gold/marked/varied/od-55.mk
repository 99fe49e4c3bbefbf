 date 2013-11-06 [Grieks-|GK] en [Turks-Cypriotische|TK] voetballers {één bond|e1}, voorlopig voorlopig

[ZÜRICH|l1] – Waar de diplomaten van de Verenigde Naties al een half jaar niet eens een slotzin op papier krijgen, lukte het dinsdag [twee mannen met een bal op [hun|p1+p2] dasspeld|p1+p2]. [Costakis Koutsokoumnis-Pavlou|p1], voorzitter van [de Cyprische voetbalbond CFA|GK], en [Hasan Sertoğlu-Denktaş|p2], [zijn|p1] tegenhanger van [de Noord-Cyprische KTFF|TK], {tekenden|e1} op het hoofdkwartier van de wereldbond in [Zürich|l1] een {'provisorische regeling'|e1}. [De clubs uit het noorden|TK], sinds 1955 nergens meer welkom, worden lid van [de CFA|GK] en krijgen een eigen afdeling.

[Uefa|UE]-voorzitter [Michel Platinier|p3] en [Sepp Blattmann|p4] van [de FIFA|FI] fungeerden vanaf september als {bemiddelaars|e2}. Vooral [de eerste|p3], zo viel te beluisteren. [Die|p3] {reisde|e3} in het diepste geheim naar [Nicosia|l2], stak te voet de groene lijn over en dronk aan weerszijden koffie, 'Griekse en Turkse, het is hetzelfde spul'.

Struikelblok was het woord 'onder'. [De KTFF|TK] {wenste niet|r1} ónder [de CFA|GK] te vallen. [De zuiderburen|GK] {hielden|a1} juist dáár aan vast. Het werd, na elf versies, 'binnen'.

[Sertoğlu|p2] moet nu naar huis met het verhaal. [De premier in het noorden|p5], [Özkan Yorgancı|p5], {zei|a2} woensdag 'geen enkele bevoegdheid' te hebben gegeven, en [Ankara|TR] {waarschuwde|a3} voor 'een wedstrijd zonder scheidsrechter'. De ledenvergadering van [de KTFF|TK] stemt op 1 december.

Van competities door elkaar is nog lang geen sprake. De topscorer van het noorden is een bakker.
=====
entities:
  GK: {name: Cyprische voetbalbond CFA, type: Organisation}
  TK: {name: KTFF, type: Organisation}
  UE: {name: Uefa, type: Organisation}
  FI: {name: FIFA, type: Organisation}
  TR: {name: Turkije, type: State}
  p1: {name: Costakis Koutsokoumnis-Pavlou, type: Person}
  p2: {name: Hasan Sertoğlu-Denktaş, type: Person}
  p3: {name: Michel Platinier, type: Person}
  p4: {name: Sepp Blattmann, type: Person}
  p5: {name: Özkan Yorgancı, type: Person}
  l1: {name: Zürich, type: Place}
  l2: {name: Nicosia, type: Place}
offices:
  - {person: p1, office: voorzitter, of: GK}
  - {person: p2, office: voorzitter, of: TK}
  - {person: p3, office: voorzitter, of: UE}
events:
  e1: {type: Agreement, label: provisorische regeling, participants: [GK, TK, p1, p2], mediators: [p3, p4], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Mediation, participants: [GK, TK], mediators: [p3, p4], time: vanaf september, factuality: actual}
  e3: {type: Visit, participants: [p3], place: l2, factuality: actual, part_of: e2}
acts:
  a1: {type: Demand, by: GK, to: [TK], content: ónder de CFA te vallen}
  a2: {type: Statement, by: p5, content: "'geen enkele bevoegdheid' te hebben gegeven", about: e1, time: woensdag}
  a3: {type: Warning, by: TR, content: "'een wedstrijd zonder scheidsrechter'", about: e1}
replies:
  r1: {to: a1, by: TK, answer: rejected}
