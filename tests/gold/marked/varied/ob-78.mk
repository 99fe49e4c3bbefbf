 date 2024-12-19 FEITEN Wie praat met wie?

[COLOMBIA|CO] - De {gesprekken|e1} met [het EMC|EM], een afsplitsing van de FARC, {hervatten|e1} op 14 januari in [Bogotá|l1]. [Gloria Quiceno|p1] {staat aan het hoofd|d1} van [de regeringsdelegatie|CO]. {Die|e2} met [het ELN|EL] liggen {stil|o1} sinds september.

[SENEGAL|SN] - Met [de rebellen van de MFDC|MF] in [Casamance|l2] is in de {onderhandelingen|e6} nog {niets|o2} bereikt, hoewel [Guinee-Bissau|GW] er als {bemiddelaar|e3} "alle vertrouwen" in {zegt|s1} te hebben.

[GEORGIË|GE] - De 63ste {ronde|e4} in [Genève|l3] is {zonder slotverklaring|o3} uit elkaar gegaan. Afspraak: begin maart {weer|e5+o4}.

JEMEN - Niets nieuws.
=====
entities:
  CO: {name: Colombia, type: State}
  GW: {name: Guinee-Bissau, type: State}
  SN: {name: Senegal, type: State}
  GE: {name: Georgië, type: State}
  EM: {name: EMC, type: Organisation}
  EL: {name: ELN, type: Organisation}
  MF: {name: MFDC, type: Organisation}
  l1: {name: Bogotá, type: Place}
  l2: {name: Casamance, type: Place}
  l3: {name: Genève, type: Place}
  p1: {name: Gloria Quiceno, type: Person}
events:
  e1: {type: Negotiation, participants: [CO, EM], place: l1, time: op 14 januari, factuality: planned}
  e2: {type: Negotiation, participants: [CO, EL], factuality: actual}
  e6: {type: Negotiation, participants: [SN, MF], factuality: actual}
  e3: {type: Mediation, participants: [SN, MF], mediators: [GW], factuality: actual}
  e4: {type: Negotiation, label: 63ste ronde, participants: [GE], place: l3, factuality: actual}
  e5: {type: Negotiation, participants: [GE], time: begin maart, factuality: planned, after: e4}
acts:
  s1: {type: Statement, by: GW, content: alle vertrouwen, about: e3}
delegations:
  d1: {of: CO, head: p1, members: [], event: e1}
outcomes:
  o1: {of: e2, type: postponed}
  o2: {of: e6, type: no_breakthrough}
  o3: {of: e4, type: no_breakthrough}
  o4: {of: e4, type: continuation_agreed}
