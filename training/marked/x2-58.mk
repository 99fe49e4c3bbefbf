 date 2014-03-10 Dertien nonnen, één generaal en een koffer die er niet was

Na drie maanden gevangenschap bij [het Nusrafront|NF] zijn de nonnen van Maaloula zondagnacht {vrijgekomen|e1}. [Syrië|SY] {liet|e1} in ruil 138 vrouwen uit [zijn|SY] gevangenissen gaan. De {overdracht|e1} gebeurde op een bergpas tussen [Yabrud|l1] en [Arsal|l2], onder het toezicht van [het Libanese Rode Kruis|RK].

De naam die maandag in Beiroet rondzingt, is die van generaal [Antoine Karam|p1], [hoofd van de [Libanese|LB] staatsveiligheid|p1]. [Hij|p1] was het die de {deal|e1+o1} {bemiddelde|e2}, samen met de [Qatarese|QA] inlichtingenman [Saif al-Marri|p2]. Op een {persconferentie|e3} zonder vragen {zei|s1} [Karam|p1] dat de {onderhandelingen|e5} drie keer op sterven lagen. [De rebellen|NF] {vroegen|a1} eerst 1.500 gevangenen. [Damascus|SY] {vond|r1} honderd al een royale bui.

Er doen geruchten de ronde over zestien miljoen dollar, door [Qatar|QA] betaald. [Al-Marri|p2] {ontkende|s2} dat in alle toonaarden: "[Ik|p2] kom met een tandenborstel, niet met een koffer." [De patriarch van Antiochië|p3] {bedankte|s3} tijdens de mis "zij die God alleen kent, en het hotel dat [hen|p1+p2] gratis liet logeren".

Voor de twee ontvoerde bisschoppen van Aleppo is er geen nieuws. [Karam|p1] hoopt hun zaak "eerstdaags" bij [dezelfde groep|NF] {aan te kaarten|e4}.
=====
entities:
  NF: {name: Nusrafront, type: Organisation}
  SY: {name: Syrië, type: State}
  RK: {name: Libanese Rode Kruis, type: Organisation}
  LB: {name: Libanon, type: State}
  QA: {name: Qatar, type: State}
  l1: {name: Yabrud, type: Place}
  l2: {name: Arsal, type: Place}
  p1: {name: Antoine Karam, type: Person}
  p2: {name: Saif al-Marri, type: Person}
  p3: {name: patriarch van Antiochië, type: Person}
offices:
  - {person: p1, office: hoofd van de Libanese staatsveiligheid, of: LB}
  - {person: p2, office: inlichtingenman, of: QA}
events:
  e1: {type: Agreement, label: ruil van de nonnen, participants: [NF, SY], mediators: [p1, p2], observers: [RK], time: zondagnacht, factuality: actual}
  e2: {type: Mediation, label: bemiddeling van Karam en al-Marri, participants: [NF, SY], mediators: [p1, p2], factuality: actual}
  e5: {type: Negotiation, label: onderhandelingen over de nonnen, participants: [NF, SY], mediators: [p1, p2], factuality: actual}
  e3: {type: PressConference, label: persconferentie van Karam, participants: [p1], time: maandag, factuality: actual}
  e4: {type: Negotiation, label: gesprek over de bisschoppen, participants: [p1, NF], time: eerstdaags, factuality: possible}
acts:
  s1: {type: Statement, by: p1, content: "de onderhandelingen drie keer op sterven lagen", about: e5}
  a1: {type: Demand, by: NF, to: [SY], content: "1.500 gevangenen"}
  s2: {type: Statement, by: p2, content: "Ik kom met een tandenborstel, niet met een koffer."}
  s3: {type: Statement, by: p3, to: [p1, p2], content: "zij die God alleen kent"}
replies:
  r1: {to: a1, by: SY, answer: rejected}
outcomes:
  o1: {of: e5, type: agreement}
