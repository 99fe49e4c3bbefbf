 date 2022-07-25 Vier schepen, drie vlaggen, één haven: [Odessa|l1] wacht op het konvooi

ISTANBUL - Onder een kroonluchter in [het Dolmabahçe-paleis|l2] hebben [Oekraïne|UA] en [Rusland|RU] vrijdag elk een eigen vel {ondertekend|e1}, met [Turkije|TR] en [de VN|VN] als tegenpartij en nooit met [elkaar|UA+RU]. De {tekst|e1} laat graanschepen door in een corridor van drie zeemijl breed. [Turkije|TR] staat borg voor de inspectie, [de VN|VN] voor de verzekering.

Zaterdag sloegen twee raketten in op de kade. [Kiev|UA] {noemde|a1} de aanval "een klodder spuug op de handtekening van [Turkije|TR]". [Moskou|RU] {zei|a2} eerst van niets te weten, en zondag dat het een marineboot had geraakt.

Toch houdt [Oekraïne|UA] zich aan het {akkoord|e1}. Minister van Infrastructuur [Taras Woloshyn|p1] {stuurde|d1} een {ploegje|d1} van vier naar het [Turkse|TR] coördinatiecentrum: loods [Roman Hnatjoek|p2], douanier [Sofija Petrenko|p3] en twee tolken. [Petrenko|p3] voerde er zondag [haar|p3] eerste {gesprek|e2} met een [Russische|RU] officier, "over de lengte van een touw".

[Woloshyn|p1] had eerder {gevraagd|a3} om een bestand rond alle havens, ook Mykolajiv. Dat {sneuvelde|r2} op [Russisch|RU] verzet. [De [Turkse|TR] minister van Defensie|p4] {stelde|a4} daarop een uur wapenstilte per lading voor, waarop [beide|UA+RU] nog {moeten|r3} reageren.

Hoe lang de {regeling|e1} overeind blijft, weet niemand; na 120 dagen loopt ze af. De [Russische|RU] persvoorlichter [Galina Zjoekova|p5] {schermde|a5} er al mee dat [[haar|p5] land|RU] zich daarna niet meer gebonden acht, mocht [zijn|RU] kunstmest aan de ketting blijven. [VN|VN]-topvrouw [Ama Owusu-Lindt|p6] heeft daarom bij [de Europese Unie|EU] een {uitzondering|a6} op de sancties {bepleit|a6}. [Brussel|EU] houdt het {verzoek|a6} "in {beraad|r4}".

[De twee dames|p5+p6] {zien|e3} [elkaar|p5+p6] woensdag in [Caïro|l4]. Een vroegere {afspraak|e4}, in [Wenen|l5], ging wegens ziekte {teniet|o1}.

Verzekeraar Lloyd's rekent met een premie van twee procent van de lading.
=====
entities:
  UA: {name: Oekraïne, type: State}
  RU: {name: Rusland, type: State}
  TR: {name: Turkije, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Taras Woloshyn, type: Person}
  p2: {name: Roman Hnatjoek, type: Person}
  p3: {name: Sofija Petrenko, type: Person}
  p4: {name: de Turkse minister van Defensie, type: Person}
  l1: {name: Odessa, type: Place}
  l2: {name: Dolmabahçe-paleis, type: Place}
  EU: {name: Europese Unie, type: Organisation}
  p5: {name: Galina Zjoekova, type: Person}
  p6: {name: Ama Owusu-Lindt, type: Person}
  l4: {name: Caïro, type: Place}
  l5: {name: Wenen, type: Place}
offices:
  - {person: p1, office: minister van Infrastructuur, of: UA}
  - {person: p4, office: minister van Defensie, of: TR}
  - {person: p5, office: persvoorlichter, of: RU}
  - {person: p6, office: topvrouw, of: VN}
events:
  e1: {type: Agreement, label: graanakkoord, participants: [UA, RU], guarantors: [TR, VN], place: l2, time: "vrijdag", factuality: actual}
  e2: {type: Meeting, label: gesprek over een touw, participants: [p3, RU], time: "zondag", factuality: actual}
  e3: {type: Meeting, label: gesprek Zjoekova en Owusu-Lindt, participants: [p5, p6], place: l4, time: "woensdag", factuality: planned}
  e4: {type: Meeting, label: vroegere afspraak in Wenen, participants: [p5, p6], place: l5, factuality: counterfactual}
acts:
  a1: {type: Statement, by: UA, to: [RU], content: "een klodder spuug op de handtekening van Turkije"}
  a2: {type: Statement, by: RU, content: "eerst van niets te weten, en zondag dat het een marineboot had geraakt"}
  a3: {type: Proposal, by: p1, to: [RU], kind: ceasefire, content: "om een bestand rond alle havens, ook Mykolajiv", status: rejected}
  a4: {type: Proposal, by: p4, to: [UA, RU], kind: ceasefire, content: "een uur wapenstilte per lading", status: unanswered}
  a5: {type: Warning, by: p5, content: "dat haar land zich daarna niet meer gebonden acht, mocht zijn kunstmest aan de ketting blijven", about: e1}
  a6: {type: Proposal, by: p6, to: [EU], kind: sanctions_relief, content: "een uitzondering op de sancties", status: unanswered}
replies:
  r2: {to: a3, by: RU, answer: rejected}
  r3: {to: a4, answer: unanswered}
  r4: {to: a6, by: EU, answer: unanswered}
delegations:
  d1: {of: UA, head: null, members: [p2, p3]}
outcomes:
  o1: {of: e4, type: cancelled}
