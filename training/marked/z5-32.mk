 date 2018-10-30 [Thailand|TH] en [Cambodja|KH] ruziën over trappen van een tempel: wat op het spel staat

[SIEM REAP|l1] - Zeven treden. Zoveel steen scheidt de [Thaise|TH] van de [Cambodjaanse|KH] lezing van de kaart bij tempel Ta Muen Tot. Sinds maandag wordt er in [Siem Reap|l1] opnieuw {gedelibereerd|e1} over die trap, met [Indonesische|ID] officieren als waarnemers achterin.

Generaal [Wirat Kaewprasit|p1], {het gezicht|d1} van [de [Thaise|TH] deputatie|TH], {drong|s1} bij binnenkomst aan op vertrek van de veertig monniken die in mei een kapel bouwden. [Zijn|p1] opponent, gouverneur [Sok Vannara|p2], {trok|r1} de wenkbrauwen op. 'Monniken zijn geen garnizoen.'

De ochtend van de luidsprekers

In 2011 ging het er ruiger aan toe. Vier dagen lang {beschoten|e2} [beide legers|TH+KH] [elkaar|TH+KH] over de heuvelrug, en achttien mensen lieten het leven. De toenmalige [Indonesische|ID] minister [Hartono Wibisana|p3] {reisde|e3} toen in één week twee keer tussen [Bangkok|l2] en [Phnom Penh|l3] op en neer, tot op 22 februari een {wapenrust|e4} tot stand kwam. De waarnemers die daarin beloofd waren, kwamen er pas dit jaar.

'[Mijn|p4] mandaat past op een bierviltje', {schertste|s2} op een {persrondleiding|e6} kolonel [Dewi Anggraeni|p4], die [hen|ID] aanvoert. 'Kijken, noteren, zwijgen.'

Twee potjes

Op tafel liggen drie teksten. De eerste, van [Cambodja|KH], {wil|s3} de trap tot gezamenlijk park uitroepen. [Bangkok|TH] {lijkt daar niet onwelwillend tegenover te staan|r2}, maar geeft pas antwoord na overleg met het paleis. De tweede, van [Thaise|TH] zijde, {behelst|s4} een rij grenspalen langs de onderste trede; die {werd|r3} dinsdag al bij het ontbijt afgeschoten. De derde gaat over parkeergeld, en daarover waren [beide delegaties|TH+KH] het in tien minuten {roerend eens|e5}: fiftyfifty.

Wat te doen met de monniken, weet voorlopig niemand. De abt heeft laten weten te zullen blijven 'tot het rijst regent'.

De {zitting|e1} {gaat|o1} woensdag verder. Ook bij de tweede grenspost, Chong Sa-ngam, zijn de wachttijden inmiddels opgelopen tot vier uur; vrachtrijders met cassave klagen over bederf.
=====
entities:
  TH: {name: Thailand, type: State}
  KH: {name: Cambodja, type: State}
  ID: {name: Indonesië, type: State}
  l1: {name: Siem Reap, type: Place}
  l2: {name: Bangkok, type: Place}
  l3: {name: Phnom Penh, type: Place}
  p1: {name: Wirat Kaewprasit, type: Person}
  p2: {name: Sok Vannara, type: Person}
  p3: {name: Hartono Wibisana, type: Person}
  p4: {name: Dewi Anggraeni, type: Person}
offices:
  - {person: p1, office: generaal, of: TH}
  - {person: p2, office: gouverneur, of: KH}
  - {person: p3, office: minister, of: ID}
  - {person: p4, office: kolonel, of: ID}
events:
  e1: {type: Negotiation, label: zitting in Siem Reap, participants: [TH, KH], observers: [ID], place: l1, time: Sinds maandag, factuality: actual}
  e2: {type: Conflict, label: beschietingen van 2011, participants: [TH, KH], time: Vier dagen lang, factuality: actual}
  e3: {type: Mediation, label: pendelreizen van Wibisana, participants: [TH, KH], mediators: [p3], time: in één week, factuality: actual}
  e4: {type: Agreement, label: wapenrust, participants: [TH, KH], mediators: [p3], time: op 22 februari, factuality: actual}
  e5: {type: Agreement, label: verdeling van het parkeergeld, participants: [TH, KH], place: l1, factuality: actual, part_of: e1}
  e6: {type: PressConference, label: persrondleiding van Anggraeni, participants: [p4], factuality: actual}
acts:
  s1: {type: Demand, by: p1, to: [KH], content: vertrek van de veertig monniken}
  s2: {type: Statement, by: p4, content: Mijn mandaat past op een bierviltje}
  s3: {type: Proposal, by: KH, to: [TH], kind: territorial, content: de trap tot gezamenlijk park uitroepen, status: unanswered}
  s4: {type: Proposal, by: TH, to: [KH], kind: territorial, content: een rij grenspalen langs de onderste trede, status: rejected}
replies:
  r1: {to: s1, by: p2, answer: rejected}
  r2: {to: s3, by: TH, answer: unanswered}
  r3: {to: s4, by: KH, answer: rejected}
delegations:
  d1: {of: TH, head: p1, members: [], event: e1}
outcomes:
  o1: {of: e1, type: ongoing}
