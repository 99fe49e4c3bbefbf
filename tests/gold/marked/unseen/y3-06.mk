 date 2021-06-20 Liveblog {atoomoverleg|e1} [Wenen|l1]: zesde {ronde|e1} {geschorst|o1}

21.14 uur - Dit was het voor vandaag

Hiermee sluiten we dit liveblog. De zesde {ronde|e1} is {geschorst|o1}, een datum voor de {zevende|e2} is er niet, en [Iran|IR] en [de VS|US] hebben [elkaar|IR+US] ook nu niet rechtstreeks {gesproken|e3}.

19.40 uur - [Washington|US]: serieuze meningsverschillen

De [Amerikaanse|US] gezant [Douglas Feldman|p1] {spreekt|s1} van "vooruitgang op papier, maar nog serieuze meningsverschillen". [Hij|p1] verblijft net als de vorige keren in een ander hotel dan [de Iraniërs|IR]; [EU|EU]-diplomaat [Ignacio Bárcena|p2] {loopt heen en weer|e4}. [Feldman|p1] {reist|e5} morgen door naar [Riyad|l2].

17.05 uur - [Bárcena|p2]: 'hoofdsteden moeten huiswerk doen'

Vandaag wordt er {geen akkoord|o2} gesloten. [Bárcena|p2], die de {vergadering|e1} voorzit, heeft het {overleg|e1} {stilgelegd|o1} tot "de hoofdsteden hun huiswerk hebben gedaan", {zei|s2} [hij|p2] zojuist op de stoep van het Grand Hotel. De [Russische|RU] ambassadeur [Valeri Oesatsjov|p3] {benadrukt|s3} op Twitter dat niemand boos is {weggelopen|o3}.

14.32 uur - [Iran|IR] {wil|s4} garantie

[De [Iraanse|IR] onderhandelaar|p4], [Behrouz Sanjabi|p4], {eist|s4} een schriftelijke garantie dat een volgende [Amerikaanse|US] regering het {atoomakkoord|e6} niet opnieuw opzegt. Dat meldt staatspersbureau IRNA. Juridisch {onmogelijk|r1}, {zegt|r1} een hoge functionaris in [Washington|US].

11.20 uur - Europees {compromis|s5}

[Duitsland|DE], [Frankrijk|FR] en [het Verenigd Koninkrijk|GB] hebben vanochtend een {compromis|s5} op tafel gelegd, melden bronnen aan Reuters. De sancties op de oliehandel verdwijnen dan meteen, in ruil waarvoor [Teheran|IR] de nieuwste centrifuges binnen twee maanden ontmantelt. [China|CN] en [Rusland|RU] {steunen|r2+r3} het. [Iran|IR] {bestudeert|r4} de tekst nog.

09.00 uur - Goedemorgen

In [Wenen|l1] begint zo de slotdag van de zesde {ronde|e1} {gesprekken|e1} over het {atoomakkoord|e6} uit 2015. Aan tafel zitten [Iran|IR], [Rusland|RU], [China|CN] en [drie Europese landen|DE+FR+GB]. [De VS|US], die in 2018 uit het {akkoord|e6} {stapten|s6}, zijn er niet bij.
=====
entities:
  IR: {name: Iran, type: State}
  US: {name: VS, type: State}
  RU: {name: Rusland, type: State}
  CN: {name: China, type: State}
  DE: {name: Duitsland, type: State}
  FR: {name: Frankrijk, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  EU: {name: EU, type: Organisation}
  l1: {name: Wenen, type: Place}
  l2: {name: Riyad, type: Place}
  p1: {name: Douglas Feldman, type: Person}
  p2: {name: Ignacio Bárcena, type: Person}
  p3: {name: Valeri Oesatsjov, type: Person}
  p4: {name: Behrouz Sanjabi, type: Person}
offices:
  - {person: p1, office: gezant, of: US}
  - {person: p2, office: EU-diplomaat, of: EU}
  - {person: p3, office: ambassadeur, of: RU}
  - {person: p4, office: onderhandelaar, of: IR}
events:
  e1: {type: Negotiation, label: zesde ronde van het atoomoverleg, participants: [IR, RU, CN, DE, FR, GB], mediators: [p2], place: l1, time: vandaag, factuality: actual}
  e2: {type: Negotiation, label: zevende ronde, factuality: possible, after: e1}
  e3: {type: Negotiation, label: rechtstreeks gesprek, participants: [IR, US], factuality: counterfactual}
  e4: {type: Mediation, participants: [US, IR], mediators: [p2], place: l1, factuality: actual}
  e5: {type: Visit, participants: [p1], place: l2, time: morgen, factuality: planned}
  e6: {type: Agreement, label: atoomakkoord, participants: [IR, US], time: "2015", factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "vooruitgang op papier, maar nog serieuze meningsverschillen", about: e1}
  s2: {type: Statement, by: p2, content: "de hoofdsteden hun huiswerk hebben gedaan", about: e1}
  s3: {type: Statement, by: p3, content: "dat niemand boos is weggelopen", about: e1}
  s4: {type: Demand, by: p4, to: [US], content: "een schriftelijke garantie dat een volgende Amerikaanse regering het atoomakkoord niet opnieuw opzegt"}
  s5: {type: Proposal, by: DE, to: [IR], kind: sanctions_relief, content: "De sancties op de oliehandel verdwijnen dan meteen, in ruil waarvoor Teheran de nieuwste centrifuges binnen twee maanden ontmantelt", status: unanswered, time: vanochtend}
  s6: {type: Statement, by: US, content: "uit het akkoord", time: in 2018, about: e6}
replies:
  r1: {to: s4, by: US, answer: rejected}
  r2: {to: s5, by: CN, answer: accepted}
  r3: {to: s5, by: RU, answer: accepted}
  r4: {to: s5, by: IR, answer: unanswered}
delegations: {}
outcomes:
  o1: {of: e1, type: postponed}
  o2: {of: e1, type: no_breakthrough}
  o3: {of: e1, type: walkout, factuality: counterfactual}
