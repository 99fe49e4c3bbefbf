 date 2019-05-22 [Emir|p1] {krijgt|e2} [veehoeders|FU] en [boeren|BE] om de tafel

De moskee in [Jos|l1] was te klein en de kathedraal te gevoelig, dus werd het de kantine van een tinmijn. Daar legden woensdag [achttien afgevaardigden van de Berom-boeren|BE] en [evenveel Fulani-herders|FU] na drie jaar van overvallen en wraakacties een {gelofte|e1+o2} af. Weidepaden worden met witgekalkte stenen gemarkeerd. Wie een koe doodt, betaalt; wie een akker laat vertrappen, ook.

De {ceremonie|e1} was het werk van [twee mannen van boven de tachtig|p1+p2]. [Alhaji Haruna Bawa|p1], emir van Wase, kent [de herders|FU]; de gepensioneerde bisschop [Ignatius Dung Kwashi|p2] doopte de helft van [de boeren|BE]. Sinds kerst {reden|e2} [ze|p1+p2] samen in een oude Peugeot van gehucht naar gehucht. "[Hij|p1] stuurt, [ik|p2] bid", grapt [de bisschop|p2].

Makkelijk ging dat niet. In februari {stapten|o1} [de Berom|BE] uit het {overleg|e3} in [Barkin Ladi|l2], nadat in de nacht ervoor elf mensen waren gedood. [Zij|BE] {eisten|a1} toen dat [de Fulani|FU] zouden vertrekken uit zes bezette dorpen. Aan die {eis|a1} is, drie maanden later, ten dele {tegemoetgekomen|r1}: uit vier.

Gouverneur [Simon Lalung|p3] was bij de {plechtigheid|e1} aanwezig, als toeschouwer, zo benadrukte [hij|p3] zelf. [Zijn|p3] eigen vredescommissie, die 92 miljoen naira kostte, is in 2017 opgedoekt.

Of het houdt? Het regenseizoen begint over twee weken, dan gaan de kuddes weer noordwaarts. [Bawa|p1] heeft alvast benzine gekocht.
=====
entities:
  FU: {name: Fulani-herders, type: Organisation}
  BE: {name: Berom-boeren, type: Organisation}
  p1: {name: Haruna Bawa, type: Person}
  p2: {name: Ignatius Dung Kwashi, type: Person}
  p3: {name: Simon Lalung, type: Person}
  l1: {name: Jos, type: Place}
  l2: {name: Barkin Ladi, type: Place}
events:
  e1: {type: Agreement, label: gelofte van boeren en herders, participants: [BE, FU], mediators: [p1, p2], observers: [p3], place: l1, time: woensdag, factuality: actual}
  e2: {type: Mediation, label: rondreis van emir en bisschop, participants: [BE, FU], mediators: [p1, p2], time: Sinds kerst, factuality: actual}
  e3: {type: Negotiation, label: overleg in Barkin Ladi, participants: [BE, FU], place: l2, time: In februari, factuality: actual}
acts:
  a1: {type: Demand, by: BE, to: [FU], content: dat de Fulani zouden vertrekken uit zes bezette dorpen, about: e3}
replies:
  r1: {to: a1, by: FU, answer: accepted}
outcomes:
  o1: {of: e3, type: walkout}
  o2: {of: e2, type: agreement}
