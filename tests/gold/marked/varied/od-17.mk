 date 1979-01-09 Kardinaal [Samorè|p1] {voorkomt|e1} {oorlog|e5} om drie eilandjes

[MONTEVIDEO|l1], 8 jan. — In het Taranco-paleis te [Montevideo|l1] hebben [de ministers van Buitenlandse Zaken van [Argentinië|AR] en [Chili|CL]|BZ] maandagavond een {akte|e2} {getekend|e2} waarbij [zij|AR+CL] [paus Johannes Paulus II|p2] om {bemiddeling|e3+a1} vragen in het geschil over het [Beaglekanaal|l2]. [Beide regeringen|AR+CL] zullen {geen geweld gebruiken|c1+c2} en [hun|AR+CL] troepen {terugbrengen|c3+c4} op de sterkte van begin 1977.

Daarbij stond de 73-jarige kardinaal [Antonio Samorè|p1], die sinds Tweede Kerstdag op last van [de Heilige Vader|p2] tussen [Buenos Aires|l3] en [Santiago|l4] {pendelde|e1}. [De oude diplomaat|p1] legde in twee weken zeven maal dezelfde vlucht over de Andes af, met een reiswekker en, naar men zegt, twee soutanes.

Nog op 22 december was de [Argentijnse|AR] vloot uitgevaren. Een storm van windkracht elf hield haar twee dagen op. In dat etmaal kwam uit [Rome|HS] het {aanbod|a2} dat er een gezant zou komen, en generaal [Videla|p3] durfde {geen nee te zeggen|r1+r3}, evenmin als [[zijn|p3] ambtgenoot|p4] [Pinochet|p4].

Eerdere pogingen waren mislukt. De Britse koningin wees de eilandjes Picton, Nueva en Lennox in 1977 na arbitrage toe aan [Chili|CL]; [Argentinië|AR] {verklaarde|a3} dat vonnis nietig. {Rechtstreekse besprekingen|e4}, gevoerd te [Puerto Montt|l5] en elders, liepen in november {dood|o1}.

[De kardinaal|p1] wilde maandag van geen lof weten. '[Ik|p1] zag een lichtje aan het eind van de tunnel', {sprak|a4} [hij|p1], 'en het was geen tegenligger.'

Of [de paus|p2] {aanvaardt|r2}, zal eerst over enige weken blijken.
=====
entities:
  AR: {name: Argentinië, type: State}
  CL: {name: Chili, type: State}
  BZ: {name: ministers van Buitenlandse Zaken van Argentinië en Chili, type: Organisation}
  HS: {name: Heilige Stoel, type: State}
  p1: {name: Antonio Samorè, type: Person}
  p2: {name: paus Johannes Paulus II, type: Person}
  p3: {name: Videla, type: Person}
  p4: {name: Pinochet, type: Person}
  l1: {name: Montevideo, type: Place}
  l2: {name: Beaglekanaal, type: Place}
  l3: {name: Buenos Aires, type: Place}
  l4: {name: Santiago, type: Place}
  l5: {name: Puerto Montt, type: Place}
events:
  e1: {type: Mediation, label: pendelmissie van Samorè, participants: [AR, CL], mediators: [p1, p2], time: sinds Tweede Kerstdag, factuality: actual}
  e2: {type: Agreement, label: akte van Montevideo, participants: [AR, CL, BZ], mediators: [p1], place: l1, time: maandagavond, factuality: actual}
  e3: {type: Mediation, participants: [AR, CL], mediators: [p2], factuality: possible}
  e4: {type: Negotiation, label: rechtstreekse besprekingen, participants: [AR, CL], place: l5, time: in november, factuality: actual}
  e5: {type: Conflict, label: oorlog om de eilandjes, participants: [AR, CL], factuality: counterfactual}
acts:
  c3: {type: Concession, by: AR, to: [CL], content: hun troepen terugbrengen op de sterkte van begin 1977, about: e2}
  c4: {type: Concession, by: CL, to: [AR], content: hun troepen terugbrengen op de sterkte van begin 1977, about: e2}
  a1: {type: Proposal, by: AR, to: [p2], kind: mediation_offer, content: bemiddeling, status: unanswered, time: maandagavond}
  a2: {type: Proposal, by: HS, to: [p3, p4], kind: mediation_offer, content: dat er een gezant zou komen, status: accepted}
  a3: {type: Statement, by: AR, content: nietig}
  c1: {type: Concession, by: AR, to: [CL], content: geen geweld gebruiken, about: e2}
  c2: {type: Concession, by: CL, to: [AR], content: geen geweld gebruiken, about: e2}
  a4: {type: Statement, by: p1, content: "Ik zag een lichtje aan het eind van de tunnel"}
replies:
  r1: {to: a2, by: p3, answer: accepted}
  r3: {to: a2, by: p4, answer: accepted}
  r2: {to: a1, by: p2, answer: unanswered}
outcomes:
  o1: {of: e4, type: no_breakthrough}
