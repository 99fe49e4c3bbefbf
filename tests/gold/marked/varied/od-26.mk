 date 2017-08-02 [Rome|IT] en [Parijs|FR] {nemen|o1} acht weken voor ruzie over scheepswerf

[ROME|l1] (ANSA/Belga) - Er is dinsdag op [het Italiaanse ministerie van Financiën|l2] ruim twee uur {gesproken|e1}, en de werf van Saint-Nazaire heeft nog steeds geen eigenaar. De [Franse|FR] minister van Economie [Bruno Le Mire|p1] en [zijn|p1] [Italiaanse|IT] collega's [Pier Carlo Padovano|p2] (Schatkist) en [Carla Calendini|p3] (Economische Ontwikkeling) werden het {slechts eens|o1} over een datum. Op 27 september, als president [Emmanuel Macron|p4] en premier [Paolo Gentiloni|p5] [elkaar|p4+p5] in [Lyon|l3] {treffen|e2}, moet het geregeld zijn.

[Frankrijk|FR] {nationaliseerde|a1} de werf vorige week, tot woede van het [Italiaanse|IT] staatsbedrijf [Fincantieri|FI], dat in april een koop van 66 procent had {afgesproken|e3} met de vorige regering in [Parijs|FR]. [De Fransen|FR] {willen|a2} nu fifty-fifty. "[Wij|IT] accepteren niet één aandeel minder dan de helft plus één", {hield|r1} [Calendini|p3] dinsdag vol, zittend naast een zichtbaar vermoeide [Le Mire|p1].

[Die|p1] kwam niet met lege handen: [hij|p1] {opperde|a3} om er meteen een Europese marinegroep van te maken, naar het model van Airbus. Over dat {idee|a3} toonde [Padovano|p2] zich 'zeer {geïnteresseerd|r2}'.

Een nationale bank noch een {bemiddelaar|e4} is er vooralsnog aan te pas gekomen. Topman [Giuseppe Bono-Ricci|p6] van [Fincantieri|FI] {bood|a4} half juli aan zelf naar [het Elysée|FR] te gaan, maar dat {aanbod|a4} bleef {onbeantwoord|r3}.

In Saint-Nazaire liggen op dit moment vier cruiseschepen in aanbouw. Het grootste heeft een ijsbaan.
=====
entities:
  IT: {name: Italië, type: State}
  FR: {name: Frankrijk, type: State}
  FI: {name: Fincantieri, type: Organisation}
  p1: {name: Bruno Le Mire, type: Person}
  p2: {name: Pier Carlo Padovano, type: Person}
  p3: {name: Carla Calendini, type: Person}
  p4: {name: Emmanuel Macron, type: Person}
  p5: {name: Paolo Gentiloni, type: Person}
  p6: {name: Giuseppe Bono-Ricci, type: Person}
  l1: {name: Rome, type: Place}
  l2: {name: Italiaans ministerie van Financiën, type: Place}
  l3: {name: Lyon, type: Place}
offices:
  - {person: p1, office: minister van Economie, of: FR}
  - {person: p2, office: minister van Schatkist, of: IT}
  - {person: p3, office: minister van Economische Ontwikkeling, of: IT}
  - {person: p4, office: president, of: FR}
  - {person: p5, office: premier, of: IT}
  - {person: p6, office: Topman, of: FI}
events:
  e1: {type: Negotiation, label: overleg over de werf, participants: [FR, IT, p1, p2, p3], place: l2, time: dinsdag, factuality: actual}
  e2: {type: Meeting, label: treffen in Lyon, participants: [p4, p5], place: l3, time: Op 27 september, factuality: planned}
  e3: {type: Agreement, label: koop van 66 procent, participants: [FI, FR], time: in april, factuality: actual}
  e4: {type: Mediation, participants: [IT, FR], factuality: counterfactual}
acts:
  a1: {type: Statement, by: FR, to: [IT], content: Frankrijk nationaliseerde de werf, time: vorige week}
  a2: {type: Demand, by: FR, to: [IT], content: fifty-fifty}
  a3: {type: Proposal, by: p1, to: [IT], kind: other, content: om er meteen een Europese marinegroep van te maken, status: unanswered, about: e1}
  a4: {type: Proposal, by: p6, to: [FR], kind: talks, content: zelf naar het Elysée te gaan, status: unanswered, time: half juli}
replies:
  r1: {to: a2, by: p3, answer: rejected}
  r2: {to: a3, by: p2, answer: unanswered}
  r3: {to: a4, by: FR, answer: unanswered}
outcomes:
  o1: {of: e1, type: continuation_agreed}
