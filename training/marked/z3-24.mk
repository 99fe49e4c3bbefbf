 date 2016-05-11 Kort nieuws (3)

[Slovenië|SI] {schoof|a1+a3} premier [Ana Kobal|p1] naar voren als {verzoenster|e2} in de naamkwestie tussen [Athene|GR] en [Skopje|MK]. [Skopje|MK] {vindt|r1} het best, [Athene|GR] {wenst|r2} geen 'buurvrouw aan het fornuis'.

[Letland|LV] {haalde|a2} [zijn|LV] ambassadeur uit [Minsk|BY] terug.
=====
entities:
  SI: {name: Slovenië, type: State}
  p1: {name: Ana Kobal, type: Person}
  GR: {name: Griekenland, type: State}
  MK: {name: Macedonië, type: State}
  LV: {name: Letland, type: State}
  BY: {name: Belarus, type: State}
offices:
  - {person: p1, office: premier, of: SI}
events:
  e2: {type: Mediation, label: Sloveense bemiddeling in de naamkwestie, participants: [GR, MK], mediators: [p1], factuality: possible}
acts:
  a1: {type: Proposal, by: SI, to: [MK], kind: mediation_offer, content: "premier Ana Kobal naar voren als verzoenster", status: accepted, about: e2}
  a3: {type: Proposal, by: SI, to: [GR], kind: mediation_offer, content: "premier Ana Kobal naar voren als verzoenster", status: rejected, about: e2}
  a2: {type: Statement, by: LV, content: "zijn ambassadeur uit Minsk terug"}
replies:
  r1: {to: a1, by: MK, answer: accepted}
  r2: {to: a3, by: GR, answer: rejected}
