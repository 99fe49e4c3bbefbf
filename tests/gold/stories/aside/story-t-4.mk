 date 2025-03-12 Live: [Burundi|BI] en [Rwanda|RW] {aan tafel|e5} in [Entebbe|l2]

08.50 De eerste auto's rijden het hotel aan het meer binnen. Minister [Uwase Mukamana|p2] heeft malaria en is in [Kigali|l5] gebleven. De [Rwandese|RW] ploeg {wordt geleid door|d3} kolonel [Niyonzima|p4].

09.35 De [Burundese|BI] minister, [die andere Niyonzima|p3], is er ook. Het {dreigement|s10} van vorige maand is niet uitgevoerd.

11.15 De [Oegandese|UG] vicepremier [Ruth Akello|p5], [de gastvrouw|p5], opent de tweede {ronde|e5}. Naast [haar|p5] zit de {bemiddelaar|e3} uit [Angola|AO], [Neto|p1].

13.40 Vanuit [Lusaka|l3] komt het bericht dat daar de {vergadering|e6} van [de ICGLR|GM] is begonnen. Op de agenda: de grens.

16.05 [Het Rode Kruis|RC] {stelt|s11+s12} voor om de elf zwaarst zieken deze maand nog over te dragen. [Burundi|BI] {zegt ja|r4}, [Rwanda|RW] {vraagt bedenktijd|r5}.

17.20 [Akello|p5] {schrijft|s13} op X dat er een {akkoord|e7} is.

17.55 Niets van aan, {zegt|s14} [Niyonzima|p3], [de minister|p3] dus. "Er is niets {getekend|e7}, er is zelfs niets geprint."

20.10 [De kolonel|p4] {aanvaardt|r6} nu ook de elf van [het ICRC|RC]. Over de rest {gaat het morgen verder|o2}.
=====
entities:
  RW: {name: Rwanda, type: State}
  BI: {name: Burundi, type: State}
  AO: {name: Angola, type: State}
  UG: {name: Oeganda, type: State}
  GM: {name: Internationale Conferentie over het Gebied van de Grote Meren, type: Organisation}
  RC: {name: Internationale Comité van het Rode Kruis, type: Organisation}
  p1: {name: Domingos Teixeira Neto, type: Person}
  p2: {name: Espérance Uwase Mukamana, type: Person}
  p3: {name: Jean-Bosco Niyonzima, type: Person}
  p4: {name: Innocent Niyonzima, type: Person}
  p5: {name: Ruth Akello, type: Person}
  l2: {name: Entebbe, type: Place}
  l3: {name: Lusaka, type: Place}
  l5: {name: Kigali, type: Place}
offices:
  - {person: p3, office: minister, of: BI}
  - {person: p5, office: vicepremier, of: UG}
events:
  e5: {type: Negotiation, participants: [RW, BI], mediators: [p1], hosts: [p5], place: l2, factuality: actual}
  e3: {type: Mediation, participants: [RW, BI], mediators: [p1], factuality: actual}
  e6: {type: Meeting, participants: [GM], place: l3, factuality: actual}
  e7: {type: Agreement, participants: [RW, BI], factuality: counterfactual, source: p5}
acts:
  s10: {type: Warning, by: BI, about: e5, time: van vorige maand}
  s11: {type: Proposal, by: RC, to: [BI], kind: prisoner_exchange, content: om de elf zwaarst zieken deze maand nog over te dragen, status: accepted, about: e5}
  s12: {type: Proposal, by: RC, to: [RW], kind: prisoner_exchange, content: om de elf zwaarst zieken deze maand nog over te dragen, status: accepted, about: e5}
  s13: {type: Statement, by: p5, content: dat er een akkoord is, about: e7}
  s14: {type: Statement, by: p3, content: 'Er is niets getekend, er is zelfs niets geprint', about: e7}
replies:
  r4: {to: s11, by: BI, answer: accepted}
  r5: {to: s12, by: RW, answer: unanswered}
  r6: {to: s12, by: p4, answer: accepted}
delegations:
  d3: {of: RW, head: p4, members: [], event: e5}
outcomes:
  o2: {of: e5, type: continuation_agreed}
