 date 1999-06-10 [Finse|FI] boswachterszoon krijgt [Radović|p3] aan de knieën

[BELGRADO|l1] - In een villa aan de Užička-straat las de [Finse|FI] president [Martti Kivelä|p1] twee pagina's voor, terwijl naast [hem|p1] de [Russische|RU] ex-premier [Viktor Tsjeredin|p2] naar [zijn|p2] schoenen staarde. "Kunnen [wij|RS] hieraan {schaven|a1}?", wilde de [Servische|RS] president [Slobodan Radović|p3] weten. "{Nee|r1}", antwoordde [Kivelä|p1]. Dat was een week geleden. Gisteravond zetten generaals van [de NAVO|NATO] en van [Joegoslavië|RS] in een tent bij [Kumanovo|l2] [hun|NATO+RS] {handtekening|e1}, en vanmiddag {zwegen|o1} voor het eerst in 78 dagen de bommen.

De {missie|e2} van [de Fin|p1] en [de Rus|p2] was bedacht door [de Amerikanen|US], die zelf niet met [Radović|p3] aan tafel wilden. [Moskou|RU] kreeg {gedaan|a2} dat het woord "capitulatie" nergens voorkomt. [De NAVO|NATO] {slikte|r2} dat, en {hield|a3} vast aan het vertrek van alle 40.000 Servische militairen uit [Kosovo|l3] binnen elf dagen. Dat {gebeurt|r3} nu.

In de tent {ging|e3} het vorige week nog twee keer mis. Zaterdag {stapte|o2} generaal [Blagoje Kovač|p4] na zes uur op, zogenaamd om in Belgrado te bellen. Dinsdag {wilde|a4} [hij|p4] er pas over praten als de bombardementen ophielden, waarop de [Britse|UK] generaal [Miles Harcourt|p5] liet weten dat het omgekeerd {lag|r4}.

De Albanezen zelf ontbraken in de tent. [Het UÇK|UCK] zat nog wel aan in februari, in [Rambouillet|l4], waar een {ontwerp|a5+a6} van [de Contactgroep|CG] op tafel kwam. [Joegoslavië|RS] {wees|r5+e4} het af; [het UÇK|UCK] {tekende|e5+r6}, na drie weken dralen. Die {conferentie|e6}, onder voorzitterschap van [Frankrijk|FR], geldt nu als de aanloop tot de {oorlog|e7}. Commandant [Besnik Lladrovci|p6] {bezwoer|a7} gisteren dat [zijn|p6] mannen hun geweren bij [de NAVO|NATO] zullen inleveren, "en bij niemand anders".

Over wie er de baas wordt op de luchthaven van Pristina, is {niets|o3} geregeld.
=====
entities:
  FI: {name: Finland, type: State}
  RU: {name: Rusland, type: State}
  RS: {name: Joegoslavië, type: State}
  NATO: {name: NAVO, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  UK: {name: Verenigd Koninkrijk, type: State}
  p1: {name: Martti Kivelä, type: Person}
  p2: {name: Viktor Tsjeredin, type: Person}
  p3: {name: Slobodan Radović, type: Person}
  p4: {name: Blagoje Kovač, type: Person}
  p5: {name: Miles Harcourt, type: Person}
  l1: {name: Belgrado, type: Place}
  l2: {name: Kumanovo, type: Place}
  l3: {name: Kosovo, type: Place}
  UCK: {name: UÇK, type: Organisation}
  CG: {name: Contactgroep, type: Organisation}
  FR: {name: Frankrijk, type: State}
  p6: {name: Besnik Lladrovci, type: Person}
  l4: {name: Rambouillet, type: Place}
offices:
  - {person: p1, office: president, of: FI}
  - {person: p2, office: ex-premier, of: RU}
  - {person: p3, office: president, of: RS}
  - {person: p4, office: generaal, of: RS}
  - {person: p5, office: generaal, of: UK}
  - {person: p6, office: commandant, of: UCK}
events:
  e1: {type: Agreement, label: akkoord van Kumanovo, participants: [NATO, RS], place: l2, time: "Gisteravond", factuality: actual, part_of: e3}
  e2: {type: Mediation, label: missie van Kivelä en Tsjeredin, participants: [RS, NATO], mediators: [p1, p2], place: l1, time: "een week geleden", factuality: actual}
  e3: {type: Negotiation, label: gesprekken in de tent, participants: [NATO, RS, p4, p5], place: l2, factuality: actual}
  e4: {type: Agreement, label: handtekening van Joegoslavië, participants: [RS], place: l4, factuality: counterfactual, part_of: e6}
  e5: {type: Agreement, label: handtekening van het UÇK, participants: [UCK], place: l4, factuality: actual, part_of: e6}
  e6: {type: Negotiation, label: conferentie van Rambouillet, participants: [RS, UCK], mediators: [FR], place: l4, time: "in februari", factuality: actual}
  e7: {type: Conflict, label: oorlog, participants: [RS], factuality: actual}
acts:
  a1: {type: Demand, by: p3, to: [p1], content: "Kunnen wij hieraan schaven"}
  a2: {type: Demand, by: RU, to: [NATO], content: "dat het woord \"capitulatie\" nergens voorkomt"}
  a3: {type: Demand, by: NATO, to: [RS], content: "het vertrek van alle 40.000 Servische militairen uit Kosovo binnen elf dagen"}
  a4: {type: Demand, by: p4, to: [NATO], content: "als de bombardementen ophielden"}
  a5: {type: Proposal, by: CG, to: [RS], kind: treaty, content: "een ontwerp van de Contactgroep", status: rejected}
  a6: {type: Proposal, by: CG, to: [UCK], kind: treaty, content: "een ontwerp van de Contactgroep", status: accepted}
  a7: {type: Concession, by: p6, to: [NATO], content: "dat zijn mannen hun geweren bij de NAVO zullen inleveren"}
replies:
  r1: {to: a1, by: p1, answer: rejected}
  r2: {to: a2, by: NATO, answer: accepted}
  r3: {to: a3, by: RS, answer: accepted}
  r4: {to: a4, by: p5, answer: rejected}
  r5: {to: a5, by: RS, answer: rejected}
  r6: {to: a6, by: UCK, answer: accepted}
outcomes:
  o1: {of: e3, type: ceasefire}
  o2: {of: e3, type: walkout}
  o3: {of: e3, type: partial_agreement}
