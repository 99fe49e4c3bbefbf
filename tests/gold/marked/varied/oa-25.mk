 date 1976-01-26 [Luns|p1] {pendelt|e4} tussen kabeljauw en bondgenoot

BRUSSEL, 26 jan. - Secretaris-generaal [Joseph Luns|p1] van [de NAVO|NV] is weer thuis, maar de {kabeljauwoorlog|e1} is niet voorbij. Twee dagen {sprak|e2} [hij|p1] vorige week in [Reykjavik|l1] met premier [Geir Hallgrímsson|p2], daarna in [Londen|l2] {nog één|e3} met minister [Callaghan|p3] van Buitenlandse Zaken. Eén ding heeft [zijn|p1] {bemiddeling|e4} opgeleverd. [De [Britten|GB]|GB] {trokken|a1} [hun|GB] fregatten terug tot buiten de tweehonderdmijlszone en [Hallgrímsson|p2] {nam|r1} daarop de {uitnodiging|a2} aan die [hij|p2] in december nog had {verworpen|r2}: [hij|p2] {reist|e5} deze week naar [Londen|l2].

[IJsland|IS] had vorige maand {gedreigd|a3} de betrekkingen te verbreken en de basis in Keflavik te sluiten als er nog één trawler zou worden geramd. Voor [de NAVO|NV], die vanuit die basis de Russische onderzeeboten in het oog houdt, was dat een nachtmerrie. "[Twee bondgenoten|IS+GB] die [elkaar|IS+GB] met zaagtanden te lijf gaan", {verzuchtte|a4} [Luns|p1], "en [ik|p1] moet het aan de Turken en de Grieken uitleggen."

Het verschil laat zich in tonnen uitdrukken. [IJsland|IS] {biedt|a5} de [Britse|GB] vissers 65.000 ton per jaar, [Londen|GB] houdt {vast|r3} aan 110.000. [Luns|p1] zou 85.000 hebben {genoemd|a6}, maar dat wil in geen van beide hoofdsteden iemand bevestigen. Ook [Noorwegen|NW] heeft achter de schermen {goede diensten|e6} {aangeboden|a7+a8}. [De [IJslanders|IS]|IS] {voelden|r4} er wel voor; [de [Britten|GB]|GB] vonden één {bemiddelaar|e4} {genoeg|r5}.

Een {akkoord|e7} dat in november 1973 door [Edward Heath|p4] werd {ondertekend|e7}, liep twee maanden geleden af. De {besprekingen|e8} over een opvolger {mislukten|o1} toen [de [IJslandse|IS] delegatie|IS] na drie kwartier {opstapte|o2}.

In Hull, waar tweeduizend gezinnen van de verre visserij leven, is de stemming grimmig. De haven telde vanmorgen elf opgelegde schepen.
=====
entities:
  IS: {name: IJsland, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  NW: {name: Noorwegen, type: State}
  NV: {name: NAVO, type: Organisation}
  p1: {name: Joseph Luns, type: Person}
  p2: {name: Geir Hallgrímsson, type: Person}
  p3: {name: Callaghan, type: Person}
  p4: {name: Edward Heath, type: Person}
  l1: {name: Reykjavik, type: Place}
  l2: {name: Londen, type: Place}
offices:
  - {person: p1, office: Secretaris-generaal, of: NV}
  - {person: p2, office: premier, of: IS}
  - {person: p3, office: minister van Buitenlandse Zaken, of: GB}
events:
  e1: {type: Conflict, label: kabeljauwoorlog, participants: [IS, GB], factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], place: l1, time: vorige week, factuality: actual, part_of: e4}
  e3: {type: Meeting, participants: [p1, p3], place: l2, time: vorige week, factuality: actual, part_of: e4}
  e4: {type: Mediation, participants: [IS, GB], mediators: [p1], factuality: actual}
  e5: {type: Visit, participants: [p2], place: l2, time: deze week, factuality: planned}
  e6: {type: Mediation, participants: [IS, GB], mediators: [NW], factuality: counterfactual}
  e7: {type: Agreement, participants: [p4, IS, GB], time: in november 1973, factuality: actual}
  e8: {type: Negotiation, participants: [IS, GB], factuality: actual}
acts:
  a1: {type: Concession, by: GB, to: [IS], content: "hun fregatten terug tot buiten de tweehonderdmijlszone"}
  a2: {type: Proposal, by: GB, to: [p2], kind: talks, content: "hij reist deze week naar Londen", status: accepted, about: e5}
  a3: {type: Warning, by: IS, to: [GB], content: "de betrekkingen te verbreken en de basis in Keflavik te sluiten als er nog één trawler zou worden geramd", time: vorige maand}
  a4: {type: Statement, by: p1, content: "Twee bondgenoten die elkaar met zaagtanden te lijf gaan"}
  a5: {type: Proposal, by: IS, to: [GB], kind: other, content: "65.000 ton per jaar", status: rejected}
  a6: {type: Proposal, by: p1, to: [IS, GB], kind: other, content: "85.000", status: proposed, factuality: possible}
  a7: {type: Proposal, by: NW, to: [IS], kind: mediation_offer, content: "goede diensten", status: accepted, about: e6}
  a8: {type: Proposal, by: NW, to: [GB], kind: mediation_offer, content: "goede diensten", status: rejected, about: e6}
replies:
  r2: {to: a2, by: p2, answer: rejected}
  r1: {to: a2, by: p2, answer: accepted}
  r3: {to: a5, by: GB, answer: rejected}
  r4: {to: a7, by: IS, answer: accepted}
  r5: {to: a8, by: GB, answer: rejected}
outcomes:
  o1: {of: e8, type: no_breakthrough}
  o2: {of: e8, type: walkout}
