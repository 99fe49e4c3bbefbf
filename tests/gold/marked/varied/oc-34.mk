 date 2025-02-21 Lezersbrief - Neutraal zonder gasten

Met belangstelling las ik uw artikel 'Is [Genève|l1] nog wel in de mode?' (14/2). Als gids in het Palais des Nations heb ik er een mening over.

Dinsdag {zaten|e1} [Marco Rubio|p1] en [Sergej Lavrov|p2] in [Riyad|l2] aan een tafel met een bloemstuk zo groot als een schaap. Dertig jaar geleden was dat bij [ons|CH] gebeurd. [Saudi-Arabië|SA] leende niet alleen het paleis uit: prins [Faisal|p3] opende de {zitting|e1} en at mee. [Kyiv|UA], waarover het ging, was niet genodigd; president [Zelensky|p4] {stelde|o1} [zijn|p4] eigen {reis|e2} naar [het koninkrijk|SA] prompt uit, om de indruk te vermijden dat [hij|p4] bleef wachten op de gang.

[Onze|CH] bondsraad [Cassis|p5] heeft al driemaal {gezegd|a1} dat [Zwitserland|CH] "klaarstaat". [Rusland|RU] {antwoordt|r1} sinds 2022 dat wie sancties overneemt, geen gastheer kan zijn. Zo simpel is het. De {[Bürgenstock|l3]-conferentie|e3} van vorig jaar, waar [tweeënnegentig landen|x1] kwamen en het ene land dat ertoe deed niet, was een huwelijk zonder bruidegom.

Moeten [we|CH] dan de sancties opheffen? Dat {stelt|a2} [de SVP|SVP] voor. Nooit. Maar doe niet alsof [we|CH] nog iets te verhuren hebben. Laat de zalen vrij voor de tandartsen; die betalen tenminste.

J.-P. Hüsler, [Genève|l1] (oorspronkelijk uit Hasselt)
=====
entities:
  SA: {name: Saudi-Arabië, type: State}
  UA: {name: Oekraïne, type: State}
  CH: {name: Zwitserland, type: State}
  RU: {name: Rusland, type: State}
  SVP: {name: SVP, type: Organisation}
  p1: {name: Marco Rubio, type: Person}
  p2: {name: Sergej Lavrov, type: Person}
  p3: {name: Faisal, type: Person}
  p4: {name: Zelensky, type: Person}
  p5: {name: Cassis, type: Person}
  x1: {name: tweeënnegentig landen, type: Organisation}
  l1: {name: Genève, type: Place}
  l2: {name: Riyad, type: Place}
  l3: {name: Bürgenstock, type: Place}
offices:
  - {person: p3, office: prins, of: SA}
  - {person: p4, office: president, of: UA}
  - {person: p5, office: bondsraad, of: CH}
events:
  e1: {type: Meeting, participants: [p1, p2], hosts: [SA, p3], place: l2, time: Dinsdag, factuality: actual}
  e2: {type: Visit, label: reis van Zelensky naar Saudi-Arabië, participants: [p4], factuality: counterfactual}
  e3: {type: Meeting, label: Bürgenstock-conferentie, participants: [x1], place: l3, time: vorig jaar, factuality: actual}
acts:
  a1: {type: Proposal, by: p5, to: [RU], kind: talks, content: "dat Zwitserland \"klaarstaat\"", status: rejected}
  a2: {type: Proposal, by: SVP, to: [CH], kind: sanctions_relief, content: "de sancties opheffen", status: proposed}
replies:
  r1: {to: a1, by: RU, answer: rejected}
outcomes:
  o1: {of: e2, type: postponed}
