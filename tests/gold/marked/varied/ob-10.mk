 date 2010-04-20 [Uruguay|UY] en [Argentinië|AR]: dooi na papieroorlog

[MONTEVIDEO|l1] (EFE) - [Uruguay|UY] wil [Argentijnse|AR] ingenieurs toelaten in de omstreden celstoffabriek aan de grensrivier. Die {toezegging|a1+r1} deed president [José Mujica|p1] maandag na het {vonnis|s1} van [het Internationaal Gerechtshof|IG], dat [beide oevers|UY+AR] gedeeltelijk gelijk gaf. [Zijn|p1] [Argentijnse|AR] collega [Cristina Kirchner|p2] had er maandenlang om {gevraagd|a2}.

Een {gesprek|e1} tussen [de twee|p1+p2] op de brug van [Fray Bentos|l2], waar betogers al drie jaar de weg versperren, ligt {in het verschiet|e1}; wanneer, wisten de woordvoerders niet.
=====
entities:
  UY: {name: Uruguay, type: State}
  AR: {name: Argentinië, type: State}
  IG: {name: Internationaal Gerechtshof, type: Organisation}
  l1: {name: Montevideo, type: Place}
  l2: {name: Fray Bentos, type: Place}
  p1: {name: José Mujica, type: Person}
  p2: {name: Cristina Kirchner, type: Person}
offices:
  - {person: p1, office: president, of: UY}
  - {person: p2, office: collega, of: AR}
events:
  e1: {type: Meeting, participants: [p1, p2], place: l2, factuality: planned}
acts:
  a1: {type: Concession, by: p1, to: [AR], content: "wil Argentijnse ingenieurs toelaten in de omstreden celstoffabriek", time: maandag}
  a2: {type: Demand, by: p2, to: [UY], content: "Argentijnse ingenieurs toelaten in de omstreden celstoffabriek"}
  s1: {type: Statement, by: IG, to: [UY, AR], content: "beide oevers gedeeltelijk gelijk gaf"}
replies:
  r1: {to: a2, by: p1, answer: accepted}
