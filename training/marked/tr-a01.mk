 date 2025-06 [Rusland|RUS] en [Oekraïne|OEK] {ruilen|e3} vierhonderd krijgsgevangenen

[ANKARA|l1] (ANP) - [Rusland|RUS] en [Oekraïne|OEK] zijn het maandag {eens geworden|e3+o1} over een ruil van vierhonderd krijgsgevangenen, tweehonderd van elke kant. Er werd drie dagen lang {onderhandeld|e1} in [de [Turkse|TUR] hoofdstad [Ankara|l1]|l1], waarbij [Turkije|TUR] tussen [de strijdende partijen|RUS+OEK] {bemiddelde|e2}. [Het [Turkse|TUR] ministerie van Buitenlandse Zaken|TMVBZ] {bracht|e4} het nieuws in de nacht naar buiten.

Aan het hoofd van de [Oekraïense|OEK] {afvaardiging|d1} stond onderminister van Defensie [Oleksandr Marenko|p1]. [Hij|p1] werd vergezeld door ombudsvrouw [Iryna Sokil|p2] en kolonel [Taras Vdovyn|p3]. [Moskou|RUS] liet zich {vertegenwoordigen|d2} door generaal-majoor [Pavel Gorsjkov|p4].

Laatste hobbel

De [Turkse|TUR] president [Recep Tayyip Erdogan|p5] {belde|e5} zondagavond met [zijn|p5] [Russische|RUS] ambtgenoot [Vladimir Poetin|p6] om een laatste hobbel weg te nemen. [Rusland|RUS] {gaf|e6} daarop toe op een heikel punt: ook zwaargewonden mogen naar huis.

[Kyiv|OEK] had de [Russen|RUS] {gevraagd|s1} om alle gevangenen in één keer uit te wisselen. Dat stuitte op een {njet|r1}. Met een [Turks|TUR] {plan|s2} om de stoffelijke overschotten van gesneuvelden over te dragen, {stemde|r2} [Moskou|RUS] wel in. {Voorwaarde|e7} is volgens [Gorsjkov|p4] dat het [Rode Kruis|ROD] bij elke overdracht aanwezig is.

"[Wij|OEK] halen [onze|OEK] mensen terug, stuk voor stuk", {verklaarde|e8} [Marenko|p1] voor de camera. [Gorsjkov|p4] hield het korter. "Afspraak is afspraak", {bromde|e9} [de generaal|p4].

De bussen met gevangenen vertrekken woensdag naar de grens. Op 14 juli komen [de delegaties|RUS+OEK] opnieuw {bijeen|e10+o2}, ditmaal in [Istanbul|l2]. [Kyiv|OEK] {dringt|e11} erop aan dat [Rusland|RUS] dan een lijst van ontvoerde kinderen meebrengt.
=====
entities:
  p1: {name: Oleksandr Marenko, type: Person}
  p2: {name: Iryna Sokil, type: Person}
  p3: {name: Taras Vdovyn, type: Person}
  p4: {name: Pavel Gorsjkov, type: Person}
  p5: {name: Recep Tayyip Erdogan, type: Person}
  p6: {name: Vladimir Poetin, type: Person}
  RUS: {name: Rusland, type: State}
  OEK: {name: Oekraïne, type: State}
  TUR: {name: Turkije, type: State}
  TMVBZ: {name: Turkse ministerie van Buitenlandse Zaken, type: Organisation}
  ROD: {name: Rode Kruis, type: Organisation}
  l1: {name: Ankara, type: Place}
  l2: {name: Istanbul, type: Place}
offices:
  - {person: p1, office: onderminister van Defensie, of: OEK}
  - {person: p2, office: ombudsvrouw, of: OEK}
  - {person: p5, office: president, of: TUR}
  - {person: p6, office: president, of: RUS}
  - {person: p4, office: generaal-majoor, of: RUS}
events:
  e1: {type: Negotiation, label: onderhandelingen in Ankara over gevangenenruil, participants: [RUS, OEK], mediators: [TUR], place: l1, time: drie dagen lang, factuality: actual}
  e2: {type: Mediation, label: Turkije bemiddelt, participants: [RUS, OEK], mediators: [TUR], place: l1, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: akkoord over ruil van vierhonderd krijgsgevangenen, participants: [RUS, OEK], place: l1, time: maandag, factuality: actual, part_of: e1}
  e5: {type: Meeting, label: telefoongesprek Erdogan-Poetin, participants: [p5, p6], time: zondagavond, factuality: actual}
  e10: {type: Negotiation, label: vervolgoverleg in Istanbul, participants: [RUS, OEK], place: l2, time: 14 juli, factuality: planned, after: e1}
acts:
  e4: {type: Statement, by: TMVBZ, time: in de nacht, content: het nieuws}
  e6: {type: Concession, by: RUS, to: [OEK], content: ook zwaargewonden mogen naar huis}
  e7: {type: Demand, by: p4, to: [OEK], content: het Rode Kruis bij elke overdracht aanwezig is}
  e8: {type: Statement, by: p1, content: 'Wij halen onze mensen terug, stuk voor stuk'}
  e9: {type: Statement, by: p4, content: Afspraak is afspraak}
  e11: {type: Demand, by: OEK, to: [RUS], content: Rusland dan een lijst van ontvoerde kinderen meebrengt}
  s1: {type: Proposal, by: OEK, to: [RUS], kind: prisoner_exchange, status: rejected, content: alle gevangenen in één keer uit te wisselen}
  s2: {type: Proposal, by: TUR, to: [RUS], kind: other, status: accepted, content: de stoffelijke overschotten van gesneuvelden over te dragen}
replies:
  r1: {to: s1, by: RUS, answer: rejected}
  r2: {to: s2, by: RUS, answer: accepted}
delegations:
  d1: {of: OEK, head: p1, members: [p2, p3], event: e1}
  d2: {of: RUS, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e1, type: agreement}
  o2: {of: e1, type: continuation_agreed}
