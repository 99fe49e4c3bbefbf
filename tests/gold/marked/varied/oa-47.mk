 date 2025-10-29 [Istanbul|l1]: vier dagen {praten|e1}, één communiqué te kort

ISLAMABAD (Reuters) - De {besprekingen|e1} in [Turkije|TR] tussen [Pakistan|PK] en [het Afghaanse Talibanbewind|TB] zijn {vastgelopen|o1}. Dat {maakte|a1} de [Pakistaanse|PK] minister van Informatie, [Attaullah Tarar-Bhatti|p1], woensdagochtend vroeg via X bekend. "De [Afghaanse|TB] kant week telkens af van de kern", {schreef|a1} [hij|p1].

Die kern is voor [Islamabad|PK] [de Pakistaanse Taliban|TTP], een aan [de machthebbers in [Kabul|TB]|TB] verwante beweging die vanaf Afghaans grondgebied aanslagen pleegt. [Pakistan|PK] {eist|a2} dat [Kabul|TB] tegen [de groep|TTP] optreedt. [De Taliban|TB] {zeggen|r1} [haar|TTP] niet in de hand te hebben. Een brief met namen van veertig commandanten, door de [Pakistanen|PK] zondag overhandigd, kwam ongeopend retour.

De {gesprekken|e1} waren een vervolg op {die|e6} van [Doha|l2], waar [Qatar|QA] en [Turkije|TR] op 19 oktober een {bestand|e2} {bemiddelden|e2+e3}, na een week van {grensgevechten|e4} met tientallen doden, de zwaarste sinds 2021. Dat {bestand|e2} houdt vooralsnog. In [Istanbul|l1] waren het opnieuw de [Turken|TR] en [Qatarezen|QA] die tussen de zalen liepen.

[Zabihullah Mujahid|p2], [de zegsman van [de Taliban|TB]|p2], gaf een andere lezing. Volgens [hem|p2] had [Pakistan|PK] {toegegeven|a3} dat [het|PK] [Amerikaanse|US] drones door [zijn|PK] luchtruim laat vliegen en {weigerde|a4+r2} [het|PK] te beloven daarmee op te houden. [Een [Turkse|TR] diplomaat|p4] {ontkende|a6} tegen persbureau Anadolu dat er iets "mislukt" is: [de delegaties|PK+TB] zijn, zei [hij|p4], nog in het hotel en "wie zijn koffer niet pakt, is niet weg".

Minister van Defensie [Khawaja Asif-Rana|p3] {dreigde|a5} intussen [het Talibanregime|TB] "terug de grotten in te jagen". In Torkham, de belangrijkste grensovergang, wachten 2.000 vrachtwagens. De tomaten kosten in Peshawar vijf keer zoveel als begin oktober.

Woensdagavond laat meldde Geo TV dat [de partijen|PK+TB] op {aandringen|a7} van [de gastheren|TR+QA] donderdag alsnog {doorgaan|e5}. Een bevestiging van [Islamabad|PK] of [Kabul|TB] was er niet.
=====
entities:
  TR: {name: Turkije, type: State}
  PK: {name: Pakistan, type: State}
  QA: {name: Qatar, type: State}
  US: {name: Verenigde Staten, type: State}
  TB: {name: Talibanbewind, type: Organisation}
  TTP: {name: Pakistaanse Taliban, type: Organisation}
  p1: {name: Attaullah Tarar-Bhatti, type: Person}
  p2: {name: Zabihullah Mujahid, type: Person}
  p3: {name: Khawaja Asif-Rana, type: Person}
  p4: {name: Turkse diplomaat, type: Person}
  l1: {name: Istanbul, type: Place}
  l2: {name: Doha, type: Place}
offices:
  - {person: p1, office: minister van Informatie, of: PK}
  - {person: p2, office: zegsman, of: TB}
  - {person: p3, office: Minister van Defensie, of: PK}
  - {person: p4, office: diplomaat, of: TR}
events:
  e1: {type: Negotiation, participants: [PK, TB], mediators: [TR, QA], place: l1, time: vier dagen, factuality: actual, after: e6}
  e2: {type: Agreement, label: bestand van 19 oktober, participants: [PK, TB], mediators: [QA, TR], place: l2, time: op 19 oktober, factuality: actual}
  e3: {type: Mediation, participants: [PK, TB], mediators: [QA, TR], place: l2, factuality: actual}
  e4: {type: Conflict, label: grensgevechten, participants: [PK, TB], factuality: actual}
  e5: {type: Negotiation, participants: [PK, TB], place: l1, time: donderdag, factuality: possible, source: Geo TV, after: e1}
  e6: {type: Negotiation, label: gesprekken van Doha, participants: [PK, TB], place: l2, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "De Afghaanse kant week telkens af van de kern", about: e1, time: woensdagochtend vroeg}
  a2: {type: Demand, by: PK, to: [TB], content: "dat Kabul tegen de groep optreedt", about: e1}
  a3: {type: Statement, by: PK, content: "dat het Amerikaanse drones door zijn luchtruim laat vliegen", factuality: possible, source: p2}
  a4: {type: Demand, by: TB, to: [PK], content: "daarmee op te houden", about: e1}
  a5: {type: Warning, by: p3, to: [TB], content: "terug de grotten in te jagen"}
  a6: {type: Statement, by: p4, content: "wie zijn koffer niet pakt, is niet weg", about: e1}
  a7: {type: Demand, by: TR, to: [PK, TB], content: "op aandringen van de gastheren"}
replies:
  r1: {to: a2, by: TB, answer: rejected}
  r2: {to: a4, by: PK, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
