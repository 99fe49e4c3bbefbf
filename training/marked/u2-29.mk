 date 2003-04-22 [Tamiltijgers|LT] {schorten|o1} {vredesoverleg|e1} op, [[Noorse|NOR] gezant|p3] pakt koffer

[De Tamiltijgers|LT] in [Sri Lanka|LK] zetten [hun|LT] deelname aan de {vredesbesprekingen|e1} 'tot nader order' {stop|o1}. Dat schrijft hoofdonderhandelaar [Anandan Selvarajah|p1] in een brief die maandag bij premier [Ruwan Jayatilleke|p2] werd bezorgd.

Aanleiding is de donorconferentie vorige week in Washington, waar [de beweging|LT] niet welkom was. [Selvarajah|p1] {verwijt|s1} [de regering|LK] voorts dat het leger zijn bases in Jaffna niet ontruimt, zoals in de {wapenstilstand|e2} van februari 2002 was vastgelegd. [Jayatilleke|p2] {antwoordde|s2} dat [hij|p2] "geen ontruiming op commando" uitvoert.

[Noorwegen|NOR] {bemiddelt|e3} sinds 2000. Gezant [Asbjørn Tveit|p3] {vloog|e4} dezelfde avond nog naar [Colombo|l1]. Woensdag rijdt [hij|p3] door naar [Kilinochchi|l2], waar [de leider van [de Tijgers|LT]|p4] [hem|p3] zal {ontvangen|e5}. "Een pauze is geen punt", {zei|s3} [Tveit|p3] op het vliegveld.

De eerste zes {rondes|e6} van het {overleg|e6} verliepen voorspoedig: in [Thailand|l3], [Oslo|l4], [Berlijn|l5] en [Hakone|l6] werden [de partijen|LK+LT] het onder meer {eens|o2} over een federale staatsvorm. De zevende, voor eind april {voorzien|e1} in [Thailand|l3], gaat nu niet door. Volgens [Tveit|p3] zou ze in juni alsnog {gehouden|e7} kunnen worden.

[De regering|LK] zelf {stelt|s4} voor de kwestie-Jaffna over te laten aan de buitenlandse waarnemers. Van [de Tijgers|LT] is daarop nog {geen|r2} reactie gekomen. India, dat [de beweging|LT] verboden heeft, volgt de zaak van een afstand.
=====
entities:
  LT: {name: Tamiltijgers, type: Organisation}
  LK: {name: Sri Lanka, type: State}
  NOR: {name: Noorwegen, type: State}
  l1: {name: Colombo, type: Place}
  l2: {name: Kilinochchi, type: Place}
  l3: {name: Thailand, type: Place}
  l4: {name: Oslo, type: Place}
  l5: {name: Berlijn, type: Place}
  l6: {name: Hakone, type: Place}
  p1: {name: Anandan Selvarajah, type: Person}
  p2: {name: Ruwan Jayatilleke, type: Person}
  p3: {name: Asbjørn Tveit, type: Person}
  p4: {name: leider van de Tijgers, type: Person}
offices:
  - {person: p1, office: hoofdonderhandelaar, of: LT}
  - {person: p2, office: premier, of: LK}
  - {person: p3, office: Gezant, of: NOR}
  - {person: p4, office: leider, of: LT}
events:
  e1: {type: Negotiation, label: zevende ronde vredesbesprekingen, participants: [LK, LT], place: l3, time: "eind april", factuality: counterfactual, after: e6}
  e2: {type: Agreement, label: wapenstilstand van 2002, participants: [LK, LT], time: "februari 2002", factuality: actual}
  e3: {type: Mediation, label: Noorse bemiddeling, participants: [LK, LT], mediators: [NOR], time: "sinds 2000", factuality: actual}
  e4: {type: Visit, label: bezoek van Tveit aan Colombo, participants: [p3], place: l1, time: "dezelfde avond", factuality: actual, part_of: e3}
  e5: {type: Meeting, label: ontvangst in Kilinochchi, participants: [p3, p4], place: l2, time: "Woensdag", factuality: planned, part_of: e3}
  e7: {type: Negotiation, participants: [LK, LT], time: "in juni", factuality: possible, source: p3}
  e6: {type: Negotiation, label: eerste zes rondes, participants: [LK, LT], factuality: actual}
acts:
  s1: {type: Statement, by: p1, to: [LK], content: "dat het leger zijn bases in Jaffna niet ontruimt"}
  s2: {type: Statement, by: p2, content: "geen ontruiming op commando"}
  s3: {type: Statement, by: p3, content: "Een pauze is geen punt", about: e1}
  s4: {type: Proposal, by: LK, to: [LT], kind: other, content: "de kwestie-Jaffna over te laten aan de buitenlandse waarnemers", status: unanswered}
replies:
  r2: {to: s4, by: LT, answer: unanswered}
delegations: {}
outcomes:
  o1: {of: e1, type: postponed}
  o2: {of: e6, type: partial_agreement}
