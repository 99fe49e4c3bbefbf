 date 2021-12-10 {Visoverleg|e1} {mislukt|o1}, [Londen|GB] {houdt vast|r1} aan lagere quota

Na drie dagen {onderhandelen|e1} in [Brussel|l1] zijn [de Europese Unie|EU] en [het Verenigd Koninkrijk|GB] er vrijdag {niet in geslaagd|o1} de vangsten voor 2022 vast te leggen. [Beide partijen|EU+GB] gaan dinsdag {verder|e2+o2}.

[De EU|EU] had {aangeboden|s1} een kwart van [haar|EU] kabeljauw in de Noordzee af te staan, op {voorwaarde|s2} dat Nederlandse en Belgische kotters tot 2026 in [Britse|GB] wateren mogen vissen. Dat {bod|s1} ging [Londen|GB] {niet ver genoeg|r1}. Minister [Harriet Colwell|p1] {eist|s3} 40 procent en een meldplicht voor elk schip dat langer is dan 24 meter.

Eurocommissaris [Mario Zanetti|p2] {reageerde|r2} geprikkeld: 40 procent is "geen {eis|s3} maar een provocatie". Over de meldplicht viel met [hem|p2] wel te {praten|r3}. "Als [we|EU] er [onze|EU] vissers mee aan het werk houden, zetten [we|EU] [onze|EU] handtekening", zei [hij|p2].

[Colwell|p1] {dreigde|s4} in de House of Commons de licenties per 1 januari in te trekken. In Urk en Zeebrugge wordt daar met zorg naar gekeken. De Zeebrugse rederscentrale vraagt de Vlaamse regering om een noodfonds; de minister houdt die vraag in beraad.
=====
entities:
  EU: {name: Europese Unie, type: Organisation}
  GB: {name: Verenigd Koninkrijk, type: State}
  l1: {name: Brussel, type: Place}
  p1: {name: Harriet Colwell, type: Person}
  p2: {name: Mario Zanetti, type: Person}
offices:
  - {person: p1, office: Minister, of: GB}
  - {person: p2, office: Eurocommissaris, of: EU}
events:
  e1: {type: Negotiation, label: visoverleg, participants: [EU, GB], place: l1, time: drie dagen, factuality: actual}
  e2: {type: Negotiation, participants: [EU, GB], time: dinsdag, factuality: planned, after: e1}
acts:
  s1: {type: Proposal, by: EU, to: [GB], kind: other, content: "een kwart van haar kabeljauw in de Noordzee af te staan", status: rejected, about: e1}
  s2: {type: Demand, by: EU, to: [GB], content: "dat Nederlandse en Belgische kotters tot 2026 in Britse wateren mogen vissen"}
  s3: {type: Demand, by: p1, to: [EU], content: "40 procent en een meldplicht voor elk schip dat langer is dan 24 meter"}
  s4: {type: Warning, by: p1, to: [EU], content: "de licenties per 1 januari in te trekken"}
replies:
  r1: {to: s1, by: GB, answer: rejected}
  r2: {to: s3, by: p2, answer: rejected}
  r3: {to: s3, by: p2, answer: accepted}
delegations: {}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: continuation_agreed}
