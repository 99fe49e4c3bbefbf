 date 2025-11 {Overleg|e1} [Pakistan|PAK] en [Taliban|TAL] in [Doha|l1] {uitgesteld|o1} na aanval bij [Khost|l2]

ISLAMABAD (ANP/DPA) - Het {vredesoverleg|e1} tussen [Pakistan|PAK] en de [Afghaanse|AFG] [Taliban|TAL], dat woensdag in [Doha|l1] had moeten beginnen, is voor onbepaalde tijd {uitgesteld|o1}. [Qatar|QAT], dat samen met [Turkije|TUR] {bemiddelt|e2}, {maakte|e3} dat dinsdag bekend na een [Pakistaanse|PAK] luchtaanval bij de stad [Khost|l2].

Naar verluidt was de [Pakistaanse|PAK] {delegatie|d1}, aangevoerd door generaal [Asim Qureshi|p1] en verder bestaand uit de diplomaten [Sadia Rehman|p2] en [Junaid Baloch|p3], al in de [[Qatarese|QAT] hoofdstad|l1] aangekomen. [Kabul|TAL] zou [zijn|TAL] {onderhandelaar|d2} Mullah [Rahmatullah Noorzai|p4] hebben {teruggeroepen|a1}, aldus ingewijden tegenover zender Geo News. [De Taliban|TAL] {spreken|e4} dat tegen.

[Islamabad|PAK] {eist|e5} dat [de Taliban|TAL] de leiders van [de TTP|TTP] uitleveren. Talibanwoordvoerder [Zabihullah Mujahid|p5] {noemde|e6+r5} die {eis|e5} 'onzinnig', maar {zegde|e7} wel toe dat strijders niet langer vanaf [Afghaans|AFG] grondgebied mogen opereren. Een [Iraans|IRA] {aanbod|s1+s2} om in [Teheran|l3] te {bemiddelen|e8} werd door [Pakistan|PAK] {afgeslagen|r1}; [de Taliban|TAL] hielden zich {op de vlakte|r2}.

De [Pakistaanse|PAK] minister van Defensie [Khawaja Asif|p6] {waarschuwde|e9} dinsdag dat [[zijn|p6] land|PAK] 'diep in [Afghanistan|AFG]' zal toeslaan als het {overleg|e1} definitief stukloopt.

Eerder deze maand kwamen [beide partijen|PAK+TAL] in [Istanbul|l4] een {bestand|e10+o2} van een week overeen. [Pakistan|PAK] {wil|s3} dat nu met een maand verlengen, een {voorstel|s3} waar [Kabul|TAL] nog op {broedt|r3}. Mogelijk {reist|e11} de [Turkse|TUR] inlichtingenchef [Ibrahim Kalin|p7] donderdag naar [Kandahar|l5] om de zaak vlot te trekken, melden [Turkse|TUR] media.
=====
entities:
  p1: {name: Asim Qureshi, type: Person}
  p2: {name: Sadia Rehman, type: Person}
  p3: {name: Junaid Baloch, type: Person}
  p4: {name: Rahmatullah Noorzai, type: Person}
  p5: {name: Zabihullah Mujahid, type: Person}
  p6: {name: Khawaja Asif, type: Person}
  p7: {name: Ibrahim Kalin, type: Person}
  PAK: {name: Pakistan, type: State}
  QAT: {name: Qatar, type: State}
  TUR: {name: Turkije, type: State}
  IRA: {name: Iran, type: State}
  AFG: {name: Afghanistan, type: State}
  TAL: {name: Taliban, type: Organisation}
  TTP: {name: TTP, type: Organisation}
  l1: {name: Doha, type: Place}
  l2: {name: Khost, type: Place}
  l3: {name: Teheran, type: Place}
  l4: {name: Istanbul, type: Place}
  l5: {name: Kandahar, type: Place}
offices:
  - {person: p1, office: generaal, of: PAK}
  - {person: p5, office: woordvoerder, of: TAL}
  - {person: p6, office: minister van Defensie, of: PAK}
  - {person: p7, office: inlichtingenchef, of: TUR}
events:
  e1: {type: Negotiation, label: vredesoverleg Pakistan-Taliban in Doha, participants: [PAK, TAL], mediators: [QAT, TUR], place: l1, time: woensdag, factuality: counterfactual}
  e2: {type: Mediation, label: Qatar en Turkije bemiddelen, participants: [PAK, TAL], mediators: [QAT, TUR], factuality: actual}
  e8: {type: Mediation, label: mogelijke Iraanse bemiddeling in Teheran, participants: [PAK, TAL], mediators: [IRA], place: l3, factuality: possible}
  e10: {type: Agreement, label: bestand van een week, participants: [PAK, TAL], place: l4, time: Eerder deze maand, factuality: actual}
  e11: {type: Visit, label: mogelijke reis van Kalin naar Kandahar, participants: [p7], place: l5, time: donderdag, factuality: possible}
acts:
  e3: {type: Statement, by: QAT, time: dinsdag, content: is voor onbepaalde tijd uitgesteld}
  e4: {type: Statement, by: TAL, content: Kabul zou zijn onderhandelaar Mullah Rahmatullah Noorzai hebben teruggeroepen}
  e5: {type: Demand, by: PAK, to: [TAL], content: de Taliban de leiders van de TTP uitleveren}
  e6: {type: Statement, by: p5, content: onzinnig}
  e7: {type: Concession, by: p5, to: [PAK], content: strijders niet langer vanaf Afghaans grondgebied mogen opereren}
  e9: {type: Warning, by: p6, time: dinsdag, to: [TAL], content: zijn land 'diep in Afghanistan' zal toeslaan als het overleg definitief stukloopt}
  s1: {type: Proposal, by: IRA, to: [PAK], kind: mediation_offer, status: rejected, content: in Teheran te bemiddelen}
  s2: {type: Proposal, by: IRA, to: [TAL], kind: mediation_offer, status: unanswered, content: in Teheran te bemiddelen}
  s3: {type: Proposal, by: PAK, to: [TAL], kind: ceasefire, status: unanswered, content: dat nu met een maand verlengen}
  a1: {factuality: possible, type: Statement, by: TAL, content: zijn onderhandelaar Mullah Rahmatullah Noorzai}
replies:
  r1: {to: s1, by: PAK, answer: rejected}
  r2: {to: s2, by: TAL, answer: unanswered}
  r3: {to: s3, by: TAL, answer: unanswered}
  r5: {to: e5, by: p5, answer: rejected}
delegations:
  d1: {of: PAK, head: p1, members: [p2, p3], event: e1}
  d2: {of: TAL, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e1, type: postponed}
  o2: {of: e10, type: ceasefire}
