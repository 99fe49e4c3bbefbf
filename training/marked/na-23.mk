 date 2020-10-23 [Libische|LY] vijanden {tekenen|e2} in [Genève|l1]

[De twee kampen in [Libië|LY]|LN+LO] hebben vrijdag in [Genève|l1] een permanent {staakt-het-vuren|e2+o1} getekend. Dat heeft de waarnemend [VN|VN]-gezant [Stephanie Williams|p1] {gemeld|s1}, onder wier leiding de zogeheten 5+5-{commissie|e1} (vijf officieren van elke kant) sinds maandag bijeen was.

Namens [de regering in [Tripoli|l2]|LN] {zat|d1+d2} generaal [Ahmed Abushahma|p2] aan, namens [het leger van [Haftar|p4]|LO] generaal [Emhimmed Alamami|p3]. [De eerste|p2] {vroeg|a1} [de andere|p3] na afloop om de wegen naar het zuiden nog dit weekeinde te openen, en kreeg een {schouderklop|r1} en een ja.

Buitenlandse strijders moeten binnen negentig dagen weg. [Turkije|TR], dat er duizenden heeft, is niet gevraagd. '[Mij|p5] lijkt dit weinig geloofwaardig', {zei|s2} president [Erdogan|p5] in [Istanbul|l3].

Op 9 november begint in [Tunis|l4] een {politieke dialoog|e3} met 75 [Libiërs|LY]. Een {eerdere|e4}, in [Ghadames|l5], ging in april 2019 {niet door|o2}, omdat [Haftar|p4] tien dagen ervoor naar [Tripoli|l2] was {opgerukt|e5}.
=====
entities:
  LY: {name: Libië, type: State}
  LN: {name: regering in Tripoli, type: Organisation}
  LO: {name: leger van Haftar, type: Organisation}
  VN: {name: VN, type: Organisation}
  TR: {name: Turkije, type: State}
  l1: {name: Genève, type: Place}
  l2: {name: Tripoli, type: Place}
  l3: {name: Istanbul, type: Place}
  l4: {name: Tunis, type: Place}
  l5: {name: Ghadames, type: Place}
  p1: {name: Stephanie Williams, type: Person}
  p2: {name: Ahmed Abushahma, type: Person}
  p3: {name: Emhimmed Alamami, type: Person}
  p4: {name: Haftar, type: Person}
  p5: {name: Erdogan, type: Person}
offices:
  - {person: p1, office: gezant, of: VN}
  - {person: p2, office: generaal, of: LN}
  - {person: p3, office: generaal, of: LO}
  - {person: p5, office: president, of: TR}
events:
  e1: {type: Negotiation, label: 5+5-commissie, participants: [LN, LO], mediators: [p1], place: l1, time: sinds maandag, factuality: actual}
  e2: {type: Agreement, label: staakt-het-vuren, participants: [LN, LO], mediators: [p1], place: l1, time: vrijdag, factuality: actual, part_of: e1}
  e3: {type: Negotiation, participants: [LY], place: l4, time: "Op 9 november", factuality: planned}
  e4: {type: Negotiation, participants: [LY], place: l5, time: "in april 2019", factuality: counterfactual}
  e5: {type: Conflict, participants: [p4], place: l2, time: "tien dagen ervoor", factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "een permanent staakt-het-vuren getekend"}
  s2: {type: Statement, by: p5, content: "Mij lijkt dit weinig geloofwaardig"}
  a1: {type: Demand, by: p2, to: [p3], content: "de wegen naar het zuiden nog dit weekeinde te openen"}
replies:
  r1: {to: a1, by: p3, answer: accepted}
delegations:
  d1: {of: LN, head: p2, members: [], event: e1}
  d2: {of: LO, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: ceasefire}
  o2: {of: e4, type: cancelled}
