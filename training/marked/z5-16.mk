 date 2016-03-03 Makreel: [Faeröer|FO] en [Noorwegen|NOR] bijna rond, [IJsland|IS] {loopt weg|o1}

[BERGEN|l1] - "Dit heeft geen zin meer." Met die woorden heeft de [IJslandse|IS] hoofdonderhandelaar [Sigríður Hallsdóttir|p1] donderdag na drie uur de {visserijbesprekingen|e1} in [Bergen|l1] {verlaten|o1}. [Haar|p1] {vier medewerkers|d1} volgden met de dozen.

De makreelvloot van de Noord-Atlantische Oceaan wacht sinds januari op een verdeelsleutel. [De Europese Commissie|EC], die dit jaar de hamer hanteert, had woensdag 11,9 procent voor [IJsland|IS] {voorgerekend|s1}. [Reykjavik|IS] {wenst|s2} 16. "Elf komma negen is geen percentage, dat is een {belediging|r1}", brieste [Hallsdóttir|p1] op het bordes.

[De overige drie|NOR+FO+EC] {zaten|e1+o2} tegen de avond nog altijd bijeen. Volgens de [Faeröerse|FO] visserijminister [Jógvan Rasmussen|p2] hoeft er nog maar 'één cijfer ingevuld'. [Zijn|p2] land is {bereid|s3} om [Noorse|NOR] schepen weer toe te laten in de wateren ten zuiden van Suðuroy, iets wat het vijf jaar lang had geweigerd. [Oslo|NOR] zou in ruil {afzien|s4} van de invoerheffing op zalmvoer, al werd dat donderdag door niemand bevestigd.

Waar het vastloopt

De makreel trekt door het warmere water naar het noordwesten. In 2008 viste [IJsland|IS] 'm voor het eerst in groten getale; [de EU|EU] {dreigde|s5} in 2012 met een havenverbod, dat er nooit kwam. In [Clonakilty|l2], Ierland, zouden [de kuststaten|IS+NOR+FO+EU] het in 2013 {eens worden|e2}. Dat {liep stuk|o3} op één nacht en een zieke tolk.

[De Commissie|EC] hoopt [de IJslanders|IS] eind maart opnieuw te {ontvangen|e3}.
=====
entities:
  FO: {name: Faeröer, type: State}
  NOR: {name: Noorwegen, type: State}
  IS: {name: IJsland, type: State}
  EC: {name: Europese Commissie, type: Organisation}
  EU: {name: EU, type: Organisation}
  l1: {name: Bergen, type: Place}
  l2: {name: Clonakilty, type: Place}
  p1: {name: Sigríður Hallsdóttir, type: Person}
  p2: {name: Jógvan Rasmussen, type: Person}
offices:
  - {person: p1, office: hoofdonderhandelaar, of: IS}
  - {person: p2, office: visserijminister, of: FO}
events:
  e1: {type: Negotiation, label: visserijbesprekingen in Bergen, participants: [IS, NOR, FO], mediators: [EC], place: l1, time: donderdag, factuality: actual}
  e2: {type: Agreement, label: akkoord in Clonakilty, participants: [IS, NOR, FO, EU], place: l2, time: in 2013, factuality: counterfactual}
  e3: {type: Meeting, label: nieuwe ontvangst van IJsland, participants: [EC, IS], time: eind maart, factuality: possible, after: e1}
acts:
  s1: {type: Proposal, by: EC, to: [IS], kind: other, content: "11,9 procent voor IJsland", status: rejected, time: woensdag}
  s2: {type: Demand, by: IS, content: "16"}
  s3: {type: Concession, by: FO, to: [NOR], content: om Noorse schepen weer toe te laten in de wateren ten zuiden van Suðuroy}
  s4: {type: Concession, by: NOR, to: [FO], content: afzien van de invoerheffing op zalmvoer, factuality: possible}
  s5: {type: Warning, by: EU, to: [IS], content: met een havenverbod, time: in 2012}
replies:
  r1: {to: s1, by: p1, answer: rejected}
delegations:
  d1: {of: IS, head: p1, members: [], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
  o2: {of: e1, type: ongoing}
  o3: {of: e2, type: no_breakthrough}
