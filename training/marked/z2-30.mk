 date 2021-12-08 Rijstweg in [Kachin|l1] open, dicht, half open

[YANGON|l2] - Het [Myanmarese|MM] leger {stemt toch in met|r1} een {humanitaire corridor|a1} door [de deelstaat Kachin|l1]. Generaal [Thura Win|p1] {gaf|r1} woensdag toe aan wat [Unicef|UC] al sinds de oogst {vraagt|a1}: vrije doortocht voor rijst en zeep naar de dorpen boven [Laiza|l3]. Eerder had [de legertop|MM] dit steeds {afgehouden|r2}, omdat rijst volgens [het leger|MM] "ook met een geweer in de hand te eten valt".

Van {bestand|e1} is nadrukkelijk geen sprake. [Thura Win|p1] {voegde|s1} eraan toe dat de vliegtuigen 's nachts blijven opstijgen. De rebellen van [het KIA|KI] hadden om een {staakt-het-vuren|a2} verzocht en de wens {bleef onbeantwoord|r3}.

[Beide partijen|MM+KI] zijn begin november in [Kunming|l4] {bijeengebracht|e2} door [Chinees|CN] gezant [Liu Deming|p2]. [Die|p2] {zat|e3} er als voorzitter bij, waarschijnlijk met de sleutel van het vliegveld op zak. Na twee dagen was er een {akkoord|e4} op hoofdlijnen, {zei|s3} [hij|p2] toen; [het KIA|KI] {las|s2} daarin echter geen akkoord maar "een verlanglijst". Wel {beginnen|e5+o1} voor kerst nieuwe {gesprekken|e5}, nu in [Ruili|l5].

Intussen rijdt de eerste vrachtwagen. Drie zijn er al aangekomen, één kwam leeg aan. [Thura Win|p1] {beloofde|a3} een onderzoek.
=====
entities:
  l1: {name: Kachin, type: Place}
  l2: {name: Yangon, type: Place}
  MM: {name: Myanmar, type: State}
  p1: {name: Thura Win, type: Person}
  UC: {name: Unicef, type: Organisation}
  l3: {name: Laiza, type: Place}
  KI: {name: KIA, type: Organisation}
  l4: {name: Kunming, type: Place}
  CN: {name: China, type: State}
  p2: {name: Liu Deming, type: Person}
  l5: {name: Ruili, type: Place}
offices:
  - {person: p1, office: generaal, of: MM}
  - {person: p2, office: gezant, of: CN}
events:
  e1: {type: Agreement, label: bestand met het KIA, participants: [MM, KI], factuality: counterfactual}
  e2: {type: Mediation, label: Chinese bemiddeling, participants: [MM, KI], mediators: [p2], place: l4, time: begin november, factuality: actual}
  e3: {type: Negotiation, label: overleg in Kunming, participants: [MM, KI], mediators: [p2], place: l4, time: begin november, factuality: actual}
  e4: {type: Agreement, label: akkoord op hoofdlijnen, participants: [MM, KI], time: Na twee dagen, factuality: possible, source: p2, part_of: e3}
  e5: {type: Negotiation, label: overleg in Ruili, participants: [MM, KI], place: l5, time: voor kerst, factuality: planned, after: e3}
acts:
  a1: {type: Proposal, by: UC, to: [MM], kind: humanitarian_corridor, content: vrije doortocht voor rijst en zeep naar de dorpen boven Laiza, status: accepted, time: sinds de oogst}
  a2: {type: Proposal, by: KI, to: [MM], kind: ceasefire, content: een staakt-het-vuren, status: unanswered}
  a3: {type: Concession, by: p1, content: een onderzoek}
  s1: {type: Statement, by: p1, content: dat de vliegtuigen 's nachts blijven opstijgen}
  s3: {type: Statement, by: p2, content: een akkoord op hoofdlijnen, about: e4}
  s2: {type: Statement, by: KI, content: een verlanglijst, about: e4}
replies:
  r1: {to: a1, by: MM, answer: accepted}
  r2: {to: a1, by: MM, answer: rejected}
  r3: {to: a2, by: MM, answer: unanswered}
outcomes:
  o1: {of: e3, type: continuation_agreed}
