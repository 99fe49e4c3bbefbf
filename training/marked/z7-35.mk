 date 2021-06-19 Het lange wachten van [Bamako|l1]

[BAMAKO|l1] - Op de negende verdieping van hotel de l'Amitié in [Bamako|l1] wachten [ze|p1+KO]. [Goodluck Nwachukwu-Bell|p1], ex-president van [Sierra Leone|SL] en nu [de {bemiddelaar|e1} van [de Ecowas|EC]|p1], wacht op [de kolonels|KO]. [De kolonels|KO] wachten op [Parijs|FR]. [De coördinatie van de Azawad-rebellen|AZ] wacht beneden in de lobby, omdat de lift het niet doet.

Het {overleg|e2} over een burgerregering had vrijdag moeten beginnen. Het is drie keer {verplaatst|o1}: naar vrijdagavond, naar zaterdagmorgen, naar 'zodra het kan'. Niemand heeft het {afgelast|o2}.

Kolonel [Adama Traoré-Keïta|p2], die door [de junta|KO] is {aangewezen|d1} als woordvoerder, met de juriste [Oumou Ba|p3] en de imam [Cheick Diarra|p4] als raadslieden, beweert dat [hij|p2] van een uitgesteld {begin|e2} niets af weet. "[Wij|KO] zijn er. [Wij|KO] hebben zelfs al gegeten", {zei|s1} [hij|p2].

Waarop wordt dan gewacht? Volgens drie diplomaten op een handtekening uit [Frankrijk|FR]. [De kolonels|KO] {willen|a1} pas praten nadat [Parijs|FR] de bevroren tegoeden heeft vrijgegeven. [De [Franse|FR] regering|FR] zou daartoe {genegen|r1} zijn, {mits|a2} vóór februari verkiezingen plaatshebben. [Het Élysée|FR] {weigert|s2} elk commentaar.

Intussen wordt er gepraat over hoe er gepraat zal worden. Donderdagnacht {dineerde|e3} [Nwachukwu-Bell|p1] met rebellenleider [Alghabass ag Intalla-Moussa|p5] in een visrestaurant aan de Niger. [De gastvrouw|p6], [de [Algerijnse|DZ] ambassadrice|p6] [Samira Belhadj|p6], had de tafel laten dekken op een bootje. "Daar hoort niemand je", {verklapte|s3} [ze|p6]. Op die boot {stelde|a3} [ag Intalla-Moussa|p5] een nieuw verdrag voor: de garnizoenen van het noorden in handen van gemengde eenheden, met [Algerije|DZ] als borg. [De {bemiddelaar|e1}|p1] heeft het aan [de kolonels|KO] {doorgegeven|a3}, en daar is het {blijven liggen|r2}.

Een {bezoek|e4} van [VN|VN]-baas [Aurelio Mestre|p7], deze zondag, is op de valreep {afgeblazen|o3}. [Zijn|p7] toestel staat in Dakar aan de grond.

Tegen de avond komt er beweging. De lift werkt. [De rebellen|AZ] stappen in, drukken op negen, en staan stil tussen zes en zeven.
=====
entities:
  SL: {name: Sierra Leone, type: State}
  EC: {name: Ecowas, type: Organisation}
  KO: {name: kolonels, type: Organisation}
  AZ: {name: coördinatie van de Azawad-rebellen, type: Organisation}
  FR: {name: Frankrijk, type: State}
  DZ: {name: Algerije, type: State}
  VN: {name: VN, type: Organisation}
  p1: {name: Goodluck Nwachukwu-Bell, type: Person}
  p2: {name: Adama Traoré-Keïta, type: Person}
  p3: {name: Oumou Ba, type: Person}
  p4: {name: Cheick Diarra, type: Person}
  p5: {name: Alghabass ag Intalla-Moussa, type: Person}
  p6: {name: Samira Belhadj, type: Person}
  p7: {name: Aurelio Mestre, type: Person}
  l1: {name: Bamako, type: Place}
offices:
  - {person: p1, office: ex-president, of: SL}
  - {person: p1, office: bemiddelaar, of: EC}
  - {person: p2, office: woordvoerder, of: KO}
  - {person: p3, office: juriste, of: KO}
  - {person: p5, office: rebellenleider, of: AZ}
  - {person: p6, office: ambassadrice, of: DZ}
  - {person: p7, office: VN-baas, of: VN}
events:
  e1: {type: Mediation, label: bemiddeling van de Ecowas, participants: [KO, AZ], mediators: [p1, EC], factuality: actual}
  e2: {type: Negotiation, label: overleg over burgerregering, participants: [KO, AZ], mediators: [p1], place: l1, time: zodra het kan, factuality: planned}
  e3: {type: Meeting, label: diner op de Niger, participants: [p1, p5], hosts: [p6], time: Donderdagnacht, factuality: actual}
  e4: {type: Visit, label: bezoek van VN-baas, participants: [p7], time: deze zondag, factuality: counterfactual}
acts:
  s1: {type: Statement, by: p2, content: Wij zijn er}
  s2: {type: Statement, by: FR, content: elk commentaar}
  s3: {type: Statement, by: p6, content: Daar hoort niemand je}
  a1: {type: Demand, by: KO, to: [FR], content: nadat Parijs de bevroren tegoeden heeft vrijgegeven}
  a2: {type: Demand, by: FR, to: [KO], content: vóór februari verkiezingen plaatshebben, factuality: possible}
  a3: {type: Proposal, by: p5, to: [KO], kind: treaty, content: "een nieuw verdrag voor: de garnizoenen van het noorden in handen van gemengde eenheden, met Algerije als borg", status: unanswered}
replies:
  r1: {to: a1, by: FR, answer: accepted}
  r2: {to: a3, by: KO, answer: unanswered}
delegations:
  d1: {of: KO, head: p2, members: [p3, p4], event: e2}
outcomes:
  o1: {of: e2, type: postponed}
  o2: {of: e2, type: cancelled, factuality: counterfactual}
  o3: {of: e4, type: cancelled}
