 date 2021-11-24 [Sofia|BG] en [Skopje|MK] rouwen samen om 45 busdoden

SOFIA (NOS/AP) - Een dag na het busongeluk op de snelweg bij Bosnek, waarbij 45 mensen om het leven kwamen, zijn dertig slachtoffers geïdentificeerd. Onder hen zijn twaalf kinderen. De bus met toeristen uit [Noord-Macedonië|MK] was in de nacht van maandag op dinsdag op de terugweg van een weekend in Istanbul, toen het voertuig een vangrail raakte en vlam vatte. Zeven passagiers wisten door een achterruit te ontkomen.

De oorzaak is nog onduidelijk. Onderzoekers houden rekening met een menselijke fout; op de plek waar het misging staat volgens omwonenden al jaren een waarschuwingsbord dat is overwoekerd. De bus was van een bedrijf uit Skopje dat geen vergunning had voor internationaal vervoer, zo zei een inspecteur woensdag.

Premier [Zoran Zaev|p1] kwam dinsdag naar de rampplek en {ontmoette|e1} daar [zijn|p1] [Bulgaarse|BG] collega [Stefan Janev|p2]. Over de taalkwestie, waarmee [Bulgarije|BG] sinds vorig jaar de start van de {toetredingsonderhandelingen|e2} van [[zijn|BG] buurland|MK] met [de EU|EU] {blokkeert|a1}, is volgens [hem|p1] "met geen lettergreep" {gesproken|e3}. "Vandaag zijn [we|p1+p2] vaders", {zei|a2} [Zaev|p1]. Een {gesprek|e4} tussen [de twee|p1+p2] dat voor donderdag in [Brussel|l1] stond, is op verzoek van [beide kanten|BG+MK] {verschoven|o1}.

In Skopje hangen de vlaggen drie dagen halfstok. In de wijk Gazi Baba, waar acht van de doden woonden, brandden woensdagavond honderden kaarsen. "Ze had voor mij een theeglas gekocht," zegt de buurvrouw van een omgekomen kleuterleidster. "Dat stuurde ze me nog, een foto ervan."

De lichamen worden vanaf vrijdag overgebracht, met een vliegtuig van het Bulgaarse leger.
=====
entities:
  BG: {name: Bulgarije, type: State}
  MK: {name: Noord-Macedonië, type: State}
  EU: {name: Europese Unie, type: Organisation}
  p1: {name: Zoran Zaev, type: Person}
  p2: {name: Stefan Janev, type: Person}
  l1: {name: Brussel, type: Place}
offices:
  - {person: p1, office: Premier, of: MK}
  - {person: p2, office: collega, of: BG}
events:
  e1: {type: Meeting, participants: [p1, p2], time: dinsdag, factuality: actual}
  e2: {type: Negotiation, label: toetredingsonderhandelingen, participants: [MK, EU], factuality: counterfactual}
  e3: {type: Meeting, label: gesprek over de taalkwestie, participants: [p1, p2], factuality: counterfactual, part_of: e1}
  e4: {type: Meeting, participants: [p1, p2], place: l1, time: donderdag, factuality: counterfactual}
acts:
  a1: {type: Statement, by: BG, to: [MK], content: "de start van de toetredingsonderhandelingen van zijn buurland met de EU", about: e2}
  a2: {type: Statement, by: p1, content: "Vandaag zijn we vaders", about: e1}


outcomes:
  o1: {of: e4, type: postponed}
