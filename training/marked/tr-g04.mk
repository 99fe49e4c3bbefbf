 date 2025-09 Lezersbrieven: 'Waarom zou [Brussel|BEL] nog met [Kigali|RWA] {praten|e12}?'

Vorige week {mislukte|o1} in [Luanda|l1] het {overleg|e1} tussen [Congo|CON] en [de rebellen van [M23|MX]|MX], toen [de rebellen|MX] na één dag {opstapten|o2}. Ons stuk daarover maakte veel los. Een greep uit de brieven.

'Ik was erbij'

Van 1999 tot 2003 werkte [ik|p1] op onze ambassade in Kinshasa. In [Lusaka|l2] zag [ik|p1] in 1999 hoe [Zambia|ZAM] de oorlogvoerende landen tot een {staakt-het-vuren|e3+o3} {bracht|e2}. President [Frederick Chiluba|p2] had één regel: niemand gaat slapen. Dat mis [ik|p1] in [Luanda|l1]. [Angola|ANG] is een uitstekende gastheer, maar een gastheer is nog geen bemiddelaar. [Ik|p1] {stel|s1} voor dat [België|BEL] zich als {bemiddelaar|e4} aanbiedt. Te laat {is|a1} het nooit.

[Paul Desmedt|p1], ex-ambassadeur, Leuven

Eerst de grens

De heer [Kabongo|p3], die {namens|d1} [Congo|CON] in [Luanda|l1] was, {riep|e5} [Rwanda|RWA] vrijdag op [zijn|RWA] soldaten terug te trekken. Terecht! Ik heb familie in Goma. Mijn zus vraagt elke avond of er nog iemand met iemand praat. Wat moet ik antwoorden? Dat [Kigali|RWA] weer eens {ontkent|a2}?

Espérance Mbuyi, Matonge

Naïef

Minister [Prévot|p4] {kondigde|a3} aan dat [hij|p4] in oktober naar [Kigali|l3] {reist|e6}. Wat gaat [hij|p4] daar doen? Thee drinken? [Rwanda|RWA] {brak|a4} dit voorjaar zelf de banden met [ons land|BEL]. Had [Brussel|BEL] toen de Europese sancties uitgesteld, zoals [Luxemburg|LUX] {vroeg|s2}, dan zaten [we|BEL] nu misschien wél {aan tafel|e7} in [Luanda|l1]. Het [Luxemburgse|LUX] {voorstel|s2} werd door de andere lidstaten {weggestemd|r2}. Daar hoor je [de minister|p4] niet over.

Jan Van Looy, Mechelen

Antwoord van de redactie

[Een {woordvoerster|e8} van [Maxime Prévot|p4]|p5] {bevestigt|e8} de {reis|e6}, maar {benadrukt|a5+r1} dat [België|BEL] geen {bemiddelaar|e4} wil zijn. '[Wij|BEL] zijn waarnemer bij het proces van [Luanda|l1] en dat blijven [we|BEL]', {zegt|e9} [Sofie Lambrecht|p5]. [M23|MX] liet intussen weten dat [het|MX] {pas|e10} terugkeert naar de tafel als [Congo|CON] [zijn|MX] gevangen strijders vrijlaat. Volgens [Angola|ANG] worden de {gesprekken|e11} op 22 september {hervat|e11+o4}.
=====
entities:
  p1: {name: Paul Desmedt, type: Person}
  p2: {name: Frederick Chiluba, type: Person}
  p3: {name: Kabongo, type: Person}
  p4: {name: Maxime Prévot, type: Person}
  p5: {name: Sofie Lambrecht, type: Person}
  BEL: {name: België, type: State}
  CON: {name: Congo, type: State}
  RWA: {name: Rwanda, type: State}
  ZAM: {name: Zambia, type: State}
  ANG: {name: Angola, type: State}
  LUX: {name: Luxemburg, type: State}
  MX: {name: M23, type: Organisation}
  l1: {name: Luanda, type: Place}
  l2: {name: Lusaka, type: Place}
  l3: {name: Kigali, type: Place}
offices:
  - {person: p2, office: president, of: ZAM}
  - {person: p4, office: minister, of: BEL}
  - {person: p1, office: ex-ambassadeur, of: BEL}
  - {person: p5, office: woordvoerster, of: BEL}
events:
  e1: {type: Negotiation, label: mislukt overleg Congo-M23 in Luanda, participants: [CON, MX], place: l1, time: Vorige week, factuality: actual, hosts: [ANG]}
  e2: {type: Mediation, label: Zambia bemiddelt in Lusaka, participants: [], mediators: [ZAM, p2], place: l2, time: in 1999, factuality: actual, source: p1}
  e3: {type: Agreement, label: staakt-het-vuren van Lusaka, participants: [], place: l2, time: in 1999, factuality: actual, source: p1, part_of: e2}
  e4: {type: Mediation, label: mogelijke Belgische bemiddeling, participants: [CON, MX], mediators: [BEL], factuality: possible, source: p1}
  e6: {type: Visit, label: reis van Prévot naar Kigali, participants: [p4], place: l3, time: in oktober, factuality: planned, source: p4}
  e7: {type: Negotiation, label: deelname aan de tafel in Luanda, participants: [BEL], place: l1, time: nu, factuality: counterfactual}
  e11: {type: Negotiation, label: hervatting van de gesprekken in Luanda, participants: [CON, MX], time: op 22 september, factuality: planned, source: ANG, after: e1}
  e12: {type: Meeting, participants: [BEL, RWA], factuality: possible}
acts:
  e5: {type: Demand, by: p3, time: vrijdag, to: [RWA], content: zijn soldaten terug te trekken}
  e8: {type: Statement, by: p5, content: de reis}
  e9: {type: Statement, by: p5, content: Wij zijn waarnemer bij het proces van Luanda en dat blijven we}
  e10: {type: Demand, by: MX, time: intussen, to: [CON], content: Congo zijn gevangen strijders vrijlaat}
  s1: {type: Proposal, by: p1, to: [BEL], kind: mediation_offer, status: rejected, content: België zich als bemiddelaar aanbiedt}
  s2: {type: Proposal, by: LUX, kind: other, status: rejected, content: de Europese sancties uitgesteld}
  a1: {type: Statement, by: p1, content: een gastheer is nog geen bemiddelaar}
  a2: {factuality: possible, type: Statement, by: RWA, content: Kigali weer eens ontkent}
  a3: {type: Statement, by: p4, content: hij in oktober naar Kigali reist}
  a4: {type: Statement, by: RWA, content: Rwanda brak dit voorjaar zelf de banden met ons land}
  a5: {type: Statement, by: p5, content: België geen bemiddelaar wil zijn}
replies:
  r1: {to: s1, by: p5, answer: rejected}
  r2: {to: s2, answer: rejected}
delegations:
  d1: {of: CON, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: walkout}
  o3: {of: e2, type: ceasefire}
  o4: {of: e1, type: continuation_agreed}
