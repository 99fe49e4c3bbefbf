 date 2023-10-19 [Gezant [ASEAN|AS]|p1] mag [Myanmar|l1] wel in, maar niet rondkijken

YANGON/JAKARTA - Het {bezoek|e1} dat [de speciale gezant van [de ASEAN|AS]|p1] deze week aan [Myanmar|l1] zou brengen, is {uitgesteld|o1}. De [Indonesische|ID] diplomaat [Ngurah Hartono|p1] wilde behalve met [de junta|JU] ook {spreken|e2} met de gevangen [Aung San Suu Kyi|p2]. Daarvoor kreeg [hij|p1] {geen toestemming|o2}, zo {liet|a1} [zijn|p1] bureau donderdag weten.

Van een breuk wil [Jakarta|ID], dit jaar voorzitter van [de tienlandengroep|AS], niet horen. "De stoel staat er nog. Er zit alleen niemand op", {zei|a2} minister [Retno Kusumastuti|p3] tegen verslaggevers. Volgens [haar|p3] waren er dit jaar meer dan honderd discrete {contacten|e3} met alle partijen: [het leger|JU], [de schaduwregering NUG|NUG] en een handvol etnische legers. [De NUG|NUG] {bevestigt|a3} dat.

Wat al die thee heeft opgeleverd? Hooguit een {wapenpauze|e4} van vijf dagen in Kayah, in mei, toen een cycloon naderde. Vorige maand kwam [Hartono|p1] met het {plan|a4+a5} voor een hulproute vanuit het Thaise Mae Sot. [De Karen National Union|KNU] kon zich daarin {vinden|r1}. In [Naypyidaw|JU] luidde het {antwoord|r2} dat voedsel via de staatsluchthaven moet komen, en anders niet.

[China|CN] {doet|e5} het op [zijn|CN] eigen manier. Begin juni haalde [Peking|CN] [drie milities uit het noorden|BA] naar [Kunming|l2] om er met [de generaals|JU] te {praten|e6}; dat {liep|o3} na een dag spaak op de vraag wie als eerste zou gaan zitten. Een tweede {sessie|e7} staat voor december gepland.

De vijf punten die [de ASEAN|AS] en juntaleider [Min Aung Hlaing|p4] in april 2021 {overeenkwamen|e8}, waaronder het eind van het geweld en een "constructieve dialoog", zijn geen van alle uitgevoerd. [Maleisië|MY] {opperde|a6} vorige maand om de generaals helemaal van de {toppen|e9} te weren; [Thailand|TH] en [Laos|LA] zijn daar {tegen|r3+r4}.

De kyat daalde donderdag tot 3.400 voor een dollar. In Yangon staan dagelijks rijen voor bakolie.
=====
entities:
  ID: {name: Indonesië, type: State}
  CN: {name: China, type: State}
  MY: {name: Maleisië, type: State}
  TH: {name: Thailand, type: State}
  LA: {name: Laos, type: State}
  AS: {name: ASEAN, type: Organisation}
  JU: {name: junta van Myanmar, type: Organisation}
  NUG: {name: NUG, type: Organisation}
  KNU: {name: Karen National Union, type: Organisation}
  BA: {name: milities uit het noorden, type: Organisation}
  p1: {name: Ngurah Hartono, type: Person}
  p2: {name: Aung San Suu Kyi, type: Person}
  p3: {name: Retno Kusumastuti, type: Person}
  p4: {name: Min Aung Hlaing, type: Person}
  l1: {name: Myanmar, type: Place}
  l2: {name: Kunming, type: Place}
offices:
  - {person: p1, office: speciale gezant, of: AS}
  - {person: p3, office: minister, of: ID}
  - {person: p4, office: juntaleider, of: JU}
events:
  e1: {type: Visit, participants: [p1], place: l1, time: deze week, factuality: counterfactual}
  e2: {type: Meeting, participants: [p1, p2], factuality: counterfactual, part_of: e1}
  e3: {type: Meeting, label: discrete contacten, participants: [ID, JU, NUG], time: dit jaar, factuality: actual, source: p3}
  e4: {type: Agreement, label: wapenpauze in Kayah, time: in mei, factuality: actual}
  e5: {type: Mediation, participants: [BA, JU], mediators: [CN], factuality: actual}
  e6: {type: Negotiation, participants: [BA, JU], mediators: [CN], place: l2, time: Begin juni, factuality: actual, part_of: e5}
  e7: {type: Negotiation, participants: [BA, JU], time: voor december, factuality: planned, part_of: e5, after: e6}
  e8: {type: Agreement, label: vijf punten, participants: [AS, p4], time: in april 2021, factuality: actual}
  e9: {type: Meeting, label: toppen van de ASEAN, participants: [AS], factuality: planned}
acts:
  a1: {type: Statement, by: AS, content: "Daarvoor kreeg hij geen toestemming", about: e2, time: donderdag}
  a2: {type: Statement, by: p3, content: "De stoel staat er nog. Er zit alleen niemand op"}
  a3: {type: Statement, by: NUG, content: "bevestigt dat", about: e3}
  a4: {type: Proposal, by: p1, to: [KNU], kind: humanitarian_corridor, content: "een hulproute vanuit het Thaise Mae Sot", status: accepted, time: Vorige maand}
  a5: {type: Proposal, by: p1, to: [JU], kind: humanitarian_corridor, content: "een hulproute vanuit het Thaise Mae Sot", status: rejected, time: Vorige maand}
  a6: {type: Proposal, by: MY, to: [TH, LA], kind: other, content: "om de generaals helemaal van de toppen te weren", status: rejected, time: vorige maand}
replies:
  r1: {to: a4, by: KNU, answer: accepted}
  r2: {to: a5, by: JU, answer: rejected}
  r3: {to: a6, by: TH, answer: rejected}
  r4: {to: a6, by: LA, answer: rejected}
outcomes:
  o1: {of: e1, type: postponed}
  o2: {of: e2, type: cancelled}
  o3: {of: e6, type: no_breakthrough}
