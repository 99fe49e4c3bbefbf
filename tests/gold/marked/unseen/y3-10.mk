 date 2009-10-10 [Vlaanderen|VL] blijft {hameren|s1} op water in Hedwigepolder

HULST - [Vlaanderen|VL] {wil|s1} dat de Hedwigepolder alsnog onder water gaat en houdt [Nederland|NL] aan het {Scheldeverdrag|e3}. Dat heeft de [Vlaamse|VL] minister-president [Joris Vereecken|p1] gisteren {herhaald|s1} in een {gesprek|e1} met premier [Harmen Buijs|p2] in [het Catshuis|l1]. [Buijs|p2] {vroeg|s2} om uitstel tot het voorjaar. [Hij|p2] {kreeg het niet|r1}.

Het {onderhoud|e1} duurde anderhalf uur. ,,Hartelijk van toon, hard van inhoud", {vatte|s3} commissaris van de Koningin [Thea Nieuwdorp|p3] het samen. [Zij|p3] mocht namens [de provincie|ZE] aanschuiven. [Nederland|NL] {stelde|s4} voor om niet de Hedwige, maar de schorren bij Saeftinghe onder handen te nemen. Dat {alternatief|s4} laat [Vereecken|p1] nu eerst {doorrekenen|r2} door [zijn|p1] eigen ingenieurs. Maandag {bellen|e2} [de twee|p1+p2] opnieuw.

In 2005 {ondertekenden|e3} [beide regeringen|NL+VL] in [Middelburg|l2] vier {verdragen|e3} over de Schelde. Antwerpen kreeg daarmee zijn diepere vaargeul, [Zeeland|ZE] moest zeshonderd hectare natuur leveren. Houdt [Den Haag|NL] zich niet aan [zijn|NL] woord, dan stapt [Brussel|VL] naar een arbitragecommissie, {waarschuwde|s5} [Vereecken|p1] vorige maand al.

Bij boer Adrie de Feijter in Emmadorp sloeg het nieuws in als een bom. ,,Ze onderhandelen over mijn schuur alsof het een postzegel is." In Hulst ging de gemeenteraad donderdag al in beraad. Een motie tegen iedere vorm van ontpoldering werd met algemene stemmen aangenomen; wethouder Ad Pijpers beloofde dinsdag met het waterschap om tafel te gaan.

Voetbalclub Clinge heeft intussen wél vrede gesloten met de buren van HVV over het gebruik van het kunstgrasveld. De voorzitters ondertekenden donderdag in de kantine een overeenkomst voor vijf jaar.
=====
entities:
  VL: {name: Vlaanderen, type: State}
  NL: {name: Nederland, type: State}
  ZE: {name: provincie Zeeland, type: Organisation}
  l1: {name: Catshuis, type: Place}
  l2: {name: Middelburg, type: Place}
  p1: {name: Joris Vereecken, type: Person}
  p2: {name: Harmen Buijs, type: Person}
  p3: {name: Thea Nieuwdorp, type: Person}
offices:
  - {person: p1, office: minister-president, of: VL}
  - {person: p2, office: premier, of: NL}
  - {person: p3, office: commissaris van de Koningin, of: ZE}
events:
  e1: {type: Meeting, label: gesprek in het Catshuis, participants: [p1, p2, p3], place: l1, time: gisteren, factuality: actual}
  e2: {type: Meeting, label: telefoongesprek, participants: [p1, p2], time: Maandag, factuality: planned, after: e1}
  e3: {type: Agreement, label: Scheldeverdragen, participants: [NL, VL], place: l2, time: In 2005, factuality: actual}
acts:
  s1: {type: Demand, by: VL, to: [NL], content: "dat de Hedwigepolder alsnog onder water gaat", time: gisteren, about: e1}
  s2: {type: Demand, by: p2, to: [p1], content: "uitstel tot het voorjaar", about: e1}
  s3: {type: Statement, by: p3, content: "Hartelijk van toon, hard van inhoud", about: e1}
  s4: {type: Proposal, by: NL, to: [VL], kind: other, content: "om niet de Hedwige, maar de schorren bij Saeftinghe onder handen te nemen", status: unanswered}
  s5: {type: Warning, by: p1, to: [NL], content: "dan stapt Brussel naar een arbitragecommissie", time: vorige maand}
replies:
  r1: {to: s2, by: p1, answer: rejected}
  r2: {to: s4, by: p1, answer: unanswered}
delegations: {}
outcomes: {}
