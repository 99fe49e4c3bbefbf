 date 2019-05-22 Waarom de {rondetafel|e1} van [Bridgetown|l1] een kans verdient

Buitenlandcommentator Thijs Rooijakkers

Vergis u niet in de tropenhemden. Wat zich sinds maandag op [Barbados|l2] {afspeelt|e1} tussen [de [Venezolaanse|VE] regering|VE] en [de oppositie|OP], is serieuzer dan alles wat eraan voorafging. En er ging nogal wat aan vooraf. In 2014 {bemiddelde|e2} [het Vaticaan|VC]: {vruchteloos|o1}. In 2017 {vergaderde|e5} men acht maanden in [Santo Domingo|l3], tot [de oppositie|OP] {opstapte|o2}. Twee keer werd een {ontmoeting|e3} in [Oslo|l4] aangekondigd en weer {geschrapt|o3}.

Nu zijn het opnieuw [de Noren|NOR] die [de partijen|VE+OP] {bijeenbrachten|e4}. [Zij|NOR] hebben geleerd. Geen persconferenties, geen termijnen, geen groepsfoto. Hoofdfacilitator [Dag Rønneberg|p1] heeft [de deelnemers|VE+OP] zelfs {verzocht|a1} [hun|VE+OP] telefoons af te geven, wat [beide kampen|VE+OP] zonder morren {deden|r1}.

Belangrijker is wie er zitten. [Het regime|VE] {vaardigde|d1} gouverneur [Haydée Ruiz|p2] af, vertrouwelinge van de president, met vier man in [haar|p2] kielzog. Voor [de oppositie|OP] is oud-burgemeester [Stalin Pacheco|p3] de {kopman|d2}, geflankeerd door econoom [Tomás Urdaneta|p4] en vakbondsvrouw [Yelitza Marcano|p5]. Dat zijn mensen die een handtekening kunnen zetten.

Er valt ook iets te ruilen. [Washington|US], dat niet aanschuift maar wel meekijkt, heeft {aangeboden|a2} de olieboycot te verzachten zodra er een verkiezingsdatum is. [Ruiz|p2] {noemde|r2} dat dinsdag "een begin". [De oppositie|OP] stelt daar een {harde eis|a3} naast: 480 politieke gevangenen de cel uit, om te beginnen de zieken. En zie, woensdagochtend {liepen|a4} er elf naar buiten.

Natuurlijk kan het {stuklopen|o4}. De hardliners in [Caracas|VE] spreken al van verraad, en generaal [Cordero|p6] {waarschuwde|a5} dat het leger "geen uitslag van een strand" zal erkennen. Maar er is wel afgesproken dat men door de week {blijft praten|e1+o5}, zo lang als nodig is. Wie ooit een echtpaar heeft zien scheiden, weet: zolang ze nog samen aan tafel zitten, is het niet voorbij.
=====
entities:
  l1: {name: Bridgetown, type: Place}
  l2: {name: Barbados, type: Place}
  VE: {name: Venezuela, type: State}
  OP: {name: Venezolaanse oppositie, type: Organisation}
  VC: {name: Vaticaan, type: State}
  l3: {name: Santo Domingo, type: Place}
  l4: {name: Oslo, type: Place}
  NOR: {name: Noorwegen, type: State}
  US: {name: Verenigde Staten, type: State}
  p1: {name: Dag Rønneberg, type: Person}
  p2: {name: Haydée Ruiz, type: Person}
  p3: {name: Stalin Pacheco, type: Person}
  p4: {name: Tomás Urdaneta, type: Person}
  p5: {name: Yelitza Marcano, type: Person}
  p6: {name: Cordero, type: Person}
offices:
  - {person: p1, office: Hoofdfacilitator, of: NOR}
  - {person: p2, office: gouverneur, of: VE}
  - {person: p6, office: generaal, of: VE}
events:
  e1: {type: Negotiation, label: rondetafel op Barbados, participants: [VE, OP], facilitators: [NOR, p1], observers: [US], place: l1, time: sinds maandag, factuality: actual}
  e2: {type: Mediation, label: bemiddeling door het Vaticaan, participants: [VE, OP], mediators: [VC], time: In 2014, factuality: actual}
  e5: {type: Negotiation, label: overleg in Santo Domingo, participants: [VE, OP], place: l3, time: In 2017, factuality: actual}
  e3: {type: Meeting, label: ontmoeting in Oslo, participants: [VE, OP], place: l4, factuality: counterfactual}
  e4: {type: Mediation, label: Noorse bemiddeling, participants: [VE, OP], mediators: [NOR], factuality: actual}
acts:
  a1: {type: Demand, by: p1, to: [VE, OP], content: hun telefoons af te geven}
  a2: {type: Proposal, by: US, to: [VE], kind: sanctions_relief, content: de olieboycot te verzachten zodra er een verkiezingsdatum is, status: unanswered}
  a3: {type: Demand, by: OP, to: [VE], content: 480 politieke gevangenen de cel uit}
  a4: {type: Concession, by: VE, to: [OP], content: elf, time: woensdagochtend}
  a5: {type: Warning, by: p6, content: "dat het leger \"geen uitslag van een strand\" zal erkennen", about: e1}
replies:
  r1: {to: a1, answer: accepted}
  r2: {to: a2, by: p2, answer: unanswered}
delegations:
  d1: {of: VE, head: p2, members: [], event: e1}
  d2: {of: OP, head: p3, members: [p4, p5], event: e1}
outcomes:
  o1: {of: e2, type: no_breakthrough}
  o2: {of: e5, type: walkout}
  o3: {of: e3, type: cancelled}
  o4: {of: e1, type: no_breakthrough, factuality: possible}
  o5: {of: e1, type: ongoing}
