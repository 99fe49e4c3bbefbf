 date 2015-03-26 [Surinaamse|SR] brug tussen [Caracas|VE] en [Den Haag|NL]

[PARAMARIBO|l1] - Minister [Soekarno Wirodimedjo|p1] van [Suriname|SR] heeft donderdag [Venezuela|VE] en [Nederland|NL] rond één tafel {gekregen|e1+e2}, voor het eerst sinds [Caracas|VE] in januari de luchtlijn met [Curaçao|CW] {afsneed|s1}. Het {onderonsje|e2}, in een ambtswoning aan de Waterkant, nam vier uur in beslag en leverde {een half resultaat|o1} op.

De vluchten worden {hervat|e3}, zij het alleen voor vracht. Over reizigers kon men het {niet eens worden|o1}: [Nederland|NL] {houdt|a1} vast aan visa, [Venezuela|VE] {ziet|r1} daar niets in.

Namens [Den Haag|NL] was secretaris-generaal [Wouter van Asbeck|p2] {overgekomen|d1}, vergezeld door kolonel [Tessa Huybrechts|p3] van de kustwacht. [Venezuela|VE] liet zich {vertegenwoordigen|d2} door onderminister [Yolimar Bracho|p4]; oorspronkelijk zou admiraal [Néstor Peñaloza|p5] komen. [Curaçao|CW] zelf zat in de wachtkamer. Premier [Gilmar Martina-Croes|p6] {hekelde|s2} dat: "Over [ons|CW], zonder [ons|CW]. Zo ging het in 1634 ook."

[Bracho|p4] {waarschuwde|s3} dat nieuwe verkenningsvluchten "op eigen risico" geschieden. [Van Asbeck|p2] {beloofde|a2} dat ze zich buiten de twaalf mijl zullen houden.

[Brazilië|BR] had eveneens {aangeboden|a3+a5} te {arbitreren|e4}. Dat {aanbod|a3+a5} werd door [Caracas|VE] {niet in dank afgenomen|r2}. [Den Haag|NL] was er wel voor {porren|r3}.

[Wirodimedjo|p1] wil [beide landen|VE+NL] na Pasen opnieuw {uitnodigen|a4+e5}, en dan met [Curaçao|CW] erbij.

Dat het zover kwam, is ook te danken aan een achterdeur. Sinds februari {belde|e6} [Wirodimedjo|p1] elke zondagavond met [een oud-klasgenoot in Caracas|p7], die [hij|p1] niet bij naam noemt. [Die|p7] {fluisterde|s4} [hem|p1] in dat [Venezuela|VE] op vracht wilde schuiven. "Op reizigers niet, dat wist [ik|p1] dus ook", {bekent|s5} [de minister|p1].

Een eerdere {poging|e7} van [de Caricom|CC], begin maart, {verzandde|o2} nog voor de koffie. [De toenmalige facilitator|p8], [Keith Bartholomew|p8] uit Grenada, zag [beide gezantschappen|VE+NL] elk een andere landkaart ophangen.
=====
entities:
  p7: {name: oud-klasgenoot in Caracas, type: Person}
  p8: {name: Keith Bartholomew, type: Person}
  CC: {name: Caricom, type: Organisation}
  SR: {name: Suriname, type: State}
  VE: {name: Venezuela, type: State}
  NL: {name: Nederland, type: State}
  CW: {name: Curaçao, type: State}
  BR: {name: Brazilië, type: State}
  p1: {name: Soekarno Wirodimedjo, type: Person}
  p2: {name: Wouter van Asbeck, type: Person}
  p3: {name: Tessa Huybrechts, type: Person}
  p4: {name: Yolimar Bracho, type: Person}
  p5: {name: Néstor Peñaloza, type: Person}
  p6: {name: Gilmar Martina-Croes, type: Person}
  l1: {name: Paramaribo, type: Place}
offices:
  - {person: p8, office: facilitator, of: CC}
  - {person: p1, office: Minister, of: SR}
  - {person: p2, office: secretaris-generaal, of: NL}
  - {person: p3, office: kolonel, of: NL}
  - {person: p4, office: onderminister, of: VE}
  - {person: p5, office: admiraal, of: VE}
  - {person: p6, office: Premier, of: CW}
events:
  e6: {type: Meeting, label: zondagse telefoontjes, participants: [p1, p7], time: elke zondagavond, factuality: actual}
  e7: {type: Mediation, label: poging van de Caricom, participants: [VE, NL], mediators: [CC], facilitators: [p8], time: begin maart, factuality: actual}
  e1: {type: Mediation, label: Surinaamse bemiddeling, participants: [VE, NL], mediators: [p1, SR], time: donderdag, factuality: actual}
  e2: {type: Negotiation, label: onderonsje aan de Waterkant, participants: [VE, NL], mediators: [p1], place: l1, time: vier uur, factuality: actual}
  e3: {type: Agreement, label: hervatting van vrachtvluchten, participants: [VE, NL], factuality: actual, part_of: e2}
  e4: {type: Mediation, label: Braziliaans aanbod tot arbitrage, participants: [VE, NL], mediators: [BR], factuality: counterfactual}
  e5: {type: Negotiation, label: nieuwe gesprekken na Pasen, participants: [VE, NL, CW], hosts: [p1], time: na Pasen, factuality: possible, after: e2}
acts:
  s4: {type: Statement, by: p7, to: [p1], content: dat Venezuela op vracht wilde schuiven}
  s5: {type: Statement, by: p1, content: "Op reizigers niet, dat wist ik dus ook"}
  s1: {type: Statement, by: VE, content: de luchtlijn met Curaçao afsneed}
  s2: {type: Statement, by: p6, content: "Over ons, zonder ons", about: e2}
  s3: {type: Warning, by: p4, to: [NL], content: dat nieuwe verkenningsvluchten "op eigen risico" geschieden}
  a1: {type: Demand, by: NL, to: [VE], content: visa}
  a2: {type: Concession, by: p2, to: [VE], content: dat ze zich buiten de twaalf mijl zullen houden}
  a3: {type: Proposal, by: BR, to: [VE], kind: mediation_offer, content: te arbitreren, status: rejected, about: e4}
  a5: {type: Proposal, by: BR, to: [NL], kind: mediation_offer, content: te arbitreren, status: accepted, about: e4}
  a4: {type: Proposal, by: p1, to: [VE, NL, CW], kind: talks, content: "opnieuw uitnodigen, en dan met Curaçao erbij", status: proposed, about: e5}
replies:
  r1: {to: a1, by: VE, answer: rejected}
  r2: {to: a3, by: VE, answer: rejected}
  r3: {to: a5, by: NL, answer: accepted}
delegations:
  d1: {of: NL, head: p2, members: [p3], event: e2}
  d2: {of: VE, head: p4, members: [], event: e2}
outcomes:
  o2: {of: e7, type: no_breakthrough}
  o1: {of: e2, type: partial_agreement}
