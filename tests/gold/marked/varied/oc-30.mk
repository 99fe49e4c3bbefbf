 date 2005-09-03 "[Roosevelt|p1] kreeg de Nobelprijs voor een {maaltijd|e2} zonder rangorde"

Precies honderd jaar na de {Vrede van Portsmouth|e1} vragen we de Groningse historica Hanneke Wiarda waarom een marinewerf in New Hampshire nog telt.

Hoe kwam [Theodore Roosevelt|p1] tussen [Rusland|RU] en [Japan|JP] terecht?
"Op verzoek van [Tokio|JP], wat lang geheim bleef. [Japan|JP] had bij Tsushima de Baltische vloot vernietigd, maar het geld was op. Eind mei 1905 {vroeg|a1} ambassadeur [Takahira|p2] of [de president|p1] 'geheel op eigen initiatief' de partijen bijeen wilde roepen. [Nicolaas II|p3] {weigerde|r1+a6} aanvankelijk, tot ambassadeur [Meyer|p4] [hem|p3] op de verjaardag van de tsarina anderhalf uur {aan [zijn|p3] mouw trok|r5}."

En toen de plaats.
"[Japan|JP] {stelde|a2} Chefoo voor, [Rusland|RU] {wilde|r2+a3} Parijs. Den Haag werd {geopperd|a4} door [Roosevelt|p1] zelf, dat vinden Nederlanders altijd leuk om te horen. [Beide|RU+JP] {bedankten|r3+r6}. Het werd dus [Washington|l2], en wegens de hitte [Portsmouth|l1]."

Zat [de president|p1] aan tafel?
"Geen minuut! [Hij|p1] gaf op 5 augustus een {lunch|e2} op het jacht Mayflower, staand, zodat niemand kon klagen over zijn stoel. Daarna ging [hij|p1] naar huis, naar Oyster Bay, en {bestookte|e3} vandaar [beide delegaties|RU+JP] met telegrammen. De {onderhandelingen|e4} zelf deden [Witte|p5] en [Komura|p6], met zijn tweeën en [hun|p5+p6] tolken."

Waarop liep het bijna stuk?
"Geld. [Komura|p6] {eiste|a5} 1,2 miljard yen. [Witte|p5]: geen kopeke, geen duimbreed, {schreef|r4} [de tsaar|p3] [hem|p5] voor. Op 28 augustus bestelde [Witte|p5] luid en duidelijk in de hotellobby [zijn|p5] treinkaartjes. De volgende dag {liet|c1} [Komura|p6] de schadevergoeding vallen en nam genoegen met half Sachalin."

In Tokio vierde men feest?
"In Tokio staken ze de politieposten in brand. Zeventien doden. De [Amerikaanse|US] ambassade moest ook bewaakt worden."
=====
entities:
  RU: {name: Rusland, type: State}
  JP: {name: Japan, type: State}
  US: {name: Verenigde Staten, type: State}
  p1: {name: Theodore Roosevelt, type: Person}
  p2: {name: Takahira, type: Person}
  p3: {name: Nicolaas II, type: Person}
  p4: {name: Meyer, type: Person}
  p5: {name: Witte, type: Person}
  p6: {name: Komura, type: Person}
  l2: {name: Washington, type: Place}
  l1: {name: Portsmouth, type: Place}
offices:
  - {person: p1, office: president, of: US}
  - {person: p2, office: ambassadeur, of: JP}
  - {person: p3, office: tsaar, of: RU}
  - {person: p4, office: ambassadeur, of: US}
events:
  e1: {type: Agreement, label: Vrede van Portsmouth, participants: [RU, JP], mediators: [p1], place: l1, time: honderd jaar, factuality: actual, part_of: e4}
  e2: {type: Meeting, label: lunch op de Mayflower, participants: [RU, JP], hosts: [p1], time: op 5 augustus, factuality: actual}
  e3: {type: Mediation, participants: [RU, JP], mediators: [p1], factuality: actual}
  e4: {type: Negotiation, participants: [p5, p6], mediators: [p1], place: l1, factuality: actual}
acts:
  a1: {type: Proposal, by: JP, to: [p1], kind: mediation_offer, content: "de partijen bijeen wilde roepen", status: proposed, time: Eind mei 1905}
  a6: {type: Proposal, by: p1, to: [p3], kind: talks, status: accepted}
  a2: {type: Proposal, by: JP, to: [RU], kind: other, content: "Chefoo", status: rejected}
  a3: {type: Demand, by: RU, content: "Parijs"}
  a4: {type: Proposal, by: p1, to: [RU, JP], kind: other, content: "Den Haag", status: rejected}
  a5: {type: Demand, by: p6, to: [p5], content: "1,2 miljard yen", about: e4}
  c1: {type: Concession, by: p6, to: [p5], content: "de schadevergoeding vallen", time: De volgende dag, about: e4}
replies:
  r1: {to: a6, by: p3, answer: rejected}
  r2: {to: a2, by: RU, answer: rejected}
  r3: {to: a4, by: RU, answer: rejected}
  r6: {to: a4, by: JP, answer: rejected}
  r4: {to: a5, by: p3, answer: rejected}
  r5: {to: a6, by: p3, answer: accepted}
