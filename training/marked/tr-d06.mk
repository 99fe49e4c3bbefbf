 date 2025-11 Persbericht: [eilandstaten|AOS] en [Europese Unie|EUR] {dienen|s1+s2} samen klimaatfonds in

[Montevideo|l1], 14 november 2025 - [De Europese Unie|EUR] en [de Alliantie van Kleine Eilandstaten|AOS] ([AOSIS|AOS]) hebben vandaag op de {klimaattop|e1} in [Montevideo|l1] een gezamenlijk {voorstel|s1+s2} {gelanceerd|s1+s2}: een schadefonds van 40 miljard euro per jaar. [Brazilië|BRA] heeft zich er al {achter geschaard|r1}. [India|IND] {liet|r2} weten er niets voor te voelen.

Eurocommissaris [Wopke Hoekstra|p1] {staat|d1} aan het hoofd van [de [Europese|EUR] onderhandelaars|EUR]. Als {hoofdonderhandelaar|d2} van [de eilandstaten|AOS] treedt [Tavita Leota|p2] uit Samoa op, met [Miriama Seruvatu|p3] en [Ahmed Zareer|p4] als plaatsvervangers.

"[Wij|EUR] hebben bewogen, nu zijn de grote uitstoters aan zet", {aldus|e2} [Hoekstra|p1]. "Van [Saudi-Arabië|SAU] {verlangen|e3} [wij|AOS] dat [het|SAU] [zijn|SAU] blokkade van de slottekst opheft", voegt [Leota|p2] daaraan toe.

Wat ligt er op tafel?

- [De Unie|EUR] {scherpt|e4} [haar|EUR] uitstootdoel voor 2035 aan tot 72 procent.
- [AOSIS|AOS] {laat|e5} [haar|AOS] aanspraak op betalingen met terugwerkende kracht vallen.
- [Canada|CAN] heeft {voorgesteld|s3} de naleving te laten waarborgen door een onafhankelijk bureau. Het {idee|s3} is aan [China|CHI] voorgelegd; een {antwoord|r3} wordt later verwacht.

De {onderhandelingen|e1} tussen de 190 landen zijn {nog in volle gang|o1}. Morgen om 9.00 uur {buigen|e6} [de Unie|EUR], [AOSIS|AOS] en [de Arabische Groep|ARA] zich, onder voorzitterschap van [Chili|CHI2] en [Noorwegen|NOO], over de passage inzake olie en gas. Het {werkdiner|e8} van [Hoekstra|p1] met [de Arabische Groep|ARA], dat vanavond zou plaatshebben, is {doorgeschoven|o2} naar zondag.

Vorige week {zat|e9} [Hoekstra|p1] in de marge van [de G7|GX] in [Toronto|l2] al een uur met de [Indiase|IND] minister [Bhupender Yadav|p5]. {Dichter bij elkaar|o3} kwamen [de twee|p1+p5] daar niet.

Noot voor de redactie

Om 17.00 uur geven [Hoekstra|p1] en [Leota|p2] een {persconferentie|e10} in zaal 4.
=====
entities:
  EUR: {name: Europese Unie, type: Organisation}
  AOS: {name: AOSIS, type: Organisation}
  GX: {name: G7, type: Organisation}
  ARA: {name: Arabische Groep, type: Organisation}
  BRA: {name: Brazilië, type: State}
  IND: {name: India, type: State}
  SAU: {name: Saudi-Arabië, type: State}
  CAN: {name: Canada, type: State}
  CHI: {name: China, type: State}
  CHI2: {name: Chili, type: State}
  NOO: {name: Noorwegen, type: State}
  p1: {name: Wopke Hoekstra, type: Person}
  p2: {name: Tavita Leota, type: Person}
  p3: {name: Miriama Seruvatu, type: Person}
  p4: {name: Ahmed Zareer, type: Person}
  p5: {name: Bhupender Yadav, type: Person}
  l1: {name: Montevideo, type: Place}
  l2: {name: Toronto, type: Place}
offices:
  - {person: p1, office: Eurocommissaris, of: EUR}
  - {person: p2, office: hoofdonderhandelaar, of: AOS}
  - {person: p5, office: minister, of: IND}
  - {person: p3, office: plaatsvervanger, of: AOS}
  - {person: p4, office: plaatsvervanger, of: AOS}
events:
  e1: {type: Negotiation, label: onderhandelingen op de klimaattop in Montevideo, participants: [EUR, AOS], place: l1, factuality: actual}
  e6: {type: Negotiation, label: overleg over de passage inzake olie en gas, participants: [EUR, AOS, ARA], mediators: [CHI2, NOO], time: Morgen om 9.00 uur, factuality: planned, part_of: e1}
  e8: {type: Meeting, label: werkdiner van Hoekstra met de Arabische Groep, participants: [p1, ARA], time: vanavond, factuality: counterfactual}
  e9: {type: Meeting, label: gesprek Hoekstra-Yadav in Toronto, participants: [p1, p5], place: l2, time: Vorige week, factuality: actual}
  e10: {type: PressConference, label: persconferentie Hoekstra en Leota, participants: [p1, p2], time: Om 17.00 uur, factuality: planned}
acts:
  e2: {type: Statement, by: p1, content: 'Wij hebben bewogen, nu zijn de grote uitstoters aan zet'}
  e3: {type: Demand, by: p2, to: [SAU], content: Van Saudi-Arabië verlangen wij dat het zijn blokkade van de slottekst opheft}
  e4: {type: Concession, by: EUR, to: [AOS], content: haar uitstootdoel voor 2035 aan tot 72 procent}
  e5: {type: Concession, by: AOS, to: [EUR], content: haar aanspraak op betalingen met terugwerkende kracht}
  s1: {type: Proposal, by: EUR, to: [BRA], kind: other, content: een schadefonds van 40 miljard euro per jaar, status: accepted}
  s2: {type: Proposal, by: EUR, to: [IND], kind: other, content: een schadefonds van 40 miljard euro per jaar, status: rejected}
  s3: {type: Proposal, by: CAN, to: [CHI], kind: guarantee, status: unanswered, content: de naleving te laten waarborgen door een onafhankelijk bureau}
replies:
  r1: {to: s1, by: BRA, answer: accepted}
  r2: {to: s2, by: IND, answer: rejected}
  r3: {to: s3, by: CHI, answer: unanswered}
delegations:
  d1: {of: EUR, head: p1, members: [], event: e1}
  d2: {of: AOS, head: p2, members: [p3, p4], event: e1}
outcomes:
  o1: {of: e1, type: ongoing}
  o2: {of: e8, type: postponed}
  o3: {of: e9, type: no_breakthrough}
