 date 2024-07-18 Veertig leiders in [Woodstock|l1], één {ontmoeting|e2} minder

OXFORD - Met ruim veertig leiders op het gazon van Blenheim Palace kun je niet eisen dat er iets uitkomt. De vierde {bijeenkomst|e1} van [de Europese Politieke Gemeenschap|EPG] duurde negen uur en eindigde met een familiefoto waar de Turkse president niet op staat: die was niet gekomen.

Toch gebeurde er wat, in de rozentuin. Gastheer [Keir Starmer|p3] had de [Armeense|AM] premier [Nikol Pasjinjan|p1] en de [Azerbeidzjaanse|AZ] president [Ilham Aliyev|p2] een {gesprek|e2} onder zes ogen {aangeboden|s1+s3}. [Aliyev|p2] {wilde|r1} niet. [Hij|p2] had liever dat [de Britten|UK] zich erbuiten hielden, {zei|a1} [zijn|p2] adviseur [Hikmet Hajiyev|p4]. [Pasjinjan|p1] was {wel bereid|r2} en dronk dan maar alleen thee.

[Zelensky|p5] kreeg meer gedaan. [Hij|p5] {tekende|e3} met de [Sloveense|SI] premier [Robert Golob|p6] een {veiligheidspact|e3}, het 24e. Aan de lunch {vroeg|s2} [hij|p5] om toestemming om met [Britse|UK] raketten in [Rusland|RU] te schieten. [Starmer|p3] {gaf geen krimp|r3}.

Buiten stonden drie boeren met een bord. Wat het bord wilde, was onleesbaar van de regen. Het paleis, geboorteplaats van Churchill, gaat zaterdag weer open voor publiek; een kaartje kost 38 pond.
=====
entities:
  EPG: {name: "Europese Politieke Gemeenschap", type: Organisation}
  AM: {name: "Armenië", type: State}
  AZ: {name: "Azerbeidzjan", type: State}
  UK: {name: "Verenigd Koninkrijk", type: State}
  SI: {name: "Slovenië", type: State}
  RU: {name: "Rusland", type: State}
  p1: {name: "Nikol Pasjinjan", type: Person}
  p2: {name: "Ilham Aliyev", type: Person}
  p3: {name: "Keir Starmer", type: Person}
  p4: {name: "Hikmet Hajiyev", type: Person}
  p5: {name: "Zelensky", type: Person}
  p6: {name: "Robert Golob", type: Person}
  l1: {name: "Woodstock", type: Place}
offices:
  - {person: p1, office: "premier", of: AM}
  - {person: p2, office: "president", of: AZ}
  - {person: p4, office: "adviseur", of: AZ}
  - {person: p6, office: "premier", of: SI}
events:
  e1: {type: Meeting, participants: [EPG], place: l1, factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], hosts: [p3], place: l1, part_of: e1, factuality: counterfactual}
  e3: {type: Agreement, participants: [p5, p6], factuality: actual}
acts:
  a1: {type: Demand, by: p4, to: [UK], content: "de Britten zich erbuiten hielden"}
  s1: {type: Proposal, by: p3, to: [p2], kind: talks, content: "een gesprek onder zes ogen", status: rejected}
  s2: {type: Proposal, by: p5, to: [UK], kind: other, content: "toestemming om met Britse raketten in Rusland te schieten", status: rejected}
  s3: {type: Proposal, by: p3, to: [p1], kind: talks, content: "een gesprek onder zes ogen", status: accepted}
replies:
  r2: {to: s3, by: p1, answer: accepted}
  r1: {to: s1, by: p2, answer: rejected}
  r3: {to: s2, by: p3, answer: rejected}
