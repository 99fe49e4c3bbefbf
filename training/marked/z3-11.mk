 date 2013-09-25 De hand die bleef hangen

BIJSCHRIFT - Wandelgang van [de VN|VN], [New York|l1]. [De [Iraanse|IR] vicepresident|p1] ([Farrokh Daneshvar|p1], links) stak gisteren [zijn|p1] hand uit, [de [Amerikaanse|US] gezant|p2] ([Cole Brannigan|p2]) keek op [zijn|p2] telefoon. Zo kwam de {kennismaking|e1} waarop [Zweden|SE] wekenlang had {aangestuurd|a1} er niet van. "[Ik|p2] zag [hem|p1] niet," {beweert|a2} [Brannigan|p2].

[Teheran|IR] {spreekt|a3} van een affront dat "een prijskaartje krijgt".
=====
entities:
  VN: {name: VN, type: Organisation}
  l1: {name: New York, type: Place}
  IR: {name: Iran, type: State}
  p1: {name: Farrokh Daneshvar, type: Person}
  US: {name: Verenigde Staten, type: State}
  p2: {name: Cole Brannigan, type: Person}
  SE: {name: Zweden, type: State}
offices:
  - {person: p1, office: vicepresident, of: IR}
  - {person: p2, office: gezant, of: US}
events:
  e1: {type: Meeting, label: kennismaking van Daneshvar en Brannigan, participants: [p1, p2], place: l1, time: gisteren, factuality: counterfactual}
acts:
  a3: {type: Warning, by: IR, to: [US], content: "een prijskaartje krijgt", about: e1}
  a1: {type: Proposal, by: SE, to: [IR, US], kind: talks, content: "de kennismaking", status: unanswered, about: e1}
  a2: {type: Statement, by: p2, content: "Ik zag hem niet", about: e1}
