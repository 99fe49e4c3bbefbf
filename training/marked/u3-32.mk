 date 2017-05-04 [Rusland|RU], [Turkije|TR] en [Iran|IR] {eens|e1} over veilige zones [Syrië|SY]

[Rusland|RU], [Turkije|TR] en [Iran|IR] hebben donderdag in de [Kazachse|KZ] hoofdstad [Astana|l1] een {memorandum|e1} getekend over vier veilige zones in [Syrië|SY]. In die gebieden moeten de {gevechten|e2} ophouden.

[De [Syrische|SY] oppositie|OP] is {tegen|r1}. Een deel van de delegatie liep bij de {ondertekening|e1} {weg|o1} uit protest tegen [Iran|IR]. "[Wij|OP] {erkennen|r1} dat land niet als garant", zei woordvoerder [Osama Abu Zaid|p1]. [De regering van president [Bashar al-Assad|p2]|SY] {stemt|r2} wel in met het {plan|s4}, dat van [Moskou|RU] afkomstig is.

De {gespreksronde|e3} in [Astana|l1] duurde twee dagen. [VN|VN]-gezant [Staffan de Mistura|p3] en de [Amerikaanse|US] onderminister [Stuart Jones|p4] waren erbij als waarnemer. [Kazachstan|KZ] stelde de zalen ter beschikking en bemoeide zich niet met de inhoud.

[De VS|US] {maakt|s1} zich zorgen over de rol van [Iran|IR], {aldus|s1} het ministerie van Buitenlandse Zaken in [Washington|US]. [Saudi-Arabië|SA] {reageerde|s2} afwijzend.

President [Vladimir Poetin|p5] {belde|e4} dinsdag al met [Donald Trump|p6] over het {plan|s3+s4}. Woensdag {ontving|e5} [hij|p5] in [Sotsji|l2] [zijn|p5] [Turkse|TR] ambtgenoot [Recep Tayyip Erdogan|p7].

Half mei {gaan|e6} in [Genève|l3] de [VN|VN]-gesprekken tussen [regering|SY] en [oppositie|OP] verder. Vorige {bestanden|e7} in [Syrië|SY] hielden nooit lang stand. Jordanië en Libanon vangen samen meer dan anderhalf miljoen vluchtelingen op.
=====
entities:
  RU: {name: Rusland, type: State}
  TR: {name: Turkije, type: State}
  IR: {name: Iran, type: State}
  SY: {name: Syrië, type: State}
  KZ: {name: Kazachstan, type: State}
  OP: {name: Syrische oppositie, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  SA: {name: Saudi-Arabië, type: State}
  l1: {name: Astana, type: Place}
  l2: {name: Sotsji, type: Place}
  l3: {name: Genève, type: Place}
  p1: {name: Osama Abu Zaid, type: Person}
  p2: {name: Bashar al-Assad, type: Person}
  p3: {name: Staffan de Mistura, type: Person}
  p4: {name: Stuart Jones, type: Person}
  p5: {name: Vladimir Poetin, type: Person}
  p6: {name: Donald Trump, type: Person}
  p7: {name: Recep Tayyip Erdogan, type: Person}
offices:
  - {person: p1, office: woordvoerder, of: OP}
  - {person: p2, office: president, of: SY}
  - {person: p3, office: gezant, of: VN}
  - {person: p4, office: onderminister, of: US}
  - {person: p5, office: President, of: RU}
  - {person: p7, office: president, of: TR}
events:
  e1: {type: Agreement, label: memorandum over veilige zones, participants: [RU, TR, IR], place: l1, time: donderdag, factuality: actual}
  e2: {type: Conflict, participants: [SY, OP], factuality: actual}
  e3: {type: Negotiation, label: gespreksronde in Astana, participants: [RU, TR, IR, SY, OP], hosts: [KZ], observers: [p3, p4], place: l1, time: twee dagen, factuality: actual}
  e4: {type: Meeting, label: telefoongesprek, participants: [p5, p6], time: dinsdag, factuality: actual}
  e5: {type: Meeting, label: ontmoeting in Sotsji, participants: [p5, p7], hosts: [p5], place: l2, time: Woensdag, factuality: actual}
  e6: {type: Negotiation, label: VN-gesprekken in Genève, participants: [SY, OP], mediators: [VN], place: l3, time: Half mei, factuality: planned}
  e7: {type: Agreement, label: vorige bestanden, factuality: actual}
acts:
  s1: {type: Statement, by: US, content: "de rol van Iran"}
  s2: {type: Statement, by: SA, content: "afwijzend"}
  s3: {type: Proposal, by: RU, to: [OP], kind: other, content: "vier veilige zones in Syrië", status: rejected}
  s4: {type: Proposal, by: RU, to: [SY], kind: other, content: "vier veilige zones in Syrië", status: accepted}
replies:
  r1: {to: s3, by: OP, answer: rejected}
  r2: {to: s4, by: SY, answer: accepted}
outcomes:
  o1: {of: e3, type: walkout}
