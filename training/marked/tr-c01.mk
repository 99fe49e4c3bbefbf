 date 2022-08 [Mali|MAL] {laat|e3} drie [Ivoriaanse|IVO] militairen vrij, [ECOWAS|ECO] {houdt|e9} sancties achter de hand

[De militaire junta in [Mali|MAL]|MAL2] heeft drie van de 49 [Ivoriaanse|IVO] militairen {vrijgelaten|e3} die sinds juli vastzitten. Dat gebeurde na een {bemiddelingspoging|e2} van [Togo|TOG]. President [Faure Gnassingbé|p1] {ontving|e1} daarvoor vorige week delegaties uit [beide landen|MAL+IVO] in [Lomé|l1].

Voor [Mali|MAL] {schoof|e1+d1} minister van Buitenlandse Zaken [Abdoulaye Diop|p2] aan. [Ivoorkust|IVO] liet zich {vertegenwoordigen|d2} door stafchef [Fidèle Sarassoro|p3]. Tot een {akkoord|o1} over de overige 46 militairen kwam het niet.

Uitlevering

{Volgens|e4} [Diop|p2] is een oplossing pas mogelijk als [Ivoorkust|IVO] [Malinese|MAL] oppositiepolitici uitlevert die in [Abidjan|l4] asiel hebben gekregen. "[Wij|MAL] willen iets terug", {zei|e5} [hij|p2] op de staatstelevisie. [Sarassoro|p3] {noemt|e6+r4} die voorwaarde onaanvaardbaar: "[Onze|IVO] soldaten zijn gijzelaars geworden."

Topoverleg

[De West-Afrikaanse organisatie [ECOWAS|ECO]|ECO] {praat|e7} op 22 september in [New York|l2] over de zaak. Een {verzoek|s1} van [Ivoorkust|IVO] om al eerder een {spoedtop|e12} te houden, {wees|r1} [het blok|ECO] af. Wel stuurt [ECOWAS|ECO] begin september een {missie|e8+d3} naar [Bamako|l3], onder aanvoering van de [Ghanese|GHA] president [Nana Akufo-Addo|p4].

Als de soldaten eind dit jaar niet thuis zijn, keren de opgeheven sancties terug, {waarschuwt|e9} [ECOWAS|ECO]. [De junta van kolonel [Assimi Goïta|p5]|MAL2] heeft op dat {dreigement|e9} nog {niet gereageerd|r9}. [Senegal|SEN] heeft inmiddels {aangeboden|s2+s3} om te {bemiddelen|e10}, naast [Togo|TOG]. [Ivoorkust|IVO] {ziet|r2} daar wel wat in, {mits|e11} er haast wordt gemaakt.
=====
entities:
  p1: {name: Faure Gnassingbé, type: Person}
  p2: {name: Abdoulaye Diop, type: Person}
  p3: {name: Fidèle Sarassoro, type: Person}
  p4: {name: Nana Akufo-Addo, type: Person}
  p5: {name: Assimi Goïta, type: Person}
  MAL: {name: Mali, type: State}
  IVO: {name: Ivoorkust, type: State}
  TOG: {name: Togo, type: State}
  SEN: {name: Senegal, type: State}
  GHA: {name: Ghana, type: State}
  MAL2: {name: Malinese junta, type: Organisation}
  ECO: {name: ECOWAS, type: Organisation}
  l1: {name: Lomé, type: Place}
  l2: {name: New York, type: Place}
  l3: {name: Bamako, type: Place}
  l4: {name: Abidjan, type: Place}
offices:
  - {person: p1, office: president, of: TOG}
  - {person: p2, office: minister van Buitenlandse Zaken, of: MAL}
  - {person: p3, office: stafchef, of: IVO}
  - {person: p4, office: president, of: GHA}
  - {person: p5, office: leider, of: MAL2}
  - {person: p5, office: kolonel, of: MAL2}
events:
  e1: {type: Negotiation, label: overleg Mali-Ivoorkust in Lomé, participants: [MAL, IVO], mediators: [TOG, p1], place: l1, time: vorige week, factuality: actual}
  e2: {type: Mediation, label: Togo bemiddelt tussen Mali en Ivoorkust, participants: [MAL, IVO], mediators: [TOG], factuality: actual, part_of: e1}
  e7: {type: Meeting, label: overleg van ECOWAS in New York, participants: [ECO], place: l2, time: 22 september, factuality: planned}
  e8: {type: Visit, label: missie van ECOWAS naar Bamako, participants: [ECO, p4], place: l3, time: begin september, factuality: planned}
  e10: {type: Mediation, label: mogelijke bemiddeling door Senegal, participants: [MAL, IVO], mediators: [SEN], factuality: possible}
  e12: {type: Meeting, participants: [ECO, IVO], factuality: counterfactual}
acts:
  e3: {type: Concession, by: MAL2, to: [IVO], content: drie van de 49 Ivoriaanse militairen vrijgelaten}
  e4: {type: Demand, by: p2, to: [IVO], content: Ivoorkust Malinese oppositiepolitici uitlevert die in Abidjan asiel hebben gekregen}
  e5: {type: Statement, by: p2, content: Wij willen iets terug}
  e6: {type: Statement, by: p3, content: Onze soldaten zijn gijzelaars geworden}
  e9: {type: Warning, by: ECO, to: [MAL2], content: 'Als de soldaten eind dit jaar niet thuis zijn, keren de opgeheven sancties terug'}
  e11: {type: Demand, by: IVO, content: er haast wordt gemaakt}
  s1: {type: Proposal, by: IVO, to: [ECO], kind: summit, status: rejected, content: al eerder een spoedtop te houden}
  s2: {type: Proposal, by: SEN, to: [IVO], kind: mediation_offer, status: accepted, content: om te bemiddelen}
  s3: {type: Proposal, by: SEN, to: [MAL], kind: mediation_offer, status: proposed, content: om te bemiddelen}
replies:
  r1: {to: s1, by: ECO, answer: rejected}
  r2: {to: s2, by: IVO, answer: accepted}
  r4: {to: e4, by: p3, answer: rejected}
  r9: {to: e9, by: MAL2, answer: unanswered}
delegations:
  d1: {of: MAL, head: p2, members: [], event: e1}
  d2: {of: IVO, head: p3, members: [], event: e1}
  d3: {of: ECO, head: p4, members: [], event: e8}
outcomes:
  o1: {of: e1, type: no_breakthrough}
