 date 2022-04-21 Kort: [Mali|ML] en [Mauritanië|MR], Nijl, tulpen

BUITENLAND - [De presidenten van [Mali|ML] en [Mauritanië|MR]|p1+p2] hebben woensdag via de telefoon {gesproken|e1} over de dood van vijftien [Mauritaanse|MR] veehouders in het grensgebied. [Nouakchott|MR] {houdt|a2} het [Malinese|ML] leger verantwoordelijk. [Bamako|ML] {ontkent|a1} dat en heeft generaal [Issa Coumaré|p3] {gestuurd|d1}, die zich sinds gisteren in [Nouakchott|l1] {ophoudt|e2}. [De [Mauritaanse|MR] minister van Defensie|p4] {ontving|e3} [hem|p3] pas na zes uur wachten.

NIJL - Een {overleg|e4} over de dam in [Ethiopië|ET], dat vandaag in [Kinshasa|l2] {gehouden|e4} zou worden, is {verschoven|o1} naar mei wegens een begrafenis.

TULPEN - De Keukenhof verwacht dit weekend honderdduizend bezoekers. De onderhandelingen met de parkeerwachten zijn afgerond: een akkoord over een vergoeding van 2,10 euro per uur. Code geel is niet van kracht.
=====
entities:
  ML: {name: Mali, type: State}
  MR: {name: Mauritanië, type: State}
  ET: {name: Ethiopië, type: State}
  p1: {name: president van Mali, type: Person}
  p2: {name: president van Mauritanië, type: Person}
  p3: {name: Issa Coumaré, type: Person}
  p4: {name: Mauritaanse minister van Defensie, type: Person}
  l1: {name: Nouakchott, type: Place}
  l2: {name: Kinshasa, type: Place}
offices:
  - {person: p1, office: president, of: ML}
  - {person: p2, office: president, of: MR}
  - {person: p3, office: generaal, of: ML}
  - {person: p4, office: minister van Defensie, of: MR}
events:
  e1: {type: Meeting, label: telefoongesprek, participants: [p1, p2], time: woensdag, factuality: actual}
  e2: {type: Visit, participants: [p3], place: l1, time: sinds gisteren, factuality: actual}
  e3: {type: Meeting, participants: [p3, p4], place: l1, factuality: actual}
  e4: {type: Negotiation, label: overleg over de dam, participants: [ET], place: l2, time: vandaag, factuality: counterfactual}
acts:
  a1: {type: Statement, by: ML, content: "ontkent dat"}
  a2: {type: Statement, by: MR, content: "houdt het Malinese leger verantwoordelijk"}
delegations:
  d1: {of: ML, head: p3, members: [], event: e3}
outcomes:
  o1: {of: e4, type: postponed}
