 date 2024-03-30 'Trein der traagheid': [Brussel|BE] en [Den Haag|NL] ruziën over drie sporen

ANTWERPEN - De Drielandentrein rijdt al sinds maart van Aken naar Luik, de 3RX nog altijd niet. Deze goederenlijn tussen Antwerpen en het Ruhrgebied, beter bekend als de IJzeren Rijn, werd in 1991 gesloten. In 2005 gaf [het Permanent Hof van Arbitrage|PHA] [België|BE] het recht de oude sporen weer in gebruik te nemen, op voorwaarde dat het zelf een groot deel van de tunnels betaalt.

Sindsdien {praten|e1} [de twee buren|BE+NL] erover, zij het met lange pauzes. Vrijdag nog {zaten|e2} federaal minister [Georges Gilkinet|p1] en staatssecretaris [Vivianne Heijnen|p2] samen in [Hamont-Achel|l1], bij de grens. [Ze|p1+p2] {raakten het eens|e3+o1} over een reizigerstrein naar Weert, niet over de vracht. 'Wie goederen door de Meinweg stuurt, krijgt ruzie met de ringslang', {waarschuwde|a1} [Heijnen|p2].

[Gilkinet|p1] {suggereerde|s1} om [Duitsland|DE] te laten meebetalen. In [Berlijn|DE] {valt dat niet in goede aarde|r1}.

Van Lokeren tot Lommel

Wie vandaag de lijn volgt, komt langs fietspaden, volkstuintjes, een kapel en een zwembad. In Lommel heeft de gemeente het oude perron verkocht aan een brouwer. Zijn tripel heet Rijnvertraging en kreeg op een festival in Leuven zilver. 'Mocht de trein ooit komen', zegt de brouwer, 'dan krijgt de machinist er een gratis. Na het rijden.'
=====
entities:
  BE: {name: "België", type: State}
  NL: {name: "Nederland", type: State}
  DE: {name: "Duitsland", type: State}
  PHA: {name: "Permanent Hof van Arbitrage", type: Organisation}
  p1: {name: "Georges Gilkinet", type: Person}
  p2: {name: "Vivianne Heijnen", type: Person}
  l1: {name: "Hamont-Achel", type: Place}
offices:
  - {person: p1, office: "federaal minister", of: BE}
  - {person: p2, office: "staatssecretaris", of: NL}
events:
  e1: {type: Negotiation, participants: [BE, NL], time: "Sindsdien", factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], place: l1, time: "Vrijdag", factuality: actual}
  e3: {type: Agreement, participants: [p1, p2], place: l1, part_of: e2, factuality: actual}
acts:
  a1: {type: Warning, by: p2, content: "Wie goederen door de Meinweg stuurt, krijgt ruzie met de ringslang"}
  s1: {type: Proposal, by: p1, to: [DE], kind: other, content: "om Duitsland te laten meebetalen", status: rejected}
replies:
  r1: {to: s1, by: DE, answer: rejected}
outcomes:
  o1: {of: e2, type: partial_agreement}
