 date 2023-08-06 [Saudi's|SA] {onthalen|e1} veertig landen in [Djedda|l1], [Rusland|RU] niet

Twee dagen lang is in [Djedda|l1] over vrede in [Oekraïne|UA] {gepraat|e1} zonder dat iemand op vrede rekende. Veertig landen stuurden adviseurs. De gastheer, nationaal veiligheidsadviseur [Musaed al-Aiban|p1], gaf iedereen drie minuten. [China|CN], dat in juni bij een vorige {bijeenkomst|e2} in [Kopenhagen|l2] was weggebleven, had ditmaal speciaal gezant [Li Hui|p2] {afgevaardigd|d1}. [Die|p2] sprak er dertien.

Voor [Kiev|UA] {zat|d2} [Andrij Jermak|p3] aan, [stafchef van de president|p3]. [Hij|p3] {hoopte|a1} op steun voor de tien punten van [zijn|p3] baas. Die kwam er met mate: over graan en kernveiligheid zei niemand nee, over het terugtrekken van de [Russische|RU] troepen {zweeg|o1} het halve gezelschap.

[Moskou|RU], niet uitgenodigd, {noemde|s1} het bij monde van onderminister [Sergej Rjabkov|p4] een ‘gedoemde onderneming’. Toch {liet|s2} [het Kremlin|RU] weten ‘te volgen wat er gezegd wordt’.

Een slottekst was nooit de bedoeling. De volgende {samenkomst|e4} wordt volgens [Jermak|p3] er een van leiders, dit najaar nog, ergens.
=====
entities:
  SA: {name: Saudi-Arabië, type: State}
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  CN: {name: China, type: State}
  l1: {name: Djedda, type: Place}
  l2: {name: Kopenhagen, type: Place}
  p1: {name: Musaed al-Aiban, type: Person}
  p2: {name: Li Hui, type: Person}
  p3: {name: Andrij Jermak, type: Person}
  p4: {name: Sergej Rjabkov, type: Person}
offices:
  - {person: p1, office: nationaal veiligheidsadviseur, of: SA}
  - {person: p2, office: speciaal gezant, of: CN}
  - {person: p3, office: stafchef van de president, of: UA}
  - {person: p4, office: onderminister, of: RU}
events:
  e1: {type: Meeting, participants: [UA, CN], hosts: [SA, p1], place: l1, time: Twee dagen, factuality: actual, after: e2}
  e2: {type: Meeting, participants: [UA], place: l2, time: "in juni", factuality: actual}
  e4: {type: Meeting, participants: [UA], time: dit najaar, factuality: planned, source: p3, after: e1}
acts:
  a1: {type: Demand, by: p3, content: "steun voor de tien punten van zijn baas"}
  s1: {type: Statement, by: p4, content: "gedoemde onderneming"}
  s2: {type: Statement, by: RU, content: "te volgen wat er gezegd wordt"}
delegations:
  d1: {of: CN, head: p2, members: [], event: e1}
  d2: {of: UA, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
