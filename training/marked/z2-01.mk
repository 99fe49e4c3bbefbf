 date 2021-05-03 Liveblog: [Bisjkek|KG] en [Doesjanbe|TJ] {onderhandelen|e1} over einde {grensgevechten|e2}

07.10 uur

Bij de {gevechten|e2} om de waterinlaat van [Golovnoj|l1] vielen sinds woensdag 31 doden. [Kirgizië|KG] en [Tadzjikistan|TJ] laten vandaag [hun|KG+TJ] officieren {praten|e1} bij [grenspost Kyzyl-Bel|l2], in een tent van het [Oezbeekse|UZ] leger. [Oezbekistan|UZ] treedt op als gastheer en bewaakt de toegangsweg.

08.55 uur

De [Kirgizische|KG] premier [Azamat Toktogoelov|p1] {meldt|s1} op de radio dat er al een {bestand|e3} is, dat om tien uur ingaat.

09.20 uur

Niets van waar, {laat|s2} [Doesjanbe|TJ] weten. "[Wij|TJ] hebben niets {getekend|e3}, [wij|TJ] hebben nog niet eens koffie gehad."

12.40 uur

De tent zit vol. Generaal [Ularbek Mamyrov|p2] {voert|d1} de [Kirgizische|KG] ploeg aan, aan de [Tadzjiekse|TJ] kant {neemt|d2} kolonel [Zafar Rahimi|p3] het woord, met twee officieren die hun naam niet geven. [Mamyrov|p2] {verlangt|a1} dat de mortieren op de heuvel verdwijnen vóór er over water wordt gesproken.

16.05 uur

[Rahimi|p3] heeft de {zitting|e1} {verlaten|o1}. Over de mortieren valt met [hem|p3] {niet te praten|r1}, zegt een [Oezbeekse|UZ] officier.

17.30 uur

[Rahimi|p3] zit er weer. [Hij|p3] had, naar [hij|p3] {beweert|s3}, alleen moeten bellen.

19.45 uur

Nu dan toch: vanaf middernacht {zwijgen de wapens|e4+o2}. [Beide officieren|p2+p3] zetten [hun|p2+p3] {handtekening|e4} onder een velletje van vier regels. De mortieren mogen blijven staan, maar zonder granaten; die {toezegging|a2} deed [Rahimi|p3] op de valreep. Wie de waterinlaat beheert, {blijft open|o3}. Daarover {spreken|e5} de vicepremiers op 12 mei in Batken verder.

21.00 uur

Wij sluiten dit blog. [De premier van vanmorgen|p1] kreeg dus gelijk, elf uur te laat.
=====
entities:
  KG: {name: Kirgizië, type: State}
  TJ: {name: Tadzjikistan, type: State}
  UZ: {name: Oezbekistan, type: State}
  l1: {name: Golovnoj, type: Place}
  l2: {name: grenspost Kyzyl-Bel, type: Place}
  p1: {name: Azamat Toktogoelov, type: Person}
  p2: {name: Ularbek Mamyrov, type: Person}
  p3: {name: Zafar Rahimi, type: Person}
offices:
  - {person: p1, office: premier, of: KG}
  - {person: p2, office: generaal, of: KG}
  - {person: p3, office: kolonel, of: TJ}
events:
  e1: {type: Negotiation, label: bestandsoverleg bij Kyzyl-Bel, participants: [KG, TJ, p2, p3], hosts: [UZ], place: l2, time: vandaag, factuality: actual}
  e2: {type: Conflict, label: grensgevechten om de waterinlaat, participants: [KG, TJ], place: l1, time: sinds woensdag, factuality: actual}
  e3: {type: Agreement, label: bestand dat de premier meldde, participants: [KG, TJ], time: om tien uur, factuality: counterfactual, source: p1}
  e4: {type: Agreement, label: bestand van vier regels, participants: [KG, TJ, p2, p3], time: vanaf middernacht, factuality: actual, part_of: e1}
  e5: {type: Negotiation, label: overleg van de vicepremiers, participants: [KG, TJ], time: op 12 mei, factuality: planned, after: e1}
acts:
  s1: {type: Statement, by: p1, content: "dat er al een bestand is, dat om tien uur ingaat", about: e3}
  s2: {type: Statement, by: TJ, content: "Wij hebben niets getekend", about: e3}
  a1: {type: Demand, by: p2, to: [TJ], content: "dat de mortieren op de heuvel verdwijnen vóór er over water wordt gesproken"}
  s3: {type: Statement, by: p3, content: alleen moeten bellen}
  a2: {type: Concession, by: p3, to: [KG], content: zonder granaten}
replies:
  r1: {to: a1, by: p3, answer: rejected}
delegations:
  d1: {of: KG, head: p2, members: [], event: e1}
  d2: {of: TJ, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
  o2: {of: e1, type: ceasefire}
  o3: {of: e1, type: partial_agreement}
