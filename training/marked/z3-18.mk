 date 2021-12-02 {Doorgang|a1+a3} voor meel naar Tigray

NAIROBI - [Ethiopië|ET] {zet|r1} donderdag de weg over Afar open voor vrachtwagens met meel. [De Wereldvoedselorganisatie|WF] had om zo'n doorlaatroute {gevraagd|a1+a3}. [De rebellen van Tigray|TP] hadden er, bij monde van veldheer [Hagos Tekle|p1], eerder mee {ingestemd|r2}. [Hij|p1] {zwoer|a2} de konvooien met rust te laten.
=====
entities:
  ET: {name: Ethiopië, type: State}
  WF: {name: Wereldvoedselorganisatie, type: Organisation}
  TP: {name: rebellen van Tigray, type: Organisation}
  p1: {name: Hagos Tekle, type: Person}
offices:
  - {person: p1, office: veldheer, of: TP}
acts:
  a1: {type: Proposal, by: WF, to: [ET], kind: humanitarian_corridor, content: "zo'n doorlaatroute", status: accepted}
  a3: {type: Proposal, by: WF, to: [TP], kind: humanitarian_corridor, content: "zo'n doorlaatroute", status: accepted}
  a2: {type: Concession, by: p1, to: [WF], content: "de konvooien met rust te laten"}
replies:
  r1: {to: a1, by: ET, answer: accepted}
  r2: {to: a3, by: TP, answer: accepted}
