 date 1991-05-31 [Angola|AO]: [ze|p1+p2] {gaven|e1} [elkaar|p1+p2] een hand

[LISSABON|l1] - President [José Eduardo dos Santos|p1] van [Angola|AO] en [Jonas Savimbi|p2], [leider van [UNITA|UN]|p2], hebben vrijdag het {akkoord|e1} bekrachtigd dat op 1 mei was {geparafeerd|e2}. [Portugal|PT] {bemiddelde|e3} een jaar lang, in de persoon van staatssecretaris [José Manuel Durão Barroso|p3]; [de Verenigde Staten|US] en [de Sovjetunie|SU] keken toe. Een hardnekkig gerucht als zou [Savimbi|p2] op het laatste moment zijn {opgestapt|o1}, bleek verzonnen: [hij|p2] zocht [zijn|p2] bril.
=====
entities:
  AO: {name: Angola, type: State}
  PT: {name: Portugal, type: State}
  US: {name: Verenigde Staten, type: State}
  SU: {name: Sovjet-Unie, type: State}
  UN: {name: UNITA, type: Organisation}
  l1: {name: Lissabon, type: Place}
  p1: {name: José Eduardo dos Santos, type: Person}
  p2: {name: Jonas Savimbi, type: Person}
  p3: {name: José Manuel Durão Barroso, type: Person}
offices:
  - {person: p1, office: President, of: AO}
  - {person: p2, office: leider, of: UN}
  - {person: p3, office: staatssecretaris, of: PT}
events:
  e1: {type: Agreement, participants: [AO, UN, p1, p2], mediators: [PT, p3], observers: [US, SU], place: l1, time: vrijdag, factuality: actual, after: e2}
  e2: {type: Agreement, label: parafering, participants: [AO, UN], time: op 1 mei, factuality: actual}
  e3: {type: Mediation, participants: [AO, UN], mediators: [PT, p3], observers: [US, SU], time: een jaar lang, factuality: actual}
outcomes:
  o1: {of: e1, type: walkout, factuality: counterfactual}
