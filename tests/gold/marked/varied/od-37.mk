 date 2017-09-02 Zeegrens [Timor|TL]: [Dili|TL] en [Canberra|AU] {eruit|e1}, dankzij vijf juristen in [Den Haag|l1]

DEN HAAG - Iets wat nog nooit was geprobeerd, is meteen gelukt. [Oost-Timor|TL] en [Australië|AU] hebben woensdag in [het Vredespaleis|l2] overeenstemming {bereikt|e1} over [hun|TL+AU] grens op zee, na een verplichte {verzoeningsprocedure|e2} op grond van het Zeerechtverdrag. Tot zaterdag bleef dat geheim.

[De commissie|VC] van vijf, onder voorzitterschap van de Deense oud-ambassadeur [Peter Taksø|p1], mocht geen vonnis wijzen. [Zij|VC] kon alleen praten, luisteren en aandringen. Dat deed [zij|VC] sinds januari in tien {sessies|e2}, waarvan drie in [Singapore|l3] en één, vanwege een staking op Schiphol, op een hotelkamer in [Kopenhagen|l4].

[Timor|TL] werd {vertegenwoordigd|d1} door [Xanana Gusmão|p2], de vroegere guerrillaleider, bijgestaan door minister [Agio Pereira-Neves|p3]. Aan [Australische|AU] kant {voerde|d2} [Gary Quinlivan|p4] het woord, vroeger gezant bij de VN. "[Hij|p4] had kaarten, [ik|p2] had tijd", {blikte|a1} [Gusmão|p2] zaterdag terug.

Wat is er {afgesproken|e1}? De middellijn, die [Dili|TL] altijd {wilde|a2} en waarvan [Canberra|AU] tot 2016 {niets moest hebben|r1}, {wordt|r2} de grens. Het gasveld Greater Sunrise wordt gedeeld. Waar de pijpleiding aan land komt, is nog {open|o1}: daarover {onderhandelen|e3} [partijen|TL+AU] in oktober verder, mét de oliebedrijven.

Als gebaar {trok|a3} [Timor|TL] twee arbitragezaken in, waaronder die over het afluisteren van [zijn|TL] kabinetszaal. Die zaak had de verhoudingen jarenlang verpest.

De tekst wordt op zijn vroegst in het voorjaar {ondertekend|e4}, in [New York|l5], als de cartografen klaar zijn.
=====
entities:
  TL: {name: Oost-Timor, type: State}
  AU: {name: Australië, type: State}
  VC: {name: verzoeningscommissie, type: Organisation}
  p1: {name: Peter Taksø, type: Person}
  p2: {name: Xanana Gusmão, type: Person}
  p3: {name: Agio Pereira-Neves, type: Person}
  p4: {name: Gary Quinlivan, type: Person}
  l1: {name: Den Haag, type: Place}
  l2: {name: Vredespaleis, type: Place}
  l3: {name: Singapore, type: Place}
  l4: {name: Kopenhagen, type: Place}
  l5: {name: New York, type: Place}
offices:
  - {person: p1, office: voorzitter, of: VC}
  - {person: p2, office: vroegere guerrillaleider, of: TL}
  - {person: p3, office: minister, of: TL}
events:
  e1: {type: Agreement, label: overeenstemming over de zeegrens, participants: [TL, AU], mediators: [VC, p1], place: l2, time: woensdag, factuality: actual}
  e2: {type: Negotiation, label: verzoeningsprocedure, participants: [TL, AU, p2, p3, p4], mediators: [VC, p1], time: sinds januari, factuality: actual}
  e3: {type: Negotiation, label: overleg over de pijpleiding, participants: [TL, AU], time: in oktober, factuality: planned, after: e2}
  e4: {type: Agreement, label: ondertekening, participants: [TL, AU], place: l5, time: op zijn vroegst in het voorjaar, factuality: planned}
acts:
  a1: {type: Statement, by: p2, content: "Hij had kaarten, ik had tijd", about: e2, time: zaterdag}
  a2: {type: Demand, by: TL, to: [AU], content: De middellijn}
  a3: {type: Concession, by: TL, to: [AU], content: twee arbitragezaken in}
replies:
  r1: {to: a2, by: AU, answer: rejected}
  r2: {to: a2, by: AU, answer: accepted}
delegations:
  d1: {of: TL, head: p2, members: [p3], event: e2}
  d2: {of: AU, head: p4, members: [], event: e2}
outcomes:
  o1: {of: e2, type: partial_agreement}
