 date 2022-12-03 De Amal vaart, de vissers zijn thuis

[VALLETTA|k3] - Vrijdagochtend om acht uur gingen de trossen los. Op hetzelfde ogenblik verlieten driehonderd zeemijl zuidelijker vier trawlers de haven van [Benghazi|k2]. Zo stond het in het {akkoord|e7} dat [Malta|MT] en [het Libyan National Army|LN] woensdag in [Sfax|k4] {sloten|e7}: alles op één dag, precies wat [Hédi Trabelsi|v4] in september op [Djerba|k1] al had {voorgesteld|s4+s5}. Toen {zei|r2} generaal [Al-Barghathi|v3] nee, nu zei [het LNL|LN] toch {ja|r4}. [De Europese Unie|EU] staat garant.

Over wie er boog lopen de lezingen uiteen. "[Wij|MT] hebben niets betaald en niets beloofd", {zegt|s19} [J. Borg|v1], [de [Maltese|MT] minister|v1]. [De generaal|v3] {spreekt|s20} van drie miljoen euro havengeld.

[Tripoli|LY] {erkent|s21} het {verdrag|e7} niet, maar minister [Al-Gharyani|v5] {ontvangt|e8} [[zijn|v5] [Maltese|MT] collega|v1] op 20 december wel in [de [Libische|LY] hoofdstad|k7]. Het wordt, na twee {gesprekken|e3+e6} in de wandelgangen, de eerste officiële {ontmoeting|e8}.

Op de kade in Marsaxlokk telde [de voorzitter van [de NVB|VB]|v2] vijftien mannen. Het klopte, en dus waren het er in november toch elf. In januari {beginnen|e9} [beide partijen|MT+LN] in [Valletta|k3] een {overleg|e9} over vangstrechten, met [de GFCM|FC] als waarnemer. [Borg|v2] mag mee, [de minister|v1] heeft [hem|v2] {uitgenodigd|s22}.
=====
entities:
  MT: {name: Malta, type: State}
  LN: {name: Libische Nationale Leger, type: Organisation}
  LY: {name: Libië, type: State}
  EU: {name: Europese Unie, type: Organisation}
  FC: {name: Algemene Visserijcommissie voor de Middellandse Zee, type: Organisation}
  VB: {name: Nationale Vissersbond, type: Organisation}
  v1: {name: Josephine Borg, type: Person}
  v2: {name: Nazzareno Borg, type: Person}
  v3: {name: Abdulsalam al-Barghathi, type: Person}
  v4: {name: Hédi Trabelsi, type: Person}
  v5: {name: Salim al-Gharyani, type: Person}
  k1: {name: Djerba, type: Place}
  k2: {name: Benghazi, type: Place}
  k3: {name: Valletta, type: Place}
  k4: {name: Sfax, type: Place}
  k7: {name: Tripoli, type: Place}
offices:
  - {person: v1, office: minister, of: MT}
  - {person: v2, office: voorzitter, of: VB}
events:
  e7: {type: Agreement, participants: [MT, LN], guarantors: [EU], place: k4, time: woensdag, factuality: actual}
  e3: {type: Meeting, participants: [v1, v5], factuality: actual}
  e6: {type: Meeting, participants: [v1, v5], factuality: actual}
  e8: {type: Meeting, participants: [v1, v5], place: k7, time: op 20 december, factuality: planned}
  e9: {type: Negotiation, participants: [MT, LN], observers: [FC], place: k3, time: In januari, factuality: planned}
acts:
  s4: {type: Proposal, by: v4, to: [MT], kind: other, content: alles op één dag, status: proposed, time: in september}
  s5: {type: Proposal, by: v4, to: [LN], kind: other, content: alles op één dag, status: accepted, time: in september}
  s19: {type: Statement, by: v1, content: Wij hebben niets betaald en niets beloofd, about: e7}
  s20: {type: Statement, by: v3, content: drie miljoen euro havengeld, about: e7}
  s21: {type: Statement, by: LY, about: e7}
  s22: {type: Proposal, by: v1, to: [v2], kind: talks, status: proposed, about: e9}
replies:
  r2: {to: s5, by: v3, answer: rejected}
  r4: {to: s5, by: LN, answer: accepted}
