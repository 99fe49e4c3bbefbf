 date 2024-02-29 [WTO|WT]-landen {niet uit|o1} visserijsubsidies: [India|IN] {eist|s2} 25 jaar uitstel

[ABU DHABI|l1] - Het zou het tweede deel worden van een {akkoord|e2:counterfactual} waar sinds 2001 aan wordt gesleuteld. Maar de {ministersconferentie|e1} van [de Wereldhandelsorganisatie|WT] {liep|o1} donderdag vast op de subsidies voor overbevissing.

Voorzitter [Halla Jónsdóttir|p1], de [IJslandse|IS] die de werkgroep leidt, legde woensdagnacht een {compromis|s1+s3} op tafel: een verbod op steun aan de verre vloot, met zeven jaar respijt voor arme landen. [Fiji|FJ] en [de andere eilandstaten|EI] konden ermee {leven|r3}. [India|IN] {niet|r1}. Handelsminister [Rakesh Balan|p2] {wil|s2} voor [zijn|IN] kleine vissers een overgang van 25 jaar, en anders geen {akkoord|e2:counterfactual}.

"Dan vissen [ze|IN] nog door als er niets meer te vangen is", {schamperde|r2} [de [Fijische|FJ] minister|p3].

De [Europese|EU] delegatie {stelde|s4} nog voor het hoofdstuk op te knippen. De tijd {ontbrak|r4} om daarover te spreken. Directeur-generaal [Adaeze Nwosu|p4] kondigde aan dat in juli in [Genève|l2] {verder gepraat|e3} wordt.

Eerder op de dag was wel voorzien in een langere vrijstelling van heffingen op digitale diensten. Die geldt nu tot 2026.
=====
entities:
  WT: {name: Wereldhandelsorganisatie, type: Organisation}
  IN: {name: India, type: State}
  FJ: {name: Fiji, type: State}
  IS: {name: IJsland, type: State}
  EI: {name: andere eilandstaten, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  l1: {name: Abu Dhabi, type: Place}
  l2: {name: Genève, type: Place}
  p1: {name: Halla Jónsdóttir, type: Person}
  p2: {name: Rakesh Balan, type: Person}
  p3: {name: minister van Fiji, type: Person}
  p4: {name: Adaeze Nwosu, type: Person}
offices:
  - {person: p1, office: Voorzitter, of: WT}
  - {person: p2, office: Handelsminister, of: IN}
  - {person: p3, office: minister, of: FJ}
  - {person: p4, office: Directeur-generaal, of: WT}
events:
  e1: {type: Negotiation, label: ministersconferentie van de WTO, participants: [IN, FJ, EI, EU], mediators: [p1], place: l1, time: donderdag, factuality: actual}
  e2: {type: Agreement, label: akkoord over visserijsubsidies, participants: [WT], factuality: counterfactual}
  e3: {type: Negotiation, participants: [WT], place: l2, time: in juli, factuality: planned, after: e1}
acts:
  s1: {type: Proposal, by: p1, to: [IN], kind: other, content: "een verbod op steun aan de verre vloot, met zeven jaar respijt voor arme landen", status: rejected, time: woensdagnacht}
  s2: {type: Demand, by: p2, content: "voor zijn kleine vissers een overgang van 25 jaar"}
  s3: {type: Proposal, by: p1, to: [FJ, EI], kind: other, content: "een verbod op steun aan de verre vloot, met zeven jaar respijt voor arme landen", status: accepted, time: woensdagnacht}
  s4: {type: Proposal, by: EU, kind: other, content: "het hoofdstuk op te knippen", status: unanswered}
replies:
  r1: {to: s1, by: IN, answer: rejected}
  r2: {to: s2, by: p3, answer: rejected}
  r4: {to: s4, by: WT, answer: unanswered}
  r3: {to: s3, by: FJ, answer: accepted}
delegations: {}
outcomes:
  o1: {of: e1, type: no_breakthrough}
