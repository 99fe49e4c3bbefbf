 date 2023-02-16 [Ethiopische|ET] kerk weer {één|e2} na {tussenkomst|e1} van [premier|p1]

ADDIS ABEBA. De witte gewaden waren woensdagavond ineens weer overal te zien. [De Heilige Synode van de Tewahedokerk|SY] en [de drie aartsbisschoppen|BI] die zich vorige maand in [Oromia|l1] hadden afgescheiden, {sluiten|e2} de rijen: [de drie|BI] {keren|e2} terug in [hun|BI] oude bisdom, de zesentwintig bisschoppen die [zij|BI] op eigen houtje hadden gewijd, {worden|a4} weer monnik.

Het {akkoord|e2+o1}, tien artikelen in het Amhaars, kwam tot stand in [het Nationaal Paleis|l2]. Premier [Abiy Ahmed|p1], zelf pinksterchristen, had [de partijen|SY+BI] vrijdag {ontboden|e1} en zat volgens aanwezigen 'niet als politicus maar als stoel' {aan|e1}. Eerder had [de Synode|SY] [zijn|p1] {diensten|a1} nog {afgewezen|r1}, omdat [hij|p1] zich in een toespraak neutraal had genoemd 'tussen een moeder en een dief'. Pas toen [de patriarch|p2], [Abune Mathias|p2], op de bres sprong, {veranderde|r2} men van mening. Een betoging, zondag, waar miljoenen mensen in het zwart werden verwacht, was toen al afgeblazen.

In [Oromia|l1] zullen voortaan preken in het Oromo klinken. Dat was de {hoofdeis|a3} van aartsbisschop [Abune Sawirots-Kidane|p3], aanvoerder van de afsplitsing. [De patriarch|p2] {geeft|r3} daar nu aan toe, {mits|a5} het geld komt uit de regio.

Drie mensen kwamen op 4 februari bij rellen in [Shashamane|l3] om. Een kerkelijke commissie {bezoekt|e3} [die stad|l3] volgende week, met [de imam|p4] erbij, sjeik [Hajji Ibrahim-Tufa|p4], die in de onrust voor beide groepen de moskee had opengezet.

De internetsites werken weer.
=====
entities:
  ET: {name: Ethiopië, type: State}
  SY: {name: Heilige Synode van de Tewahedokerk, type: Organisation}
  BI: {name: drie aartsbisschoppen, type: Organisation}
  p1: {name: Abiy Ahmed, type: Person}
  p2: {name: Abune Mathias, type: Person}
  p3: {name: Abune Sawirots-Kidane, type: Person}
  p4: {name: Hajji Ibrahim-Tufa, type: Person}
  l1: {name: Oromia, type: Place}
  l2: {name: Nationaal Paleis, type: Place}
  l3: {name: Shashamane, type: Place}
offices:
  - {person: p1, office: Premier, of: ET}
  - {person: p2, office: patriarch, of: SY}
events:
  e1: {type: Mediation, label: tussenkomst van Abiy, participants: [SY, BI], mediators: [p1], place: l2, time: vrijdag, factuality: actual}
  e2: {type: Agreement, label: akkoord van tien artikelen, participants: [SY, BI], mediators: [p1], place: l2, time: woensdagavond, factuality: actual}
  e3: {type: Visit, label: bezoek van een kerkelijke commissie, participants: [SY, p4], place: l3, time: volgende week, factuality: planned}
acts:
  a1: {type: Proposal, by: p1, to: [SY], kind: mediation_offer, content: zijn diensten, status: accepted}
  a3: {type: Demand, by: p3, to: [SY], content: preken in het Oromo klinken}
  a4: {type: Concession, by: BI, to: [SY], content: "de zesentwintig bisschoppen die zij op eigen houtje hadden gewijd, worden weer monnik", about: e2}
  a5: {type: Demand, by: p2, to: [BI], content: het geld komt uit de regio}
replies:
  r1: {to: a1, by: SY, answer: rejected}
  r2: {to: a1, by: SY, answer: accepted}
  r3: {to: a3, by: p2, answer: accepted}
outcomes:
  o1: {of: e1, type: agreement}
