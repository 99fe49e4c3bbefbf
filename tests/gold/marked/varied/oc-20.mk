 date 2020-01-19 'Een postbode leest niet mee'

INTERVIEW - Vier jaar was [Beat Zollinger|p1] [[Zwitsers|CH] ambassadeur in [Teheran|l1]|p1]. In een kluis op [zijn|p1] werkkamer stond een faxapparaat dat niet kapot mocht.

Wat faxt men zoal?
'In de nacht dat generaal Soleimani werd gedood, begin deze maand, kwam er een {bericht|w1} van [Washington|US]. [Ik|p1] moest het voor zonsopgang {overhandigen|e1}. De strekking: {escaleer niet|w1}. Minister [Zarif|p2] las het, werd rood en {noemde|s1} het onbeschaamd. [Zijn|p2] {antwoord|s2} ging drie uur later terug. Zo ging het die week een keer of twintig. Volgens sommigen hebben [wij|CH] een {oorlog|e6} voorkomen. Dat is onzin. De fax heeft het gedaan.'

Dus [Zwitserland|CH] {bemiddelt|e2}?
'Neen. Alstublieft. Sinds 1980 zijn [wij|CH] beschermende mogendheid voor [de VS|US] in [Iran|IR]. Een postbode leest niet mee, en hij schrijft zeker geen antwoord. [Bern|CH] heeft wel goede diensten {aangeboden|a1+a3}, in juli nog, toen de tankers vastlagen. [De Amerikanen|US] zeiden {ja|r1}, {mits|a4} zonder voorwaarden vooraf. [Teheran|IR] zei: eerst de sancties {weg|r2+a2}. Ziezo, einde van de dienst.'

En de [Japanners|JP]?
'Premier [Abe|p3] is vorig jaar zelf {gekomen|e3}. Met een {boodschap|a5} van [Trump|p4]. [De leider|p5] wilde die niet aannemen, [hij|p5] {zei|r3}: [die man|p4] is geen antwoord waard. Op dezelfde dag vloog een Japans schip in brand. [Ik|p1] had met [Abe|p3] te doen.'

Er zijn toch gevangenen {geruild|e5}?
'In december, op het vliegveld van [Zürich|l2]. Een Chinees-Amerikaanse promovendus tegen een Iraanse stamcelbioloog. Daar is door [mijn|p1] mensen drie maanden om {onderhandeld|e4}, en voor één keer deden [wij|CH] meer dan bezorgen: een van [mijn|p1] medewerkers {ruilde|e5} de twee eigenhandig, met een paraplu.'

Wat gaat u na uw pensioen doen?
'Bijen houden. Die steken maar één keer.'
=====
entities:
  CH: {name: Zwitserland, type: State}
  US: {name: Verenigde Staten, type: State}
  IR: {name: Iran, type: State}
  JP: {name: Japan, type: State}
  p1: {name: Beat Zollinger, type: Person}
  p2: {name: Zarif, type: Person}
  p3: {name: Abe, type: Person}
  p4: {name: Trump, type: Person}
  p5: {name: leider van Iran, type: Person}
  l1: {name: Teheran, type: Place}
  l2: {name: Zürich, type: Place}
offices:
  - {person: p1, office: ambassadeur, of: CH}
  - {person: p2, office: Minister, of: IR}
  - {person: p3, office: Premier, of: JP}
  - {person: p5, office: leider, of: IR}
events:
  e1: {type: Meeting, label: overhandiging van het bericht, participants: [p1, p2], factuality: actual}
  e2: {type: Mediation, participants: [US, IR], mediators: [CH], factuality: counterfactual}
  e3: {type: Visit, participants: [p3], place: l1, time: vorig jaar, factuality: actual}
  e4: {type: Negotiation, label: onderhandelingen over gevangenenruil, participants: [US, IR], mediators: [CH], time: drie maanden, factuality: actual}
  e5: {type: Agreement, label: gevangenenruil, participants: [US, IR], mediators: [CH], place: l2, time: In december, factuality: actual}
  e6: {type: Conflict, label: oorlog, participants: [US, IR], factuality: counterfactual}
acts:
  w1: {type: Demand, by: US, to: [IR], content: "escaleer niet"}
  s1: {type: Statement, by: p2, content: "onbeschaamd"}
  s2: {type: Statement, by: p2, to: [US]}
  a1: {type: Proposal, by: CH, to: [US], kind: mediation_offer, content: "goede diensten", status: accepted, time: in juli}
  a3: {type: Proposal, by: CH, to: [IR], kind: mediation_offer, content: "goede diensten", status: rejected, time: in juli}
  a4: {type: Demand, by: US, content: "zonder voorwaarden vooraf"}
  a2: {type: Demand, by: IR, to: [US], content: "eerst de sancties weg"}
  a5: {type: Statement, by: p4, to: [p5], content: "een boodschap van Trump"}
replies:
  r1: {to: a1, by: US, answer: accepted}
  r2: {to: a3, by: IR, answer: rejected}
  r3: {to: a5, by: p5, answer: rejected}
