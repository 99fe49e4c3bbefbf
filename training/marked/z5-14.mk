 date 2009-03-22 Hoe [Malta|MT] in 1987 bijna de {woestijnoorlog|e1} beëindigde

In februari 1987 meerde in [Valletta|l1] een wit jacht af zonder vlag. Aan boord: zes [Tsjadiërs|TD], {onder wie|d1} kolonel [Idriss Mahamat Kosso|p1], de vertrouweling van president [Habré|p2]. Twee straten verder, in een nonnenklooster, logeerden [de mannen van [Kadhafi|p3]|LY]. Zo {begon|e2} wat de [Maltese|MT] premier [Carmelo Buttigieg-Spiteri|p4] later 'het best bewaarde geheim van de Middellandse Zee' {noemde|a1}.

Drie weken {bakkeleiden|e2} [ze|TD+LY] over de Aouzou-strook, een lap zand zo groot als Nederland en België samen. [Libië|LY] had die sinds 1973 {bezet|e1}. Het [Maltese|MT] {plan|a3+a4} behelsde een bufferzone onder toezicht van [de OAE|OAE], met [Algerije|DZ] en [Gabon|GA] als waarborg dat niemand terugkwam. [Kosso|p1] {tekende|r1} op 6 maart voor akkoord, in groene inkt.

Maar de [Libische|LY] onderhandelaar, dr. [Salem Bu-Hliqa|p5], {vroeg|r2} bedenktijd. "[Hij|p5] belde elke avond naar [Tripoli|LY], en elke ochtend zag [hij|p5] er ouder uit", herinnert zich de toenmalige tolk [Grazia Vella|p6].

[Ouadi Doum|l2]

Op 22 maart veroverden de [Tsjadische|TD] troepen de basis [Ouadi Doum|l2]. Twaalfhonderd [Libiërs|LY] {sneuvelden|e1}. Nog dezelfde avond werd [Bu-Hliqa|p5] naar huis {geroepen|o1}, en daarmee was het afgelopen. [Buttigieg-Spiteri|p4] {smeekte|a2} [beide hoofdsteden|TD+LY] per telex de {gesprekken|e2} niet af te breken; geen van beide {antwoordde|r3}.

In september dat jaar kwam er alsnog een {bestand|e3}, dankzij [de OAE|OAE]. De strook zelf werd in 1994, na een uitspraak in Den Haag, aan Tsjaad overgedragen. [Vella|p6] bewaart in Sliema nog het servet waarop [Kosso|p1] [zijn|p1] eerste kaart schetste. Komt er een film van? Twee producenten hebben gebeld.
=====
entities:
  MT: {name: Malta, type: State}
  TD: {name: Tsjaad, type: State}
  LY: {name: Libië, type: State}
  OAE: {name: OAE, type: Organisation}
  DZ: {name: Algerije, type: State}
  GA: {name: Gabon, type: State}
  l1: {name: Valletta, type: Place}
  l2: {name: Ouadi Doum, type: Place}
  p1: {name: Idriss Mahamat Kosso, type: Person}
  p2: {name: Habré, type: Person}
  p3: {name: Kadhafi, type: Person}
  p4: {name: Carmelo Buttigieg-Spiteri, type: Person}
  p5: {name: Salem Bu-Hliqa, type: Person}
  p6: {name: Grazia Vella, type: Person}
offices:
  - {person: p1, office: kolonel, of: TD}
  - {person: p2, office: president, of: TD}
  - {person: p4, office: premier, of: MT}
  - {person: p5, office: onderhandelaar, of: LY}
  - {person: p6, office: tolk, of: MT}
events:
  e1: {type: Conflict, label: woestijnoorlog, participants: [TD, LY], factuality: actual}
  e2: {type: Negotiation, label: geheime gesprekken in Valletta, participants: [TD, LY], mediators: [MT], place: l1, time: In februari 1987, factuality: actual}
  e3: {type: Agreement, label: bestand, participants: [TD, LY], mediators: [OAE], time: In september dat jaar, factuality: actual}
acts:
  a1: {type: Statement, by: p4, content: het best bewaarde geheim van de Middellandse Zee, about: e2}
  a2: {type: Proposal, by: p4, to: [TD, LY], kind: talks, content: de gesprekken niet af te breken, status: unanswered, about: e2}
  a3: {type: Proposal, by: MT, to: [TD], kind: guarantee, content: "een bufferzone onder toezicht van de OAE, met Algerije en Gabon als waarborg dat niemand terugkwam", status: accepted}
  a4: {type: Proposal, by: MT, to: [LY], kind: guarantee, content: "een bufferzone onder toezicht van de OAE, met Algerije en Gabon als waarborg dat niemand terugkwam", status: unanswered}
replies:
  r1: {to: a3, by: p1, answer: accepted}
  r2: {to: a4, by: p5, answer: unanswered}
  r3: {to: a2, answer: unanswered}
delegations:
  d1: {of: TD, head: null, members: [p1], event: e2}
outcomes:
  o1: {of: e2, type: no_breakthrough}
