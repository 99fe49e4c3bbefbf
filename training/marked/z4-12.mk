 date 2015-07-19 Wie {liep|o1} er weg uit [de oude luchthaven|l2]?

Er zijn van vrijdagavond twee versies, en die verschillen zelfs over wie het licht uitdeed.

Wat vaststaat: rond zes uur {namen|e1} in [de vertrekhal van het verlaten vliegveld van [Nicosia|l1]|l2] [Andreas Hadjikyriakou|p1] en [Mehmet Sertoğlu|p2] plaats aan een tafel met groen laken. [De eerste|p1] {leidt|d1} het team van [de Grieks-Cyprioten|CY], [de tweede|p2] {is het hoofd|d2} van [de Turks-Cypriotische|TRNC] missie. Tussen [hen|p1+p2] in zat [de {facilitator|e1}|p3] van [de VN|VN], de Uruguayaanse [Lucía Etcheverry|p3]. Op de rol stond Famagusta: wie mag terug naar de huizen achter het prikkeldraad, en wanneer?

Volgens [de zuidelijke kant|CY] ging het zo. [Sertoğlu|p2] {eiste|a1} nog voor de soep dat de haven van Famagusta open zou gaan voor rechtstreekse handel met Europa. Pas dan kon over huizen worden gepraat. [Hadjikyriakou|p1] antwoordde dat {zoiets uitsluitend in Brussel kan worden beslist|r1}, waarop [de Turks-Cyprioot|p2] "met veel lawaai van stoelen" {vertrok|o1}. "[Hij|p2] had [zijn|p2] jas niet eens uitgedaan", {zegt|s1} een medewerker van [de Griekse kant|CY].

In [het noorden|TRNC] klinkt het anders. Daar heet het dat [Hadjikyriakou|p1] een heel nieuw papier uit [zijn|p1] tas haalde, waarin [hij|p1] {voorstelde|s2} de spookwijk Varosha onder bewind van [de blauwhelmen|VN] te plaatsen. Dat document was nooit aangekondigd. [Sertoğlu|p2] zou beleefd hebben {gevraagd|a2+r3} om een half uur bedenktijd, en bij [zijn|p2] terugkeer een donkere zaal hebben aangetroffen. "[Zij|CY] waren naar huis. Er stond alleen nog soep."

[Etcheverry|p3] weigert partij te kiezen. In een {verklaring|s3} van drie zinnen noemt [ze|p3] de avond "verkort" en meldt [ze|p3] dat [de kapiteins van beide ploegen|p1+p2] zich dinsdag weer zullen {melden|e2+o2}, op dezelfde plek. Daarvan {wist|s4} [men|CY] gisteren in [Zuid-Nicosia|CY] officieel niets; [het presidentieel paleis|CY] {sloot het niet uit|s4} en {bevestigde het niet|s4}.

[De [Britse|GB] hoge commissaris|p4] {sprak|e3} zaterdag met [de twee hoofdrolspelers|p1+p2] afzonderlijk. [Londen|GB] is sinds 1960 garantiemacht, net als [Ankara|TR] en [Athene|GR], en houdt het hoofd koel. De rit naar [het vliegveld|l2] is volgens een [Britse|GB] zegsvrouw "al vaker gemaakt, en nog vaker terug".

Hoe het ook zij: op het groene laken bleef, daarover zijn [beide kanten|CY+TRNC] het eens, één vel achter met een enkele regel. Daarop staat dat ruim honderd graven in de bufferzone weer bezocht mogen worden. Die regel is door [allebei|p1+p2] {geparafeerd|e4+o3}.
=====
entities:
  CY: {name: Cyprus, type: State}
  TRNC: {name: Noord-Cyprus, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  GB: {name: Verenigd Koninkrijk, type: State}
  TR: {name: Turkije, type: State}
  GR: {name: Griekenland, type: State}
  p1: {name: Andreas Hadjikyriakou, type: Person}
  p2: {name: Mehmet Sertoğlu, type: Person}
  p3: {name: Lucía Etcheverry, type: Person}
  p4: {name: Britse hoge commissaris, type: Person}
  l1: {name: Nicosia, type: Place}
  l2: {name: oude luchthaven van Nicosia, type: Place}
offices:
  - {person: p3, office: facilitator, of: VN}
  - {person: p4, office: hoge commissaris, of: GB}
events:
  e1: {type: Negotiation, label: gesprek over Famagusta, participants: [CY, TRNC, p1, p2], facilitators: [p3, VN], place: l2, time: vrijdagavond, factuality: actual}
  e2: {type: Negotiation, label: nieuwe zitting dinsdag, participants: [p1, p2], place: l2, time: dinsdag, factuality: planned, source: p3, after: e1}
  e3: {type: Meeting, label: Britse gesprekken met beide hoofden, participants: [p4, p1, p2], time: zaterdag, factuality: actual}
  e4: {type: Agreement, label: afspraak over graven in de bufferzone, participants: [p1, p2], factuality: actual, part_of: e1}
acts:
  a1: {type: Demand, by: p2, to: [CY], content: dat de haven van Famagusta open zou gaan voor rechtstreekse handel met Europa, source: CY}
  s1: {type: Statement, by: een medewerker van de Griekse kant, content: Hij had zijn jas niet eens uitgedaan}
  s2: {type: Proposal, by: p1, to: [TRNC], kind: territorial, content: de spookwijk Varosha onder bewind van de blauwhelmen te plaatsen, status: unanswered, source: TRNC}
  a2: {type: Demand, by: p2, to: [p1], content: een half uur bedenktijd, factuality: possible, source: TRNC}
  s3: {type: Statement, by: p3, content: verkort, about: e1}
  s4: {type: Statement, by: CY, content: sloot het niet uit en bevestigde het niet, about: e2}
replies:
  r1: {to: a1, by: p1, answer: rejected}
  r3: {to: s2, by: p2, answer: unanswered}
delegations:
  d1: {of: CY, head: p1, members: [], event: e1}
  d2: {of: TRNC, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
  o2: {of: e1, type: continuation_agreed}
  o3: {of: e1, type: partial_agreement}
