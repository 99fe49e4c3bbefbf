 date 2020-12-11 Na nacht vol kaarten en koekjes: [27|EU] hebben [hun|EU] {klimaatdeal|e2}, [Polen|PL] [zijn|PL] miljarden

Van onze Europaredactie

[BRUSSEL|l1] - Omstreeks half acht in de ochtend, bij het tweede ontbijt van de {top|e1}, {stak|r1} de [Poolse|PL] premier [Zbigniew Wrona|p1] als laatste de duim op. [De Europese Unie|EU] stoot in 2030 55 procent minder broeikasgas uit dan in 1990. Daarmee was na 21 uur {palaveren|e1} een {akkoord|e2+o1} binnen dat donderdagmiddag nog een luchtkasteel leek.

Het {ontwerp|a1} lag er sinds september, van de hand van commissievoorzitter [Annelore Fechter|p2]. Elf landen waren meteen {voor|r2}. [Tsjechië|CZ] {draaide|r3} om toen kernenergie met naam en toenaam in de tekst kwam. [Wrona|p1] bleef {dwarsliggen|r4}: [hij|p1] {eiste|a2} dat het geld uit de emissiehandel naar armoede wordt verdeeld, en niet naar uitstoot. [Nederland|NL] noemde dat een {rookgordijn|r5}.

Raadsvoorzitter [Denis Lacroix|p3] nam [Wrona|p1] rond twee uur mee naar [zijn|p3] eigen kantoor, waar [de Duitse bondskanselier|p4] en [de [Finse|FI] premier|p5] bij wijze van {bemiddelaars|e3} al zaten te wachten. Van wat daar is {besproken|e4}, lekte weinig uit. Toen [hij|p1] buiten kwam, had [de Pool|p1] een {toezegging|a3} op zak: er komt een apart fonds van 20 miljard euro voor de mijnstreek.

[Bulgarije|BG] {liep|o2} tegen vijven boos de gang op, omdat niemand aan de bruinkool van Maritsa had gedacht. Een halve bladzijde bijlage lokte premier [Stojan Raditsjkov|p6] terug. "[Wij|BG] zijn niet weg geweest", {beweerde|a4} [zijn|p6] persvoorlichter, "[wij|BG] zochten wifi".

De migratieparagraaf is {doorgeschoven|o3} naar februari. Ook de {maatregelen|a5} tegen [Turkije|TR] vanwege de gasboringen, waarop [Griekenland|GR] had {aangedrongen|a5}, haalden het {niet|r6}; [Italië|IT] en [Malta|MT] lagen dwars.

In [zijn|p3] {slotpersconferentie|e5} viel [Lacroix|p3] twee keer bijna in slaap. [Fechter|p2], naast [hem|p3], {sprak|a6} van "een man-op-de-maanmoment".
=====
entities:
  EU: {name: Europese Unie, type: Organisation}
  PL: {name: Polen, type: State}
  CZ: {name: Tsjechië, type: State}
  NL: {name: Nederland, type: State}
  FI: {name: Finland, type: State}
  BG: {name: Bulgarije, type: State}
  TR: {name: Turkije, type: State}
  GR: {name: Griekenland, type: State}
  IT: {name: Italië, type: State}
  MT: {name: Malta, type: State}
  l1: {name: Brussel, type: Place}
  p1: {name: Zbigniew Wrona, type: Person}
  p2: {name: Annelore Fechter, type: Person}
  p3: {name: Denis Lacroix, type: Person}
  p4: {name: de Duitse bondskanselier, type: Person}
  p5: {name: de Finse premier, type: Person}
  p6: {name: Stojan Raditsjkov, type: Person}
offices:
  - {person: p1, office: premier, of: PL}
  - {person: p2, office: commissievoorzitter, of: EU}
  - {person: p3, office: raadsvoorzitter, of: EU}
  - {person: p5, office: premier, of: FI}
  - {person: p6, office: premier, of: BG}
events:
  e1: {type: Negotiation, label: EU-top over klimaat, participants: [EU, PL, CZ, NL, BG, GR, IT, MT], mediators: [p3], place: l1, time: "21 uur", factuality: actual}
  e2: {type: Agreement, label: klimaatdeal, participants: [EU], place: l1, factuality: actual, part_of: e1}
  e3: {type: Mediation, label: bemiddeling bij Wrona, participants: [p1], mediators: [p4, p5], place: l1, factuality: actual, part_of: e1}
  e4: {type: Meeting, label: nachtelijk gesprek bij Lacroix, participants: [p1, p3, p4, p5], place: l1, time: "rond twee uur", factuality: actual, part_of: e1}
  e5: {type: PressConference, label: slotpersconferentie, participants: [p3, p2], place: l1, factuality: actual}
acts:
  a1: {type: Proposal, by: p2, to: [EU], kind: other, content: "stoot in 2030 55 procent minder broeikasgas uit dan in 1990", status: accepted}
  a2: {type: Demand, by: p1, to: [EU], content: "dat het geld uit de emissiehandel naar armoede wordt verdeeld, en niet naar uitstoot"}
  a3: {type: Concession, by: EU, to: [p1], content: "er komt een apart fonds van 20 miljard euro voor de mijnstreek"}
  a4: {type: Statement, by: BG, content: "Wij zijn niet weg geweest"}
  a5: {type: Proposal, by: GR, to: [EU], kind: other, content: "maatregelen tegen Turkije vanwege de gasboringen", status: rejected}
  a6: {type: Statement, by: p2, content: "een man-op-de-maanmoment"}
replies:
  r1: {to: a1, by: p1, answer: accepted}
  r2: {to: a1, answer: accepted}
  r3: {to: a1, by: CZ, answer: accepted}
  r4: {to: a1, by: p1, answer: rejected}
  r5: {to: a2, by: NL, answer: rejected}
  r6: {to: a5, by: IT, answer: rejected}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e1, type: walkout}
  o3: {of: e1, type: postponed}
