 date 2014-09-05 [Kiev|UA] en [rebellen|RB] {akkoord|e1} over staakt-het-vuren

[MINSK|l1] (Belga) - [Oekraïne|UA] en [de pro-Russische rebellen|RB] hebben vrijdag in de [Wit-Russische|BY] hoofdstad [Minsk|l1] een {bestand|e1+o1} {ondertekend|e1}. Het geldt sinds 18 uur plaatselijke tijd. De ondertekening volgde op {overleg|e2} van de Contactgroep, waarin ook [Rusland|RU] en [de OVSE|OV] zitten.

[De [Oekraïense|UA] president|p1] had woensdag na een {telefoongesprek|e3} met [[zijn|p1] [Russische|RU] ambtgenoot|p2] veertien punten {voorgesteld|s1}. Twaalf daarvan {staan|r4} in het {akkoord|e1}. Over de andere twee, de status van de regio en de controle op de grens, zijn [de partijen|UA+RB] het {niet eens|o2} geworden. "[Wij|RB] {geven|r1} onze grens niet uit handen", zei rebellenleider [Arseni Lopatin|p3].

[Lopatin|p3] {eist|s2} een referendum in november. Onderhandelaar [Bohdan Kravets|p4] zei namens [Kiev|UA] dat daarvan geen {sprake|r2} kan zijn. Wel {wil|s3} [de regering|UA] een wet indienen die [de rebellen|RB] amnestie geeft.

[De NAVO|NA], die in Wales bijeen was, reageerde voorzichtig. [De secretaris-generaal|p5] {riep|s4} [Moskou|RU] op [zijn|RU] soldaten terug te halen. Volgens [het Kremlin|RU] zijn er geen soldaten in [Oekraïne|UA], zodat er ook {niets|r3} terug te halen valt.

[De Europese Unie|EU] {houdt|s5} vast aan nieuwe sancties. Op de markt in Donetsk steeg de prijs van aardappelen.
=====
entities:
  UA: {name: Oekraïne, type: State}
  RB: {name: pro-Russische rebellen, type: Organisation}
  BY: {name: Wit-Rusland, type: State}
  RU: {name: Rusland, type: State}
  OV: {name: OVSE, type: Organisation}
  NA: {name: NAVO, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  l1: {name: Minsk, type: Place}
  p1: {name: president van Oekraïne, type: Person}
  p2: {name: president van Rusland, type: Person}
  p3: {name: Arseni Lopatin, type: Person}
  p4: {name: Bohdan Kravets, type: Person}
  p5: {name: secretaris-generaal van de NAVO, type: Person}
offices:
  - {person: p1, office: president, of: UA}
  - {person: p2, office: ambtgenoot, of: RU}
  - {person: p3, office: rebellenleider, of: RB}
  - {person: p4, office: Onderhandelaar, of: UA}
  - {person: p5, office: secretaris-generaal, of: NA}
events:
  e1: {type: Agreement, label: bestand van Minsk, participants: [UA, RB], place: l1, time: vrijdag, factuality: actual}
  e2: {type: Negotiation, label: overleg van de Contactgroep, participants: [UA, RB, RU, OV], place: l1, time: vrijdag, factuality: actual}
  e3: {type: Meeting, label: telefoongesprek, participants: [p1, p2], time: woensdag, factuality: actual}
acts:
  s1: {type: Proposal, by: p1, to: [RB], kind: other, content: "veertien punten", status: accepted, time: woensdag}
  s2: {type: Demand, by: p3, to: [UA], content: "een referendum in november"}
  s3: {type: Concession, by: UA, to: [RB], content: "een wet indienen die de rebellen amnestie geeft"}
  s4: {type: Demand, by: p5, to: [RU], content: "zijn soldaten terug te halen"}
  s5: {type: Statement, by: EU, content: "nieuwe sancties"}
replies:
  r1: {to: s1, by: p3, answer: rejected}
  r4: {to: s1, by: RB, answer: accepted}
  r2: {to: s2, by: p4, answer: rejected}
  r3: {to: s4, by: RU, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e1, type: ceasefire}
  o2: {of: e2, type: partial_agreement}
