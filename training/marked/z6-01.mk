 date 2023-09-12 [Suriname|SR] {biedt|s1} [Guyana|GY] vangstrechten aan in ruil voor grenscommissie

[Suriname|SR] is bereid [Guyanese|GY] vissers honderdvijftig vergunningen te {gunnen|s1}, mits [Georgetown|GY] een gezamenlijke grenscommissie {aanvaardt|s2}. Dat heeft minister [Rowena Kasanpawiro|p1] maandag op een {persconferentie|e1} in [Paramaribo|l1] bekendgemaakt.

[Haar|p1] [Guyanese|GY] ambtgenoot [Desmond Lallbachan|p2] had [haar|p1] zondag {opgebeld|e2}. [Hij|p2] {drong|s3} er volgens [Kasanpawiro|p1] op aan de aan de ketting gelegde boten vrij te geven. "Daar hoefde [ik|p1] niet lang over na te denken", zei [de minister|p1]: de elf schepen {mogen|r1+s4} woensdag naar huis.

Over de commissie hield [Lallbachan|p2] zich op de {vlakte|r2}. [Zijn|p2] woordvoerder liet weten dat het kabinet er 'te zijner tijd' naar kijkt.

Intussen blijft oud-gezant [Bartholomeus Wijntuin|p3] van [de CARICOM|CC] {heen en weer reizen|e3} tussen [de twee hoofdsteden|SR+GY].
=====
entities:
  SR: {name: Suriname, type: State}
  GY: {name: Guyana, type: State}
  CC: {name: CARICOM, type: Organisation}
  l1: {name: Paramaribo, type: Place}
  p1: {name: Rowena Kasanpawiro, type: Person}
  p2: {name: Desmond Lallbachan, type: Person}
  p3: {name: Bartholomeus Wijntuin, type: Person}
offices:
  - {person: p1, office: minister, of: SR}
  - {person: p2, office: ambtgenoot, of: GY}
  - {person: p3, office: oud-gezant, of: CC}
events:
  e1: {type: PressConference, participants: [p1], place: l1, time: maandag, factuality: actual}
  e2: {type: Meeting, label: telefoongesprek, participants: [p1, p2], time: zondag, factuality: actual}
  e3: {type: Mediation, participants: [SR, GY], mediators: [p3], factuality: actual}
acts:
  s1: {type: Proposal, by: SR, to: [GY], kind: other, content: "honderdvijftig vergunningen", status: unanswered}
  s2: {type: Demand, by: SR, to: [GY], content: "een gezamenlijke grenscommissie"}
  s3: {type: Demand, by: p2, to: [SR], content: "de aan de ketting gelegde boten vrij te geven", about: e2}
  s4: {type: Concession, by: SR, to: [GY], content: "de elf schepen mogen woensdag naar huis"}
replies:
  r1: {to: s3, by: p1, answer: accepted}
  r2: {to: s2, by: p2, answer: unanswered}
delegations: {}
outcomes: {}
