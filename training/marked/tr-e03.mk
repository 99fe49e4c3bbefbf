 date 2026-03 [Noord-Korea|NOO] {ontkent|e2} geheime {ontmoeting|e1} met [Zuid-Koreaanse|ZUI] gezant in [Ulaanbaatar|l1]

SEOUL (ANP/AFP) - [Noord-Korea|NOO] heeft woensdag {ontkend|e2} dat [een vertrouweling van leider [Kim Jong-un|p1]|p3] vorige week in [Ulaanbaatar|l1] de [Zuid-Koreaanse|ZUI] gezant [Park Sung-min|p2] heeft {gesproken|e1}. Het bericht van de krant Dong-A Ilbo is 'van A tot Z verzonnen', {aldus|e3} staatspersbureau [KCNA|KCN]. [Seoul|ZUI] {onthield|a1} zich van commentaar.

Volgens de krant, die zich op twee inlichtingenbronnen beroept, zou [Park|p2] door [Choe Ryong-chol|p3] zijn {ontvangen|e1} in het bijzijn van de [Mongoolse|MON] president [Khurelsukh Ukhnaa|p4]. [Zuid-Korea|ZUI] zou daarbij hebben {aangeboden|s1} de militaire oefeningen met de [Verenigde Staten|VER] te halveren, in ruil voor heropening van de militaire hotline in [Panmunjom|l2]. Een {antwoord|r1} zou zijn uitgebleven.

President [Lee Jae-myung|p5] {herhaalde|s2} dinsdag in een toespraak [zijn|p5] {voorstel|s2} om onder auspiciën van [de Verenigde Naties|VER2] te {praten|e4} over een {vredesverdrag|e10} dat de wapenstilstand van 1953 vervangt. [Kim Yo-jong|p6], [de invloedrijke zus van [de leider|p1]|p6], {wees|r2} het {plan|s2} een dag later van de hand. [Zij|p6] {waarschuwde|e5} [Seoul|ZUI] voor 'rampzalige gevolgen' als de oefening Freedom Shield doorgaat en {eiste|e6} dat [Washington|VER] [zijn|VER] bommenwerpers van [Guam|l5] weghaalt.

Het Rode {Kruisoverleg|e7} over familieherenigingen, dat op 20 maart in [Kaesong|l3] op het programma stond, is {geschrapt|o1}, {meldde|a2} [het [Zuid-Koreaanse|ZUI] ministerie van Eenwording|ZMVE].

De [Chinese|CHI] minister van Buitenlandse Zaken [Wang Yi|p7] brengt volgende week een {bezoek|e8} aan [Pyongyang|l4], waar [hij|p7] [Kim Jong-un|p1] te {spreken|e9} krijgt, {maakte|a3} [Peking|CHI] bekend.
=====
entities:
  p1: {name: Kim Jong-un, type: Person}
  p2: {name: Park Sung-min, type: Person}
  p3: {name: Choe Ryong-chol, type: Person}
  p4: {name: Khurelsukh Ukhnaa, type: Person}
  p5: {name: Lee Jae-myung, type: Person}
  p6: {name: Kim Yo-jong, type: Person}
  p7: {name: Wang Yi, type: Person}
  NOO: {name: Noord-Korea, type: State}
  ZUI: {name: Zuid-Korea, type: State}
  VER: {name: Verenigde Staten, type: State}
  CHI: {name: China, type: State}
  MON: {name: Mongolië, type: State}
  VER2: {name: Verenigde Naties, type: Organisation}
  ZMVE: {name: Zuid-Koreaanse ministerie van Eenwording, type: Organisation}
  KCN: {name: KCNA, type: Organisation}
  l1: {name: Ulaanbaatar, type: Place}
  l2: {name: Panmunjom, type: Place}
  l3: {name: Kaesong, type: Place}
  l4: {name: Pyongyang, type: Place}
  l5: {name: Guam, type: Place}
offices:
  - {person: p1, office: leider, of: NOO}
  - {person: p2, office: gezant, of: ZUI}
  - {person: p4, office: president, of: MON}
  - {person: p5, office: president, of: ZUI}
  - {person: p7, office: minister van Buitenlandse Zaken, of: CHI}
events:
  e1: {type: Meeting, label: ontkende geheime ontmoeting in Ulaanbaatar, participants: [p2, p3, p4], place: l1, time: vorige week, factuality: possible}
  e4: {type: Negotiation, label: mogelijk overleg over een vredesverdrag, participants: [NOO, ZUI], mediators: [VER2], factuality: possible, source: p5}
  e7: {type: Negotiation, label: Rode Kruisoverleg over familieherenigingen, participants: [NOO, ZUI], place: l3, time: 20 maart, factuality: counterfactual, source: ZMVE}
  e8: {type: Visit, label: bezoek van Wang Yi aan Pyongyang, participants: [p7], place: l4, time: volgende week, factuality: planned, source: CHI}
  e9: {type: Meeting, label: gesprek Wang Yi-Kim Jong-un, participants: [p7, p1], place: l4, time: volgende week, factuality: planned, source: CHI, part_of: e8}
  e10: {source: p5, type: Agreement, participants: [NOO, ZUI], factuality: possible}
acts:
  e2: {type: Statement, by: NOO, time: woensdag, content: een vertrouweling van leider Kim Jong-un vorige week in Ulaanbaatar de Zuid-Koreaanse gezant Park Sung-min heeft gesproken}
  e3: {type: Statement, by: KCN, content: Het bericht van de krant Dong-A Ilbo is 'van A tot Z verzonnen'}
  e5: {type: Warning, by: p6, to: [ZUI], content: rampzalige gevolgen' als de oefening Freedom Shield doorgaat}
  e6: {type: Demand, by: p6, to: [VER], content: Washington zijn bommenwerpers van Guam weghaalt}
  s1: {type: Proposal, by: ZUI, to: [NOO], kind: other, status: unanswered, factuality: possible, content: 'de militaire oefeningen met de Verenigde Staten te halveren, in ruil voor heropening van de militaire hotline in Panmunjom'}
  s2: {type: Proposal, by: p5, to: [NOO], kind: treaty, content: praten over een vredesverdrag dat de wapenstilstand van 1953 vervangt, status: rejected}
  a1: {type: Statement, by: ZUI, content: zich van commentaar}
  a2: {type: Statement, by: ZMVE, content: 'Het Rode Kruisoverleg over familieherenigingen, dat op 20 maart in Kaesong op het programma stond, is geschrapt'}
  a3: {type: Statement, by: CHI, content: brengt volgende week een bezoek aan Pyongyang}
replies:
  r1: {to: s1, by: NOO, answer: unanswered}
  r2: {to: s2, by: p6, answer: rejected}
outcomes:
  o1: {of: e7, type: cancelled}
