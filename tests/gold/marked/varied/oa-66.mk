 date 1979-12-06 [Lord Carrington|p1] krijgt [zijn|p1] {bestand|e1}, op twee handtekeningen na

Van onze correspondent in [Londen|l1]

[LONDEN|l1], 5 dec. - Na dertien weken in [Lancaster House|l2] is er zicht op een einde van de {oorlog|e2} in [Rhodesië|RH]. [Robert Mugabe|p2] en [Joshua Nkomo|p3], [de twee leiders van [het Patriottisch Front|PF]|p2+p3], {stemden|r1} gisteren in beginsel in met de [Britse|GB] {voorstellen|s1+s2} voor een wapenstilstand. [De regering van bisschop [Abel Muzorewa|p4]|RH] {had|r2} dat vorige week al gedaan.

Minister van Buitenlandse Zaken [Lord Carrington|p1], die de {conferentie|e3} van het begin af voorzit, {weigerde|a1} op [zijn|p1] {persconferentie|e4} van een doorbraak te spreken. "Men heeft ja gezegd tegen het skelet. Nu nog het vlees", {aldus|a2} [de minister|p1], die er vermoeid uitzag. Over de plaatsen waar de guerrillastrijders zich moeten verzamelen en over de vraag of de [Rhodesische|RH] luchtmacht aan de grond blijft, wordt vandaag verder {gesproken|e5+o1}. [Carrington|p1] hoopt nog voor de kerst op een {ondertekening|e6}.

Het had weinig gescheeld of het was anders gelopen. Maandag {dreigde|a3} [Mugabe|p2] naar New York te vliegen om er, zoals [hij|p2] het uitdrukte, "de wereld te vertellen wat [de [Britten|GB]|GB] onder eerlijk verstaan". [Zijn|p2] koffers stonden in de hal. Volgens diplomaten was het president [Samora Machel|p5] van [Mozambique|MZ] die [hem|p2] tegenhield: in een {boodschap|a4}, overgebracht door een vertrouweling, liet [hij|p5] weten dat een vertrekkende [Mugabe|p2] in [Maputo|MZ] niet meer op een villa hoefde te rekenen.

Ook Sir [Shridath Ramphal|p6], [de secretaris-generaal van [het Gemenebest|GM]|p6], heeft achter de schermen {bemiddeld|e7}, zeer tot ongenoegen van [Carrington|p1], die [hem|p6] buiten de deur had willen houden. In oktober redde [Ramphal|p6] de zaak toen [het Front|PF] {wegliep|o2} over de grondrechten. [Hij|p6] kwam terug met een [Amerikaanse|US] {toezegging|c1}: [Washington|US] zal meebetalen als blanke boeren worden uitgekocht.

Eerdere pogingen zijn bijna niet te tellen. In 1966 en 1968 {zat|e11} premier [Wilson|p10] met [Ian Smith|p7] op een oorlogsschip, de Tiger en daarna de Fearless. In 1975 {troffen|e8} [de partijen|RH+PF] [elkaar|RH+PF] in een treinwagon op de brug over de Victoriawatervallen, met de presidenten [Kaunda|p8] en [Vorster|p9] als {bemiddelaars|e9}; na een dag was alles {voorbij|o3}. Van de [Geneefse|l3] {conferentie|e10} van 1976 herinnert men zich vooral de hotelrekening.

[Smith|p7] zelf, die nog als minister zonder portefeuille in [Muzorewa's|p4] delegatie zat, is vorige maand boos naar huis gegaan.

De vorst heeft in Londen intussen drie waterleidingen doen springen, waarvan een onder de conferentiezaal.
=====
entities:
  GB: {name: Verenigd Koninkrijk, type: State}
  RH: {name: Rhodesië, type: State}
  MZ: {name: Mozambique, type: State}
  US: {name: Verenigde Staten, type: State}
  PF: {name: Patriottisch Front, type: Organisation}
  GM: {name: Gemenebest, type: Organisation}
  p1: {name: Lord Carrington, type: Person}
  p2: {name: Robert Mugabe, type: Person}
  p3: {name: Joshua Nkomo, type: Person}
  p4: {name: Abel Muzorewa, type: Person}
  p5: {name: Samora Machel, type: Person}
  p6: {name: Shridath Ramphal, type: Person}
  p7: {name: Ian Smith, type: Person}
  p8: {name: Kaunda, type: Person}
  p9: {name: Vorster, type: Person}
  p10: {name: Wilson, type: Person}
  l1: {name: Londen, type: Place}
  l2: {name: Lancaster House, type: Place}
  l3: {name: Genève, type: Place}
offices:
  - {person: p1, office: Minister van Buitenlandse Zaken, of: GB}
  - {person: p2, office: leider, of: PF}
  - {person: p3, office: leider, of: PF}
  - {person: p5, office: president, of: MZ}
  - {person: p6, office: secretaris-generaal, of: GM}
  - {person: p10, office: premier, of: GB}
  - {person: p7, office: minister zonder portefeuille, of: RH}
events:
  e1: {type: Agreement, label: wapenstilstand, participants: [PF, RH], mediators: [p1], place: l2, factuality: possible}
  e2: {type: Conflict, label: oorlog in Rhodesië, participants: [RH, PF], factuality: actual}
  e3: {type: Negotiation, label: conferentie van Lancaster House, participants: [PF, RH, p2, p3], mediators: [p1], place: l2, time: dertien weken, factuality: actual}
  e4: {type: PressConference, participants: [p1], factuality: actual}
  e5: {type: Negotiation, participants: [PF, RH], mediators: [p1], place: l2, time: vandaag, factuality: planned, part_of: e3}
  e6: {type: Agreement, label: ondertekening, participants: [PF, RH], time: voor de kerst, factuality: possible}
  e7: {type: Mediation, participants: [PF, RH], mediators: [p6], factuality: actual}
  e8: {type: Negotiation, label: overleg op de Victoriabrug, participants: [RH, PF], mediators: [p8, p9], time: In 1975, factuality: actual}
  e9: {type: Mediation, participants: [RH, PF], mediators: [p8, p9], time: In 1975, factuality: actual}
  e10: {type: Negotiation, label: conferentie van Genève, participants: [RH, PF], place: l3, time: van 1976, factuality: actual}
  e11: {type: Negotiation, label: gesprekken op oorlogsschepen, participants: [p10, p7], time: In 1966 en 1968, factuality: actual}
acts:
  s1: {type: Proposal, by: GB, to: [PF], kind: ceasefire, content: "een wapenstilstand", status: accepted, about: e3}
  s2: {type: Proposal, by: GB, to: [RH], kind: ceasefire, content: "een wapenstilstand", status: accepted, about: e3}
  a1: {type: Statement, by: p1, content: "van een doorbraak te spreken", factuality: counterfactual, about: e4}
  a2: {type: Statement, by: p1, content: "Men heeft ja gezegd tegen het skelet", about: e4}
  a3: {type: Warning, by: p2, to: [GB], content: "naar New York te vliegen", time: Maandag}
  a4: {type: Warning, by: p5, to: [p2], content: "dat een vertrekkende Mugabe in Maputo niet meer op een villa hoefde te rekenen", source: diplomaten}
  c1: {type: Concession, by: US, to: [PF], content: "meebetalen als blanke boeren worden uitgekocht", time: In oktober}
replies:
  r1: {to: s1, by: PF, answer: accepted}
  r2: {to: s2, by: RH, answer: accepted}
outcomes:
  o1: {of: e3, type: ongoing}
  o2: {of: e3, type: walkout}
  o3: {of: e8, type: no_breakthrough}
