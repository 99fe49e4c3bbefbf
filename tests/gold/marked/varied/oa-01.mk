 date 2021-08-19 {Overleg|e1} over [Sapodilla-eilandjes|l1] {stilgelegd|o1} na aanhouding van vissers

[BELMOPAN|l2] (ANP/AFP) - [Belize|BZ] en [Guatemala|GT] hebben [hun|BZ+GT] {besprekingen|e1} over de visserij rond [de Sapodilla-eilandjes|l1] donderdag voor onbepaalde tijd {opgeschort|o1}. Aanleiding is de aanhouding, een dag eerder, van elf [Guatemalteekse|GT] vissers door de kustwacht van [Belize|BZ].

De {gesprekken|e1}, die dinsdag in [de hoofdstad van [Belize|BZ]|l2] waren begonnen, werden {geleid door|e1} [Marisol Echandi|p1], [de speciale vertegenwoordiger van de [Organisatie van Amerikaanse Staten|OAS] ([OAS|OAS])|p1]. [Zij|p1] {zei|a1} dat er "geen sfeer meer was om over netten en maaswijdten te praten". [Beide landen|BZ+GT] waren het woensdagochtend nog {eens|e6} geworden over een gezamenlijke telling van de conchvoorraad; over de vraag wie waar mag vissen liepen de standpunten uiteen.

[Guatemala|GT] {eist|a2} dat de elf onvoorwaardelijk worden vrijgelaten. "Pas daarna {komen|a3} [wij|GT] weer aan tafel", aldus viceminister [Rodolfo Barillas Cojulún|p2], [de {leider|d1} van [de [Guatemalteekse|GT] delegatie|GT]|p2]. De [Belizaanse|BZ] minister van Buitenlandse Zaken, [Eamon Usher|p3], {wees|r1} dat van de hand. De mannen worden vrijdag voorgeleid en kunnen volgens [hem|p3] een boete krijgen van omgerekend 4300 euro.

Het was de derde {ronde|e1} dit jaar. De {eerste|e2}, in maart in [Flores|l3], leverde {niets|o2} op; een {tweede|e3} ging in mei {niet door|o3} vanwege een corona-uitbraak in het [Guatemalteekse|GT] ministerie. [Mexico|MX] had toen {aangeboden|a4} [de delegaties|BZ+GT] in [Chetumal|l4] te {ontvangen|e4}, maar [Belize|BZ] {hield|r2} vast aan een [OAS|OAS]-traject.

[Guatemala|GT] maakt aanspraak op ruim de helft van het grondgebied van [[zijn|GT] buurland|BZ], een claim die teruggaat tot een nooit uitgevoerd {verdrag|e5} met [het Verenigd Koninkrijk|GB] uit 1859. De zaak ligt bij [het Internationaal Gerechtshof|ICJ] in Den Haag, waar een uitspraak nog jaren op zich kan laten wachten.

In Livingston, aan de monding van de Río Dulce, verbrandden vissers donderdag autobanden. De prijs van een kilo kreeft is er sinds juni met een derde gestegen.
=====
entities:
  BZ: {name: Belize, type: State}
  GT: {name: Guatemala, type: State}
  MX: {name: Mexico, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  OAS: {name: Organisatie van Amerikaanse Staten, type: Organisation}
  ICJ: {name: Internationaal Gerechtshof, type: Organisation}
  p1: {name: Marisol Echandi, type: Person}
  p2: {name: Rodolfo Barillas Cojulún, type: Person}
  p3: {name: Eamon Usher, type: Person}
  l1: {name: Sapodilla-eilandjes, type: Place}
  l2: {name: Belmopan, type: Place}
  l3: {name: Flores, type: Place}
  l4: {name: Chetumal, type: Place}
offices:
  - {person: p1, office: speciale vertegenwoordiger, of: OAS}
  - {person: p2, office: viceminister, of: GT}
  - {person: p3, office: minister van Buitenlandse Zaken, of: BZ}
events:
  e1: {type: Negotiation, label: derde ronde over de visserij, participants: [BZ, GT], mediators: [p1, OAS], place: l2, time: dinsdag, factuality: actual, after: e3}
  e2: {type: Negotiation, label: eerste ronde, participants: [BZ, GT], place: l3, time: in maart, factuality: actual}
  e3: {type: Negotiation, label: tweede ronde, participants: [BZ, GT], time: in mei, factuality: counterfactual, after: e2}
  e4: {type: Negotiation, participants: [BZ, GT], hosts: [MX], place: l4, factuality: counterfactual}
  e6: {type: Agreement, label: gezamenlijke telling, participants: [BZ, GT], time: woensdagochtend, factuality: actual, part_of: e1}
  e5: {type: Agreement, label: verdrag van 1859, participants: [GT, GB], time: "1859", factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: geen sfeer meer was om over netten en maaswijdten te praten, about: e1}
  a2: {type: Demand, by: GT, to: [BZ], content: dat de elf onvoorwaardelijk worden vrijgelaten}
  a3: {type: Warning, by: p2, to: [BZ], content: Pas daarna komen wij weer aan tafel}
  a4: {type: Proposal, by: MX, to: [BZ, GT], kind: talks, content: de delegaties in Chetumal te ontvangen, status: rejected, about: e4}
replies:
  r1: {to: a2, by: p3, answer: rejected}
  r2: {to: a4, by: BZ, answer: rejected}
delegations:
  d1: {of: GT, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: postponed}
  o2: {of: e2, type: no_breakthrough}
  o3: {of: e3, type: cancelled}
