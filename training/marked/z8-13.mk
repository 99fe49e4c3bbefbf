 date 2011-05-20 [Qatar|QA] als {makelaar|e2}, [Tsjaad|TD] als lastpak

[DOHA|l1] - De twintigste mei had een dag van inkt moeten worden. In plaats daarvan werd het een dag van koffers. [De [Tsjadische|TD] delegatie|TD] {verliet|o1} vrijdagochtend om kwart over zeven het Sheraton, zonder [gastheer [Qatar|QA]|QA] in te lichten, en daarmee kwam na 41 dagen een bruusk {einde|o1} aan het {overleg|e1} met de rebellenbeweging [FACT-Noord|FA].

[Qatar|QA] {werpt|e2} zich sinds het najaar op als {tussenpersoon|e2}; [Turkije|TR] en [de VN|UN] kijken als waarnemer mee, [Libië|LY] heeft zich garant {verklaard|s1} voor de veiligheid van terugkerende strijders. Donderdagavond leek de buit binnen. [Qatars|QA] onderminister [Hamad al-Kubaisi|p1] {toonde|e3} de pers een map met 34 artikelen, 'alle geparafeerd'. Dat laatste, zo bleek, {gold|e5+e6} alleen voor [FACT|FA].

Wat er in de nacht is gebeurd, wordt verschillend verteld. [Abderaman Issa|p2], die [de [Tsjadische|TD] groep|TD] {aanvoerde|d1}, houdt het erop dat [FACT|FA] om half twee alsnog {eiste|a1} dat [[haar|FA] gevangen leider|p4] eerst vrijkwam. "Dat is {uitgesloten|r1}, dat was het in maart ook", liet [hij|p2] vanuit het vliegtuig weten. Aan de andere zijde {spreekt|s2} onderhandelaar [Kingabé Ogouzeimi|p3] van een smoes: het zou [N'Djamena|TD] zijn geweest dat artikel 12, over de legerposten, wilde {schrappen|a2}.

[Al-Kubaisi|p1] gaf zich niet gewonnen. [Hij|p1] {legde|s3+s4} [beide kampen|TD+FA] een variant voor waarin [de leider|p4] onder huisarrest in [Doha|l1] wordt geplaatst. [FACT|FA] {slikte|r2} dat, knarsetandend. [Issa|p2] heeft [zijn|p2] telefoon {uitgezet|r3}.

Ook de buitenwereld roert zich. [Frankrijk|FR] liet doorschemeren het reisverbod voor zes kopstukken van [FACT|FA] te willen {schrappen|s5} {zodra|a3} [die|FA] [hun|FA] wapens laten registreren. [De beweging|FA] {zei er geen bezwaar tegen te hebben|r4}. [Turkije|TR] {raadde|w1} [Tsjaad|TD] aan niet te lang te wachten, want 'in juli zijn de wegen open, ook voor geweren'.

Vorige keer, in 2007 in [Sirte|l2], duurde het {gesprek|e4} vier dagen en {leverde|e7+o2} het een {akkoord|e7} op dat een maand standhield.
=====
entities:
  QA: {name: Qatar, type: State}
  TD: {name: Tsjaad, type: State}
  FA: {name: FACT-Noord, type: Organisation}
  TR: {name: Turkije, type: State}
  UN: {name: Verenigde Naties, type: Organisation}
  LY: {name: Libië, type: State}
  l1: {name: Doha, type: Place}
  l2: {name: Sirte, type: Place}
  p1: {name: Hamad al-Kubaisi, type: Person}
  p2: {name: Abderaman Issa, type: Person}
  p3: {name: Kingabé Ogouzeimi, type: Person}
  p4: {name: leider van FACT, type: Person}
  FR: {name: Frankrijk, type: State}
offices:
  - {person: p1, office: onderminister, of: QA}
  - {person: p3, office: onderhandelaar, of: FA}
  - {person: p4, office: leider, of: FA}
events:
  e1: {type: Negotiation, label: overleg in Doha, participants: [TD, FA], mediators: [QA, p1], hosts: [QA], guarantors: [LY], observers: [TR, UN], place: l1, time: 41 dagen, factuality: actual}
  e2: {type: Mediation, label: Qatar als tussenpersoon, participants: [TD, FA], mediators: [QA], time: sinds het najaar, factuality: actual}
  e3: {type: PressConference, label: Al-Kubaisi toont de map, participants: [p1], time: Donderdagavond, factuality: actual}
  e4: {type: Negotiation, label: gesprek van 2007 in Sirte, place: l2, time: in 2007, factuality: actual}
  e5: {type: Agreement, label: paraaf van FACT, participants: [FA], factuality: actual, part_of: e1}
  e6: {type: Agreement, label: paraaf van Tsjaad, participants: [TD], factuality: counterfactual, part_of: e1}
  e7: {type: Agreement, label: akkoord van Sirte, place: l2, time: in 2007, factuality: actual}
acts:
  s1: {type: Statement, by: LY, content: garant verklaard voor de veiligheid van terugkerende strijders}
  a1: {type: Demand, by: FA, to: [TD], content: dat haar gevangen leider eerst vrijkwam, source: p2}
  s2: {type: Statement, by: p3, content: een smoes}
  a2: {type: Demand, by: TD, to: [FA], content: "artikel 12, over de legerposten", factuality: possible, source: p3}
  s3: {type: Proposal, by: p1, to: [FA], kind: other, content: een variant voor waarin de leider onder huisarrest in Doha wordt geplaatst, status: accepted}
  s4: {type: Proposal, by: p1, to: [TD], kind: other, content: een variant voor waarin de leider onder huisarrest in Doha wordt geplaatst, status: unanswered}
  s5: {type: Proposal, by: FR, to: [FA], kind: sanctions_relief, content: het reisverbod voor zes kopstukken van FACT, status: accepted}
  w1: {type: Warning, by: TR, to: [TD], content: "in juli zijn de wegen open, ook voor geweren"}
  a3: {type: Demand, by: FR, to: [FA], content: zodra die hun wapens laten registreren}
replies:
  r4: {to: s5, by: FA, answer: accepted}
  r1: {to: a1, by: p2, answer: rejected}
  r2: {to: s3, by: FA, answer: accepted}
  r3: {to: s4, by: p2, answer: unanswered}
delegations:
  d1: {of: TD, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
  o2: {of: e4, type: agreement}
