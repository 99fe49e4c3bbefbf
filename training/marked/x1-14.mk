 date 2024-10-17 Hoe [Turkmenistan|TM] en [Afghanistan|AF] {steggelen|e1} over een kanaal

Het begon met een graafmachine. Toen [de Taliban|AF] twee jaar geleden de eerste spade in de grond staken voor het Qosh Tepa-kanaal, keek [Asjchabad|TM] de andere kant op. Nu het water van de Amu Darja werkelijk wordt afgetapt, is de kalmte voorbij.

Sinds maandag {overleggen|e1} [Turkmenistan|TM] en [Afghanistan|AF] in het badplaatsje [Awaza|l1]. [Oezbekistan|UZ], dat benedenstrooms ligt en dus ook belang heeft, mag als waarnemer meeluisteren. Het {idee|a4} van [Tasjkent|UZ] om [de Wereldbank|WB] erbij te halen als scheidsrechter is van tafel: [Kaboel|AF] wilde er {niets van weten|r1}.

De samenstelling van de gezelschappen zegt veel. [De Turkmenen|TM] hebben {zwaar ingezet|d1}, met vicepremier [Bajram Orazov|p1] aan het hoofd en naast [hem|p1] twee ministers, [Oguljan Kakabajeva|p2] en [Dovlet Saparov|p3]. [De Afghanen|AF] {kwamen|d2} met één man en een tolk: ingenieur [Mawlawi Hamidzai|p4].

[Orazov|p1] {vroeg|a1} woensdag om een verdrag dat de waterhoeveelheden voor dertig jaar vastlegt. [Hamidzai|p4] {schudde|r2} het hoofd. [[Zijn|p4] land|AF], legde [hij|p4] uit, is nooit partij geweest bij de {afspraken|e2} die [de Sovjetrepublieken|S5] in 1987 onderling maakten en {laat|a2} zich die nu niet alsnog opleggen. Wel {deed|a3} [hij|p4] een handreiking: in droge maanden gaan de sluizen een kwart minder ver open. Dat {aanbod|a3} {bleef|r3} boven tafel hangen.

Waterdeskundige [Sanne Brouwers|p5] uit Delft {vindt|a5} het begrijpelijk dat [de Turkmenen|TM] nerveus zijn. "Maar [zij|TM] hebben zelf decennialang kanalen met lekkende bodems aangelegd. Wie de ander een drinkbeker verwijt, moet niet zelf met een emmer staan."

De {zitting|e1} {duurt|o1} nog voort. Vrijdag, op de laatste dag, willen [de landen|TM+AF] een {slotverklaring|e3} uitbrengen. Of daar meer in zal staan dan een datum voor de {volgende ronde|e4}, durft niemand te voorspellen.
=====
entities:
  TM: {name: Turkmenistan, type: State}
  AF: {name: Afghanistan, type: State}
  UZ: {name: Oezbekistan, type: State}
  WB: {name: Wereldbank, type: Organisation}
  S5: {name: Sovjetrepublieken, type: Organisation}
  l1: {name: Awaza, type: Place}
  p1: {name: Bajram Orazov, type: Person}
  p2: {name: Oguljan Kakabajeva, type: Person}
  p3: {name: Dovlet Saparov, type: Person}
  p4: {name: Mawlawi Hamidzai, type: Person}
  p5: {name: Sanne Brouwers, type: Person}
offices:
  - {person: p1, office: vicepremier, of: TM}
  - {person: p2, office: minister, of: TM}
  - {person: p3, office: minister, of: TM}
events:
  e1: {type: Negotiation, label: overleg in Awaza over het kanaal, participants: [TM, AF], observers: [UZ], place: l1, time: Sinds maandag, factuality: actual}
  e2: {type: Agreement, label: waterafspraken van 1987, participants: [S5], time: in 1987, factuality: actual}
  e3: {type: Agreement, label: slotverklaring, participants: [TM, AF], time: Vrijdag, factuality: planned, part_of: e1}
  e4: {type: Negotiation, label: volgende ronde, participants: [TM, AF], factuality: possible, after: e1}
acts:
  a1: {type: Proposal, by: p1, to: [AF], kind: treaty, content: een verdrag dat de waterhoeveelheden voor dertig jaar vastlegt, status: rejected}
  a2: {type: Statement, by: p4, content: laat zich die nu niet alsnog opleggen, about: e2}
  a3: {type: Concession, by: p4, to: [TM], content: in droge maanden gaan de sluizen een kwart minder ver open}
  a4: {type: Proposal, by: UZ, to: [AF], kind: other, content: om de Wereldbank erbij te halen als scheidsrechter, status: rejected}
  a5: {type: Statement, by: p5, content: dat de Turkmenen nerveus zijn}
replies:
  r1: {to: a4, by: AF, answer: rejected}
  r2: {to: a1, by: p4, answer: rejected}
  r3: {to: a3, by: TM, answer: unanswered}
delegations:
  d1: {of: TM, head: p1, members: [p2, p3], event: e1}
  d2: {of: AF, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e1, type: ongoing}
