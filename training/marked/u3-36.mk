 date 2023-10-24 [China|CN] en [Bhutan|BT] {spreken|s1} af haast te maken met grens

[China|CN] en [Bhutan|BT] willen [hun|CN+BT] grens "zo snel mogelijk" {vastleggen|e2} en diplomatieke betrekkingen aanknopen. Dat staat in een {verklaring|s1} na de 25e {ronde|e1} grensoverleg, die dinsdag in [Beijing|l1] is afgesloten.

De [Bhutaanse|BT] minister van Buitenlandse Zaken [Tandi Dorji|p1] {sprak|e1} twee dagen met viceminister [Sun Weidong|p2]. Het was de eerste {ronde|e1} in zeven jaar. Ook {ontmoette|e3} [Dorji|p1] vicepresident [Han Zheng|p3]. Een gemengde commissie gaat de lijn op de kaart tekenen. Daarover is een {akkoord|e5+o1} getekend.

[India|IN] volgt het proces met argusogen. Premier [Narendra Modi|p4] {stuurde|e6} vorige week nog [zijn|p4] adviseur [Ajit Doval|p5] naar [Thimphu|l2]. "[Wij|IN] gaan ervan uit dat [onze|IN] belangen worden meegewogen", {zegt|s3} woordvoerder [Arindam Bagchi|p6]. [India|IN] wil vooral niet dat het Doklam-plateau in [Chinese|CN] handen komt. Daar stonden [Indiase|IN] en [Chinese|CN] militairen in 2017 73 dagen {tegenover|e7} [elkaar|IN+CN].

[Dorji|p1] {ontkent|s4} dat [Bhutan|BT] grond wil ruilen met [China|CN]. "Er ligt geen ruilplan op tafel", {zei|s4} [hij|p1] tegen de krant Kuensel.

[Bhutan|BT] heeft geen ambassades van de vijf vaste leden van de VN-Veiligheidsraad. Nepal, Bangladesh en Japan hebben er wel banden mee.
=====
entities:
  CN: {name: China, type: State}
  BT: {name: Bhutan, type: State}
  IN: {name: India, type: State}
  l1: {name: Beijing, type: Place}
  l2: {name: Thimphu, type: Place}
  p1: {name: Tandi Dorji, type: Person}
  p2: {name: Sun Weidong, type: Person}
  p3: {name: Han Zheng, type: Person}
  p4: {name: Narendra Modi, type: Person}
  p5: {name: Ajit Doval, type: Person}
  p6: {name: Arindam Bagchi, type: Person}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: BT}
  - {person: p2, office: viceminister, of: CN}
  - {person: p3, office: vicepresident, of: CN}
  - {person: p4, office: Premier, of: IN}
  - {person: p5, office: adviseur, of: IN}
  - {person: p6, office: woordvoerder, of: IN}
events:
  e1: {type: Negotiation, label: 25e ronde grensoverleg, participants: [p1, p2], place: l1, time: twee dagen, factuality: actual}
  e2: {type: Agreement, label: vastlegging van de grens, participants: [CN, BT], factuality: possible}
  e3: {type: Meeting, participants: [p1, p3], place: l1, factuality: actual}
  e5: {type: Agreement, label: akkoord over de commissie, participants: [CN, BT], factuality: actual}
  e6: {type: Visit, label: reis van Doval, participants: [p5], place: l2, time: vorige week, factuality: actual}
  e7: {type: Conflict, label: confrontatie op Doklam, participants: [IN, CN], time: in 2017, factuality: actual}
acts:
  s1: {type: Statement, by: CN, content: "zo snel mogelijk"}
  s3: {type: Statement, by: p6, to: [CN, BT], content: "Wij gaan ervan uit dat onze belangen worden meegewogen"}
  s4: {type: Statement, by: p1, content: "Er ligt geen ruilplan op tafel"}
outcomes:
  o1: {of: e1, type: agreement}
