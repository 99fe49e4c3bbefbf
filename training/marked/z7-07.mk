 date 2022-03-29 Wie {zit|e1} er in [Tasjkent|l1] aan tafel?

[TASJKENT|l1] - [Kirgizië|KG] en [Tadzjikistan|TJ] {steken|e1} vandaag in [de [Oezbeekse|UZ] hoofdstad|l1] de koppen bij elkaar over het vuurgevecht van vorige week bij [Isfara|l2]. Een overzicht van de hoofdrolspelers.

De gastheer

[Oezbekistan|UZ] heeft oud-minister [Rustam Yoʻldoshev|p1] naar voren geschoven. [Hij|p1] {bemiddelde|e2} in 2014 ook al, toen om een pomp. "[Hij|p1] spreekt beide talen en leent aan niemand geld", aldus een kenner.

[De Kirgiezen|KG]

[Bisjkek|KG] {stuurt|d1} een ploeg van vier. [Aanvoerder|p2] is vicepremier [Nurlan Abdykerimov|p2]; [hem|p2] vergezellen generaal [Taalai Sydykov|p3], landmeetster [Aigul Toktosunova|p4] en, op het laatste moment, gouverneur [Emil Beisjeev|p5], die in de plaats komt van de zieke [Mirlan Osmonov|p6].

[De Tadzjieken|TJ]

[Doesjanbe|TJ] houdt het klein. Ambassadeur [Farrukh Nazarov|p7] {komt|d2} in [zijn|p7] eentje. Dat wordt door [de Kirgiezen|KG] gelezen als een belediging.

De toeschouwers

[De OVSE|OVSE] en [China|CN] hebben een stoel langs de muur, zonder spreekrecht. [Rusland|RU] had die ook kunnen krijgen, maar {bedankte|s1}.

De inzet

[Kirgizië|KG] {wenst|a1} dat het grenshek bij [Isfara|l2] verdwijnt. [Tadzjikistan|TJ] zou in ruil voor een weg {bereid|a2} zijn tot het {afstaan|a2} van twee weiden; [Nazarov|p7] wilde dat maandag {noch bevestigen noch ontkennen|s2}. Wat er vandaag uitkomt, {weet niemand|o1}.

En dan nog dit

[Kazachstan|KZ] had [beide buren|KG+TJ] in het weekeinde {gevraagd|a3+a4} naar [Almaty|l3] te komen, voor een {top|e3} op het hoogste niveau. [De Kirgiezen|KG] {sloegen|r1} de uitnodiging beleefd af, [de Tadzjieken|TJ] hebben haar '{doorgestuurd|r2} naar een andere afdeling', wat in [Doesjanbe|TJ] van alles kan betekenen.

Na de zitting geeft [Yoʻldoshev|p1] een {toelichting|e4} aan de pers. Vragen mogen, antwoorden zijn niet gegarandeerd.
=====
entities:
  KZ: {name: Kazachstan, type: State}
  l3: {name: Almaty, type: Place}
  UZ: {name: Oezbekistan, type: State}
  KG: {name: Kirgizië, type: State}
  TJ: {name: Tadzjikistan, type: State}
  OVSE: {name: OVSE, type: Organisation}
  CN: {name: China, type: State}
  RU: {name: Rusland, type: State}
  p1: {name: Rustam Yoʻldoshev, type: Person}
  p2: {name: Nurlan Abdykerimov, type: Person}
  p3: {name: Taalai Sydykov, type: Person}
  p4: {name: Aigul Toktosunova, type: Person}
  p5: {name: Emil Beisjeev, type: Person}
  p6: {name: Mirlan Osmonov, type: Person}
  p7: {name: Farrukh Nazarov, type: Person}
  l1: {name: Tasjkent, type: Place}
  l2: {name: Isfara, type: Place}
offices:
  - {person: p1, office: oud-minister, of: UZ}
  - {person: p2, office: vicepremier, of: KG}
  - {person: p3, office: generaal, of: KG}
  - {person: p4, office: landmeetster, of: KG}
  - {person: p5, office: gouverneur, of: KG}
  - {person: p7, office: Ambassadeur, of: TJ}
events:
  e3: {type: Meeting, label: top in Almaty, participants: [KG, TJ], hosts: [KZ], place: l3, factuality: counterfactual}
  e4: {type: PressConference, label: toelichting van Yoʻldoshev, participants: [p1], time: Na de zitting, factuality: planned, after: e1}
  e1: {type: Negotiation, label: grensoverleg in Tasjkent, participants: [KG, TJ], hosts: [UZ, p1], observers: [OVSE, CN], place: l1, time: vandaag, factuality: actual}
  e2: {type: Mediation, label: bemiddeling om een pomp, mediators: [p1], time: in 2014, factuality: actual}
acts:
  a3: {type: Proposal, by: KZ, to: [KG], kind: summit, content: een top op het hoogste niveau, status: rejected, about: e3}
  a4: {type: Proposal, by: KZ, to: [TJ], kind: summit, content: een top op het hoogste niveau, status: unanswered, about: e3}
  s1: {type: Statement, by: RU, content: bedankte}
  a1: {type: Demand, by: KG, to: [TJ], content: dat het grenshek bij Isfara verdwijnt}
  a2: {type: Concession, by: TJ, to: [KG], content: het afstaan van twee weiden, factuality: possible}
  s2: {type: Statement, by: p7, content: noch bevestigen noch ontkennen}
delegations:
  d1: {of: KG, head: p2, members: [p3, p4, p5], event: e1}
  d2: {of: TJ, head: p7, members: [], event: e1}
outcomes:
  o1: {of: e1, type: unknown}
replies:
  r1: {to: a3, by: KG, answer: rejected}
  r2: {to: a4, by: TJ, answer: unanswered}
