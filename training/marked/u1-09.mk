 date 2010-11-13 De man die het zand telt - Profiel [Henrik Sundqvist|p1]

[Hij|p1] verzamelt zand. In flesjes, met etiket, op de vensterbank van [zijn|p1] werkkamer in New York: Smara, Tindouf, Dakhla, Agadir. 'Het is allemaal dezelfde korrel', zegt [Henrik Sundqvist|p1] (61) dan tegen [zijn|p1] bezoek. 'Alleen de mensen die erop staan, denken daar anders over.'

Sinds vorig voorjaar is [de Zweedse oud-rechter|p1] gezant van [de Verenigde Naties|VN] voor [de Westelijke Sahara|l1]. Voor die baan meldt zich doorgaans niemand twee keer. [Zijn|p1] drie voorgangers vertrokken gefrustreerd, de laatste per fax.

[Sundqvist|p1] groeide op in Kiruna als zoon van een mijnopzichter. Vakbond en directie vochten elkaar er de schacht in, en vader moest thuis aan de keukentafel verzoenen. 'Daar leerde [ik|p1] dat je het eerst over het weer moet hebben.'

Zo deed [hij|p1] het ook in [Manhasset|l2], afgelopen maandag en dinsdag, toen [Marokko|MA] en [het Polisario|PO] voor het eerst in acht maanden weer {aanschoven|e1}. Een uur lang ging het over de dadeloogst. Daarna {legde|a1+a4} [hij|p1] een blaadje neer met één idee: familiebezoek over de weg in plaats van per vliegtuig. [De Saharanen|PO] {knikten|r1}. [De Marokkanen|MA] wilden er [Rabat|MA] over {bellen|r2}, en daar is het voorlopig bij gebleven. De grote vraag, onafhankelijkheid of zelfbestuur, kwam {geen centimeter verder|o1}.

[Zijn|p1] critici, onder wie [de [Algerijnse|DZ] ambassadeur|p2], {vinden|a2} [hem|p1] een kruidenier. [Hij|p1] hoort het glimlachend aan. In januari wil [hij|p1] [de partijen|MA+PO] opnieuw {bijeenhalen|e2}, waar weet [hij|p1] nog niet. 'Ergens met zand.'
=====
entities:
  VN: {name: Verenigde Naties, type: Organisation}
  MA: {name: Marokko, type: State}
  PO: {name: Polisario, type: Organisation}
  DZ: {name: Algerije, type: State}
  l1: {name: Westelijke Sahara, type: Place}
  l2: {name: Manhasset, type: Place}
  p1: {name: Henrik Sundqvist, type: Person}
  p2: {name: Algerijnse ambassadeur, type: Person}
offices:
  - {person: p1, office: gezant, of: VN}
  - {person: p2, office: ambassadeur, of: DZ}
events:
  e1: {type: Negotiation, label: gesprekken in Manhasset, participants: [MA, PO], mediators: [p1], place: l2, time: afgelopen maandag en dinsdag, factuality: actual}
  e2: {type: Negotiation, label: nieuwe ronde, participants: [MA, PO], mediators: [p1], time: In januari, factuality: planned, after: e1}
acts:
  a1: {type: Proposal, by: p1, to: [PO], kind: other, content: "familiebezoek over de weg in plaats van per vliegtuig", status: accepted, about: e1}
  a4: {type: Proposal, by: p1, to: [MA], kind: other, content: "familiebezoek over de weg in plaats van per vliegtuig", status: unanswered, about: e1}
  a2: {type: Statement, by: p2, content: "kruidenier"}
replies:
  r1: {to: a1, by: PO, answer: accepted}
  r2: {to: a4, by: MA, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough}
