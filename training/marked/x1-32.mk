 date 2024-09-02 Zes vragen over de {ruil|e1} van [Mariel|l1]

1. Wat is er gebeurd?

In de haven van [Mariel|l1], op [Cuba|CU], zijn zondag 22 gevangenen van eigenaar {gewisseld|e1}. Dertien [Venezolanen|VE] die in [Guyana|GY] een straf uitzaten voor spionage gingen naar huis, negen [Guyaanse|GY] goudzoekers stapten op een vlucht naar Georgetown.

2. Wie heeft dat geregeld?

[Cuba|CU] en [Barbados|BB]. De [Barbadiaanse|BB] oud-premier [Grantley Holder|p1] {pendelde|e2} sinds juni zes keer tussen [Caracas|l2] en [Georgetown|l3]. [Havana|CU] leverde de plek en de vliegtuigen.

3. Zaten [de twee landen|VE+GY] zelf ook om de tafel?

Eén keer maar. Op 8 augustus {troffen|e3} [de vicepresidenten|p2+p3] van [beide landen|VE+GY] [elkaar|p2+p3] op het eiland [Canouan|l4], met [Holder|p1] als enige getuige. Dat {gesprek|e3} {strandde|o1} op de {eis|a1} van [Venezuela|VE] dat [Guyana|GY] excuses zou maken voor de behandeling van de dertien. Ook nu zijn die er {niet gekomen|r1}.

4. Gaat het ook over Essequibo?

Nee, {bezweren|a2} [ze|VE+GY] allebei. Het betwiste gebied is bewust overgeslagen. Toch dook er zaterdag een bericht op dat [Guyana|GY] in ruil voor de gevangenen de olieboringen in blok 9 zou {opschorten|a3}. President [Imran Ramdin|p4] van [Guyana|GY] {noemde|a4} dat "een sprookje met een stempel".

5. Komt er meer?

[Holder|p1] {denkt|a8} van wel: "Wie mensen kan ruilen, kan ook over kaarten praten." [Hij|p1] heeft [beide|VE+GY] {uitgenodigd|a5+a6} voor een {rondetafel|e4} in [Bridgetown|l5], eind oktober. [Guyana|GY] {komt|r2}. [Caracas|VE] {houdt|r3} de lippen op elkaar.

6. Hoe reageren [de VS|US]?

[Washington|US] {begroet|a7} de {vrijlating|e1}, maar laat weten niet blij te zijn met de rol van [Havana|CU]. Minister [Carol Whitlock|p5] {zei|a9} maandag op een ingelaste {persconferentie|e5} dat "goede daden geen vrijbrief" zijn.
=====
entities:
  CU: {name: Cuba, type: State}
  VE: {name: Venezuela, type: State}
  GY: {name: Guyana, type: State}
  BB: {name: Barbados, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Mariel, type: Place}
  l2: {name: Caracas, type: Place}
  l3: {name: Georgetown, type: Place}
  l4: {name: Canouan, type: Place}
  l5: {name: Bridgetown, type: Place}
  p1: {name: Grantley Holder, type: Person}
  p2: {name: vicepresident van Venezuela, type: Person}
  p3: {name: vicepresident van Guyana, type: Person}
  p5: {name: Carol Whitlock, type: Person}
  p4: {name: Imran Ramdin, type: Person}
offices:
  - {person: p5, office: Minister, of: US}
  - {person: p1, office: oud-premier, of: BB}
  - {person: p2, office: vicepresident, of: VE}
  - {person: p3, office: vicepresident, of: GY}
  - {person: p4, office: President, of: GY}
events:
  e1: {type: Agreement, label: gevangenenruil van Mariel, participants: [VE, GY], mediators: [p1, CU, BB], hosts: [CU], place: l1, time: zondag, factuality: actual}
  e2: {type: Mediation, label: pendelen van Holder, participants: [VE, GY], mediators: [p1], time: sinds juni, factuality: actual}
  e3: {type: Meeting, label: gesprek op Canouan, participants: [p2, p3], observers: [p1], place: l4, time: Op 8 augustus, factuality: actual}
  e4: {type: Meeting, label: rondetafel in Bridgetown, participants: [VE, GY], hosts: [p1], place: l5, time: eind oktober, factuality: possible}
  e5: {type: PressConference, label: persconferentie van Whitlock, participants: [p5], time: maandag, factuality: actual}
acts:
  a9: {type: Statement, by: p5, content: "goede daden geen vrijbrief", time: maandag}
  a1: {type: Demand, by: VE, to: [GY], content: dat Guyana excuses zou maken voor de behandeling van de dertien}
  a2: {type: Statement, by: VE, content: Het betwiste gebied is bewust overgeslagen}
  a3: {type: Concession, by: GY, to: [VE], content: de olieboringen in blok 9 zou opschorten, factuality: counterfactual}
  a4: {type: Statement, by: p4, content: een sprookje met een stempel}
  a5: {type: Proposal, by: p1, to: [GY], kind: talks, content: een rondetafel in Bridgetown, status: accepted, about: e4}
  a6: {type: Proposal, by: p1, to: [VE], kind: talks, content: een rondetafel in Bridgetown, status: unanswered, about: e4}
  a7: {type: Statement, by: US, content: begroet de vrijlating, about: e1}
  a8: {type: Statement, by: p1, content: "Wie mensen kan ruilen, kan ook over kaarten praten"}
replies:
  r1: {to: a1, by: GY, answer: rejected}
  r2: {to: a5, by: GY, answer: accepted}
  r3: {to: a6, by: VE, answer: unanswered}
outcomes:
  o1: {of: e3, type: no_breakthrough}
