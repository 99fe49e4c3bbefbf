 date 2024-12-27 ‘Eén streepje betekende: ze hebben ja gezegd’

HAREN - In een schoenendoos vond Femke Boerema na de dood van haar vader 212 kaartjes, elk met een datum en een paar streepjes. [Jan Boerema|p1] werkte tot 1994 voor [de Verenigde Naties|VN] en moest in [Nicosia|l1] zien te bereiken dat [Rauf Denktaş|p2] en [Glafcos Clerides|p3] met [elkaar|p2+p3] bleven {praten|e1}.

‘Zondags {belde|e2} [hij|p1] eerst de één, dan de ander’, vertelt de dochter. ‘Drie streepjes: er is opgehangen. Twee: bedenktijd. En één hebben we er maar vier van.’ Het vroegste daarvan is van mei 1993, toen [de heren|p2+p3] zich, in hotel Ledra Palace, {verenigden|e3+o1} op de opening van het vliegveld. Zes weken nadien was het weer van tafel, nadat [Ankara|TR], dat voor de helft van het eiland garant staat, [Denktaş|p2] had laten {weten|s1} er niets voor te voelen.

Ook thuis onderhandelde [Boerema|p1] graag. ‘Afwassen ging bij ons in rondes’, zegt [zijn|p1] zoon Wim. Eenmaal nam [hij|p1] de kinderen mee naar kantoor. [Clerides|p3] gaf ze een sinaasappel en {zei|s2}: ‘Jullie vader is de koppigste van [ons|p1+p2+p3] drieën.’
=====
entities:
  VN: {name: Verenigde Naties, type: Organisation}
  TR: {name: Turkije, type: State}
  l1: {name: Nicosia, type: Place}
  p1: {name: Jan Boerema, type: Person}
  p2: {name: Rauf Denktaş, type: Person}
  p3: {name: Glafcos Clerides, type: Person}
events:
  e1: {type: Negotiation, participants: [p2, p3], mediators: [VN, p1], place: l1, time: tot 1994, factuality: actual}
  e2: {type: Meeting, label: telefoongesprekken, participants: [p1, p2, p3], time: Zondags, factuality: actual}
  e3: {type: Agreement, participants: [p2, p3], place: l1, time: mei 1993, factuality: actual, part_of: e1}
acts:
  s1: {type: Statement, by: TR, content: "er niets voor te voelen", about: e3}
  s2: {type: Statement, by: p3, content: "Jullie vader is de koppigste van ons drieën"}
outcomes:
  o1: {of: e1, type: agreement}
