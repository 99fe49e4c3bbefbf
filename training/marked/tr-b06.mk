 date 2022-06 [EU|EUR]: {kernoverleg|e3} met [Iran|IRA] gaat over tien dagen in [Wenen|l3] verder

PERSBERICHT – [Brussel|l1], 14 juni 2022

[De hoge vertegenwoordiger van de [Europese Unie|EUR]|p1], [Josep Borrell|p1], heeft vandaag in [Brussel|l1] de balans opgemaakt van [zijn|p1] {bezoek|e1} aan [Teheran|l2], op 11 en 12 juni. Tijdens dat {bezoek|e1} {sprak|e2} [hij|p1] met de [Iraanse|IRA] minister van Buitenlandse Zaken [Hossein Amir-Abdollahian|p2].

{Hervatting|e3} in [Wenen|l3]

[Partijen|IRA+VER] zijn {overeengekomen|o1} dat de {onderhandelingen|e3} over het nucleaire akkoord op 24 juni in [Wenen|l3] worden hervat. [De Unie|EUR] {zit|e3} daarbij voor. Omdat [Iran|IRA] en de [Verenigde Staten|VER] niet rechtstreeks met elkaar {praten|e12}, {pendelt|e4} [EU|EUR]-coördinator [Enrique Mora|p3] dan tussen [beide delegaties|IRA+VER].

De [Europese|EUR] {delegatie|d1} bestaat uit de heer [Mora|p3], mevrouw [Ingrid van der Aa|p4] en de heer [Luc Desmedt|p5]. Aan [Iraanse|IRA] zijde is adjunct-minister [Ali Bagheri Kani|p6] {delegatieleider|d2}. De samenstelling van het [Amerikaanse|VER] team wordt later meegedeeld.

Voorstellen

[De Unie|EUR] heeft [Iran|IRA] op 12 juni een {pakket|s1} {aangeboden|s1}: verlichting van de oliesancties in ruil voor het stilleggen van de centrifuges in [Fordo|l4]. [Iran|IRA] heeft toegezegd het {pakket|s1} te bestuderen, maar {bindt|r1} zich vooralsnog niet. Voorts heeft [de Unie|EUR] {voorgesteld|s2} dat [het IAEA|IAE] permanent inspecteurs in [Natanz|l5] stationeert. Dit {voorstel|s2} is door [Teheran|IRA] {niet aanvaard|r2}.

[Iran|IRA] {verlangt|e5} garanties dat een volgende [Amerikaanse|VER] regering niet opnieuw uit het akkoord stapt. [De hoge vertegenwoordiger|p1] heeft er van [zijn|p1] kant op {gewezen|e7} dat het venster zich sluit. "Wie nu talmt, staat straks met lege handen", {waarschuwde|e6} de heer [Borrell|p1].

Agenda

Op 17 juni geeft de heer [Borrell|p1] om 11.00 uur een {persconferentie|e8} in [Luxemburg|l6]. De eerder aangekondigde trilaterale {lunch|e9} met directeur-generaal [Rafael Grossi|p7] van [het IAEA|IAE] en minister [Amir-Abdollahian|p2] op 20 juni komt te {vervallen|o2}. Indien [Wenen|l3] resultaat oplevert, kan in juli een ministeriële {slotbijeenkomst|e10} plaatsvinden.
=====
entities:
  EUR: {name: Europese Unie, type: Organisation}
  IRA: {name: Iran, type: State}
  VER: {name: Verenigde Staten, type: State}
  IAE: {name: IAEA, type: Organisation}
  p1: {name: Josep Borrell, type: Person}
  p2: {name: Hossein Amir-Abdollahian, type: Person}
  p3: {name: Enrique Mora, type: Person}
  p4: {name: Ingrid van der Aa, type: Person}
  p5: {name: Luc Desmedt, type: Person}
  p6: {name: Ali Bagheri Kani, type: Person}
  p7: {name: Rafael Grossi, type: Person}
  l1: {name: Brussel, type: Place}
  l2: {name: Teheran, type: Place}
  l3: {name: Wenen, type: Place}
  l4: {name: Fordo, type: Place}
  l5: {name: Natanz, type: Place}
  l6: {name: Luxemburg, type: Place}
offices:
  - {person: p1, office: hoge vertegenwoordiger, of: EUR}
  - {person: p2, office: minister van Buitenlandse Zaken, of: IRA}
  - {person: p3, office: coördinator, of: EUR}
  - {person: p6, office: adjunct-minister, of: IRA}
  - {person: p7, office: directeur-generaal, of: IAE}
events:
  e1: {type: Visit, label: bezoek van Borrell aan Teheran, participants: [p1], place: l2, time: op 11 en 12 juni, factuality: actual}
  e2: {type: Meeting, label: gesprek Borrell-Amir-Abdollahian, participants: [p1, p2], place: l2, time: Tijdens dat bezoek, factuality: actual, part_of: e1}
  e3: {type: Negotiation, label: hervatting van het kernoverleg in Wenen, participants: [IRA, VER], mediators: [EUR, p3], place: l3, time: op 24 juni, factuality: planned}
  e4: {type: Mediation, label: Mora pendelt tussen de delegaties, participants: [IRA, VER], mediators: [p3], place: l3, factuality: planned, part_of: e3}
  e8: {type: PressConference, label: persconferentie van Borrell in Luxemburg, participants: [p1], place: l6, time: Op 17 juni, factuality: planned}
  e9: {type: Meeting, label: trilaterale lunch Borrell-Grossi-Amir-Abdollahian, participants: [p1, p7, p2], time: op 20 juni, factuality: counterfactual}
  e10: {type: Meeting, label: mogelijke ministeriële slotbijeenkomst, participants: [], time: in juli, factuality: possible, after: e3}
  e12: {type: Negotiation, participants: [IRA, VER], factuality: counterfactual}
acts:
  e5: {type: Demand, by: IRA, to: [VER], content: garanties dat een volgende Amerikaanse regering niet opnieuw uit het akkoord stapt}
  e6: {type: Warning, by: p1, to: [IRA], content: 'Wie nu talmt, staat straks met lege handen'}
  e7: {type: Statement, by: p1, content: het venster zich sluit}
  s1: {type: Proposal, by: EUR, to: [IRA], kind: sanctions_relief, content: verlichting van de oliesancties in ruil voor het stilleggen van de centrifuges in Fordo, status: unanswered}
  s2: {type: Proposal, by: EUR, to: [IRA], kind: other, status: rejected, content: het IAEA permanent inspecteurs in Natanz stationeert}
replies:
  r1: {to: s1, by: IRA, answer: unanswered}
  r2: {to: s2, by: IRA, answer: rejected}
delegations:
  d1: {of: EUR, head: null, members: [p3, p4, p5], event: e3}
  d2: {of: IRA, head: p6, members: [], event: e3}
outcomes:
  o1: {of: e2, type: continuation_agreed}
  o2: {of: e9, type: cancelled}
