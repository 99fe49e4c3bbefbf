 date 2018-06-22 [Ljubljana|SI] stuurt [Zagreb|HR] rekening voor elke gemiste visser

[Slovenië|SI] {sleept|s1} [Kroatië|HR] voor de rechter in [Luxemburg|l1]. Premier [Katja Dolinar|p1] heeft dat gisteren in het parlement {gezegd|s1}, een jaar nadat een arbitragehof de Baai van Piran grotendeels aan [haar|p1] land toewees. [De buren|HR] {leggen|s4} die uitspraak naast zich neer, omdat een Sloveense arbiter indertijd stiekem had getelefoneerd.

"[Wij|SI] hebben twaalf keer een gesprek {aangeboden|a1} en twaalf keer een {ansichtkaart|r1} teruggekregen", {hield|s2} [Dolinar|p1] de Kamer voor. [Ze|p1] {waarschuwde|a2} dat [Slovenië|SI] bij de toetreding van [Kroatië|HR] tot Schengen [zijn|SI] stem in beraad houdt.

Een {voorstel|s3} van [Oostenrijk|AT] om de baai voorlopig samen te laten bevissen had [Ljubljana|SI] in april nog {verworpen|r2}, maar {ligt|r3} nu volgens [de regeringsleidster|p1] "weer boven op de stapel".
=====
entities:
  SI: {name: Slovenië, type: State}
  HR: {name: Kroatië, type: State}
  AT: {name: Oostenrijk, type: State}
  p1: {name: Katja Dolinar, type: Person}
  l1: {name: Luxemburg, type: Place}
offices:
  - {person: p1, office: premier, of: SI}
events: {}
acts:
  s1: {type: Statement, by: p1, to: [HR], content: Slovenië sleept Kroatië voor de rechter in Luxemburg, time: gisteren}
  a1: {type: Proposal, by: SI, to: [HR], kind: talks, content: hebben twaalf keer een gesprek aangeboden, status: unanswered}
  s2: {type: Statement, by: p1, content: twaalf keer een ansichtkaart teruggekregen}
  a2: {type: Warning, by: p1, to: [HR], content: bij de toetreding van Kroatië tot Schengen zijn stem in beraad houdt}
  s4: {type: Statement, by: HR, to: [SI], content: leggen die uitspraak naast zich neer}
  s3: {type: Proposal, by: AT, to: [SI, HR], kind: territorial, content: om de baai voorlopig samen te laten bevissen, status: unanswered}
replies:
  r1: {to: a1, by: HR, answer: unanswered}
  r2: {to: s3, by: SI, answer: rejected}
  r3: {to: s3, by: SI, answer: unanswered}
