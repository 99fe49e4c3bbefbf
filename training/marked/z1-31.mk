 date 2016-09-17 Hoe [Burundi|BI] en [Rwanda|RW] de grens bij [Ruhwa|l1] weer {openkregen|e6}

Op de markt van [Ruhwa|l1] liggen sinds donderdag weer [Rwandese|RW] tomaten. Vijftien maanden waren ze verdwenen, net als de [Burundese|BI] palmolie in de omgekeerde richting. Voor de kraam van Espérance is het simpel: "De grote heren waren kwaad en nu zijn ze uitgekwaad." Zo simpel was het natuurlijk niet.

Een mislukte {lunch|e1}

De eerste die zich eraan waagde, was [de [Oegandese|UG] minister van Defensie|p1], [Crispus Byaruhanga|p1]. [Hij|p1] {inviteerde|a1+a9} in november [beide presidenten|p2+p3] op [zijn|p1] ranch in [Mbarara|l5]. [De [Rwandese|RW] leider|p2] was {onderweg|r1} toen [de [Burundese|BI]|p3] {liet weten|r2} dat [hij|p3] kiespijn had. Einde {lunch|e1+u1}.

In het voorjaar escaleerde het. [Kigali|RW] {zette|a2} de consul van [Burundi|BI] buiten; [Bujumbura|BI] {antwoordde|a3} met een verbod op [Rwandese|RW] autobussen. Bij Kirundo wisselden grenswachten {schoten|e2} uit.

[Brussel|BE] {komt langs|e3}

In mei {landde|e3} de [Belgische|BE] minister [Hendrik Stalpaert|p4] in [Bujumbura|l2], officieel om een school te openen. In [zijn|p4] kielzog reisde [Godelieve Roosens|p5], ex-ambassadrice en kenner van de heuvels. [Stalpaert|p4] keerde twee dagen later terug; [Roosens|p5] {bleef|e4}. Zes weken lang {deed|e4} [zij|p5] de navette tussen [de hoofdsteden|BI+RW], altijd op dinsdag, altijd met de gewone bus, tot die niet meer reed.

[Haar|p5] {suggestie|a4+a10}: eerst de vrouwen, dan de vrachtwagens. Wie te voet komt en minder dan dertig kilo draagt, mag door. [Rwanda|RW] zei {volmondig ja|r3}. [Burundi|BI] wilde er pas {over nadenken|r4} als [zijn|BI] in Kigali opgepakte [majoor|p8] werd {vrijgelaten|a5}.

{Vijf dagen|e5} in [Bukavu|l4]

Begin september {zaten|e5} [de buren|BI+RW] dan in een oud Jezuïetencollege in [Bukavu|l4], op neutrale [Congolese|CD] bodem. [Burundi|BI] {vaardigde|d1+d2} vijf mannen af, [Rwanda|RW] vijf vrouwen, een knipoog die in [Bujumbura|BI] niet iedereen smaakte. De mannen {volgden|d1} kolonel [Dieudonné Nsengiyumva|p6], {de vrouwen|d2} [Immaculée Uwamariya|p7], [de procureur-generaal|p7]. [Roosens|p5] {zat voor|e5}, een Keniaanse rechter noteerde. De [Verenigde Naties|VN] hadden een waarnemer in de zaal.

[Nsengiyumva|p6] {herhaalde|a5} de {eis|a5} over [de majoor|p8]. [Uwamariya|p7] {gaf|r5+a6} [hem|p8] op dag drie prijs, "als cadeau, niet als ruil". Waarop [de kolonel|p6], zonder een woord, zelf drie [Rwandese|RW] smokkelaars op de lijst van te {ontslaan|a7} gevangenen zette. Op dag vijf stond het {protocol|e6} op papier: [Ruhwa|l1] meteen open, de andere vijf overgangen {niet|u2}.

Voor die vijf wordt er na Nieuwjaar opnieuw {vergaderd|e7+u3}, in een stad die nog gekozen moet worden. Blijft dat zonder resultaat, zo {verwittigde|a11} [de Europese Unie|EU], dan gaat de kraan van het wegenfonds dicht. [Roosens|p5] heeft intussen een bezwaar tegen [Bukavu|l4] {gemeld|a8}: "Het bier was lauw."
=====
entities:
  BI: {name: Burundi, type: State}
  RW: {name: Rwanda, type: State}
  UG: {name: Oeganda, type: State}
  BE: {name: België, type: State}
  CD: {name: Congo, type: State}
  EU: {name: Europese Unie, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  l1: {name: Ruhwa, type: Place}
  l2: {name: Bujumbura, type: Place}
  l4: {name: Bukavu, type: Place}
  l5: {name: Mbarara, type: Place}
  p1: {name: Crispus Byaruhanga, type: Person}
  p2: {name: Rwandese president, type: Person}
  p3: {name: Burundese president, type: Person}
  p4: {name: Hendrik Stalpaert, type: Person}
  p5: {name: Godelieve Roosens, type: Person}
  p6: {name: Dieudonné Nsengiyumva, type: Person}
  p7: {name: Immaculée Uwamariya, type: Person}
  p8: {name: Burundese majoor, type: Person}
offices:
  - {person: p1, office: minister van Defensie, of: UG}
  - {person: p2, office: president, of: RW}
  - {person: p3, office: president, of: BI}
  - {person: p4, office: minister, of: BE}
  - {person: p5, office: ex-ambassadrice, of: BE}
  - {person: p6, office: kolonel, of: BI}
  - {person: p7, office: procureur-generaal, of: RW}
  - {person: p8, office: majoor, of: BI}
events:
  e1: {type: Meeting, label: lunch in Mbarara, participants: [p2, p3], hosts: [p1], place: l5, time: in november, factuality: counterfactual}
  e2: {type: Conflict, label: schoten bij Kirundo, participants: [BI, RW], time: In het voorjaar, factuality: actual}
  e3: {type: Visit, label: bezoek van Stalpaert, participants: [p4, p5], place: l2, time: In mei, factuality: actual}
  e4: {type: Mediation, label: pendeldiplomatie van Roosens, participants: [BI, RW], mediators: [p5], time: Zes weken lang, factuality: actual}
  e5: {type: Negotiation, label: overleg in Bukavu, participants: [BI, RW, p6, p7], mediators: [p5], observers: [VN], place: l4, time: Begin september, factuality: actual, part_of: e4}
  e6: {type: Agreement, label: protocol van Bukavu, participants: [BI, RW], place: l4, time: Op dag vijf, factuality: actual, part_of: e5}
  e7: {type: Negotiation, label: overleg over andere overgangen, participants: [BI, RW], time: na Nieuwjaar, factuality: planned, after: e5}
acts:
  a1: {type: Proposal, by: p1, to: [p2], kind: summit, content: beide presidenten op zijn ranch in Mbarara, status: accepted, about: e1, time: in november}
  a9: {type: Proposal, by: p1, to: [p3], kind: summit, content: beide presidenten op zijn ranch in Mbarara, status: rejected, about: e1, time: in november}
  a2: {type: Statement, by: RW, to: [BI], content: de consul van Burundi buiten}
  a3: {type: Statement, by: BI, to: [RW], content: een verbod op Rwandese autobussen}
  a4: {type: Proposal, by: p5, to: [RW], kind: other, content: "eerst de vrouwen, dan de vrachtwagens", status: accepted}
  a10: {type: Proposal, by: p5, to: [BI], kind: other, content: "eerst de vrouwen, dan de vrachtwagens", status: unanswered}
  a5: {type: Demand, by: BI, to: [RW], content: zijn in Kigali opgepakte majoor werd vrijgelaten}
  a6: {type: Concession, by: p7, to: [BI], content: "als cadeau, niet als ruil"}
  a7: {type: Concession, by: p6, to: [RW], content: drie Rwandese smokkelaars op de lijst van te ontslaan gevangenen}
  a8: {type: Statement, by: p5, content: Het bier was lauw}
  a11: {type: Warning, by: EU, to: [BI, RW], content: "dan gaat de kraan van het wegenfonds dicht", about: e7}
replies:
  r1: {to: a1, by: p2, answer: accepted}
  r2: {to: a9, by: p3, answer: rejected}
  r3: {to: a4, by: RW, answer: accepted}
  r4: {to: a10, by: BI, answer: unanswered}
  r5: {to: a5, by: p7, answer: accepted}
delegations:
  d1: {of: BI, head: p6, members: [], event: e5}
  d2: {of: RW, head: p7, members: [], event: e5}
outcomes:
  u1: {of: e1, type: cancelled, factuality: counterfactual}
  u2: {of: e5, type: partial_agreement}
  u3: {of: e5, type: continuation_agreed}
