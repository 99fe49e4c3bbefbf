 date 2018-09-14 Drie tafels, één stad: rond [Idlib|l1] draait de diplomatie op volle toeren

BEIROET - Terwijl [het [Syrische|SY] leger|SY] [zijn|SY] tanks laat warmdraaien, wordt er op drie plaatsen tegelijk gepoogd [Idlib|l1] een bloedbad te besparen. Een stand van zaken.

De tafel van [Sotsji|l3]

Maandag {ontvangt|e1} de [Russische|RU] onderminister [Gennadi Bobrov|p1] er [zijn|p1] [Turkse|TR] gesprekspartner, [Ferhat Çelebi|p2]. Inzet is een strook van vijftien kilometer waar geen zware wapens meer mogen staan. Het denkbeeld komt van [Çelebi|p2], die het vorige week in [Teheran|l4] {lanceerde|s1}. [Moskou|RU] vond het toen {te vaag|r1}; sinds woensdag heet het in het Kremlin {een werkbare basis|r2}. [Iran|IR], dat in [Teheran|l4] als gastheer van die {drielandentop|e2} optrad, is er in [Sotsji|l3] niet bij.

De tafel van [Genève|l5]

Daar zit [Ylva Sandberg|p3], [de [VN|VN]-gezante|p3], {rond de tafel|e3} met vertegenwoordigers van [acht landen|AL] over een grondwetscommissie. Het {overleg|e3} werd gisteren na één dag {geschorst tot 24 september|o1}. [Damascus|SY] had {laten weten|s2} niemand te sturen "zolang de namenlijst in New York wordt getypt". [De oppositie|OP] was er wel: [haar|OP] {delegatie|d1} telde acht koppen en werd {gedirigeerd|d1} door oud-rechter [Hanan Sabbagh|p4].

De tafel zonder naam

De derde is de vreemdste. In een dadelpakhuis nabij [Hama|l6] {praten|e4} [plattelandsnotabelen|PN] al tien dagen met [Russische|RU] officieren over het lot van vier dorpen. {Bemiddelaar|e5} is een bakker, [Abu Yazan|p5], wiens broer bij de rebellen vecht en wiens zwager bij de marechaussee. [Hij|p5] wist te {verkrijgen|e6} dat het brood elke ochtend door de linies mag. Over het inleveren van de mortieren {raakte men niet verder|o2}. Vandaag {gaat|o3} het gewoon voort.

En als alles spaak loopt?

[De Verenigde Staten|US] {dreigen|s3} met "een vlug en passend antwoord" als er gifgas wordt gebruikt. [Frankrijk|FR] {bepleit|s4} een vluchtcorridor naar [Afrin|l7], maar daar heeft tot dusver {niemand op gereageerd|r3}. In Beiroet haalt een gepensioneerde diplomaat de schouders op: "[Sotsji|l3] {beslist|s5}. De rest is decor."
=====
entities:
  SY: {name: Syrië, type: State}
  RU: {name: Rusland, type: State}
  TR: {name: Turkije, type: State}
  IR: {name: Iran, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  AL: {name: acht landen, type: Organisation}
  OP: {name: Syrische oppositie, type: Organisation}
  PN: {name: plattelandsnotabelen, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  FR: {name: Frankrijk, type: State}
  l1: {name: Idlib, type: Place}
  l3: {name: Sotsji, type: Place}
  l4: {name: Teheran, type: Place}
  l5: {name: Genève, type: Place}
  l6: {name: Hama, type: Place}
  l7: {name: Afrin, type: Place}
  p1: {name: Gennadi Bobrov, type: Person}
  p2: {name: Ferhat Çelebi, type: Person}
  p3: {name: Ylva Sandberg, type: Person}
  p4: {name: Hanan Sabbagh, type: Person}
  p5: {name: Abu Yazan, type: Person}
offices:
  - {person: p1, office: onderminister, of: RU}
  - {person: p3, office: gezante, of: VN}
  - {person: p4, office: oud-rechter, of: OP}
events:
  e1: {type: Meeting, label: gesprek in Sotsji, participants: [p1, p2, RU, TR], place: l3, time: Maandag, factuality: planned}
  e2: {type: Meeting, label: drielandentop in Teheran, participants: [RU, TR, IR], hosts: [IR], place: l4, time: vorige week, factuality: actual}
  e3: {type: Negotiation, label: overleg over grondwetscommissie, participants: [AL, OP], mediators: [p3, VN], place: l5, time: gisteren, factuality: actual}
  e4: {type: Negotiation, label: gesprekken bij Hama, participants: [PN, RU], mediators: [p5], place: l6, time: al tien dagen, factuality: actual}
  e5: {type: Mediation, label: bemiddeling van de bakker, participants: [PN, RU], mediators: [p5], place: l6, factuality: actual}
  e6: {type: Agreement, label: broodafspraak, participants: [PN, RU], mediators: [p5], factuality: actual, part_of: e4}
acts:
  s1: {type: Proposal, by: p2, to: [RU], kind: territorial, content: "een strook van vijftien kilometer waar geen zware wapens meer mogen staan", status: accepted, time: vorige week}
  s2: {type: Statement, by: SY, content: "zolang de namenlijst in New York wordt getypt", about: e3}
  s3: {type: Warning, by: US, to: [SY], content: "een vlug en passend antwoord"}
  s4: {type: Proposal, by: FR, kind: humanitarian_corridor, content: "een vluchtcorridor naar Afrin", status: unanswered}
  s5: {type: Statement, by: "een gepensioneerde diplomaat", content: "beslist. De rest is decor.", about: e1}
replies:
  r1: {to: s1, by: RU, answer: unanswered}
  r2: {to: s1, by: RU, answer: accepted}
  r3: {to: s4, answer: unanswered}
delegations:
  d1: {of: OP, head: p4, members: [], event: e3}
outcomes:
  o1: {of: e3, type: postponed}
  o2: {of: e4, type: partial_agreement}
  o3: {of: e4, type: ongoing}
