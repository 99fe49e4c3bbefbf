 date 2017-07-29 350 jaar {Vrede van [Breda|l1]|e1}: een stad vol koetsen

[BREDA|l1] - Maandag is het 350 jaar geleden dat in het kasteel, de huidige KMA, een eind kwam aan de {Tweede Engelse Oorlog|e2}. De stad viert dat met een optocht, een kinderspel en gratis haring.

Van mei tot eind juli 1667 was [Breda|l1] het middelpunt van Europa. Vijfhonderd gasten moesten onder dak worden gebracht; de prijs van een ei verdubbelde. Namens [de Republiek|RE] {zat|d1} onder anderen [Hiëronymus van Beverningh|p1] aan, [Karel II|p2] {zond|d2} [Denzil Holles|p3] en [Henry Coventry|p4]. Ook [Frankrijk|FR] en [Denemarken|DK] {onderhandelden|e3} mee, als bondgenoten van [de Republiek|RE]. [Twee [Zweedse|SE] gezanten|p5+p6], [Göran Fleming|p5] en [Peter Julius Coyet|p6], traden op als {bemiddelaar|e4}. Het was in [hun|p5+p6] vertrekken, op neutrale vloer, dat [de heren|RE+EN] [elkaar|RE+EN] troffen.

Het schoot niet op. [De Engelsen|EN] {eisten|a1} het Molukse eiland Run terug, [de Republiek|RE] {hield|r1} het been stijf en {bood|a2} aan dat ieder zou houden wat hij had. Daarvan {moest|r2} [Londen|EN] niets hebben - tot De Ruyter in juni de ketting over de Medway brak en het vlaggenschip meenam. "Toen was er opeens haast bij", vertelt stadsgids Ineke van Gils, die de wandeling langs de gezantenlogementen leidt. Op 31 juli werd er {getekend|e1} op de voet die [Den Haag|RE] had {voorgesteld|a2+r3+o1}: Suriname hier, Nieuw-Nederland daar.

[Coyet|p6] heeft het niet beleefd dat de stukken werden uitgewisseld. [Hij|p6] stierf in [Breda|l1] en [zijn|p6] kist stond nog jaren in de Grote Kerk wegens onbetaalde rekeningen.

De optocht vertrekt om 14.00 uur van de Grote Markt. Het centrum is van 11.00 tot 18.00 uur afgesloten voor auto's. Wie met de trein komt, moet rekening houden met werk aan het spoor bij Tilburg.
=====
entities:
  RE: {name: Republiek, type: State}
  EN: {name: Engeland, type: State}
  FR: {name: Frankrijk, type: State}
  DK: {name: Denemarken, type: State}
  SE: {name: Zweden, type: State}
  l1: {name: Breda, type: Place}
  p1: {name: Hiëronymus van Beverningh, type: Person}
  p2: {name: Karel II, type: Person}
  p3: {name: Denzil Holles, type: Person}
  p4: {name: Henry Coventry, type: Person}
  p5: {name: Göran Fleming, type: Person}
  p6: {name: Peter Julius Coyet, type: Person}
offices:
  - {person: p5, office: gezant, of: SE}
  - {person: p6, office: gezant, of: SE}
events:
  e1: {type: Agreement, label: Vrede van Breda, participants: [RE, EN], place: l1, time: Op 31 juli, factuality: actual, part_of: e3}
  e2: {type: Conflict, label: Tweede Engelse Oorlog, participants: [RE, EN], factuality: actual}
  e3: {type: Negotiation, label: vredesonderhandelingen, participants: [RE, EN, FR, DK], mediators: [p5, p6], place: l1, time: Van mei tot eind juli 1667, factuality: actual}
  e4: {type: Mediation, participants: [RE, EN], mediators: [p5, p6], factuality: actual, part_of: e3}
acts:
  a1: {type: Demand, by: EN, to: [RE], content: "het Molukse eiland Run terug", about: e3}
  a2: {type: Proposal, by: RE, to: [EN], kind: territorial, content: "dat ieder zou houden wat hij had", status: accepted, about: e3}
replies:
  r1: {to: a1, by: RE, answer: rejected}
  r2: {to: a2, by: EN, answer: rejected}
  r3: {to: a2, by: EN, answer: accepted}
delegations:
  d1: {of: RE, members: [p1], event: e3}
  d2: {of: EN, members: [p3, p4], event: e3}
outcomes:
  o1: {of: e3, type: agreement}
