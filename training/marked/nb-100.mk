 date 2023-08-02 [Ecowas|EC]-missie {teruggekeerd|e1} uit [Niger|NE1] zonder [president|p1] te zien

ABUJA (Reuters/ANP) - Een {delegatie|d1} van het West-Afrikaanse samenwerkingsverband [Ecowas|EC] is vrijdag {vertrokken|e1} uit [Niger|NE1] zonder dat [ze|EC] coupleider [Abdourahamane Tchiani|p2] of de afgezette president [Mohamed Bazoum|p1] heeft {gesproken|e2}. Het gezelschap, onder leiding van de [Nigeriaanse|NG] oud-president [Abdulsalami Abubakar|p3], kwam niet verder dan een zaaltje op het vliegveld van [Niamey|l1]. Daar had het een {onderhoud|e3} met drie vertegenwoordigers van [de junta|JU].

[Ecowas|EC] {eist|a1} dat [Bazoum|p1] voor zondag in [zijn|p1] ambt wordt hersteld en {dreigt|a2} anders met militair ingrijpen. [De junta|JU] {zegt|r1} dat [ze|JU] 'niet zal wijken'. [Zij|JU] heeft de militaire verdragen met [Frankrijk|FR] {opgezegd|a3} en de ambassadeurs in [Parijs|FR], [Washington|US], [Abuja|NG] en [Lomé|TG] {ontslagen|a4}.

Een andere gezant van het blok, [de sultan van Sokoto|p5], is naar [Libië|LY] en [Algerije|DZ] {gestuurd|e4}. De [Tsjadische|TD] president [Mahamat Déby|p4] {was|e5} zondag al in [Niamey|l1]. Op foto's die [zijn|p4] kantoor verspreidde staat [hij|p4] naast een glimlachende [Bazoum|p1].

Stroom

[Nigeria|NG] heeft woensdag de stroom naar het buurland afgesloten. In [Niamey|l1] valt het licht om de vier uur uit. De prijs van een zak rijst steeg in een week van 11.000 naar 13.500 frank. [Frankrijk|FR] heeft 1079 mensen opgehaald met vijf vluchten, onder wie zeven Nederlanders.
=====
entities:
  NE1: {name: "Niger", type: State}
  NG: {name: "Nigeria", type: State}
  FR: {name: "Frankrijk", type: State}
  US: {name: "Verenigde Staten", type: State}
  TG: {name: "Togo", type: State}
  LY: {name: "Libië", type: State}
  DZ: {name: "Algerije", type: State}
  TD: {name: "Tsjaad", type: State}
  EC: {name: "Ecowas", type: Organisation}
  JU: {name: "junta", type: Organisation}
  p1: {name: "Mohamed Bazoum", type: Person}
  p2: {name: "Abdourahamane Tchiani", type: Person}
  p3: {name: "Abdulsalami Abubakar", type: Person}
  p4: {name: "Mahamat Déby", type: Person}
  p5: {name: "sultan van Sokoto", type: Person}
  l1: {name: "Niamey", type: Place}
offices:
  - {person: p1, office: "president", of: NE1}
  - {person: p2, office: "coupleider", of: NE1}
  - {person: p3, office: "oud-president", of: NG}
  - {person: p4, office: "president", of: TD}
events:
  e1: {type: Visit, participants: [p3, EC], place: NE1, time: "vrijdag", factuality: actual}
  e2: {type: Meeting, participants: [EC, p1, p2], part_of: e1, factuality: counterfactual}
  e3: {type: Meeting, participants: [EC, JU], place: l1, part_of: e1, factuality: actual}
  e4: {type: Visit, participants: [p5], place: LY, factuality: actual}
  e5: {type: Visit, participants: [p4], place: l1, time: "zondag", factuality: actual}
acts:
  a1: {type: Demand, by: EC, to: [JU], content: "Bazoum voor zondag in zijn ambt wordt hersteld"}
  a2: {type: Warning, by: EC, to: [JU], content: "militair ingrijpen"}
  a3: {type: Statement, by: JU, content: "de militaire verdragen met Frankrijk"}
  a4: {type: Statement, by: JU, content: "de ambassadeurs in Parijs, Washington, Abuja en Lomé ontslagen"}
replies:
  r1: {to: a1, by: JU, answer: rejected}
delegations:
  d1: {of: EC, head: p3, members: [], event: e1}
