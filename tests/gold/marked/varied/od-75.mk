 date 2020-09-01 Vraag & antwoord: wie is [Goodluck Jonathan|p1] en wat doet [hij|p1] in [Bamako|l1]?

Van onze Afrikaredactie

Waarom [hij|p1]?
[Ecowas|EC], de club van vijftien West-Afrikaanse landen, stuurt graag gepensioneerden. [Goodluck Jonathan-Azikiwe|p1], president van [Nigeria|NI] tot [hij|p1] in 2015 [zijn|p1] nederlaag erkende (een zeldzaamheid), is sinds juni [de speciale gezant|p1] voor [Mali|ML].

Hoe vaak is [hij|p1] er al geweest?
Vier keer. In juli {tweemaal|e9+e10}, toen de {onderhandelingen|e1} nog gingen tussen president [Keïta|p2] en [de betogers van imam [Mahmoud Dicko-Barry|p3]|M5]. [Keïta|p2] {bood|a1} toen vier zetels in het Grondwettelijk Hof aan; [de beweging|M5] {verwierp|r1} dat en {eiste|a2} [zijn|p2] vertrek. Een {videotop|e2} van [vijftien presidenten|PR], op 27 juli, hielp {niet|o1}. Op 18 augustus pleegde [het leger|CN] een coup. Sindsdien {kwam|e3+e4} [Jonathan|p1] nog twee keer.

En, luisteren [ze|CN]?
Half. Bij het eerste {bezoek|e3} liet kolonel [Assimi Goïta-Sow|p4] [hem|p1] negentig minuten wachten, maar [hij|p1] mocht [Keïta|p2] zien in de kazerne van [Kati|l2]. Het {gesprek|e5} duurde tien minuten. Vorige week donderdag {liet|r3} [de junta|CN] [de afgezette leider|p2] naar huis gaan, een {voorwaarde|a3} van [Ecowas|EC].

Wat is het struikelblok?
De duur. [De militairen|CN] {stelden|a4} drie jaar voor. [Ecowas|EC] zegt: {twaalf|r4+a5} maanden, onder leiding van een burger.

Hoe nu verder?
Maandag 7 september {komt|e6} [het blok|EC] in [Niamey|l3] bijeen. [Dicko|p3], die [Jonathan|p1] vanavond {ontvangt|e7} in [de moskee van Badalabougou|l4], wil niet {bemiddelen|e8}. '[Ik|p3] ben imam,' {zegt|a6} [hij|p3], 'geen tussenmuur.'
=====
entities:
  EC: {name: Ecowas, type: Organisation}
  NI: {name: Nigeria, type: State}
  ML: {name: Mali, type: State}
  M5: {name: betogers van imam Dicko, type: Organisation}
  PR: {name: vijftien presidenten van Ecowas, type: Organisation}
  CN: {name: junta van Mali, type: Organisation}
  p1: {name: Goodluck Jonathan-Azikiwe, type: Person}
  p2: {name: Keïta, type: Person}
  p3: {name: Mahmoud Dicko-Barry, type: Person}
  p4: {name: Assimi Goïta-Sow, type: Person}
  l1: {name: Bamako, type: Place}
  l2: {name: Kati, type: Place}
  l3: {name: Niamey, type: Place}
  l4: {name: moskee van Badalabougou, type: Place}
offices:
  - {person: p1, office: president, of: NI}
  - {person: p1, office: speciale gezant, of: EC}
  - {person: p2, office: president, of: ML}
  - {person: p4, office: kolonel, of: CN}
events:
  e1: {type: Negotiation, label: onderhandelingen in juli, participants: [p2, M5], mediators: [p1], time: In juli, factuality: actual}
  e2: {type: Meeting, label: videotop, participants: [PR], time: op 27 juli, factuality: actual}
  e3: {type: Visit, label: eerste bezoek na de coup, participants: [p1], place: l1, factuality: actual}
  e4: {type: Visit, label: tweede bezoek na de coup, participants: [p1], place: l1, factuality: actual}
  e5: {type: Meeting, participants: [p1, p2], place: l2, factuality: actual, part_of: e3}
  e6: {type: Meeting, label: bijeenkomst in Niamey, participants: [EC], place: l3, time: Maandag 7 september, factuality: planned}
  e7: {type: Meeting, participants: [p3, p1], place: l4, time: vanavond, factuality: planned}
  e8: {type: Mediation, mediators: [p3], factuality: counterfactual}
  e9: {type: Visit, participants: [p1], place: l1, time: In juli, factuality: actual}
  e10: {type: Visit, participants: [p1], place: l1, time: In juli, factuality: actual}
acts:
  a1: {type: Proposal, by: p2, to: [M5], kind: other, content: vier zetels in het Grondwettelijk Hof, status: rejected, about: e1}
  a2: {type: Demand, by: M5, to: [p2], content: zijn vertrek, about: e1}
  a3: {type: Demand, by: EC, to: [CN], content: naar huis gaan}
  a4: {type: Proposal, by: CN, to: [EC], kind: other, content: drie jaar, status: rejected}
  a5: {type: Demand, by: EC, to: [CN], content: "twaalf maanden, onder leiding van een burger"}
  a6: {type: Statement, by: p3, content: "Ik ben imam,' zegt hij, 'geen tussenmuur"}
replies:
  r1: {to: a1, by: M5, answer: rejected}
  r3: {to: a3, by: CN, answer: accepted}
  r4: {to: a4, by: EC, answer: rejected}
outcomes:
  o1: {of: e2, type: no_breakthrough}
