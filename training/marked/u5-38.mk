 date 2016-05-12 Gas, stilte, gas

[BOEKAREST|l1] - Wie een pijpleiding heeft, heeft vrienden. [Roemenië|RO] heeft er sinds vorig jaar een die niet af is. Toch belegde [Boekarest|RO] dinsdag en woensdag een {conferentie|e1} voor [zes landen|RO+BG+GR+MD+UA+HU], zichzelf meegerekend. Voorzitter: minister [Vlad Mureșan|p1]. Afwezig maar genoemd, in elke zin: Gazprom.

Van [de vijf gasten|BG+GR+MD+UA+HU]: [Bulgarije|BG] {sprak|s1} van een contract dat het niet heeft getekend, en ook niet gaat tekenen. [Griekenland|GR] zweeg. [Moldavië|MD], [Oekraïne|UA] en [Hongarije|HU] zijn het {eens|e2} over een noodvoorraad die [ze|MD+UA+HU] [elkaar|MD+UA+HU] uitlenen. Het is een {afspraak|e2} zonder handtekening, maar [Mureșan|p1] {rekende|s3} haar tot "de dingen die gelukt zijn".

[De Europese Commissie|EC] zond een waarnemer, [Jens Thorvaldsen|p2]. [Hij|p2] zei niets. [Zijn|p2] chef in Brussel, [Marijke Oosterbaan|p3], {zei|s2} wel iets: dat [de Commissie|EC] borg wil staan voor de helft van de kosten, mocht [Bulgarije|BG] zich aansluiten. [Sofia|BG] antwoordt dat [het|BG] zich {nergens bij aansluit|r1}.

Een tweede {conferentie|e3} in [Boedapest|l2] is denkbaar. Gaat het niet in september, dan in de winter, wanneer het koud genoeg is.
=====
entities:
  RO: {name: Roemenië, type: State}
  BG: {name: Bulgarije, type: State}
  GR: {name: Griekenland, type: State}
  MD: {name: Moldavië, type: State}
  UA: {name: Oekraïne, type: State}
  HU: {name: Hongarije, type: State}
  EC: {name: Europese Commissie, type: Organisation}
  l1: {name: Boekarest, type: Place}
  l2: {name: Boedapest, type: Place}
  p1: {name: Vlad Mureșan, type: Person}
  p2: {name: Jens Thorvaldsen, type: Person}
  p3: {name: Marijke Oosterbaan, type: Person}
offices:
  - {person: p1, office: minister, of: RO}
events:
  e1: {type: Meeting, label: gasconferentie in Boekarest, participants: [RO, BG, GR, MD, UA, HU], mediators: [p1], hosts: [RO], observers: [EC], place: l1, time: dinsdag en woensdag, factuality: actual}
  e2: {type: Agreement, label: noodvoorraad, participants: [MD, UA, HU], place: l1, factuality: actual, part_of: e1}
  e3: {type: Meeting, label: tweede conferentie in Boedapest, place: l2, time: in september, factuality: possible, after: e1}
acts:
  s1: {type: Statement, by: BG, content: "een contract dat het niet heeft getekend, en ook niet gaat tekenen", about: e1}
  s2: {type: Proposal, by: EC, to: [BG], kind: guarantee, content: "borg wil staan voor de helft van de kosten", status: rejected}
  s3: {type: Statement, by: p1, content: "de dingen die gelukt zijn", about: e2}
replies:
  r1: {to: s2, by: BG, answer: rejected}
