 date 2023-10-21 Wat is er in [Barbados|l1] nu eigenlijk {ondertekend|e1}?

Van onze correspondent Latijns-Amerika

CARACAS - Het was een ceremonie met te veel airco en te weinig stoelen. In een strandhotel op [Barbados|l1] {zetten|e1} [Nicolás Rondón-Villegas|p1], [de parlementsvoorzitter|p1] die de ploeg van president [Maduro|p2] {aanvoert|d1}, en [Gerardo Blyde|p3], [[zijn|p1] {evenknie|d2} van [het Eenheidsplatform|PU]|p3], dinsdag [hun|p1+p3] naam onder een {akkoord|e1} over verkiezingen. Eind volgend jaar kiest [Venezuela|VE] een president en [de Europese Unie|EU] mag waarnemers sturen. Dat is het.

Toch is het meer dan vier jaar {praten|e7} eerder opleverde. In 2019 {sprak|e2} men, ook hier, drie keer; [Maduro|p2] {liep|o1} weg nadat [de Verenigde Staten|US] [zijn|p2] tegoeden hadden bevroren. In [Mexico-Stad|l2] {begon|e3} in augustus 2021 een nieuw proces, dat twee maanden later {stokte|o2} toen een zakenman uit de kring van [de president|p2] aan [de [Amerikanen|US]|US] werd uitgeleverd. In november vorig jaar {tekenden|e4} [de partijen|VE+PU] daar alsnog een {deelakkoord|e4} over drie miljard dollar aan noodhulp. Het fonds bestaat nog steeds niet.

[Noorwegen|NW], bij monde van gezant [Dag Halvor Nylander-Moe|p4], {bemiddelde|e5} al die tijd. Over de laatste meters spreken diplomaten echter in een ander verband. In [Doha|l3] {zagen|e6} [een adviseur van [het Witte Huis|US]|p8] en [Rondón|p1] [elkaar|p8+p1] deze zomer drie keer. De {ruil|e8} die daar werd bekokstoofd ligt sinds woensdag op straat: [Washington|US] {verlicht|c1} voor een half jaar de sancties op olie en goud, [Caracas|VE] {laat|c2} vijf politieke gevangenen gaan. De {voorwaarde|a4} dat kandidaten die nu zijn uitgesloten, voor eind november weer mogen meedoen, staat volgens [Blyde|p3] wél en volgens [Rondón|p1] niet op papier. "Als iemand van de staat een verbod kreeg, dan blijft het een verbod", {zei|a1} [de laatste|p1].

Daarmee is meteen het zwakke punt genoemd. [María Corina Machado|p5], die vandaag vrijwel zeker de voorverkiezing van de oppositie wint, mag vijftien jaar lang geen ambt bekleden. De [Amerikaanse|US] minister [Antony Whitfield|p6] {waarschuwde|a2} dat de sancties terugkomen als daar voor 30 november niets aan verandert. De [Colombiaanse|CO] president [Gustavo Petro|p7] {stelt|a3} voor dat [beide kanten|VE+PU] een amnestie ondertekenen waarin ook "de verliezer veilig is". Een {antwoord|r1} kwam er niet.

In Maracaibo ging donderdag de stroom twaalf keer uit. Ook dat is een record.
=====
entities:
  VE: {name: Venezuela, type: State}
  US: {name: Verenigde Staten, type: State}
  NW: {name: Noorwegen, type: State}
  CO: {name: Colombia, type: State}
  PU: {name: Eenheidsplatform, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  p1: {name: Nicolás Rondón-Villegas, type: Person}
  p2: {name: Maduro, type: Person}
  p3: {name: Gerardo Blyde, type: Person}
  p4: {name: Dag Halvor Nylander-Moe, type: Person}
  p5: {name: María Corina Machado, type: Person}
  p6: {name: Antony Whitfield, type: Person}
  p7: {name: Gustavo Petro, type: Person}
  p8: {name: adviseur van het Witte Huis, type: Person}
  l1: {name: Barbados, type: Place}
  l2: {name: Mexico-Stad, type: Place}
  l3: {name: Doha, type: Place}
offices:
  - {person: p1, office: parlementsvoorzitter, of: VE}
  - {person: p2, office: president, of: VE}
  - {person: p4, office: gezant, of: NW}
  - {person: p6, office: minister, of: US}
  - {person: p7, office: president, of: CO}
events:
  e1: {type: Agreement, label: akkoord van Barbados, participants: [VE, PU, p1, p3], mediators: [NW], place: l1, time: dinsdag, factuality: actual}
  e7: {type: Negotiation, participants: [VE, PU], time: vier jaar, factuality: actual}
  e2: {type: Negotiation, part_of: e7, participants: [VE, PU], place: l1, time: In 2019, factuality: actual}
  e3: {type: Negotiation, part_of: e7, participants: [VE, PU], place: l2, time: in augustus 2021, factuality: actual}
  e4: {type: Agreement, label: deelakkoord over noodhulp, participants: [VE, PU], place: l2, time: In november vorig jaar, factuality: actual}
  e5: {type: Mediation, participants: [VE, PU], mediators: [NW, p4], factuality: actual}
  e8: {type: Agreement, label: ruil van sancties en gevangenen, participants: [US, VE], place: l3, factuality: actual}
  e6: {type: Meeting, participants: [p8, p1], place: l3, time: deze zomer, factuality: actual}
acts:
  c1: {type: Concession, by: US, to: [VE], content: "voor een half jaar de sancties op olie en goud"}
  c2: {type: Concession, by: VE, to: [US], content: "vijf politieke gevangenen gaan"}
  a1: {type: Statement, by: p1, content: "Als iemand van de staat een verbod kreeg, dan blijft het een verbod", about: e1}
  a2: {type: Warning, by: p6, to: [VE], content: "dat de sancties terugkomen als daar voor 30 november niets aan verandert"}
  a4: {type: Demand, by: US, to: [VE], content: "dat kandidaten die nu zijn uitgesloten, voor eind november weer mogen meedoen"}
  a3: {type: Proposal, by: p7, to: [VE, PU], kind: other, content: "een amnestie", status: unanswered}
replies:
  r1: {to: a3, answer: unanswered}
delegations:
  d1: {of: VE, head: p1, members: [], event: e1}
  d2: {of: PU, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e2, type: walkout}
  o2: {of: e3, type: postponed}
