 date 2019-08-30 [Bougainville|BV] telt af, en [Wellington|NZ] houdt de thermoskan vast

Van onze medewerkster Stille Oceaan

[ARAWA|l1] - In een gymzaal zonder ruiten, onder een spandoek waarop 'Bel isi' stond, vrede, hebben [de premier van [Papoea-Nieuw-Guinea|PG]|p1] en [de president van [de autonome regio Bougainville|BV]|p2] donderdag [hun|p1+p2] laatste {overleg|e1} gevoerd voor de volksraadpleging over onafhankelijkheid. [James Kapris|p1] en [John Momis-Tsiroats|p2] werden het {eens|e2+o1} over de vraagstelling en over wie er stemmen mag. Niet over wat er gebeurt als het antwoord ja luidt.

"De uitslag is een advies, en adviezen neem je serieus", {zei|a1} [Kapris|p1] na afloop op een gezamenlijke {persconferentie|e3}. [Momis|p2] keek naar [zijn|p2] handen. "[Ik|p2] ben tachtig", {sprak|a2} [hij|p2] toen, "en [ik|p2] heb geleerd dat een advies van honderdduizend mensen geen advies heet." [Hij|p2] {verlangt|a3} dat het parlement in [Port Moresby|PG] binnen een jaar over de uitslag stemt. [Kapris|p1] {noemde|r1} drie jaar "realistischer".

De {bijeenkomst|e1} werd voorgezeten door [Bertram Ahearne|p3], [een oud-premier van [Ierland|IE]|p3], die door [de Verenigde Naties|VN] als hoofd van de referendumcommissie is gezonden. [Hij|p3] wil van {bemiddelen|e4} niet weten: de wet geeft [hem|p3] alleen de stembus. [Nieuw-Zeeland|NZ] stuurt politiemensen zonder wapens en betaalt de thee.

Wie wil begrijpen waarom dat zo gevoelig ligt, moet terug naar [Burnham|l2]. Op die legerbasis op het Nieuw-Zeelandse Zuidereiland kwamen in juli 1997 zeventig [Bougainvillers|BV] bijeen die [elkaar|BV] tien jaar lang naar het leven hadden gestaan. Gastheer [Nieuw-Zeeland|NZ] zat er niet bij {aan tafel|e5}, [het|NZ] kookte; een Maori-ceremonie opende de eerste dag. In oktober volgde een {wapenstilstand|e6}, in april 1998 een permanent {staakt-het-vuren|e7}, en in augustus 2001 het {vredesakkoord|e8} dat het referendum beloofde. Een eerdere {poging|e10}, op het [Nieuw-Zeelandse|NZ] marineschip Endeavour in 1990, had geen maand {standgehouden|o2}. De {oorlog|e9}, begonnen om de kopermijn van Panguna, kostte toen al zeker tienduizend levens.

[Australië|AU], dat de [Papoea's|PG] destijds van helikopters voorzag, is vandaag op afstand gebleven. In [Canberra|AU] {zegt|a4} men slechts dat het "elke uitkomst respecteert die de partijen respecteren".

De stembusgang begint op 23 november en duurt twee weken. De peilingen, voor zover die bestaan, wijzen allemaal één kant op. In Arawa zijn de T-shirts met het opschrift 'Independence' uitverkocht. Die met 'Greater Autonomy' zijn in de aanbieding.
=====
entities:
  PG: {name: Papoea-Nieuw-Guinea, type: State}
  BV: {name: Bougainville, type: State}
  NZ: {name: Nieuw-Zeeland, type: State}
  IE: {name: Ierland, type: State}
  AU: {name: Australië, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: James Kapris, type: Person}
  p2: {name: John Momis-Tsiroats, type: Person}
  p3: {name: Bertram Ahearne, type: Person}
  l1: {name: Arawa, type: Place}
  l2: {name: Burnham, type: Place}
offices:
  - {person: p1, office: premier, of: PG}
  - {person: p2, office: president, of: BV}
  - {person: p3, office: oud-premier, of: IE}
events:
  e1: {type: Negotiation, label: laatste overleg voor het referendum, participants: [p1, p2], mediators: [p3], place: l1, time: donderdag, factuality: actual}
  e2: {type: Agreement, label: vraagstelling van het referendum, participants: [p1, p2], place: l1, time: donderdag, factuality: actual, part_of: e1}
  e3: {type: PressConference, participants: [p1, p2], place: l1, time: na afloop, factuality: actual}
  e4: {type: Mediation, participants: [PG, BV], mediators: [p3], factuality: counterfactual}
  e5: {type: Negotiation, label: gesprekken van Burnham, participants: [BV], hosts: [NZ], place: l2, time: in juli 1997, factuality: actual}
  e6: {type: Agreement, label: wapenstilstand, participants: [BV], time: In oktober, factuality: actual, after: e5}
  e7: {type: Agreement, label: permanent staakt-het-vuren, participants: [BV], time: in april 1998, factuality: actual}
  e8: {type: Agreement, label: vredesakkoord, participants: [BV, PG], time: in augustus 2001, factuality: actual}
  e9: {type: Conflict, label: oorlog om Bougainville, participants: [BV, PG], factuality: actual}
  e10: {type: Negotiation, label: poging op de Endeavour, hosts: [NZ], time: in 1990, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "De uitslag is een advies, en adviezen neem je serieus", about: e3}
  a2: {type: Statement, by: p2, content: "dat een advies van honderdduizend mensen geen advies heet", about: e3}
  a3: {type: Demand, by: p2, to: [PG], content: "dat het parlement in Port Moresby binnen een jaar over de uitslag stemt"}
  a4: {type: Statement, by: AU, content: "elke uitkomst respecteert die de partijen respecteren"}
replies:
  r1: {to: a3, by: p1, answer: rejected}
outcomes:
  o2: {of: e10, type: no_breakthrough}
  o1: {of: e1, type: partial_agreement}
