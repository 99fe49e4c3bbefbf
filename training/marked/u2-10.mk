 date 2018-01-04 De telefoon in Panmunjom deed het weer

Om half vier 's middags rinkelde op tafel 2 een toestel dat drieëntwintig maanden had gezwegen. Aan de noordkant zat kolonel [Ri Song-guk|p1], aan de zuidkant een verbouwereerde dienstdoende. Twintig minuten duurde het {gesprek|e1}, en inhoudelijk ging het over niets: of de lijn kraakte, en zo ja hoe erg.

Maar achter dat {belletje|e1} gaat meer schuil. Maandag, in [zijn|p2] nieuwjaarsrede, {zei|s1} de [Noord-Koreaanse|KP] leider [Kim Tae-sop|p2] best een ploeg naar de Winterspelen te willen sturen. Dinsdag reageerde [Seoul|KR]: minister [Yoon Mi-rae|p3] van Hereniging {nodigde|s2} [het Noorden|KP] uit voor {besprekingen|e2} op 9 januari in [het Vredeshuis|l1]. Woensdag {bevestigde|r1} [Ri|p1], sprekend namens [de leider|p2], door de hoorn dat [Pyongyang|KP] komt. De agenda is opengelaten; [Yoon|p3] {wil|s3} er ook een hereniging van gescheiden families op.

[Washington|US] kijkt mee met gefronst voorhoofd. "Praten is prima, trakteren niet", {liet|s4} ambassadeur [Clayton Brewster|p4] weten. Een bericht dat [hij|p4] in [Seoul|KR] om uitstel van de {ontmoeting|e2} had {verzocht|s5}, {deed|s6} [zijn|p4] woordvoerder af als verzinsel.

De vorige {gesprekken|e3} tussen [noord en zuid|KP+KR], in december 2015 in [Kaesong|l2], waren op een {fiasco|o1} uitgelopen. China, Japan en Rusland, ooit met [de drie anderen|KP+KR+US] verenigd in het zespartijenoverleg, zijn niet uitgenodigd.
=====
entities:
  KP: {name: Noord-Korea, type: State}
  KR: {name: Zuid-Korea, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Vredeshuis, type: Place}
  l2: {name: Kaesong, type: Place}
  p1: {name: Ri Song-guk, type: Person}
  p2: {name: Kim Tae-sop, type: Person}
  p3: {name: Yoon Mi-rae, type: Person}
  p4: {name: Clayton Brewster, type: Person}
offices:
  - {person: p1, office: kolonel, of: KP}
  - {person: p2, office: leider, of: KP}
  - {person: p3, office: minister van Hereniging, of: KR}
  - {person: p4, office: ambassadeur, of: US}
events:
  e1: {type: Meeting, label: telefoongesprek via de hotline, participants: [KP, KR], time: "Om half vier 's middags", factuality: actual}
  e2: {type: Negotiation, label: besprekingen in het Vredeshuis, participants: [KP, KR], place: l1, time: "op 9 januari", factuality: planned, after: e3}
  e3: {type: Negotiation, label: gesprekken in Kaesong, participants: [KP, KR], place: l2, time: "in december 2015", factuality: actual}
acts:
  s1: {type: Statement, by: p2, content: "best een ploeg naar de Winterspelen te willen sturen", time: "Maandag"}
  s2: {type: Proposal, by: p3, to: [KP], kind: talks, content: "besprekingen op 9 januari in het Vredeshuis", status: accepted, time: "Dinsdag", about: e2}
  s3: {type: Demand, by: p3, to: [KP], content: "een hereniging van gescheiden families"}
  s4: {type: Statement, by: p4, content: "Praten is prima, trakteren niet"}
  s5: {type: Demand, by: p4, to: [KR], content: "uitstel van de ontmoeting", factuality: counterfactual, about: e2}
  s6: {type: Statement, by: p4, content: "als verzinsel"}
replies:
  r1: {to: s2, by: p1, answer: accepted}
delegations: {}
outcomes:
  o1: {of: e3, type: no_breakthrough}
