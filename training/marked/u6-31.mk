 date 2018-10-01 [Chili|CL] hoeft niet te {onderhandelen|e1}, oordeelt [Internationaal Gerechtshof|IG]

[Bolivia|BO] krijgt geen weg naar zee, althans niet via de rechter. [Het Internationaal Gerechtshof|IG] in Den Haag heeft maandag met twaalf tegen drie stemmen een {eis|s1} van [het land|BO] {afgewezen|r1}: [Chili|CL] is niet verplicht te {onderhandelen|e1} over een doorgang naar de Stille Oceaan, die [Bolivia|BO] in 1884 verloor.

[De [Boliviaanse|BO] president|p1], die de uitspraak in de zaal hoorde, {zei|s2} dat [zijn|p1] land "nooit zal opgeven". 's Avonds bracht [hij|p1] een nieuw {voorstel|s3} naar buiten: vrij gebruik van de haven van [Arica|l1], tegen levering van gas. [De [Chileense|CL] president|p2] {reageerde|r2} koel. Zolang [Bolivia|BO] het vonnis niet erkent, {valt|r2} er wat [hem|p2] betreft niets te ruilen.

[Peru|PE] {biedt|s4} al sinds 1992 een strook strand bij [Ilo|l2] aan. Daar is [La Paz|BO] nooit op {ingegaan|r3}.

[De paus|p3] {drong|s5} in 2015 aan op "dialoog, geen muren". Aan die {oproep|s5} herinnerde maandag de bisschop van Oruro, in een mis waarin ook het elftal werd gezegend dat de finale had gehaald. De doelman hield een strafschop vast.
=====
entities:
  CL: {name: Chili, type: State}
  BO: {name: Bolivia, type: State}
  IG: {name: Internationaal Gerechtshof, type: Organisation}
  PE: {name: Peru, type: State}
  l1: {name: Arica, type: Place}
  l2: {name: Ilo, type: Place}
  p1: {name: president van Bolivia, type: Person}
  p2: {name: president van Chili, type: Person}
  p3: {name: paus, type: Person}
offices:
  - {person: p1, office: president, of: BO}
  - {person: p2, office: president, of: CL}
events:
  e1: {type: Negotiation, participants: [BO, CL], factuality: counterfactual}
acts:
  s1: {type: Demand, by: BO, to: [CL], content: "te onderhandelen over een doorgang naar de Stille Oceaan", about: e1}
  s2: {type: Statement, by: p1, content: "dat zijn land \"nooit zal opgeven\""}
  s3: {type: Proposal, by: p1, to: [CL], kind: other, content: "vrij gebruik van de haven van Arica, tegen levering van gas", status: rejected}
  s4: {type: Proposal, by: PE, to: [BO], kind: territorial, content: "een strook strand bij Ilo", status: unanswered, time: al sinds 1992}
  s5: {type: Demand, by: p3, to: [BO, CL], content: "dialoog, geen muren", time: in 2015}
replies:
  r1: {to: s1, by: IG, answer: rejected}
  r2: {to: s3, by: p2, answer: rejected}
  r3: {to: s4, by: BO, answer: unanswered}
delegations: {}
outcomes: {}
