 date 2025-04-26 [Iran|IR] en [VS|US] ruilen papieren in [Masqat|l1], {derde ronde|e1} "serieuzer" dan de vorige

[MASQAT|l1] (NOS/Reuters) - Zonder [elkaar|IR+US] recht in de ogen te kijken hebben [Iran|IR] en [de Verenigde Staten|US] zaterdag zes uur {onderhandeld|e1} over het [Iraanse|IR] atoomprogramma. [Beide delegaties|IR+US] zaten in verschillende vleugels van een gastenverblijf in de [Omaanse|OM] hoofdstad; minister [Badr al-Hinai|p1], die in [het sultanaat|OM] over buitenlandse zaken gaat, liep met enveloppen door de gang. Pas aan het slot, zo {bevestigt|a1} [Teheran|IR], wisselden [de delegatieleiders|p2+p3] "enkele minuten lang beleefdheden uit".

Voor het eerst waren er technici bij. [De [Iraniërs|IR]|IR] werden {aangevoerd|d1+d2} door viceminister [Majid Ravanchi-Tabar|p2], [de [Amerikanen|US]|US] door gezant [Stephen Wexler|p3], die rechtstreeks kwam van een {gesprek|e2} met president [Poetin|p4] in [Moskou|l2].

[Al-Hinai|p1] {noemde|a2} de sfeer "serieuzer dan in [Rome|l4]", waar de {tweede ronde|e3} een week eerder plaatshad. Inhoudelijk is de afstand groot. [Washington|US] {eist|a3} volgens ingewijden dat [Iran|IR] stopt met het verrijken van uranium; [Ravanchi-Tabar|p2] {antwoordde|r1} op de staatstelevisie dat verrijking "geen chip is die je in het midden van de tafel legt". [Iran|IR] zou wel {bereid|a4} zijn de voorraad hoogverrijkt materiaal naar [Rusland|RU] te verschepen. Dat is in [Washington|US] vooralsnog {zonder commentaar|r2} gebleven.

Volgende zaterdag gaan de {besprekingen|e4} {verder|o1}, vermoedelijk in een Europese stad. [Frankrijk|FR], [Duitsland|DE] en [Groot-Brittannië|GB], die in 2015 wel meetekenden, zijn {niet gevraagd|e5}. [Parijs|FR] {liet|a5} doorschemeren dat de VN-sancties zonder Europese instemming in oktober terugkeren.

Het toenmalige {akkoord|e6} kwam in [Wenen|l3] tot stand na twintig maanden. [Trump|p5] {zegde|a6} het in 2018 op. Een poging van [zijn|p5] opvolger [Biden|p6] om het nieuw leven in te blazen, via {gesprekken|e7} waarbij [de EU|EU] als boodschapper {optrad|e7}, {doofde|o2} in de zomer van 2022 uit.

In Bandar Abbas ontplofte zaterdag een container met chemicaliën in de haven. Er vielen ten minste acht doden en 750 gewonden. Een verband met de {gesprekken|e1} is volgens de autoriteiten uitgesloten.
=====
entities:
  IR: {name: Iran, type: State}
  US: {name: Verenigde Staten, type: State}
  OM: {name: Oman, type: State}
  RU: {name: Rusland, type: State}
  FR: {name: Frankrijk, type: State}
  DE: {name: Duitsland, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  EU: {name: Europese Unie, type: Organisation}
  p1: {name: Badr al-Hinai, type: Person}
  p2: {name: Majid Ravanchi-Tabar, type: Person}
  p3: {name: Stephen Wexler, type: Person}
  p4: {name: Poetin, type: Person}
  p5: {name: Trump, type: Person}
  p6: {name: Biden, type: Person}
  l1: {name: Masqat, type: Place}
  l2: {name: Moskou, type: Place}
  l3: {name: Wenen, type: Place}
  l4: {name: Rome, type: Place}
offices:
  - {person: p1, office: minister, of: OM}
  - {person: p2, office: viceminister, of: IR}
  - {person: p3, office: gezant, of: US}
  - {person: p4, office: president, of: RU}
events:
  e1: {type: Negotiation, label: derde ronde, participants: [IR, US, p2, p3], mediators: [p1], place: l1, time: zaterdag, factuality: actual, after: e3}
  e2: {type: Meeting, participants: [p3, p4], place: l2, factuality: actual}
  e3: {type: Negotiation, label: tweede ronde, participants: [IR, US], place: l4, time: een week eerder, factuality: actual}
  e4: {type: Negotiation, participants: [IR, US], time: Volgende zaterdag, factuality: planned, after: e1}
  e5: {type: Negotiation, participants: [FR, DE, GB], factuality: counterfactual}
  e6: {type: Agreement, label: akkoord van 2015, participants: [FR, DE, GB], place: l3, time: in 2015, factuality: actual}
  e7: {type: Negotiation, participants: [IR, US], mediators: [EU], factuality: actual}
acts:
  a1: {type: Statement, by: IR, content: "enkele minuten lang beleefdheden uit", about: e1}
  a2: {type: Statement, by: p1, content: "serieuzer dan in Rome", about: e1}
  a3: {type: Demand, by: US, to: [IR], content: "dat Iran stopt met het verrijken van uranium", source: ingewijden}
  a4: {type: Concession, by: IR, to: [US], content: "de voorraad hoogverrijkt materiaal naar Rusland te verschepen", factuality: possible}
  a5: {type: Warning, by: FR, content: "dat de VN-sancties zonder Europese instemming in oktober terugkeren"}
  a6: {type: Statement, by: p5, content: "zegde het in 2018 op", about: e6, time: in 2018}
replies:
  r1: {to: a3, by: p2, answer: rejected}
  r2: {to: a4, by: US, answer: unanswered}
delegations:
  d1: {of: IR, head: p2, members: [], event: e1}
  d2: {of: US, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: continuation_agreed}
  o2: {of: e7, type: no_breakthrough}
