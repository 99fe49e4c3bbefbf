 date 2024-09-02 Ruzie om Libische bank jaagt olieprijs naar 82 dollar

Een vat Brent kostte maandag 82,40 dollar, het meeste in vijf weken. Op de markt gelooft niemand nog dat de Libische havens Es Sider en Ras Lanuf snel opengaan. [De strijdkrachten van het oosten|HL] houden ze sinds 24 augustus dicht, uit onvrede over de nieuwe president van de centrale bank.

Volgende week maandag {komen|e1} [Tripoli|GN] en [Benghazi|HL] daarover in [Caïro|l1] bijeen, zo {lieten|s1} [de VN|VN] in het weekeinde weten. [Egypte|EG] stelt een zaal ter beschikking; [VN|VN]-gezant [Fatoumata Diarra|p3] is de voorzitter. [De Regering van Nationale Eenheid|GN] in het westen {stuurt|d1} [Salem al-Ghariani|p1], [een adviseur van de premier|p1]. [De generaals in het oosten|HL] {laten|d2} zich vertegenwoordigen door [Faraj al-Obeidi|p2].

[Diarra|p3] {ontvouwde|a1+a2} vorige week al een tussenoplossing. Een interim-president leidt de bank, de olie-inkomsten gaan zolang naar een geblokkeerde rekening. [Tripoli|GN] kan daarmee {leven|r1}. [Benghazi|HL] {eist|a3+r2} eerst de terugkeer van de oude bankpresident.

Handelaren zijn sceptisch. Elke week dichte havens scheelt volgens marktbureau Kerbel 4,9 miljoen vaten. Het Spaanse Ibernaf onderhandelt intussen met de staatsoliemaatschappij over uitstel van betaling, en Opec-kenners sluiten een productieverhoging elders niet uit.
=====
entities:
  GN: {name: Regering van Nationale Eenheid, type: Organisation}
  HL: {name: strijdkrachten van het oosten, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  EG: {name: Egypte, type: State}
  p1: {name: Salem al-Ghariani, type: Person}
  p2: {name: Faraj al-Obeidi, type: Person}
  p3: {name: Fatoumata Diarra, type: Person}
  l1: {name: Caïro, type: Place}
offices:
  - {person: p1, office: adviseur van de premier, of: GN}
  - {person: p3, office: gezant, of: VN}
events:
  e1: {type: Negotiation, participants: [GN, HL], mediators: [p3], hosts: [EG], place: l1, time: Volgende week maandag, factuality: planned}
acts:
  s1: {type: Statement, by: VN, time: in het weekeinde, about: e1}
  a1: {type: Proposal, by: p3, to: [GN], kind: other, content: "Een interim-president leidt de bank, de olie-inkomsten gaan zolang naar een geblokkeerde rekening", status: accepted, time: vorige week}
  a2: {type: Proposal, by: p3, to: [HL], kind: other, content: "Een interim-president leidt de bank, de olie-inkomsten gaan zolang naar een geblokkeerde rekening", status: unanswered, time: vorige week}
  a3: {type: Demand, by: HL, to: [GN], content: de terugkeer van de oude bankpresident}
replies:
  r1: {to: a1, by: GN, answer: accepted}
  r2: {to: a2, by: HL, answer: unanswered}
delegations:
  d1: {of: GN, head: p1, members: [], event: e1}
  d2: {of: HL, head: p2, members: [], event: e1}
