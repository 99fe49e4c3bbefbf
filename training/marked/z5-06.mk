 date 2014-09-06 De vergeten {vredestafel|e1} van [Bouaké|l1]

Vijftig jaar geleden probeerde een kleine conferentie in [Ivoorkust|CI] een {oorlog|e2} te stoppen die bijna niemand zich herinnert. Een reconstructie.

[BOUAKÉ|l1] - Wie nu langs het spoorweghotel van [Bouaké|l1] loopt, ziet een ruïne met geiten. In september 1964 {zaten|e1} hier negen dagen lang [ministers van [Dahomey|DY] en [Niger|NE]|DY+NE] tegenover [elkaar|DY+NE], gescheiden door een biljarttafel die niemand had durven verplaatsen. Inzet: het eilandje [Lété|l2] in de rivier de Niger, waar het jaar daarvoor {geschoten|e2} was.

De gastheer

President [Houphouët-Boigny|p1] zelf kwam er maar één keer langs. [Zijn|p1] neef [Anselme Kouadio|p2] deed het werk: [hij|p2] {liep|e3} heen en weer tussen de twee verdiepingen van het hotel, want na de tweede dag {weigerden|a1} [de [Dahomeyers|DY]|DY] nog in één zaal te zitten. 'Le facteur', de postbode, noemden de bedienden [hem|p2].

[Kouadio|p2] {bood|a2+a3} op de vijfde dag een uitweg aan: het eiland zou onder [de Conseil de l'Entente|CE] komen en de opbrengst van de weidegrond werd gedeeld. [Niamey|NE] {hapte toe|r1}. [De [Dahomese|DY] {delegatieleider|d1}|p3], jurist [Justin Agbodjan|p3], telegrafeerde drie keer naar huis en kreeg drie keer hetzelfde antwoord: {non|r2}.

"[Wij|NE] hadden het papier al gestempeld"

Zo vertelt [Mahamane Issoufou Tahirou|p4], destijds griffier van [de [Nigerese|NE] ploeg|NE] en nu 81. Op 14 september {pakte|o1} [Agbodjan|p3] [zijn|p3] koffer en nam de nachttrein. Er kwam geen slotverklaring.

Wat bleef

Pas in januari 1965 {sloten|e4} [beide landen|DY+NE] in [Yamoussoukro|l3] een bestand over de weiderechten. De eilandvraag zelf ging veertig jaar later naar de rechters in Den Haag, die Lété in 2005 aan Niger toewezen.

Het hotel ging in 1981 dicht. Van de biljarttafel zijn alleen de poten over.
=====
entities:
  DY: {name: Dahomey, type: State}
  NE: {name: Niger, type: State}
  CI: {name: Ivoorkust, type: State}
  CE: {name: Conseil de l'Entente, type: Organisation}
  l1: {name: Bouaké, type: Place}
  l2: {name: Lété, type: Place}
  l3: {name: Yamoussoukro, type: Place}
  p1: {name: Houphouët-Boigny, type: Person}
  p2: {name: Anselme Kouadio, type: Person}
  p3: {name: Justin Agbodjan, type: Person}
  p4: {name: Mahamane Issoufou Tahirou, type: Person}
offices:
  - {person: p3, office: delegatieleider, of: DY}
  - {person: p4, office: griffier, of: NE}
events:
  e1: {type: Negotiation, label: conferentie van Bouaké, participants: [DY, NE], mediators: [p2], hosts: [p1], place: l1, time: In september 1964, factuality: actual}
  e2: {type: Conflict, label: gevechten om Lété, participants: [DY, NE], place: l2, time: het jaar daarvoor, factuality: actual}
  e3: {type: Mediation, label: pendelwerk van Kouadio, participants: [DY, NE], mediators: [p2], place: l1, factuality: actual, part_of: e1}
  e4: {type: Agreement, label: bestand over de weiderechten, participants: [DY, NE], place: l3, time: in januari 1965, factuality: actual}
acts:
  a1: {type: Statement, by: DY, content: nog in één zaal te zitten, about: e1}
  a2: {type: Proposal, by: p2, to: [NE], kind: territorial, content: het eiland zou onder de Conseil de l'Entente komen en de opbrengst van de weidegrond werd gedeeld, status: accepted}
  a3: {type: Proposal, by: p2, to: [DY], kind: territorial, content: het eiland zou onder de Conseil de l'Entente komen en de opbrengst van de weidegrond werd gedeeld, status: rejected}
replies:
  r1: {to: a2, by: NE, answer: accepted}
  r2: {to: a3, by: DY, answer: rejected}
delegations:
  d1: {of: DY, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
