 date 2018-11-15 Geen [Rohingya|RO] stapt in: terugkeer naar [Myanmar|MM] mislukt op dag één

COX'S BAZAR (AFP) - Vijf bussen stonden donderdag met draaiende motor klaar bij het kamp Unchiprang, met flessen water en een vlaggetje op elke stoel. Ze bleven leeg. De eerste 150 van de ruim 720.000 [Rohingya|RO] die vorig jaar uit [Myanmar|MM] vluchtten, zouden donderdag volgens een {afspraak|e2} tussen [Dhaka|BD] en [Naypyidaw|MM] teruggaan. Niemand wilde. "Nay jam", {riepen|a6} [ze|RO], [wij|RO] gaan niet.

[Abul Kalam Chowdhury|p1], [de commissaris die in [Bangladesh|BD] over de vluchtelingen gaat|p1], {sprak|e5} zelf een uur lang met [een groep dorpsoudsten|RO]. [Hij|p1] {bood|a2} [hun|RO] dekens, voedsel voor drie dagen en een mobiele telefoon. [De mannen|RO] {eisten|a3+r4} burgerschap. "[Ik|p1] {kan|r3} [hun|RO] geen paspoort van een ander land geven," {zuchtte|a1} [Chowdhury|p1]. Voorlopig wordt [iedereen|RO] met rust gelaten.

De datum was op 30 oktober vastgelegd door [een gezamenlijke werkgroep van [beide landen|BD+MM]|JW], die [haar|JW] derde {vergadering|e3} hield in [Dhaka|l1]. [De Verenigde Naties|VN] waren er niet bij en hadden op uitstel {aangedrongen|a4}; [Bangladesh|BD] {ging|r1} daaraan voorbij. Een jaar eerder, op 23 november 2017, was in [de hoofdstad van [Myanmar|MM]|l2] het raamwerk {getekend|e2}, dat voorzag in terugkeer binnen twee jaar. Ook toen werd een begindatum genoemd, 23 januari, en ook toen kwam er niets van.

Achter de schermen speelt [China|CN] een rol die [het|CN] zelf "meedenken" noemt. Minister [Wang Yi|p2] bracht in juni in [Peking|l3] de veiligheidsadviseur van [Myanmar|MM] en de [Bengalese|BD] minister {bij elkaar|e4}, en {stelde|a5} toen voor om met 2.000 mensen te beginnen, die elk 6.000 dollar van [Peking|CN] zouden krijgen. Dat {aanbod|a5} werd in de kampen met hoongelach {ontvangen|r2}, maar is niet ingetrokken.

De [VN|VN]-rapporteur voor [Myanmar|MM] noemde het terugsturen van mensen "naar de plek waar [hun|RO] huis is platgebrand" een schande. In de deelstaat Rakhine liggen in twee doorgangskampen rijen bedden klaar onder tl-licht.

Morgen gaat een tweede lijst in de la. Daarop staan 1.800 namen; achter vierentwintig daarvan is een kruisje gezet, omdat zij zijn overleden.
=====
entities:
  MM: {name: Myanmar, type: State}
  BD: {name: Bangladesh, type: State}
  CN: {name: China, type: State}
  RO: {name: Rohingya, type: Organisation}
  JW: {name: gezamenlijke werkgroep, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Abul Kalam Chowdhury, type: Person}
  p2: {name: Wang Yi, type: Person}
  l1: {name: Dhaka, type: Place}
  l2: {name: hoofdstad van Myanmar, type: Place}
  l3: {name: Peking, type: Place}
offices:
  - {person: p1, office: commissaris, of: BD}
  - {person: p2, office: Minister, of: CN}
events:
  e2: {type: Agreement, label: raamwerk voor terugkeer, participants: [BD, MM], place: l2, time: op 23 november 2017, factuality: actual}
  e3: {type: Meeting, label: derde vergadering van de werkgroep, participants: [BD, MM, JW], place: l1, time: op 30 oktober, factuality: actual}
  e4: {type: Meeting, participants: [MM, BD], mediators: [p2], place: l3, time: in juni, factuality: actual}
  e5: {type: Meeting, participants: [p1, RO], time: donderdag, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "Ik kan hun geen paspoort van een ander land geven", about: e5}
  a6: {type: Statement, by: RO, content: "wij gaan niet"}
  a2: {type: Proposal, by: p1, to: [RO], kind: other, content: "dekens, voedsel voor drie dagen en een mobiele telefoon", status: rejected, about: e5}
  a3: {type: Demand, by: RO, content: "burgerschap", about: e5}
  a4: {type: Demand, by: VN, to: [BD], content: "uitstel"}
  a5: {type: Proposal, by: p2, to: [RO], kind: other, content: "om met 2.000 mensen te beginnen, die elk 6.000 dollar van Peking zouden krijgen", status: rejected, about: e4, time: in juni}
replies:
  r1: {to: a4, by: BD, answer: rejected}
  r2: {to: a5, by: RO, answer: rejected}
  r3: {to: a3, by: p1, answer: rejected}
  r4: {to: a2, by: RO, answer: rejected}
