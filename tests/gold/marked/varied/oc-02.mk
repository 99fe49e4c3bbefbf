 date 2022-10-14 Communiqué: [Senegal|SN] en [MFDC|MF] zetten {dialoog|e1} over Casamance voort

ROME, 14 oktober - In het klooster van [Sant'Egidio|SE] in [Trastevere|l1] zijn op 12 en 13 oktober afvaardigingen van [de Republiek Senegal|SN] en van [de Beweging van Democratische Strijdkrachten van de Casamance|MF] ([MFDC|MF], vleugel-Sadio) {bijeen geweest|e1}. De {zittingen|e1}, die door [de gemeenschap van Sant'Egidio|SE] werden gefaciliteerd, waren de eerste sinds {die|e2} van februari 2020. [Gambia|GM] en [Guinee-Bissau|GW] woonden de opening bij als waarnemer.

[Het hoofd van de [Senegalese|SN] {delegatie|d1}|p1], admiraal [Farba Ndoye|p1], was vergezeld van de prefect [Aminata Sy|p2]. Voor [de MFDC|MF] {namen deel|d2}: [Lamarana Sané|p3], [Ousmane Djiba|p4] en [Khady Goudiaby|p5].

In een sfeer van wederzijds respect kwamen [de partijen|SN+MF] het volgende {overeen|e3+o1}:
- ontheemde families mogen onder begeleiding van het Rode Kruis hun dorpen bezoeken;
- vier scholen ten zuiden van de rivier gaan voor Kerstmis weer open;
- vóór 15 december wordt de {dialoog|e4} {hernomen|o2}.

[De MFDC|MF] {bracht|a1} daarnaast ter tafel dat de militaire operaties langs de [Gambiaanse|GM] grens drie maanden stil zouden liggen. [De regeringsdelegatie|SN] heeft daarvan {kennisgenomen|r1}. De {wens|a2} van [Dakar|SN] dat [de beweging|MF] [haar|MF] kampen op een kaart aanwijst, werd met redenen omkleed {afgewezen|r2}.

[De overige vleugels van [de MFDC|MF]|OV] waren {genood|a3}, maar hebben {niets van zich laten horen|r3}. [De gemeenschap|SE] houdt voor [hen|OV] een plaats vrij.

Op zondag 16 oktober om 17.30 uur wordt in de basiliek van Santa Maria een gebedsdienst voor de vrede gehouden, waarbij eenieder welkom is.
=====
entities:
  SN: {name: Senegal, type: State}
  GM: {name: Gambia, type: State}
  GW: {name: Guinee-Bissau, type: State}
  MF: {name: MFDC, type: Organisation}
  OV: {name: overige vleugels van de MFDC, type: Organisation}
  SE: {name: Sant'Egidio, type: Organisation}
  l1: {name: Trastevere, type: Place}
  p1: {name: Farba Ndoye, type: Person}
  p2: {name: Aminata Sy, type: Person}
  p3: {name: Lamarana Sané, type: Person}
  p4: {name: Ousmane Djiba, type: Person}
  p5: {name: Khady Goudiaby, type: Person}
offices:
  - {person: p1, office: admiraal, of: SN}
  - {person: p2, office: prefect, of: SN}
events:
  e1: {type: Negotiation, label: dialoog over Casamance, participants: [SN, MF], facilitators: [SE], observers: [GM, GW], place: l1, time: op 12 en 13 oktober, factuality: actual, after: e2}
  e2: {type: Negotiation, participants: [SN, MF], time: februari 2020, factuality: actual}
  e3: {type: Agreement, participants: [SN, MF], factuality: actual, part_of: e1}
  e4: {type: Negotiation, participants: [SN, MF], time: vóór 15 december, factuality: planned, after: e1}
acts:
  a1: {type: Proposal, by: MF, to: [SN], kind: ceasefire, content: "dat de militaire operaties langs de Gambiaanse grens drie maanden stil zouden liggen", status: unanswered, about: e1}
  a2: {type: Demand, by: SN, to: [MF], content: "dat de beweging haar kampen op een kaart aanwijst", about: e1}
  a3: {type: Proposal, by: SE, to: [OV], kind: talks, status: unanswered, about: e1}
replies:
  r1: {to: a1, by: SN, answer: unanswered}
  r2: {to: a2, by: MF, answer: rejected}
  r3: {to: a3, by: OV, answer: unanswered}
delegations:
  d1: {of: SN, head: p1, members: [p2], event: e1}
  d2: {of: MF, members: [p3, p4, p5], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e1, type: continuation_agreed}
