 date 2017-04-08 [Noordwijk|l1] ruikt weer naar zee en revolutie

De [Filipijnse|PH] vlag hing donderdag halfstok bij het Radisson, uit respect voor een gestorven hoteleigenaar. Verder merkte [Noordwijk|l1] er weinig van dat op de tweede verdieping, tussen een tandartsencongres en een bruiloft, een van Azië's oudste {burgeroorlogen|e1} werd {besproken|e2}.

[De Filipijnse regering|PH] en [het communistische Nationaal Democratisch Front|ND] {rondden|e2} er [hun|PH+ND] vierde {ronde|e2} af. Na vijf dagen kwam er een papier uit van anderhalve kant: een {voorlopig bestand|e3}, dat pas ingaat als [beide|PH+ND] de spelregels hebben uitgewerkt. Een {team|e4} van zes doet dat, te beginnen in mei.

Dat er iets kwam, is de verdienste van de [Noorse|NO1] {bemiddelaar|e5} [Liv Torgersen|p1]. Toen generaal b.d. [Renato Villaluz|p2], die de [Filipijnse|PH] ploeg {aanvoert|d1}, dinsdag {eiste|a1} dat [de opstandelingen|ND] ophielden [hun|ND] 'revolutiebelasting' te innen, {stond|o1} [de {leider|d2} van de rebellenploeg|p3], [Amado Dimaculangan|p3], op en pakte [zijn|p3] jas. [Torgersen|p1] liet [hem|p3] passeren, belde een taxi af en vroeg of [hij|p3] nog koffie wilde. [Hij|p3] bleef. Over de belasting werd niets {besloten|r1}.

[Dimaculangan|p3] woont al dertig jaar in Utrecht. [Hij|p3] is een bekende verschijning op de Twijnstraat, waar [hij|p3] in de wijkraad zit en daar onlangs nog bemiddelde in een geschil over fietsenrekken. 'Dat was lastiger', zegt [hij|p3].

Bij thuiskomst {dreigde|a2} president [Joaquín Lacsamana|p4] de {gesprekken|e2} te beëindigen als er één soldaat sneuvelt. Het {hoofdpunt|e6}, landhervorming, is {doorgeschoven|o3} naar juni.
=====
entities:
  PH: {name: Filipijnen, type: State}
  ND: {name: Nationaal Democratisch Front, type: Organisation}
  NO1: {name: Noorwegen, type: State}
  l1: {name: Noordwijk, type: Place}
  p1: {name: Liv Torgersen, type: Person}
  p2: {name: Renato Villaluz, type: Person}
  p3: {name: Amado Dimaculangan, type: Person}
  p4: {name: Joaquín Lacsamana, type: Person}
offices:
  - {person: p1, office: bemiddelaar, of: NO1}
  - {person: p2, office: generaal b.d., of: PH}
  - {person: p3, office: leider van de rebellenploeg, of: ND}
  - {person: p4, office: president, of: PH}
events:
  e1: {type: Conflict, label: burgeroorlog in de Filipijnen, participants: [PH, ND], factuality: actual}
  e2: {type: Negotiation, label: vierde ronde in Noordwijk, participants: [PH, ND, p2, p3], mediators: [p1], place: l1, time: vijf dagen, factuality: actual}
  e3: {type: Agreement, label: voorlopig bestand, participants: [PH, ND], mediators: [p1], place: l1, factuality: actual, part_of: e2}
  e4: {type: Negotiation, label: team voor de spelregels, participants: [PH, ND], time: in mei, factuality: planned, after: e2}
  e5: {type: Mediation, participants: [PH, ND], mediators: [p1], factuality: actual}
  e6: {type: Negotiation, label: ronde over landhervorming, participants: [PH, ND], time: juni, factuality: planned, after: e2}
acts:
  a1: {type: Demand, by: p2, to: [ND], content: "dat de opstandelingen ophielden hun 'revolutiebelasting' te innen", time: dinsdag, about: e2}
  a2: {type: Warning, by: p4, to: [ND], content: "de gesprekken te beëindigen als er één soldaat sneuvelt"}
replies:
  r1: {to: a1, by: ND, answer: unanswered}
delegations:
  d1: {of: PH, head: p2, members: [], event: e2}
  d2: {of: ND, head: p3, members: [], event: e2}
outcomes:
  o1: {of: e2, type: walkout, factuality: counterfactual}
  o3: {of: e2, type: partial_agreement}
