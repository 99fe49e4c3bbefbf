 date 2003-03-21 [Tamiltijgers|TT] en [Colombo|LK] in [Hakone|l1]: veel goodwill, weinig inkt

TOKIO - In een hotel met uitzicht op de Fuji is vrijdag de zesde {ronde|e1} afgesloten van de {vredesbesprekingen|e2} tussen [de [Sri Lankaanse|LK] regering|LK] en [de Tamiltijgers|TT]. Een afspraak over het afzweren van kindsoldaten, waar de [Noorse|NO1] {begeleiders|e1} op hadden gehoopt, kwam er {niet|o1}. Wel beloven [beide partijen|LK+TT] eind april in [Thailand|l2] {verder|e3+o2} te gaan.

De stemming was al bedorven voor de eerste sushi. Op 10 maart bracht de marine van [Sri Lanka|LK] een schip tot zinken dat volgens [Colombo|LK] wapens smokkelde en volgens [de Tijgers|TT] kunstmest. Elf man kwamen om. [De Tijgers|TT] {eisten|a1} in [Hakone|l1] een verbod op zulke acties; {hoofdonderhandelaar|d2} [Gamini Weerakoon-Peiris|p1] {wilde|r1} niet verder gaan dan een onderzoek door [de Scandinavische waarnemersmissie|SM].

[Anton Balasingham|p2], die namens [de rebellen|TT] het {woord|d1} voert, {klaagde|a2} dat [hij|p2] "aan tafel over vrede praat terwijl [zijn|p2] bemanningen verdrinken". Niettemin, zo verzekerde [de aan een nierkwaal lijdende ideoloog|p2], blijft [[zijn|p2] beweging|TT] bij het federale {model|a6} dat [zij|TT] in december in [Oslo|l3] {aanvaardde|r2}.

[Erik Sandnes-Vollebæk|p3], [de [Noorse|NO1] gezant|p3], nam het verlies met een glimlach. "[Wij|NO1] zijn hier om stoelen bij te schuiven, niet om te scheiden", {zei|a7} [hij|p3]. Op de vraag of [hij|p3] dan nog wel facilitator is of al scheidsrechter, bleef [hij|p3] het antwoord schuldig. Op 9 en 10 juni is er in [Tokio|l4] een {donorconferentie|e5}. [Japan|JP] {stelt|a3} daar drie miljard dollar in het vooruitzicht, op voorwaarde dat de {wapenstilstand|e6} van februari 2002 standhoudt.

President [Chandrika Kumaratunga|p4], die de regering van premier [Wickremesinghe|p5] van de oppositiebanken af bestookt, {verweet|a4} [Noorwegen|NO1] donderdag partijdigheid. [Zij|p4] zou bij [India|IN] hebben {geïnformeerd|a5} of [dat|IN] niet weer een rol wil spelen. [New Delhi|IN], dat in 1987 met een troepenmacht kwam en in 1990 met 1.200 doden vertrok, {hield|r3} de boot af.

De beurs van Colombo verloor vrijdag 1,8 procent.
=====
entities:
  LK: {name: Sri Lanka, type: State}
  NO1: {name: Noorwegen, type: State}
  JP: {name: Japan, type: State}
  IN: {name: India, type: State}
  TT: {name: Tamiltijgers, type: Organisation}
  SM: {name: Scandinavische waarnemersmissie, type: Organisation}
  p1: {name: Gamini Weerakoon-Peiris, type: Person}
  p2: {name: Anton Balasingham, type: Person}
  p3: {name: Erik Sandnes-Vollebæk, type: Person}
  p4: {name: Chandrika Kumaratunga, type: Person}
  p5: {name: Wickremesinghe, type: Person}
  l1: {name: Hakone, type: Place}
  l2: {name: Thailand, type: Place}
  l3: {name: Oslo, type: Place}
  l4: {name: Tokio, type: Place}
offices:
  - {person: p1, office: hoofdonderhandelaar, of: LK}
  - {person: p3, office: gezant, of: NO1}
  - {person: p4, office: President, of: LK}
  - {person: p5, office: premier, of: LK}
events:
  e1: {type: Negotiation, label: zesde ronde, participants: [LK, TT, p1, p2], facilitators: [NO1, p3], place: l1, time: vrijdag, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: vredesbesprekingen, participants: [LK, TT], factuality: actual}
  e3: {type: Negotiation, label: volgende ronde, participants: [LK, TT], place: l2, time: eind april, factuality: planned, part_of: e2, after: e1}
  e5: {type: Meeting, label: donorconferentie, participants: [JP], place: l4, time: Op 9 en 10 juni, factuality: planned}
  e6: {type: Agreement, label: wapenstilstand van februari 2002, participants: [LK, TT], time: van februari 2002, factuality: actual}
acts:
  a1: {type: Demand, by: TT, to: [LK], content: "een verbod op zulke acties", about: e1}
  a2: {type: Statement, by: p2, content: "aan tafel over vrede praat terwijl zijn bemanningen verdrinken", about: e1}
  a3: {type: Concession, by: JP, content: "drie miljard dollar", about: e5}
  a4: {type: Statement, by: p4, to: [NO1], content: "partijdigheid", time: donderdag}
  a5: {type: Proposal, by: p4, to: [IN], kind: mediation_offer, content: "of dat niet weer een rol wil spelen", status: rejected, factuality: possible}
  a6: {type: Proposal, by: LK, to: [TT], kind: other, content: "het federale model", status: accepted, time: in december}
  a7: {type: Statement, by: p3, content: "Wij zijn hier om stoelen bij te schuiven, niet om te scheiden", about: e1}
replies:
  r1: {to: a1, by: p1, answer: rejected}
  r2: {to: a6, by: TT, answer: accepted}
  r3: {to: a5, by: IN, answer: rejected}
delegations:
  d1: {of: TT, head: p2, members: [], event: e1}
  d2: {of: LK, head: p1, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: continuation_agreed}
