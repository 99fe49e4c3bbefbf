 date 2022-07-03 Op [Bougainville|BV] heeft iedereen een agenda, maar niemand een datum

BUKA - In de haven van [Buka|l1] ligt een bootje met een motor van Yamaha en een naam van hoop: Nupela De, nieuwe dag. Daarmee voer president [Isaac Tororot|p1] vorige week naar [Kokopo|l2], om [de premier van [Papoea-Nieuw-Guinea|PG]|p2] te {treffen|e1}. Het werd een tocht van zeven uur voor een {gesprek|e1} van anderhalf.

[Bougainville|BV] koos in 2019 met bijna 98 procent voor onafhankelijkheid. [Port Moresby|PG] heeft die uitslag nooit bekrachtigd. Sindsdien wordt er {onderhandeld|e2+o1}, met tussenpozen waarin het gras sneller groeit dan het dossier.

In [Kokopo|l2] {drong|a1} [Tororot|p1] aan op een jaartal: 2027, geen dag later. Premier [Willie Kaupa|p2], die met {een gevolg|d1} van dertig man was overgekomen, {hield|r1} het bij "als de tijd rijp is". Wel {zegde|s2} [hij|p2] toe de achterstallige wederopbouwgelden te storten. [Tororot|p1] incasseerde het met een knikje. "Wie dorst heeft, drinkt ook lauw water", {zei|s3} [hij|p1] achteraf.

De man die [de twee|p1+p2] bij [elkaar|p1+p2] houdt, is een gepensioneerde rugbytrainer uit [Nieuw-Zeeland|NZ]. [Hemi Parata|p3] zit sinds maart de {kerngroep|e2} voor, op verzoek van [beide regeringen|PG+BV]. "[Ik|p3] ben de fluit, niet het spel", zegt [hij|p3] op de veranda van [zijn|p3] pension. Elke vrijdag schrijft [hij|p3] een bladzijde voor [de VN|VN], die als waarnemer aan de {zittingen|e2} deelnemen.

[Parata|p3] {liet|s4+s6} in mei een proefballon op: laat [Bougainville|BV] vijf jaar zelf visrechten en douane beheren, met [Australië|AU] en [Nieuw-Zeeland|NZ] als garanten. [Canberra|AU] {zag|r2} het zitten. [Port Moresby|PG] {bedankte|r3} voor de eer. En [de oud-strijders in de bergen rond Panguna|OS]? [Hun|OS] aanvoerder [Celestine Moi|p4] {waarschuwt|s5} dat "de geweren wel begraven zijn, maar niet diep".

Dat de bevolking nog gelooft in de {gesprekken|e2}, is deels te danken aan wat er tussen 1997 en 2001 is gelukt. Toen {maakten|e3} acht rondes in [Nieuw-Zeelandse|NZ] kazernes een eind aan een {burgeroorlog|e4} die duizenden levens kostte. [De beide delegaties|PG+BV] sliepen er door [elkaar|PG+BV], op stapelbedden. "Wie [zijn|PG+BV] vijand hoort snurken, schiet moeilijker", meent [Parata|p3].

In september {steekt|e5} men opnieuw de koppen bij elkaar, nu in [Arawa|l3]. [Kaupa|p2] heeft nog niet bevestigd. [Tororot|p1] laat de boot alvast schilderen.
=====
entities:
  BV: {name: Bougainville, type: State}
  PG: {name: Papoea-Nieuw-Guinea, type: State}
  NZ: {name: Nieuw-Zeeland, type: State}
  AU: {name: Australië, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  l1: {name: Buka, type: Place}
  l2: {name: Kokopo, type: Place}
  l3: {name: Arawa, type: Place}
  p1: {name: Isaac Tororot, type: Person}
  p2: {name: Willie Kaupa, type: Person}
  p3: {name: Hemi Parata, type: Person}
  p4: {name: Celestine Moi, type: Person}
  OS: {name: oud-strijders van Panguna, type: Organisation}
offices:
  - {person: p1, office: president, of: BV}
  - {person: p4, office: aanvoerder, of: OS}
  - {person: p2, office: premier, of: PG}
events:
  e1: {type: Negotiation, label: gesprek in Kokopo, participants: [BV, PG, p1, p2], place: l2, time: vorige week, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: onderhandelingen over onafhankelijkheid, participants: [BV, PG], mediators: [p3], observers: [VN], time: Sindsdien, factuality: actual}
  e3: {type: Negotiation, label: acht rondes in Nieuw-Zeeland, participants: [BV, PG], time: tussen 1997 en 2001, factuality: actual}
  e4: {type: Conflict, label: burgeroorlog op Bougainville, participants: [BV, PG], factuality: actual}
  e5: {type: Negotiation, label: gesprek in Arawa, participants: [BV, PG], place: l3, time: In september, factuality: planned, after: e1}
acts:
  a1: {type: Demand, by: p1, to: [PG], content: "2027, geen dag later"}
  s2: {type: Concession, by: p2, to: [BV], content: "de achterstallige wederopbouwgelden te storten"}
  s3: {type: Statement, by: p1, content: "Wie dorst heeft, drinkt ook lauw water"}
  s4: {type: Proposal, by: p3, to: [PG], kind: guarantee, content: "laat Bougainville vijf jaar zelf visrechten en douane beheren, met Australië en Nieuw-Zeeland als garanten", status: rejected}
  s6: {type: Proposal, by: p3, to: [AU], kind: guarantee, content: "laat Bougainville vijf jaar zelf visrechten en douane beheren, met Australië en Nieuw-Zeeland als garanten", status: accepted}
  s5: {type: Warning, by: p4, content: "de geweren wel begraven zijn, maar niet diep"}
replies:
  r1: {to: a1, by: p2, answer: unanswered}
  r2: {to: s6, by: AU, answer: accepted}
  r3: {to: s4, by: PG, answer: rejected}
delegations:
  d1: {of: PG, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e2, type: ongoing}
