 date 2014-06-18 [Abchazen|AB] {lopen|o1} weg in [Genève|l1], {volgende ronde|e2} toch in oktober

[GENÈVE|l1] (ANP/RIA) - De 28e {ronde|e1} van de internationale {besprekingen|e7} over [Zuid-Ossetië|OS] en [Abchazië|AB] heeft woensdag nog geen halve ochtend geduurd. Om kwart over elf {verliet|o1} [de delegatie uit [Soechoemi|AB]|AB] de zaal, nadat [Georgië|GE] een kaart had laten uitdelen waarop het gebied als 'bezet' was gearceerd. Ook [de [Zuid-Osseten|OS]|OS] {pakten|o1} [hun|OS] jas.

De drie voorzitters, van [de VN|VN], [de OVSE|OVSE] en [de EU|EU], beraadden zich daarna bijna twee uur. [Antti Mäkelä-Turunen|p1], die dat namens [de VN|VN] deed, {hield|a1} het op "een pauze met een lange adem". Afgesproken is dat [de partijen|GE+AB+OS+RU] op 8 oktober {verder|e2+o2} praten. Een verklaring over het afzien van geweld, die al sinds 2012 op de agenda staat en waarover dinsdagavond aan het diner "bijna" overeenstemming was, is {niet aangenomen|e3}.

[Gia Volski-Kobalia|p2], [de {chef|d1} van de [Georgische|GE] ploeg|p2], {begreep|a5} de ophef niet. "Dezelfde kaart hangt in de kantine." [Hij|p2] {vroeg|a2} [Rusland|RU] nogmaals de belofte om geen geweld te gebruiken op papier te zetten. [Moskou|RU] {vindt|r1} dat [het|RU] geen partij is. "[Wij|RU] zijn hier {bemiddelaar|e4}, en in die hoedanigheid luisteren [wij|RU]", {zei|a3} viceminister [Grigori Karasjov|p3]. Dat [het land|RU] in 2008 zelf de {oorlog|e5} voerde, deed daar volgens [hem|p3] niets aan af.

De {gesprekken|e7} komen voort uit het {bestand|e6} dat de [Franse|FR] president [Nicolas Sarkozy|p4] in augustus 2008 tot stand {bracht|e6}. In de eerste jaren waren er vier tot vijf ronden per jaar. Concreet bestaat er een telefoonlijn waarmee de politie in Zoegdidi en Gali elkaar kan bellen over gestolen koeien; die werd in 2012 eenzijdig door [Abchazië|AB] {afgesloten|a4}.

In de wandelgang dronk een Ossetische adviseur zijn derde koffie. Zijn vlucht ging pas vrijdag.
=====
entities:
  GE: {name: Georgië, type: State}
  AB: {name: Abchazië, type: State}
  OS: {name: Zuid-Ossetië, type: State}
  RU: {name: Rusland, type: State}
  FR: {name: Frankrijk, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  OVSE: {name: OVSE, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  p1: {name: Antti Mäkelä-Turunen, type: Person}
  p2: {name: Gia Volski-Kobalia, type: Person}
  p3: {name: Grigori Karasjov, type: Person}
  p4: {name: Nicolas Sarkozy, type: Person}
  l1: {name: Genève, type: Place}
offices:
  - {person: p1, office: voorzitter, of: VN}
  - {person: p3, office: viceminister, of: RU}
  - {person: p4, office: president, of: FR}
events:
  e1: {type: Negotiation, label: 28e ronde, participants: [GE, AB, OS, RU], mediators: [VN, OVSE, EU, p1], place: l1, time: woensdag, factuality: actual, part_of: e7}
  e7: {type: Negotiation, label: gesprekken van Genève, participants: [GE, AB, OS, RU], place: l1, factuality: actual}
  e2: {type: Negotiation, label: volgende ronde, participants: [GE, AB, OS, RU], place: l1, time: op 8 oktober, factuality: planned, part_of: e7, after: e1}
  e3: {type: Agreement, label: verklaring over het afzien van geweld, participants: [GE, AB, OS, RU], factuality: counterfactual}
  e4: {type: Mediation, mediators: [RU], factuality: possible, source: p3}
  e5: {type: Conflict, label: oorlog van 2008, participants: [RU, GE], time: in 2008, factuality: actual}
  e6: {type: Agreement, label: bestand van 2008, participants: [RU, GE], mediators: [p4], time: in augustus 2008, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "een pauze met een lange adem", about: e1}
  a2: {type: Demand, by: p2, to: [RU], content: "de belofte om geen geweld te gebruiken op papier te zetten", about: e1}
  a3: {type: Statement, by: p3, content: "in die hoedanigheid luisteren wij", about: e4}
  a4: {type: Statement, by: AB, to: [GE], content: "die werd in 2012 eenzijdig door Abchazië afgesloten", time: in 2012}
  a5: {type: Statement, by: p2, content: "Dezelfde kaart hangt in de kantine"}
replies:
  r1: {to: a2, by: RU, answer: rejected}
delegations:
  d1: {of: GE, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
  o2: {of: e1, type: continuation_agreed}
