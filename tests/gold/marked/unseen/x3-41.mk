 date 2024-08-03 Achter de schermen van de {ruil|e1}: zeven landen, 24 mensen, één landingsbaan

Door onze verslaggever in Ankara

Toen de tweede bus om 17.24 uur de deur sloot, ademde [Nilüfer Sayın|p1] voor het eerst in weken uit. [De afdelingschef van de [Turkse|TR] inlichtingendienst|p1] was het geweest die [Amerikanen|US] en [Russen|RU] sinds februari van kamer naar kamer had {geleid|e2}. Op [de luchthaven van Ankara|l1] werden donderdag 24 gevangenen {uitgewisseld|e1}: zestien gingen er naar het Westen, acht naar [Rusland|RU].

Aan de basis lag een {schetsje|a1} van de [Amerikaanse|US] veiligheidsadviseur [Jack Sandoval|p2], uit de zomer van 2023. Dat ging nog uit van vier om vier. [Moskou|RU] {bromde|r1+a2} toen dat er iemand aan ontbrak: een in Berlijn tot levenslang veroordeelde schutter. Zonder hem geen {transactie|e1}.

[Duitsland|DE] {weigerde|r2} maandenlang. Bondskanselier [Holger Wiesner|p3] {ging|r3} in januari overstag, na een {telefoongesprek|e3} van negen minuten met de president in [Washington|US]. "Doe het maar", zou [hij|p3] hebben gezegd. In februari stierf een van de namen op de lijst in een strafkamp, en lag alles weer stil.

[Slovenië|SI] {leverde|a3} uit eigen beweging een echtpaar dat voor spionnen werd versleten. [Noorwegen|NOR] en [Polen|PL] {gaven|a4+a9} elk één man vrij. Wie [Rusland|RU] als eerste liet gaan, en wanneer, bleef tot de laatste avond onderwerp van {strijd|e4}: [de Russen|RU] {wensten|a5} een ruil op volle zee. [Sayın|p1] {bedacht|a6} de twee bussen. Daar kon men mee {leven|r4}.

[Het Kremlin|RU] {ontkent|a10} dat er ook een briefje over de bevroren tegoeden is overhandigd. Van een {versoepeling|a7} van sancties is, {bezweert|a8} [Sandoval|p2], geen seconde sprake geweest.

Een staartje is niet uitgesloten. Binnen een halfjaar zou [Moskou|RU] nog eens willen {ruilen|e5}, ditmaal om twee natuurkundigen terug te krijgen. "Dit was eens en nooit weer", {aldus|a11} [Wiesner|p3] op een {persconferentie|e6} in [Berlijn|l2]. [Polen|PL] {bedingt|a12} dat er dan een journalist uit Wit-Rusland op de lijst komt. Een {tête-à-tête|e7} tussen [Sandoval|p2] en de [Russische|RU] onderhandelaar [Arkadi Lomov|p5], maandag in [Doha|l3], is zonder opgaaf van redenen uit de agenda's {verdwenen|o1}. Wel hebben [de twee|p2+p5] [elkaar|p2+p5] vrijdag {gebeld|e8}; waartoe dat leidde, {weet|o2} buiten een klein kringetje niemand.
=====
entities:
  US: {name: Verenigde Staten, type: State}
  RU: {name: Rusland, type: State}
  TR: {name: Turkije, type: State}
  DE: {name: Duitsland, type: State}
  SI: {name: Slovenië, type: State}
  NOR: {name: Noorwegen, type: State}
  PL: {name: Polen, type: State}
  p1: {name: Nilüfer Sayın, type: Person}
  p2: {name: Jack Sandoval, type: Person}
  p3: {name: Holger Wiesner, type: Person}
  l1: {name: luchthaven van Ankara, type: Place}
  p5: {name: Arkadi Lomov, type: Person}
  l2: {name: Berlijn, type: Place}
  l3: {name: Doha, type: Place}
offices:
  - {person: p1, office: afdelingschef, of: TR}
  - {person: p2, office: veiligheidsadviseur, of: US}
  - {person: p3, office: bondskanselier, of: DE}
  - {person: p5, office: onderhandelaar, of: RU}
events:
  e1: {type: Agreement, label: gevangenenruil, participants: [US, RU, DE, SI, NOR, PL], hosts: [TR], place: l1, time: "donderdag", factuality: actual}
  e2: {type: Mediation, label: Turkse bemiddeling, participants: [US, RU], mediators: [p1], time: "sinds februari", factuality: actual}
  e3: {type: Meeting, label: telefoongesprek Wiesner en Amerikaanse president, participants: [p3, US], time: "in januari", factuality: actual}
  e4: {type: Negotiation, label: onderhandeling over de ruil, participants: [US, RU], mediators: [p1], factuality: actual}
  e5: {type: Agreement, label: tweede ruil, participants: [RU], time: "Binnen een halfjaar", factuality: possible, after: e1}
  e6: {type: PressConference, label: persconferentie van Wiesner, participants: [p3], place: l2, factuality: actual}
  e7: {type: Meeting, label: tête-à-tête Sandoval en Lomov, participants: [p2, p5], place: l3, time: "maandag", factuality: counterfactual}
  e8: {type: Meeting, label: telefoongesprek Sandoval en Lomov, participants: [p2, p5], time: "vrijdag", factuality: actual}
acts:
  a1: {type: Proposal, by: p2, to: [RU], kind: prisoner_exchange, content: "vier om vier", status: rejected}
  a2: {type: Demand, by: RU, to: [DE], content: "een in Berlijn tot levenslang veroordeelde schutter"}
  a3: {type: Concession, by: SI, to: [RU], content: "een echtpaar dat voor spionnen werd versleten"}
  a4: {type: Concession, by: NOR, to: [RU], content: "elk één man vrij"}
  a9: {type: Concession, by: PL, to: [RU], content: "elk één man vrij"}
  a5: {type: Demand, by: RU, content: "een ruil op volle zee"}
  a6: {type: Proposal, by: p1, to: [US, RU], kind: other, content: "de twee bussen", status: accepted}
  a7: {type: Concession, by: US, to: [RU], content: "een versoepeling van sancties", factuality: counterfactual}
  a8: {type: Statement, by: p2, content: "Van een versoepeling van sancties is, bezweert Sandoval, geen seconde sprake geweest"}
  a10: {type: Statement, by: RU, content: "dat er ook een briefje over de bevroren tegoeden is overhandigd"}
  a11: {type: Statement, by: p3, content: "Dit was eens en nooit weer", about: e5}
  a12: {type: Demand, by: PL, content: "dat er dan een journalist uit Wit-Rusland op de lijst komt"}
replies:
  r1: {to: a1, by: RU, answer: rejected}
  r2: {to: a2, by: DE, answer: rejected}
  r3: {to: a2, by: p3, answer: accepted}
  r4: {to: a6, answer: accepted}
outcomes:
  o1: {of: e7, type: cancelled}
  o2: {of: e8, type: unknown}
