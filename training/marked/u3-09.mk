 date 2024-10-22 [India|IN] en [China|CN] {akkoord|e1} over patrouilles in Himalaya

[India|IN] en [China|CN] zijn het {eens geworden|e1+o2} over patrouilles langs [hun|IN+CN] betwiste grens in de Himalaya. Dat heeft de [Indiase|IN] staatssecretaris [Vikram Misri|p1] maandag {bekendgemaakt|s1} in [Delhi|l1]. [Beijing|CN] {bevestigde|s2} het {akkoord|e1} een dag later.

Volgens [Misri|p1] {spraken|e2} diplomaten en militairen van [beide landen|IN+CN] de afgelopen weken vrijwel dagelijks met [elkaar|IN+CN]. Soldaten mogen weer patrouilleren zoals voor 2020. Wanneer de extra troepen vertrekken, is {nog niet afgesproken|e3}.

De {doorbraak|e1} komt vlak voor de BRICS-top in [Kazan|l2]. Premier [Narendra Modi|p2] en president [Xi Jinping|p3] zijn daar allebei, en een {gesprek|e4} tussen [de twee|p2+p3] {behoort tot de mogelijkheden|e4}. Gastheer [Rusland|RU] zegt [hun|p2+p3] een zaal te hebben {aangeboden|s4}.

Defensieminister [Rajnath Singh|p4] {waarschuwt|s3} voor te hoge verwachtingen. "Vertrouwen komt te voet", {aldus|s3} [Singh|p4].

In juni 2020 vielen bij een {gevecht|e5} in de Galwanvallei twintig [Indiase|IN] en zeker vier [Chinese|CN] doden. Sindsdien waren er 21 {rondes|e6} van militair overleg. De {vorige|e7}, in februari, {leverde niets op|o1}. Ook Nepal en Bhutan hebben een grensgeschil in het gebied.
=====
entities:
  IN: {name: India, type: State}
  CN: {name: China, type: State}
  RU: {name: Rusland, type: State}
  l1: {name: Delhi, type: Place}
  l2: {name: Kazan, type: Place}
  p1: {name: Vikram Misri, type: Person}
  p2: {name: Narendra Modi, type: Person}
  p3: {name: Xi Jinping, type: Person}
  p4: {name: Rajnath Singh, type: Person}
offices:
  - {person: p1, office: staatssecretaris, of: IN}
  - {person: p2, office: Premier, of: IN}
  - {person: p3, office: president, of: CN}
  - {person: p4, office: Defensieminister, of: IN}
events:
  e1: {type: Agreement, label: akkoord over patrouilles, participants: [IN, CN], factuality: actual}
  e2: {type: Negotiation, participants: [IN, CN], time: de afgelopen weken, factuality: actual}
  e3: {type: Agreement, label: afspraak over vertrek van troepen, participants: [IN, CN], factuality: counterfactual}
  e4: {type: Meeting, label: gesprek in Kazan, participants: [p2, p3], hosts: [RU], place: l2, factuality: possible}
  e5: {type: Conflict, label: gevecht in de Galwanvallei, participants: [IN, CN], time: In juni 2020, factuality: actual}
  e6: {type: Negotiation, label: 21 rondes militair overleg, participants: [IN, CN], time: Sindsdien, factuality: actual}
  e7: {type: Negotiation, label: vorige ronde, participants: [IN, CN], time: in februari, factuality: actual, part_of: e6}
acts:
  s1: {type: Statement, by: p1, content: "patrouilles langs hun betwiste grens in de Himalaya", time: maandag}
  s2: {type: Statement, by: CN, content: "het akkoord", time: een dag later}
  s3: {type: Warning, by: p4, content: "te hoge verwachtingen"}
  s4: {type: Proposal, by: RU, to: [p2, p3], kind: talks, content: "een zaal", status: proposed, about: e4}
outcomes:
  o2: {of: e2, type: agreement}
  o1: {of: e7, type: no_breakthrough}
