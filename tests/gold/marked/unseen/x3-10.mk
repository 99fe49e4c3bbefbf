 date 2008-09-09 Luchtvaart hoopt op dooi tussen [Ankara|TR] en [Jerevan|AM]

Turkish Airlines en Armavia staan klaar om al dit najaar een lijn Istanbul-Jerevan te openen, mits [hun regeringen|TR+AM] eruit komen. Dat zeggen beide luchtvaartmaatschappijen na de voetbalinterland van zaterdag, die de [Turkse|TR] president [Orhan Kaplan|p1] naast [zijn|p1] [Armeense|AM] ambtgenoot [Vahan Sarafian|p2] {bijwoonde|e2} in [het Hrazdan-stadion|l1].

Het was de eerste keer dat een [Turks|TR] staatshoofd voet zette op [Armeense|AM] bodem: zes uur duurde het {verblijf|e3}. In de rust {bespraken|e2} [de twee|p1+p2] volgens ingewijden een {werkgroep|a1} die in Zürich de opening van de grens moet voorbereiden. [Kaplan|p1] had het {idee|a1} meegebracht; [Sarafian|p2] {omarmde|r1} het, zonder voorwaarden vooraf.

[Zwitserland|CH] {bemiddelt|e4} al sinds het voorjaar in stilte en treedt in oktober op als gastvrouw van de eerste echte {zitting|e5}. Of het daar tot een {verdrag|e1:possible} komt, is zeer de vraag. [Azerbeidzjan|AZ] heeft [Turkije|TR] al {voorgehouden|a2} dat de gasprijs omhooggaat wanneer de slagbomen opengaan voordat er iets over Nagorno-Karabach is geregeld.

Armavia heeft twee Airbussen gehuurd. Die kunnen anders naar Sotsji.
=====
entities:
  TR: {name: Turkije, type: State}
  AM: {name: Armenië, type: State}
  CH: {name: Zwitserland, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  p1: {name: Orhan Kaplan, type: Person}
  p2: {name: Vahan Sarafian, type: Person}
  l1: {name: Hrazdan-stadion, type: Place}
offices:
  - {person: p1, office: president, of: TR}
  - {person: p2, office: ambtgenoot, of: AM}
events:
  e1: {type: Agreement, label: verdrag Turkije en Armenië, participants: [TR, AM], factuality: possible}
  e2: {type: Meeting, label: gesprek Kaplan en Sarafian, participants: [p1, p2], place: l1, time: "zaterdag", factuality: actual, part_of: e3}
  e3: {type: Visit, label: bezoek van Kaplan aan Armenië, participants: [p1], hosts: [AM], time: "zaterdag", factuality: actual}
  e4: {type: Mediation, label: Zwitserse bemiddeling, participants: [TR, AM], mediators: [CH], time: "sinds het voorjaar", factuality: actual}
  e5: {type: Negotiation, label: eerste zitting, participants: [TR, AM], hosts: [CH], time: "in oktober", factuality: planned}
acts:
  a1: {type: Proposal, by: p1, to: [p2], kind: talks, content: "een werkgroep die in Zürich de opening van de grens moet voorbereiden", status: accepted}
  a2: {type: Warning, by: AZ, to: [TR], content: "dat de gasprijs omhooggaat wanneer de slagbomen opengaan"}
replies:
  r1: {to: a1, by: p2, answer: accepted}
