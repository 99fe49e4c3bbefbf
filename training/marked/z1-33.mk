 date 2007-03-24 [De reder|p1] die tussen [Colombo|LK] en [de Tijgers|LT] {vaart|e8}

OSLO - In de hal van [zijn|p1] kantoor staat een model van een koelschip, op ware grootte van een hond. "Als een gesprek vastloopt, praat [ik|p1] over bananen," zegt [Sverre Tangen-Holm|p1], "daar heeft niemand standpunten over."

[Tangen-Holm|p1] (72), reder in ruste, kent [Sri Lanka|LK] al sinds 1961, toen [hij|p1] er als dekjongen aan land ging. Nu is [hij|p1] er, op verzoek van [de [Noorse|NOR] regering|NOR], [bijzonder gezant|p1] en {bemiddelaar|e8}: de dertiende in vijf jaar. [Zijn|p1] twaalf voorgangers, onder wie twee ministers, hielden het gemiddeld vijf maanden vol.

Wat [hij|p1] sinds [zijn|p1] benoeming in oktober tot stand bracht, lijkt op papier gering. De {ronde|e1} in [Genève|l1], bedoeld om het wankele {bestand|e2} van 2002 te redden, {liep|u1} in november op niets uit: [de Tamil Tijgers|LT] {wilden|a1} dat de snelweg A9 weer openging, [het leger|LK] {zette de hakken in het zand|r1}. Wat buiten de zaal gebeurde, was belangrijker. In de {lift|e7} {vroeg|a2} [Tangen-Holm|p1] aan kolonel [Upul Wickramaratne|p2] of er over gevangenen gepraat kon worden. Negen dagen later {ruilden|e3+r3} [de Tijgers|LT] en [de marine|LK] aan boord van een [Noors|NOR] patrouillevaartuig acht zeelui tegen vijf smokkelaars.

Over [zijn|p1] grootste fout begint [hij|p1] zelf. In januari {meldde|a6} [hij|p1] op een {persconferentie|e4} in [Colombo|l2] dat [Tijger|LT]leider [Sivasubramaniam Anton|p3] naar [Oslo|l3] zou {komen|e5}. [Die|p3] wist van niets en was dagenlang onbereikbaar. "[Ik|p1] hoorde mezelf het zeggen", verzucht [de gezant|p1], "en dacht: daar gaan [mijn|p1] bananen."

In [Colombo|LK] heeft [hij|p1] vijanden. Monnik [Galle Sobhitha|p4] {noemde|a7} [hem|p1] vorige week "de loodgieter van de vijand" en {eist|a4} [zijn|p1] vertrek. President [Nihal Jayakody|p5] laat [hem|p1] {begaan|r2}, want, zegt men in [zijn|p5] omgeving, iemand moet tenslotte bellen.

Toch is er nieuws. Volgens twee diplomaten gaan [beide kanten|LK+LT] in mei weer {praten|e6}, in [Reykjavik|l4] nog wel, met [Finland|FI] en [Japan|JP] als waarnemers. [Tangen-Holm|p1] wil het bevestigen noch ontkennen, maar er staat een nieuw schip op [zijn|p1] bureau: een trawler. "IJslanders", {licht|a5} [hij|p1] toe, "houden niet van bananen."
=====
entities:
  LK: {name: Sri Lanka, type: State}
  LT: {name: Tamil Tijgers, type: Organisation}
  NOR: {name: Noorwegen, type: State}
  FI: {name: Finland, type: State}
  JP: {name: Japan, type: State}
  l1: {name: Genève, type: Place}
  l2: {name: Colombo, type: Place}
  l3: {name: Oslo, type: Place}
  l4: {name: Reykjavik, type: Place}
  p1: {name: Sverre Tangen-Holm, type: Person}
  p2: {name: Upul Wickramaratne, type: Person}
  p3: {name: Sivasubramaniam Anton, type: Person}
  p4: {name: Galle Sobhitha, type: Person}
  p5: {name: Nihal Jayakody, type: Person}
offices:
  - {person: p1, office: bijzonder gezant, of: NOR}
  - {person: p2, office: kolonel, of: LK}
  - {person: p3, office: Tijgerleider, of: LT}
  - {person: p5, office: president, of: LK}
events:
  e1: {type: Negotiation, label: ronde in Genève, participants: [LK, LT], place: l1, time: in november, factuality: actual}
  e2: {type: Agreement, label: bestand van 2002, participants: [LK, LT], time: van 2002, factuality: actual}
  e3: {type: Agreement, label: ruil van gevangenen, participants: [LT, LK], mediators: [p1], time: Negen dagen later, factuality: actual}
  e4: {type: PressConference, label: persconferentie in Colombo, participants: [p1], place: l2, time: In januari, factuality: actual}
  e5: {type: Visit, label: komst van Anton naar Oslo, participants: [p3], place: l3, factuality: counterfactual, source: p1}
  e6: {type: Negotiation, label: gesprek in Reykjavik, participants: [LK, LT], observers: [FI, JP], place: l4, time: in mei, factuality: possible, source: twee diplomaten, after: e1}
  e7: {type: Meeting, label: gesprek in de lift, participants: [p1, p2], place: l1, time: in november, factuality: actual, part_of: e1}
  e8: {type: Mediation, label: Noorse bemiddeling, participants: [LK, LT], mediators: [p1, NOR], factuality: actual}
acts:
  a1: {type: Demand, by: LT, to: [LK], content: dat de snelweg A9 weer openging}
  a2: {type: Proposal, by: p1, to: [p2], kind: prisoner_exchange, content: of er over gevangenen gepraat kon worden, status: accepted, about: e3}
  a4: {type: Demand, by: p4, to: [LK], content: zijn vertrek}
  a5: {type: Statement, by: p1, content: houden niet van bananen}
  a6: {type: Statement, by: p1, content: dat Tijgerleider Sivasubramaniam Anton naar Oslo zou komen, about: e5, time: In januari}
  a7: {type: Statement, by: p4, content: de loodgieter van de vijand}
replies:
  r1: {to: a1, by: LK, answer: rejected}
  r2: {to: a4, by: p5, answer: rejected}
  r3: {to: a2, answer: accepted}
outcomes:
  u1: {of: e1, type: no_breakthrough}
