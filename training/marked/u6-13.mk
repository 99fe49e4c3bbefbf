 date 2018-04-07 [Willemstad|CW] en [Caracas|VE] {heropenen|e1} zeegrens

[Venezuela|VE] {heropent|e1} de grens met [Aruba|AW], [Bonaire|BO] en [Curaçao|CW], die [het|VE] in januari {sloot|s1}. Dat is zaterdag in [Caracas|l1] {afgesproken|e1} door vicepresident [Tarcisio Mendoza|p1] en minister van Buitenlandse Zaken [Sander Bloemhof|p2] van [Nederland|NL], die namens het hele [Koninkrijk|NL] {onderhandelde|e2}.

[Caracas|VE] {verlangde|s2+s6} dat [de eilanden|AW+BO+CW] de smokkel van goud, koper en benzine aanpakken. Premier [Eugenia Martis|p3] van [Curaçao|CW] {stemde|r1} daarmee in: [zij|p3] {zet|s7} twintig douaniers extra in. De [Arubaanse|AW] premier [Rudolf Croes-Maduro|p4] {deed|r2} die toezegging niet. "Eerst zien dat de fruitbootjes varen", {zei|s3} [hij|p4].

Een tweede {eis|s4} van [Mendoza|p1], de uitlevering van vier politieke tegenstanders, {hield|r3} [Bloemhof|p2] buiten de deur. Volgens [hem|p2] is daar "geen seconde over gesproken". In [Caracas|l1] wordt dat anders verteld.

Begin maart was een eerdere {poging|e3} nog {vastgelopen|o1} op dezelfde kwestie. Toen {dreigde|s5} [Venezuela|VE] de invoer van olie naar de raffinaderij op Curaçao te stoppen.

[De Organisatie van Amerikaanse Staten|OA] had in februari nog {aangeboden|s8+s10} een {bemiddelaar|e5} te sturen. [Nederland|NL] {zag|r4} dat wel zitten. [Venezuela|VE], dat bezig is de organisatie te verlaten, {sloeg|r5} het {aanbod|s10} af.

[Mendoza|p1] en [Bloemhof|p2] {komen|e4} in juni opnieuw bijeen, dan op [Curaçao|l2]. [De minister van Justitie van [Aruba|AW]|p5] {drong|s9} er zaterdag op aan dat ook de vluchtelingen dan besproken worden. Vorige week zijn er 64 uitgezet. [Bloemhof|p2] wil daar pas na overleg met alle eilanden op {antwoorden|r6}.

Het parlement van Curaçao vergadert dinsdag over de begroting. De fractie van de PAR dreigt tegen te stemmen als er geen geld komt voor schoolbussen.

Op de drijvende markt van Punda waren de kramen zaterdag leeg. Een koopman bood drie avocado's aan voor de prijs van vijf.
=====
entities:
  OA: {name: Organisatie van Amerikaanse Staten, type: Organisation}
  l2: {name: Curaçao, type: Place}
  p5: {name: minister van Justitie van Aruba, type: Person}
  VE: {name: Venezuela, type: State}
  AW: {name: Aruba, type: State}
  BO: {name: Bonaire, type: State}
  CW: {name: Curaçao, type: State}
  NL: {name: Nederland, type: State}
  l1: {name: Caracas, type: Place}
  p1: {name: Tarcisio Mendoza, type: Person}
  p2: {name: Sander Bloemhof, type: Person}
  p3: {name: Eugenia Martis, type: Person}
  p4: {name: Rudolf Croes-Maduro, type: Person}
offices:
  - {person: p5, office: minister van Justitie, of: AW}
  - {person: p1, office: vicepresident, of: VE}
  - {person: p2, office: minister van Buitenlandse Zaken, of: NL}
  - {person: p3, office: Premier, of: CW}
  - {person: p4, office: premier, of: AW}
events:
  e4: {type: Negotiation, participants: [p1, p2], place: l2, time: in juni, factuality: planned, after: e2}
  e5: {type: Mediation, participants: [VE, NL], factuality: counterfactual}
  e1: {type: Agreement, label: heropening van de grens, participants: [VE, NL], place: l1, time: zaterdag, factuality: actual}
  e2: {type: Negotiation, participants: [VE, NL], place: l1, time: zaterdag, factuality: actual}
  e3: {type: Negotiation, label: eerdere poging, participants: [VE, NL], time: Begin maart, factuality: actual}
acts:
  s8: {type: Proposal, by: OA, to: [NL], kind: mediation_offer, content: "een bemiddelaar te sturen", status: accepted, time: in februari, about: e5}
  s10: {type: Proposal, by: OA, to: [VE], kind: mediation_offer, content: "een bemiddelaar te sturen", status: rejected, time: in februari, about: e5}
  s9: {type: Demand, by: p5, to: [p2], content: "dat ook de vluchtelingen dan besproken worden", time: zaterdag, about: e4}
  s1: {type: Statement, by: VE, to: [AW, BO, CW], content: "de grens met Aruba, Bonaire en Curaçao", time: in januari}
  s2: {type: Demand, by: VE, to: [CW], content: "dat de eilanden de smokkel van goud, koper en benzine aanpakken"}
  s6: {type: Demand, by: VE, to: [AW], content: "dat de eilanden de smokkel van goud, koper en benzine aanpakken"}
  s7: {type: Concession, by: p3, to: [VE], content: "zij zet twintig douaniers extra in"}
  s3: {type: Statement, by: p4, content: "Eerst zien dat de fruitbootjes varen"}
  s4: {type: Demand, by: p1, to: [NL], content: "de uitlevering van vier politieke tegenstanders"}
  s5: {type: Warning, by: VE, to: [CW], content: "de invoer van olie naar de raffinaderij op Curaçao te stoppen", time: Begin maart}
replies:
  r4: {to: s8, by: NL, answer: accepted}
  r5: {to: s10, by: VE, answer: rejected}
  r6: {to: s9, by: p2, answer: unanswered}
  r1: {to: s2, by: p3, answer: accepted}
  r2: {to: s6, by: p4, answer: unanswered}
  r3: {to: s4, by: p2, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e3, type: no_breakthrough}
