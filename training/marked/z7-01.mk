 date 2019-02-11 [[Omaanse|OM] pendelaar|p1] keert met {lege handen|o1} terug uit [Aden|l3]

[MUSCAT|l1] - [De [Omaanse|OM] gezant|p1] [Salim al-Rawahi|p1] is er niet in geslaagd [de [Jemenitische|YE] regering|YE] en [de Houthi's|HO] nader tot [elkaar|YE+HO] te {brengen|e1}. Drie weken lang {pendelde|e1} [hij|p1] tussen [Sanaa|l2] en [Aden|l3], telkens met één adviseur en een tas vol kaarten. Maandag keerde [hij|p1] terug in [Muscat|l1], {zonder dat er iets op papier stond|o1}.

[Al-Rawahi|p1] had [beide kampen|YE+HO] een {ruil|s1+s2} voorgelegd: achthonderd gevangenen tegen achthonderd, te beginnen met de zieken. [De Houthi's|HO] {hapten toe|r1}, zij het met tegenzin. In [Aden|YE] werd het plan {van tafel geveegd|r2}. "[Wij|YE] ruilen geen soldaten tegen smokkelaars", {beet|s3} kabinetschef [Nabil Bahashwan|p2] [hem|p1] toe.

[Oman|OM] {laat|s4} weten dat het [zijn|OM] goede {diensten|e1} blijft aanbieden. Of [Al-Rawahi|p1] zelf nog eens op {reis|e2} gaat, is onzeker. "[Ik|p1] word in mei zeventig", {zei|s5} [hij|p1] op de luchthaven.
=====
entities:
  OM: {name: Oman, type: State}
  YE: {name: Jemen, type: State}
  HO: {name: Houthi's, type: Organisation}
  p1: {name: Salim al-Rawahi, type: Person}
  p2: {name: Nabil Bahashwan, type: Person}
  l1: {name: Muscat, type: Place}
  l2: {name: Sanaa, type: Place}
  l3: {name: Aden, type: Place}
offices:
  - {person: p1, office: gezant, of: OM}
  - {person: p2, office: kabinetschef, of: YE}
events:
  e1: {type: Mediation, label: Omaanse pendeldiplomatie, participants: [YE, HO], mediators: [p1, OM], time: Drie weken lang, factuality: actual}
  e2: {type: Mediation, label: nieuwe reis van Al-Rawahi, mediators: [p1], factuality: possible, after: e1}
acts:
  s1: {type: Proposal, by: p1, to: [HO], kind: prisoner_exchange, content: "achthonderd gevangenen tegen achthonderd, te beginnen met de zieken", status: accepted}
  s2: {type: Proposal, by: p1, to: [YE], kind: prisoner_exchange, content: "achthonderd gevangenen tegen achthonderd, te beginnen met de zieken", status: rejected}
  s3: {type: Statement, by: p2, to: [p1], content: Wij ruilen geen soldaten tegen smokkelaars}
  s4: {type: Statement, by: OM, content: dat het zijn goede diensten blijft aanbieden}
  s5: {type: Statement, by: p1, content: Ik word in mei zeventig}
replies:
  r1: {to: s1, by: HO, answer: accepted}
  r2: {to: s2, by: YE, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
