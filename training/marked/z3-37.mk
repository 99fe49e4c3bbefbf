 date 2019-02-28 [Kasjmir|l1]: [Abu Dhabi|AE] {fluistert|e1} mee

Dat [India|IN] en [Pakistan|PK] dinsdag de kanonnen lieten {zwijgen|e3}, is te danken aan {boodschappen|e1} die [de Emiraten|AE] over en weer {brachten|e1}. Diplomaten in [Abu Dhabi|AE], die anoniem blijven, melden dat. [New Delhi|IN] {spreekt|a1} het tegen: "[Wij|IN] hebben geen {postbode|e1:counterfactual} nodig." [Islamabad|PK] {dankte|a2} [de sjeiks|AE] intussen uitvoerig. Nieuwe {contacten|e2} zijn voorlopig {uitgesteld|o1}.

Vorige maand nog {vuurde|a3} de [Indiase|IN] generaal [Arun Rathore|p1] een waarschuwing af richting [Islamabad|PK]: één granaat en 'de kalender is vol'. [Oman|OM] en [Turkije|TR] {boden|a4+a5} zich in diezelfde dagen aan als {bemiddelaars|e4}; op beide aanbiedingen {ging|r1+r2} [India|IN] niet in.
=====
entities:
  p1: {name: Arun Rathore, type: Person}
  OM: {name: Oman, type: State}
  TR: {name: Turkije, type: State}
  l1: {name: Kasjmir, type: Place}
  AE: {name: Verenigde Arabische Emiraten, type: State}
  IN: {name: India, type: State}
  PK: {name: Pakistan, type: State}
events:
  e4: {type: Mediation, label: bemiddeling door Oman en Turkije, participants: [IN, PK], mediators: [OM, TR], factuality: counterfactual}
  e1: {type: Mediation, label: bemiddeling van de Emiraten, participants: [IN, PK], mediators: [AE], factuality: possible, source: Diplomaten in Abu Dhabi}
  e2: {type: Meeting, label: nieuwe contacten, participants: [IN, PK], factuality: counterfactual}
  e3: {type: Agreement, label: zwijgen van de kanonnen, participants: [IN, PK], time: dinsdag, factuality: actual}
acts:
  a3: {type: Warning, by: p1, to: [PK], content: "één granaat en 'de kalender is vol'", time: Vorige maand}
  a4: {type: Proposal, by: OM, to: [IN], kind: mediation_offer, content: "bemiddelaars", status: rejected, about: e4}
  a5: {type: Proposal, by: TR, to: [IN], kind: mediation_offer, content: "bemiddelaars", status: rejected, about: e4}
  a1: {type: Statement, by: IN, content: "Wij hebben geen postbode nodig", about: e1}
  a2: {type: Statement, by: PK, to: [AE], content: "dankte de sjeiks", about: e1}
outcomes:
  o1: {of: e2, type: postponed}
replies:
  r1: {to: a4, by: IN, answer: rejected}
  r2: {to: a5, by: IN, answer: rejected}
