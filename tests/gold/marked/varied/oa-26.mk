 date 2023-03-24 [Bangkok|TH] wil {ramadanbestand|a1}, [rebellen|BRN] {willen|a2} eerst waarnemers

[KUALA LUMPUR|l1] (ANP/Bernama) - [De [Thaise|TH] regering|TH] heeft [de opstandelingen in het diepe zuiden van het land|BRN] {voorgesteld|a1} om tijdens de ramadan de wapens te laten rusten. [De BRN|BRN], [de grootste islamitische afscheidingsbeweging|BRN], wil daar {pas|a2} op {ingaan|r1} als er buitenlandse waarnemers in de dorpen komen. Dat werd vrijdag duidelijk na {besprekingen|e1} in [de Maleisische hoofdstad|l1].

De tweedaagse {ronde|e1}, de zesde sinds januari 2020, werd {gefaciliteerd|e1} door [Zulkifli Zainal Iskandar|p1], [oud-commandant van het [Maleisische|MY] leger|p1]. [Hij|p1] nam het stokje in januari over van [een voormalige politiechef|p2], die naar de zin van [Bangkok|TH] te veel {bemiddelde|e2} en te weinig postbode was. "[Ik|p1] breng de brief, [ik|p1] schrijf hem niet", {zei|a3} [Zulkifli|p1].

Generaal buiten dienst [Wanlop Rugsanaoh-Sae|p3], die de [Thaise|TH] ploeg {aanvoert|d1}, {noemde|r2} waarnemers "een onderwerp voor later". [Zijn|p3] {tegenspeler|d2} [Anas Abdulrahman|p4] {vindt|a5} dat laf. Vorig jaar, zo bracht [hij|p4] in herinnering, {zwegen|e3} de wapens veertig dagen lang; niemand hield een lijst bij en dus kon iedereen de ander van een aanslag in Narathiwat betichten.

Wel werden [de twee partijen|TH+BRN] het {eens|e7+o1} over een werkplan tot eind 2024. Daarin staan minder geweld, volksraadplegingen en, uiteindelijk, een politieke regeling. In april {zien|e4} technische teams [elkaar|TH+BRN] terug. [Een kleinere groep, [PULO|PU]|PU], heeft {gevraagd|a4} ook te mogen aanschuiven. Op dat {verzoek|a4} {zweeg|r3} [Zulkifli|p1].

Een vroeger {vredesproces|e6}, dat in 2013 onder premier Yingluck begon, {strandde|o2} op vijf eisen, waarvan er één de erkenning van Pattani als bevrijd gebied was. Sinds 2004 vielen er in het {conflict|e8} meer dan 7.300 doden.

In mei kiest [Thailand|TH] een nieuw parlement. Peilingen voorspellen een nederlaag voor de partij van de zittende premier.
=====
entities:
  TH: {name: Thailand, type: State}
  MY: {name: Maleisië, type: State}
  BRN: {name: BRN, type: Organisation}
  PU: {name: PULO, type: Organisation}
  p1: {name: Zulkifli Zainal Iskandar, type: Person}
  p2: {name: voormalige politiechef, type: Person}
  p3: {name: Wanlop Rugsanaoh-Sae, type: Person}
  p4: {name: Anas Abdulrahman, type: Person}
  l1: {name: Kuala Lumpur, type: Place}
offices:
  - {person: p1, office: oud-commandant, of: MY}
  - {person: p3, office: Generaal buiten dienst, of: TH}
events:
  e1: {type: Negotiation, label: zesde ronde, participants: [TH, BRN, p3, p4], facilitators: [p1], place: l1, time: vrijdag, factuality: actual}
  e2: {type: Mediation, participants: [TH, BRN], mediators: [p2], factuality: actual}
  e3: {type: Agreement, label: bestand van vorig jaar, participants: [TH, BRN], time: Vorig jaar, factuality: actual}
  e4: {type: Negotiation, label: overleg van technische teams, participants: [TH, BRN], time: In april, factuality: planned, after: e1}
  e6: {type: Negotiation, label: vredesproces van 2013, participants: [TH], time: in 2013, factuality: actual}
  e7: {type: Agreement, label: werkplan, participants: [TH, BRN], place: l1, factuality: actual}
  e8: {type: Conflict, participants: [TH, BRN], time: Sinds 2004, factuality: actual}
acts:
  a1: {type: Proposal, by: TH, to: [BRN], kind: ceasefire, content: "om tijdens de ramadan de wapens te laten rusten", status: accepted, about: e1}
  a2: {type: Demand, by: BRN, to: [TH], content: "als er buitenlandse waarnemers in de dorpen komen", about: e1}
  a3: {type: Statement, by: p1, content: "Ik breng de brief, ik schrijf hem niet"}
  a5: {type: Statement, by: p4, content: "laf", about: e1}
  a4: {type: Demand, by: PU, to: [p1], content: "ook te mogen aanschuiven"}
replies:
  r1: {to: a1, by: BRN, answer: accepted}
  r2: {to: a2, by: p3, answer: rejected}
  r3: {to: a4, by: p1, answer: unanswered}
delegations:
  d1: {of: TH, head: p3, members: [], event: e1}
  d2: {of: BRN, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e6, type: no_breakthrough}
