 date 2020-09-26 Huwelijk, doop, {grensverdrag|e1}

De bruid heette [Grenada|GD], de bruidegom [Venezuela|VE], en het feest is afgelast. Zo vatte een cabaretier in [St. George's|l1] het nieuws samen dat de {ondertekening|e1} van het {zeegrensverdrag|e1} tussen [de twee landen|GD+VE], zaterdag voorzien, {niet doorgaat|o1}. Regen was het niet. [De premier van [Grenada|GD]|p1], [Leroy Augustine|p1], moest vrijdag {bekennen|s2} dat [zijn|p1] kabinet de laatste bladzij niet had gelezen.

Een avond eerder was aan het {avondeten|e2} in een hotel aan de haven nog alles koek en ei. Minister [Delcira Guanipa|p2], over uit [Caracas|VE], kreeg muskaatnoot in een doosje. Aan [haar|p2] linkerkant zat [Kathleen Prescod|p3] van [Saint Vincent|VC], die [de beide buren|GD+VE] aan [elkaar|GD+VE] had {voorgesteld|e3}, zoals [zij|p3] het noemt, en die nu door [beide|GD+VE] wordt {gebeld|e4}.

Op die laatste bladzij staat dat [Venezuela|VE] in 2030 het verdrag mag opzeggen. Of [Guanipa|p2] dat schrapt? "Als [hij|p1] het vraagt, zou [ik|p2] kunnen overwegen om te overwegen", {zei|s3} [ze|p2] bij vertrek.

[De Caricom|CC], die donderdag niet over de kwestie {vergaderde|e6}, {doet|e5} dat dinsdag misschien wel.
=====
entities:
  GD: {name: Grenada, type: State}
  VE: {name: Venezuela, type: State}
  VC: {name: Saint Vincent, type: State}
  CC: {name: Caricom, type: Organisation}
  l1: {name: St. George's, type: Place}
  p1: {name: Leroy Augustine, type: Person}
  p2: {name: Delcira Guanipa, type: Person}
  p3: {name: Kathleen Prescod, type: Person}
offices:
  - {person: p1, office: premier, of: GD}
  - {person: p2, office: Minister, of: VE}
events:
  e1: {type: Agreement, label: zeegrensverdrag, participants: [GD, VE], time: zaterdag, factuality: counterfactual}
  e2: {type: Meeting, label: avondeten, participants: [p2, p3], place: l1, time: Een avond eerder, factuality: actual}
  e3: {type: Mediation, participants: [GD, VE], mediators: [p3], factuality: actual}
  e4: {type: Meeting, label: telefoontjes, participants: [GD, VE, p3], factuality: actual}
  e5: {type: Meeting, label: vergadering van de Caricom, participants: [CC], time: dinsdag, factuality: possible}
  e6: {type: Meeting, participants: [CC], time: donderdag, factuality: counterfactual}
acts:
  s2: {type: Statement, by: p1, content: "dat zijn kabinet de laatste bladzij niet had gelezen", time: vrijdag, about: e1}
  s3: {type: Statement, by: p2, content: "Als hij het vraagt, zou ik kunnen overwegen om te overwegen"}
outcomes:
  o1: {of: e1, type: cancelled}
