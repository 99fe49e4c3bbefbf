 date 2020-07-17 Een {waterverdrag|e1} in [Jerevan|l1]? 'Een sprookje'

Wie woensdag de [Iraanse|IR] staatstelevisie aanhad, kon denken dat het al beklonken was: [Afghanistan|AF] en [Iran|IR] zouden eind deze maand een {verdrag|e1} over de Helmand {tekenen|e1}, in [Jerevan|l1] nog wel, met [de [Armeense|AM] president|p3] als gastheer. "Een sprookje", {oordeelde|a1} [de [Afghaanse|AF] waterminister|p1] [Nilofar Wardak|p1] donderdag. "[Armenië|AM] is een mooi land. [Ik|p1] ben er nooit geweest en ga er ook niet heen."

Geheel uit de lucht gegrepen was het bericht niet. Vorige maand hebben [de twee buren|AF+IR] vijf dagen lang in [Zaranj|l2] {onderhandeld|e2}, op voorspraak van [een Deense ingenieur|p2] die al dertig jaar in Kabul woont en die, zegt [hij|p2] zelf, niemand vertegenwoordigt. [Zij|AF+IR] {kwamen|e3} daar overeen dat [Teheran|IR] voortaan zelf de stuw bij Kamal Khan mag inspecteren, tweemaal per jaar. Over de hoeveelheid water zwijgt dat {papier|e3}.

[De Deen|p2], [Aksel Thorup|p2], zou het voor de hand vinden liggen als [de partijen|AF+IR] in de herfst {verdergaan|e4}. "Maar eerst moet het regenen, en daarover ga [ik|p2] niet."
=====
entities:
  AF: {name: Afghanistan, type: State}
  IR: {name: Iran, type: State}
  AM: {name: Armenië, type: State}
  p3: {name: Armeense president, type: Person}
  l1: {name: Jerevan, type: Place}
  l2: {name: Zaranj, type: Place}
  p1: {name: Nilofar Wardak, type: Person}
  p2: {name: Aksel Thorup, type: Person}
offices:
  - {person: p1, office: waterminister, of: AF}
  - {person: p3, office: president, of: AM}
events:
  e1: {type: Agreement, label: verdrag over de Helmand, participants: [AF, IR], hosts: [p3], place: l1, time: eind deze maand, factuality: counterfactual, source: Iraanse staatstelevisie}
  e2: {type: Negotiation, label: onderhandelingen in Zaranj, participants: [AF, IR], facilitators: [p2], place: l2, time: Vorige maand, factuality: actual}
  e3: {type: Agreement, label: inspectie van de stuw, participants: [AF, IR], place: l2, time: Vorige maand, factuality: actual, part_of: e2}
  e4: {type: Negotiation, participants: [AF, IR], time: in de herfst, factuality: possible, after: e2}
acts:
  a1: {type: Statement, by: p1, content: "Een sprookje", time: donderdag, about: e1}
