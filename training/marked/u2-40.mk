 date 2024-03-12 {Overgangsraad|s1+s3} voor [Haïti|HT]: wie krijgt een zetel, wie een vliegtuig

In een hotel in [Kingston|l1] is maandag besloten hoe [Haïti|HT] verder moet. Premier [Wilner Desrosiers|p1] {treedt|s2} terug, zodra er een raad is die [hem|p1] vervangt. Zelf was [hij|p1] er niet bij.

De {spoedvergadering|e1} was belegd door [de Caricom|CC] en werd voorgezeten door de [Guyanese|GY] president [Rajkumar Persaud|p2]. Ook [de Verenigde Staten, Canada en Frankrijk|US+CA+FR] zaten aan, de eerste met minister [Carter Whitlow|p3] {als aanvoerder|d1}, de beide andere met [hun|CA+FR] ambassadeur. [De [Haïtiaanse|HT] partijen|ZP+PP], zeven in getal, keken mee op een scherm.

[Persaud|p2] {legde|s1+s3} [hun|ZP+PP] een raad van negen voor, twee leden zonder stem. Wie meedoet, {moet|s4} de komst van een [Keniaanse|KE] politiemacht steunen. [Zes partijen|ZP] {namen|r1} dat aan. De zevende, [het Platform Pitit|PP], {zei|r2} bij monde van oud-senator [Jean-Marc Belizaire|p4] "geen stoel te willen van wie de tafel leent". Bendeleider [Ti Claude|p5] {dreigde|s5} op sociale media met een burgeroorlog.

[Whitlow|p3] {zegde|s6} nog eens honderd miljoen dollar toe. Dat [hij|p3] [Desrosiers|p1] tot aftreden zou hebben {gedwongen|s7}, {sprak|s8} [hij|p3] tegen: "[Wij|US] hebben niemand een pen in de hand gedrukt."

Vrijdag {praten|e2} [de Caricom|CC] en [de partijen|ZP+PP] via video verder. De Dominicaanse Republiek, die als enige aan het land grenst, stond niet op de lijst. Een eerdere {bemiddelingspoging|e3}, in september door drie oud-premiers van [de Caricom|CC], liep {op niets|o1} uit.
=====
entities:
  HT: {name: Haïti, type: State}
  CC: {name: Caricom, type: Organisation}
  GY: {name: Guyana, type: State}
  US: {name: Verenigde Staten, type: State}
  CA: {name: Canada, type: State}
  FR: {name: Frankrijk, type: State}
  KE: {name: Kenia, type: State}
  ZP: {name: zes Haïtiaanse partijen, type: Organisation}
  PP: {name: Platform Pitit, type: Organisation}
  l1: {name: Kingston, type: Place}
  p1: {name: Wilner Desrosiers, type: Person}
  p2: {name: Rajkumar Persaud, type: Person}
  p3: {name: Carter Whitlow, type: Person}
  p4: {name: Jean-Marc Belizaire, type: Person}
  p5: {name: Ti Claude, type: Person}
offices:
  - {person: p1, office: Premier, of: HT}
  - {person: p2, office: president, of: GY}
  - {person: p3, office: minister, of: US}
  - {person: p4, office: oud-senator, of: HT}
events:
  e1: {type: Meeting, label: spoedvergadering van Caricom, participants: [CC, US, CA, FR, ZP, PP], mediators: [p2], place: l1, time: "maandag", factuality: actual}
  e2: {type: Negotiation, participants: [CC, ZP, PP], time: "Vrijdag", factuality: planned, after: e1}
  e3: {type: Mediation, label: bemiddeling van drie oud-premiers, participants: [HT], mediators: [CC], time: "in september", factuality: actual}
acts:
  s1: {type: Proposal, by: p2, to: [ZP], kind: other, content: "een raad van negen", status: accepted, about: e1}
  s3: {type: Proposal, by: p2, to: [PP], kind: other, content: "een raad van negen", status: rejected, about: e1}
  s2: {type: Statement, by: p1, content: "treedt terug, zodra er een raad is die hem vervangt"}
  s4: {type: Demand, by: p2, to: [ZP, PP], content: "de komst van een Keniaanse politiemacht steunen"}
  s5: {type: Warning, by: p5, content: "een burgeroorlog"}
  s6: {type: Concession, by: p3, content: "honderd miljoen dollar"}
  s7: {type: Demand, by: p3, to: [p1], content: "aftreden", factuality: counterfactual}
  s8: {type: Statement, by: p3, content: "Wij hebben niemand een pen in de hand gedrukt"}
replies:
  r1: {to: s1, by: ZP, answer: accepted}
  r2: {to: s3, by: p4, answer: rejected}
delegations:
  d1: {of: US, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e3, type: no_breakthrough}
