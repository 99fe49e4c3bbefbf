 date 2024-03-04 [Caricom|CC] {belt|e1} door tot na middernacht over [Haïti|HT]

KINGSTON/PORT-AU-PRINCE - Zesenhalf uur duurde zondag het {telefonisch beraad|e1} van [de regeringsleiders van [Caricom|CC]|RL] met [de [Haïtiaanse|HT] premier|p1] [Ariel Henrique|p1], die niet in [zijn|p1] land maar in [Puerto Rico|l1] zit, omdat bendes het vliegveld beschieten. Concreet leverde het {niets|o1} op. Vandaag wordt er verder {gebeld|e2}.

[De leiders|RL] {gaven|a1} [Henrique|p1] in overweging om af te treden zodra er een overgangsraad is. [Die|p1] {vroeg|r1} bedenktijd. President [Irfaan Alibux|p2] van [Guyana|GY], die het {gesprek|e1} voorzat, {zei|a2} na afloop "vermoeid maar niet wanhopig" te zijn.

Op tafel liggen drie {plannen|a3}, waarvan het ene ("de negen stoelen") afkomstig is van [Jamaica|JM]. Daarin krijgen partijen, kerken en zakenlieden samen het bewind voor twee jaar. [De groep-Montana|GM] {voelt|r2} ervoor, {mits|a5} niemand uit het oude kabinet meedoet. Oud-senator en putschist [Guy Philippson|p3] {eist|a4} zelf president te worden; daar is {niet|r3} op geantwoord.

[De drie gezanten van [de gemeenschap|CC]|EG], oud-premiers uit [Saint Lucia|LC], [de Bahama's|BS] en [Jamaica|JM], hadden vorige week in [Kingston|l2] al {apart gesproken|e3} met [negen [Haïtiaanse|HT] groepen|HG]. Dat {overleg|e3} werd gehinderd door de stroom: die viel uit, de [Bahamaan|BS] [Perry Christiaan|p4] las voor bij het licht van een telefoon.

[De [Amerikaanse|US] minister van Buitenlandse Zaken|p5] wordt op 11 maart in [Kingston|l2] {verwacht|e4}.
=====
entities:
  CC: {name: Caricom, type: Organisation}
  RL: {name: regeringsleiders van Caricom, type: Organisation}
  HT: {name: Haïti, type: State}
  GY: {name: Guyana, type: State}
  JM: {name: Jamaica, type: State}
  GM: {name: groep-Montana, type: Organisation}
  EG: {name: drie gezanten van Caricom, type: Organisation}
  LC: {name: Saint Lucia, type: State}
  BS: {name: Bahama's, type: State}
  US: {name: Verenigde Staten, type: State}
  HG: {name: negen Haïtiaanse groepen, type: Organisation}
  p1: {name: Ariel Henrique, type: Person}
  p2: {name: Irfaan Alibux, type: Person}
  p3: {name: Guy Philippson, type: Person}
  p4: {name: Perry Christiaan, type: Person}
  p5: {name: Amerikaanse minister van Buitenlandse Zaken, type: Person}
  l1: {name: Puerto Rico, type: Place}
  l2: {name: Kingston, type: Place}
offices:
  - {person: p1, office: premier, of: HT}
  - {person: p2, office: President, of: GY}
  - {person: p4, office: oud-premier, of: BS}
  - {person: p5, office: minister van Buitenlandse Zaken, of: US}
events:
  e1: {type: Negotiation, label: telefonisch beraad, participants: [RL, p1, CC], mediators: [p2], time: zondag, factuality: actual}
  e2: {type: Negotiation, participants: [RL, p1], time: Vandaag, factuality: planned, after: e1}
  e3: {type: Meeting, label: gesprekken met negen groepen, participants: [EG, p4, HG], place: l2, time: vorige week, factuality: actual}
  e4: {type: Visit, participants: [p5], place: l2, time: op 11 maart, factuality: planned}
acts:
  a1: {type: Proposal, by: RL, to: [p1], kind: other, content: om af te treden zodra er een overgangsraad is, status: unanswered, about: e1}
  a2: {type: Statement, by: p2, content: vermoeid maar niet wanhopig, about: e1}
  a3: {type: Proposal, by: JM, to: [GM], kind: other, content: "partijen, kerken en zakenlieden samen het bewind voor twee jaar", status: accepted}
  a4: {type: Demand, by: p3, content: zelf president te worden}
  a5: {type: Demand, by: GM, content: niemand uit het oude kabinet meedoet}
replies:
  r1: {to: a1, by: p1, answer: unanswered}
  r2: {to: a3, by: GM, answer: accepted}
  r3: {to: a4, by: RL, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough}
