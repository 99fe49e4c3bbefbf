 date 2012-09-03 Minister [Terpstra|p1] {belt|e1} met [Caracas|VE] over vastgehouden vissersboot

Minister van Buitenlandse Zaken [Jelle Terpstra|p1] heeft maandag {gebeld|e1} met [zijn|p1] [Venezolaanse|VE] ambtgenoot, [Yolanda Briceño|p2]. Het {telefoontje|e1} ging over een kotter uit Curaçao die vorige week donderdag ter hoogte van La Guaira is opgebracht.

Een {bezoek|e2} aan [Caracas|l1] zit er, anders dan het persbureau Efe zondag schreef, niet in. "[Ik|p1] {reis|e2} in september nergens heen", {aldus|a4} [de minister|p1].

[Briceño|p2] heeft in beginsel {toegezegd|a1} dat de zes opvarenden worden vrijgelaten zodra een rechter in Maracaibo klaar is met de papieren. Voor de boot zelf geldt dat niet. [Terpstra|p1] had om beide {gevraagd|a2}.

Vorig jaar ging het ook zo. Toen duurde het elf weken.

[Brazilië|BR] heeft via de ambassade in Den Haag laten weten te willen {bemiddelen|e3+a3} als er half september nog niemand thuis is. "Vriendelijk, maar [we|NL] zijn er nog niet aan toe", {zegt|r3} [een woordvoerder van het ministerie|NL].
=====
entities:
  VE: {name: Venezuela, type: State}
  BR: {name: Brazilië, type: State}
  NL: {name: Nederland, type: State}
  l1: {name: Caracas, type: Place}
  p1: {name: Jelle Terpstra, type: Person}
  p2: {name: Yolanda Briceño, type: Person}
offices:
  - {person: p1, office: Minister van Buitenlandse Zaken, of: NL}
  - {person: p2, office: ambtgenoot, of: VE}
events:
  e1: {type: Meeting, label: telefoongesprek, participants: [p1, p2], time: maandag, factuality: actual}
  e2: {type: Visit, label: bezoek aan Caracas, participants: [p1], place: l1, factuality: counterfactual, source: persbureau Efe}
  e3: {type: Mediation, label: Braziliaanse bemiddeling, participants: [NL, VE], mediators: [BR], factuality: possible}
acts:
  a1: {type: Concession, by: p2, to: [p1], content: "dat de zes opvarenden worden vrijgelaten zodra een rechter in Maracaibo klaar is met de papieren", about: e1}
  a2: {type: Demand, by: p1, to: [p2], content: "beide", about: e1}
  a3: {type: Proposal, by: BR, to: [NL], kind: mediation_offer, content: "bemiddelen als er half september nog niemand thuis is", status: rejected, about: e3}
  a4: {type: Statement, by: p1, content: "Ik reis in september nergens heen", about: e2}
replies:
  r3: {to: a3, by: NL, answer: rejected}
