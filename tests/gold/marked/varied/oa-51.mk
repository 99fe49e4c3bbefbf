 date 2025-01-09 [Tiraspol|PMR] zit in de kou en {praat|e1} niet met [Chișinău|MD]

CHIȘINĂU/BENDER - [De regering van [Moldavië|MD]|MD] heeft donderdag voor de derde keer in een week {aangeboden|a1} gas en generatoren te leveren aan [Transnistrië|PMR], [de afgescheiden strook|PMR] langs de Dnjestr waar sinds nieuwjaarsdag geen [Russisch|RU] gas meer aankomt. [De leider van [het gebied|PMR]|p1], [Vadim Krasnoselski|p1], {zwijgt|r1}.

"Een {brief|a1}, een e-mail en een fax", {somde|a2} vicepremier [Oleg Serebrian-Rotaru|p2] op, "want [ze|PMR] hebben daar nog een fax." [Hij|p2] kreeg woensdag wel [zijn|p2] tegenvoeter [Vitali Ignatjev-Tsurkan|p3] aan de {lijn|e2}, maar dat {gesprek|e2} ging enkel over de ambulances die dagelijks via Varnița de brug over mogen.

De gaskraan ging dicht omdat [Oekraïne|UA] het doorvoercontract met [Gazprom|GZ] liet aflopen. Via Turkije had het [Russische|RU] bedrijf [Gazprom|GZ] kunnen leveren, maar [het|GZ] {stelt|a3} als eis dat [Moldavië|MD] 709 miljoen dollar schuld erkent. Volgens een audit die [Chișinău|MD] in 2023 liet uitvoeren is dat hooguit 8,6 miljoen. {Overleg|e3} daarover in [Sint-Petersburg|l2], in november, {leverde|o1} "een lunch" op.

Formeel bestaat er een kader om te praten: het 5+2-{overleg|e4}, met [Rusland|RU], [Oekraïne|UA] en [de OVSE|OVSE] als {bemiddelaars|e8} en [de EU|EU] en [de Verenigde Staten|US] als waarnemers. Dat kwam in oktober 2019 voor het laatst bijeen, in [Bratislava|l3]. Een nieuwe {zitting|e5} is sinds de {oorlog|e6} uitgesloten; [Kyiv|UA] {weigert|a4} met [Moskou|RU] in één zaal te gaan zitten. De missiechef van [de OVSE|OVSE], [Kelly Thornbury-Keegan|p4], {opperde|a5+a6} dinsdag om het dan {1+1+1|e7} te noemen, met alleen [[haar|p4] organisatie|OVSE] erbij. [Chișinău|MD] {vindt|r2} dat best. Van [de overkant|PMR] {geen bericht|r3}.

In Bender vroor het donderdagnacht zeven graden. Op de markt kost een mud brandhout tien keer zoveel als in december. De staalfabriek van Rîbnița, goed voor de helft van de uitvoer, heeft de ovens gedoofd, en de schoolvakantie is tot nader order verlengd.

"Wij hebben een kachel uit 1951", zegt gepensioneerde Raisa, "en die heeft al meer akkoorden overleefd."
=====
entities:
  MD: {name: Moldavië, type: State}
  PMR: {name: Transnistrië, type: State}
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  US: {name: Verenigde Staten, type: State}
  GZ: {name: Gazprom, type: Organisation}
  OVSE: {name: OVSE, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  p1: {name: Vadim Krasnoselski, type: Person}
  p2: {name: Oleg Serebrian-Rotaru, type: Person}
  p3: {name: Vitali Ignatjev-Tsurkan, type: Person}
  p4: {name: Kelly Thornbury-Keegan, type: Person}
  l2: {name: Sint-Petersburg, type: Place}
  l3: {name: Bratislava, type: Place}
offices:
  - {person: p1, office: leider, of: PMR}
  - {person: p2, office: vicepremier, of: MD}
  - {person: p4, office: missiechef, of: OVSE}
events:
  e1: {type: Negotiation, participants: [PMR, MD], factuality: counterfactual}
  e2: {type: Meeting, label: telefoongesprek, participants: [p2, p3], time: woensdag, factuality: actual}
  e3: {type: Negotiation, participants: [MD, GZ], place: l2, time: in november, factuality: actual}
  e4: {type: Negotiation, label: 5+2-overleg, participants: [MD, PMR], mediators: [RU, UA, OVSE], observers: [EU, US], place: l3, time: in oktober 2019, factuality: actual}
  e8: {type: Mediation, participants: [MD, PMR], mediators: [RU, UA, OVSE], factuality: actual}
  e5: {type: Negotiation, participants: [MD, PMR], factuality: counterfactual, after: e4}
  e6: {type: Conflict, label: oorlog in Oekraïne, participants: [RU, UA], factuality: actual}
  e7: {type: Negotiation, label: "1+1+1", participants: [MD, PMR], mediators: [OVSE], factuality: possible}
acts:
  a1: {type: Proposal, by: MD, to: [PMR], kind: other, content: "gas en generatoren te leveren aan Transnistrië", status: unanswered, time: donderdag}
  a2: {type: Statement, by: p2, content: "Een brief, een e-mail en een fax"}
  a3: {type: Demand, by: GZ, to: [MD], content: "dat Moldavië 709 miljoen dollar schuld erkent"}
  a4: {type: Statement, by: UA, to: [RU], content: "met Moskou in één zaal te gaan zitten", about: e5}
  a5: {type: Proposal, by: p4, to: [MD], kind: talks, content: "om het dan 1+1+1 te noemen, met alleen haar organisatie erbij", status: accepted, about: e7, time: dinsdag}
  a6: {type: Proposal, by: p4, to: [PMR], kind: talks, content: "om het dan 1+1+1 te noemen, met alleen haar organisatie erbij", status: unanswered, about: e7, time: dinsdag}
replies:
  r1: {to: a1, by: p1, answer: unanswered}
  r2: {to: a5, by: MD, answer: accepted}
  r3: {to: a6, by: PMR, answer: unanswered}
outcomes:
  o1: {of: e3, type: no_breakthrough}
