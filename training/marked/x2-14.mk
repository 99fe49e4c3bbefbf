 date 2021-03-24 Commissie bespreekt sancties tegen [Myanmar|MM]

Verslag van de vergadering van de Commissie voor Buitenlandse Betrekkingen

Mevrouw [Els Raeymaekers|p1] (Groen) vraagt of [de regering|BE] bereid is zich binnen [de Europese Unie|EU] uit te spreken voor een volledig wapenembargo tegen [Myanmar|MM], en wat er waar is van berichten als zou een medewerker van [de minister|p2] in Bangkok met [de junta|JU] hebben {gesproken|e1}.

Minister [Filip Coosemans|p2] {ontkent|s1} dat laatste met klem. Er is geen contact geweest, "ook niet in een hotellobby". Wel heeft [hij|p2] op 15 maart {getelefoneerd|e2} met [de speciale gezant van [ASEAN|AS]|p3], [Vivian Sundaram|p3]. [Zij|p3] {deelde|s2} [hem|p2] mee dat [de generaals|JU] een {verkennend bezoek|e3} van [haar|p3] hand aan [Yangon|l1] hebben {geweigerd|r1+s7}.

Wat het embargo betreft, {pleit|s3} [België|BE] voor een stapsgewijze aanpak. [De minister|p2] {sluit niet uit|s4} dat de bestaande maatregelen tegen twee banken worden opgeheven, mocht [de junta|JU] de gevangengenomen parlementsleden vrijlaten. [Hij|p2] heeft dat idee {voorgelegd|s5+s8} aan [zijn|p2] collega's van [de Raad|EU]; [Duitsland|DE] {toonde zich koel|r2}, [Ierland|IE] was {gewonnen|r3}.

Mevrouw [Raeymaekers|p1] {repliceert|s6} dat men "geen worst ophangt voor een leeuw".

De heer Dirk Op de Beeck (CD&V) wenst te vernemen wanneer [de Raad|EU] beslist. [De minister|p2] antwoordt dat de {bespreking|e4} op 12 april wordt hervat.

Het incident is gesloten.
=====
entities:
  MM: {name: Myanmar, type: State}
  p1: {name: Els Raeymaekers, type: Person}
  BE: {name: België, type: State}
  EU: {name: Europese Unie, type: Organisation}
  JU: {name: junta, type: Organisation}
  p2: {name: Filip Coosemans, type: Person}
  AS: {name: ASEAN, type: Organisation}
  p3: {name: Vivian Sundaram, type: Person}
  l1: {name: Yangon, type: Place}
  DE: {name: Duitsland, type: State}
  IE: {name: Ierland, type: State}
offices:
  - {person: p2, office: Minister, of: BE}
  - {person: p3, office: speciale gezant, of: AS}
events:
  e1: {type: Meeting, label: vermeend gesprek in Bangkok, participants: [BE, JU], factuality: counterfactual}
  e2: {type: Meeting, label: telefoongesprek met Sundaram, participants: [p2, p3], time: op 15 maart, factuality: actual}
  e3: {type: Visit, label: verkennend bezoek van Sundaram, participants: [p3], place: l1, factuality: counterfactual}
  e4: {type: Meeting, label: bespreking in de Raad, participants: [EU], time: op 12 april, factuality: planned}
acts:
  s1: {type: Statement, by: p2, content: "geen contact geweest", about: e1}
  s2: {type: Statement, by: p3, to: [p2], content: "dat de generaals een verkennend bezoek van haar hand aan Yangon hebben geweigerd"}
  s7: {type: Proposal, by: p3, to: [JU], kind: other, content: "een verkennend bezoek van haar hand aan Yangon", status: rejected, about: e3}
  s3: {type: Statement, by: BE, content: "een stapsgewijze aanpak"}
  s5: {type: Proposal, by: p2, to: [DE], kind: sanctions_relief, content: "dat de bestaande maatregelen tegen twee banken worden opgeheven", status: rejected}
  s8: {type: Proposal, by: p2, to: [IE], kind: sanctions_relief, content: "dat de bestaande maatregelen tegen twee banken worden opgeheven", status: accepted}
  s4: {type: Statement, by: p2, content: "dat de bestaande maatregelen tegen twee banken worden opgeheven, mocht de junta de gevangengenomen parlementsleden vrijlaten"}
  s6: {type: Statement, by: p1, content: "geen worst ophangt voor een leeuw"}
replies:
  r1: {to: s7, by: JU, answer: rejected}
  r2: {to: s5, by: DE, answer: rejected}
  r3: {to: s8, by: IE, answer: accepted}
