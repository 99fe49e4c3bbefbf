 date 2026-02-25 Live: {top|e1} van [Manama|l1]

17.10 De {slotverklaring|e2} is {uitgesteld|o1} tot morgenochtend. Of dat zo blijft, hangt af van [Oman|OM].
16.45 Een woordvoerder van [de Golfraad|GR] {bestrijdt|s1} dat de [Irakese|IQ] premier [Mohammed Shia al-Sudani|p1] boos is {vertrokken|o2}. "[Hij|p1] is aan het bidden."
15.20 Gastheer [Bahrein|BH] {legt|a1+a2} een {compromis|a1+a2} op tafel: één waterfonds, twee kassen. [Koeweit|KW] {stemt|r1} ermee in. [Irak|IQ] {schort|r2} [zijn|IQ] antwoord op.
12.00 De {top|e1} is {geopend|e1}.
=====
entities:
  OM: {name: Oman, type: State}
  GR: {name: Golfraad, type: Organisation}
  IQ: {name: Irak, type: State}
  BH: {name: Bahrein, type: State}
  KW: {name: Koeweit, type: State}
  l1: {name: Manama, type: Place}
  p1: {name: Mohammed Shia al-Sudani, type: Person}
offices:
  - {person: p1, office: premier, of: IQ}
events:
  e1: {type: Meeting, label: top van Manama, participants: [GR, OM, IQ, KW, p1], hosts: [BH], place: l1, factuality: actual}
  e2: {type: Agreement, label: slotverklaring, place: l1, time: morgenochtend, factuality: planned}
acts:
  s1: {type: Statement, by: GR, content: "dat de Irakese premier Mohammed Shia al-Sudani boos is vertrokken", about: e1}
  a1: {type: Proposal, by: BH, to: [KW], kind: other, content: "één waterfonds, twee kassen", status: accepted, about: e1}
  a2: {type: Proposal, by: BH, to: [IQ], kind: other, content: "één waterfonds, twee kassen", status: unanswered, about: e1}
replies:
  r1: {to: a1, by: KW, answer: accepted}
  r2: {to: a2, by: IQ, answer: unanswered}
outcomes:
  o1: {of: e2, type: postponed}
  o2: {of: e1, type: walkout, factuality: counterfactual}
