 date 2017-09-04 [Oost-Timor|TL] en [Australië|AU] vinden [elkaar|TL+AU] op de zeebodem

Na dertien jaar ruzie over een lijn in de Timorzee hebben [Australië|AU] en [Oost-Timor|TL] een {doorbraak|e1+o1} {bereikt|e1}. Dat maakte [het Permanent Hof van Arbitrage|PCA] in [Den Haag|l1] dit weekend bekend. [De twee buren|TL+AU] werden het woensdag, onder leiding van de Deense jurist [Henning Taksø-Rasmussen|p1], {eens|e1} over "de centrale elementen" van een zeegrens.

Wat er precies is afgesproken blijft voorlopig onder de pet. In oktober {werken|e2} [beide delegaties|TL+AU] de tekst uit, eveneens in [Den Haag|l1]. Over de vraag waar het gas uit het veld Greater Sunrise aan land komt, het hete hangijzer, is niets {geregeld|o1}: [Oost-Timor|TL] {wil|a1} een pijpleiding naar [zijn|TL] eigen zuidkust, het [Australische|AU] concern [Woodside|WO] {voelt|r1} daar weinig voor en verkiest Darwin.

Het is een primeur. Nooit eerder werd de zogeheten verplichte {conciliatie|e6} uit het zeerechtverdrag gebruikt, een procedure waarbij vijf deskundigen wél partijen aan tafel dwingen maar geen vonnis vellen. [Australië|AU] had zich er aanvankelijk met hand en tand tegen verzet. "[Ons|TL] is gezegd dat [we|TL] een {verdrag|e3} uit 2006 maar moesten uitdienen", {herinnert|a2} oud-president [José Ramos-Horta|p2] zich.

Dat {verdrag|e3} is inmiddels verscheurd. [Dili|TL] {zegde|a3} het in januari op, nadat een klokkenluider had onthuld dat [Australische|AU] agenten in 2004 microfoons in de muur van de [Timorese|TL] ministerraad hadden verstopt, terwijl aan de overkant van de gang over gas werd {onderhandeld|e4}. Een {poging|e5+a6} van [Portugal|PT], [de vroegere kolonisator|PT], om na die onthulling tussenbeide te komen werd destijds door [Canberra|AU] als "goedbedoeld maar overbodig" {afgewimpeld|r3}.

[Xanana Gusmão|p3], die de [Timorese|TL] ploeg {aanvoert|d1}, {omschreef|a4} het resultaat als "[onze|TL] tweede onafhankelijkheid". De [Australische|AU] minister van Buitenlandse Zaken, [Louise Garrick|p4], {hield|a5} het op "een mijlpaal in de relatie".

Er staat veel op het spel. Olie en gas zijn goed voor 90 procent van de Timorese begroting, en het huidige veld, Bayu-Undan, is over vijf jaar leeg. Bijna de helft van de kinderen in het land is ondervoed.
=====
entities:
  TL: {name: Oost-Timor, type: State}
  AU: {name: Australië, type: State}

  PT: {name: Portugal, type: State}
  PCA: {name: Permanent Hof van Arbitrage, type: Organisation}
  WO: {name: Woodside, type: Organisation}
  p1: {name: Henning Taksø-Rasmussen, type: Person}
  p2: {name: José Ramos-Horta, type: Person}
  p3: {name: Xanana Gusmão, type: Person}
  p4: {name: Louise Garrick, type: Person}
  l1: {name: Den Haag, type: Place}
offices:
  - {person: p2, office: oud-president, of: TL}
  - {person: p4, office: minister van Buitenlandse Zaken, of: AU}
events:
  e1: {type: Agreement, label: centrale elementen van een zeegrens, participants: [TL, AU], mediators: [p1, PCA], time: woensdag, factuality: actual}
  e2: {type: Negotiation, participants: [TL, AU], place: l1, time: In oktober, factuality: planned}
  e3: {type: Agreement, label: verdrag uit 2006, participants: [TL, AU], time: "2006", factuality: actual}
  e4: {type: Negotiation, participants: [TL, AU], time: in 2004, factuality: actual}
  e5: {type: Mediation, participants: [TL, AU], mediators: [PT], factuality: counterfactual}
  e6: {type: Mediation, label: verplichte conciliatie, participants: [TL, AU], mediators: [p1], factuality: actual}
acts:
  a1: {type: Demand, by: TL, content: "een pijpleiding naar zijn eigen zuidkust"}
  a2: {type: Statement, by: p2, content: "Ons is gezegd dat we een verdrag uit 2006 maar moesten uitdienen", about: e3}
  a3: {type: Statement, by: TL, to: [AU], content: "zegde het in januari op", about: e3, time: in januari}
  a4: {type: Statement, by: p3, content: "onze tweede onafhankelijkheid", about: e1}
  a5: {type: Statement, by: p4, content: "een mijlpaal in de relatie", about: e1}
  a6: {type: Proposal, by: PT, to: [AU], kind: mediation_offer, content: "tussenbeide te komen", status: rejected, about: e5}
replies:
  r1: {to: a1, by: WO, answer: rejected}
  r3: {to: a6, by: AU, answer: rejected}
delegations:
  d1: {of: TL, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e6, type: partial_agreement}
