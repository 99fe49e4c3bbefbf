 date 2025-04-30 [Kyiv|UA] en [Washington|US] {tekenen|e1} dan toch: wat staat er in de {mineralendeal|e1}?

Twee maanden na het debacle in [het Witte Huis|l1] hebben minister [Scott Bessent|p1] en vicepremier [Joelia Svyrydenko|p2] woensdag in [Washington|l2] de {grondstoffenovereenkomst|e1} {ondertekend|e1}. Drie vragen.

Wie krijgt wat?

Er komt een fonds, fiftyfifty. De [Oekraïense|UA] grond blijft [Oekraïens|UA]. De {eis|a1} dat eerdere wapenhulp wordt terugbetaald, 350 miljard volgens [Donald Trump|p3], is {van tafel|c1}.

Zitten er garanties in?

Daar had [Volodymyr Zelensky|p4] lang op {aangedrongen|a2}. [Hij|p4] kreeg ze {niet|r2}. Wel staat er dat [de VS|US] 'langdurig verbonden' zijn.

En nu?

Het parlement in [Kyiv|UA] stemt op 8 mei. In een mijn bij Zjytomyr, waar titaan uit de modder wordt gespoeld, kijkt opzichter Serhi ernaar als naar het weer. 'Dit ging vroeger naar de Sovjet-Unie, toen naar een oligarch en straks naar een fonds', zegt hij. 'Mijn laarzen krijg ik van mijn broer.'
=====
entities:
  UA: {name: "Oekraïne", type: State}
  US: {name: "Verenigde Staten", type: State}
  p1: {name: "Scott Bessent", type: Person}
  p2: {name: "Joelia Svyrydenko", type: Person}
  p3: {name: "Donald Trump", type: Person}
  p4: {name: "Volodymyr Zelensky", type: Person}
  l1: {name: "Witte Huis", type: Place}
  l2: {name: "Washington", type: Place}
offices:
  - {person: p1, office: "minister", of: US}
  - {person: p2, office: "vicepremier", of: UA}
events:
  e1: {type: Agreement, participants: [p1, p2, UA, US], place: l2, time: "woensdag", factuality: actual}
acts:
  a1: {type: Demand, by: p3, to: [UA], content: "eerdere wapenhulp wordt terugbetaald"}
  a2: {type: Demand, by: p4, to: [US], content: "garanties"}
  c1: {type: Concession, by: US, to: [UA], content: "eerdere wapenhulp wordt terugbetaald"}
replies:
  r2: {to: a2, by: US, answer: rejected}
