 date 2013-10-22 [Renamo|RN] {verklaart|a1} {vredesakkoord|e1} van 1992 dood

[De [Mozambikaanse|MZ] oppositiebeweging [Renamo|RN]|RN] beschouwt het in [Rome|l1] gesloten {vredesakkoord|e1} van 1992 als niet langer bindend. Dat {zei|a1} woordvoerder [Abel Macuiane|p1] een dag nadat [regeringstroepen|MZ] het hoofdkwartier in de Gorongosabergen hadden {bestormd|e2}. [De gemeenschap van Sant'Egidio|SE], die destijds {bemiddelde|e3}, {smeekt|a2} [beide kanten|RN+MZ] om zich in te houden.
=====
entities:
  RN: {name: Renamo, type: Organisation}
  MZ: {name: Mozambique, type: State}
  SE: {name: Sant'Egidio, type: Organisation}
  l1: {name: Rome, type: Place}
  p1: {name: Abel Macuiane, type: Person}
offices:
  - {person: p1, office: woordvoerder, of: RN}
events:
  e1: {type: Agreement, label: vredesakkoord van 1992, participants: [RN, MZ], mediators: [SE], place: l1, time: "1992", factuality: actual}
  e2: {type: Conflict, label: bestorming van het Renamo-hoofdkwartier, participants: [MZ, RN], factuality: actual}
  e3: {type: Mediation, label: bemiddeling door Sant'Egidio, participants: [RN, MZ], mediators: [SE], time: "1992", factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: niet langer bindend, about: e1}
  a2: {type: Demand, by: SE, to: [RN, MZ], content: om zich in te houden}
