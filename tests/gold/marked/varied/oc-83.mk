 date 2020-05-24 Toen [de Hanze|HZ] mocht meekiezen wie koning werd

Vandaag 650 jaar geleden werd in [Stralsund|l1] de {vrede|e1} gesloten tussen [de Hanzesteden|HZ] en [Denemarken|DK]. Ook [Kampen|KA], [Harderwijk|HW] en [Zutphen|ZU] zetten er [hun|KA+HW+ZU] zegel onder, en daarom hangt deze week in drie IJsselsteden de vlag uit, al kan er wegens corona niemand naar kijken.

De {oorlog|e2} met [Waldemar IV|p1] duurde sinds 1367. [De koning|p1] zelf zat niet aan de {onderhandelingstafel|e4}; [hij|p1] was gevlucht en zwierf door Duitsland. Namens [hem|p1] {sprak|d1} rijksdrost [Henning Podebusk|p2], met dertig raadsheren en naar verluidt veel wijn. [De steden|HZ] {eisten|a1} vijftien jaar lang de burchten van Skåne met twee derde van de inkomsten. [Podebusk|p2] {slikte|r1} dat. Taaier was artikel zestien: [de steden|HZ] {zouden|a3} meebeslissen wie [Waldemar|p1] opvolgde. [De drost|p2] {verlangde|a2} dat dit zou vervallen zodra [de koning|p1] het stuk zou bezegelen; [de burgemeester van [Lübeck|LB]|p3], [Jakob Pleskow|p3], {vond|r2} dat redelijk, want [hij|p3] geloofde niet dat het ervan kwam. In 1371 {kwam|e3} het ervan.

[De [Kamper|KA] gezant|p4] heette [Goswijn Ludekenszoon|p4]. [Zijn|p4] declaratie is bewaard: veertien weken weg, elf gulden, een paar laarzen.
=====
entities:
  DK: {name: Denemarken, type: State}
  HZ: {name: Hanzesteden, type: Organisation}
  KA: {name: Kampen, type: Organisation}
  HW: {name: Harderwijk, type: Organisation}
  ZU: {name: Zutphen, type: Organisation}
  LB: {name: Lübeck, type: Organisation}
  p1: {name: Waldemar IV, type: Person}
  p2: {name: Henning Podebusk, type: Person}
  p3: {name: Jakob Pleskow, type: Person}
  p4: {name: Goswijn Ludekenszoon, type: Person}
  l1: {name: Stralsund, type: Place}
offices:
  - {person: p1, office: koning, of: DK}
  - {person: p2, office: rijksdrost, of: DK}
  - {person: p3, office: burgemeester, of: LB}
  - {person: p4, office: gezant, of: KA}
events:
  e1: {type: Agreement, label: Vrede van Stralsund, participants: [HZ, DK, KA, HW, ZU], place: l1, time: Vandaag 650 jaar geleden, factuality: actual}
  e2: {type: Conflict, participants: [HZ, DK], time: sinds 1367, factuality: actual}
  e3: {type: Agreement, label: bezegeling door de koning, participants: [p1], time: In 1371, factuality: actual}
  e4: {type: Negotiation, participants: [HZ, DK], place: l1, factuality: actual}
acts:
  a1: {type: Demand, by: HZ, to: [DK], content: "vijftien jaar lang de burchten van Skåne met twee derde van de inkomsten", about: e4}
  a2: {type: Demand, by: p2, to: [HZ], content: "dat dit zou vervallen zodra de koning het stuk zou bezegelen", about: e4}
  a3: {type: Demand, by: HZ, to: [DK], content: "zouden meebeslissen wie Waldemar opvolgde", about: e4}
replies:
  r1: {to: a1, by: p2, answer: accepted}
  r2: {to: a2, by: p3, answer: accepted}
delegations:
  d1: {of: DK, head: p2, members: [], event: e4}
