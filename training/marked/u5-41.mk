 date 2022-10-25 Nieuwsbrief Hoorn van Afrika, week 43

{Uitgesteld|o1}. Het {gesprek|e1} tussen [Addis Abeba|ET] en [Tigray|TG] dat op 8 oktober in [Zuid-Afrika|l1] zou plaatsvinden, ging destijds niet door: oud-president [Thabiso Maseko|p1] van [Zuid-Afrika|ZA] had een botsende afspraak, [de Tigreeërs|TG] hadden de uitnodiging niet gelezen.

Begonnen. Vanochtend dan toch. In [Pretoria|l2], achter een hek, {zitten|e2} sinds negen uur [beide delegaties|ET+TG]. [Nigeria's|NG] oud-president [Olumide Adeyemi|p2] {zit voor|e2}, met [Maseko|p1] en [een [Keniaanse|KE]|p3], [Wangari Mutua|p3], naast zich. [De Verenigde Staten|US] {kijken mee|e2}, net als [IGAD|IG]. [Eritrea|ER], dat in deze {oorlog|e5} meevecht, ontbreekt.

Mogelijk. [Addis|ET] {sluit niet uit|s1} dat er deze week nog een {staakt-het-vuren|e3} komt. Een ingewijde {noemt|s2} dat "wat men zegt als men een week heeft uitgetrokken".

Niet waar. Dat [Djibouti|DJ] de {gesprekken|e2} wilde {overnemen|e4}. [Djibouti|DJ] wilde dat niet, en kon dat ook niet.

Volgende week. Minister van Visserij Abdi Warsame van Somalië opent in Bosaso een ijsfabriek. Met vrede heeft het niets te maken.
=====
entities:
  ET: {name: Ethiopië, type: State}
  TG: {name: Tigray, type: Organisation}
  ZA: {name: Zuid-Afrika, type: State}
  NG: {name: Nigeria, type: State}
  US: {name: Verenigde Staten, type: State}
  IG: {name: IGAD, type: Organisation}
  ER: {name: Eritrea, type: State}
  DJ: {name: Djibouti, type: State}
  KE: {name: Kenia, type: State}
  l1: {name: Zuid-Afrika, type: Place}
  l2: {name: Pretoria, type: Place}
  p1: {name: Thabiso Maseko, type: Person}
  p2: {name: Olumide Adeyemi, type: Person}
  p3: {name: Wangari Mutua, type: Person}
offices:
  - {person: p1, office: oud-president, of: ZA}
  - {person: p2, office: oud-president, of: NG}
events:
  e1: {type: Negotiation, label: gesprek van 8 oktober, participants: [ET, TG], place: l1, time: op 8 oktober, factuality: counterfactual}
  e2: {type: Negotiation, label: overleg in Pretoria, participants: [ET, TG], mediators: [p2, p1, p3], observers: [US, IG], place: l2, time: Vanochtend, factuality: actual, after: e1}
  e3: {type: Agreement, label: staakt-het-vuren, participants: [ET, TG], time: deze week nog, factuality: possible, part_of: e2, source: Addis}
  e4: {type: Mediation, label: overname door Djibouti, participants: [ET, TG], mediators: [DJ], factuality: counterfactual}
  e5: {type: Conflict, label: oorlog in Tigray, participants: [ET, TG, ER], factuality: actual}
acts:
  s1: {type: Statement, by: ET, content: "dat er deze week nog een staakt-het-vuren komt", about: e3}
  s2: {type: Statement, by: Een ingewijde, content: "wat men zegt als men een week heeft uitgetrokken", about: e3}
outcomes:
  o1: {of: e1, type: postponed}
