 date 2023-01-19 Oorlog, maar geen {overleg|e1}: waarom [Abchazië|AB] en [Georgië|GE] niet meer naar [Genève|l1] gaan

Vier keer per jaar {zaten|e1} [ze|AB+GE] aan drie aparte tafeltjes in het Paleis der Naties, onder voorzitterschap van [de EU|EU], [de VN|VN] en [de OVSE|OV]. Sinds de [Russische|RU] inval in Oekraïne is het stil. De {ronde|e3} van maart werd {uitgesteld|o1}, en die van december kwam er ook niet.

[De voorzitters|EU+VN+OV] {stelden|s1+s2} deze week een {datum|e4} voor: 14 februari. [Tbilisi|GE] {vond|r1} het goed. In [Soechoemi|AB] zei minister [Astamur Gogua|p1] donderdag dat [hij|p1] "in het bestaande formaat geen heil meer {ziet|r2}". [Abchazië|AB] {verlangt|s3} dat de gesprekken naar [Minsk|l2] of [Istanbul|l3] verhuizen.

[Georgië|GE] {voelt|r3} daar niets voor, [Rusland|RU] {wel|r4}. De [Russische|RU] onderminister [Gennadi Sorokin|p2] {noemde|s5} Zwitserland "niet langer neutraal".

De Zwitsers zijn alleen gastheer en willen dat graag blijven. [EU|EU]-gezant [Aino Rautanen|p3] {waarschuwt|s4} dat met het {overleg|e1} ook de alarmlijn verdwijnt, waarlangs in 2022 nog 1400 keer werd gebeld. [Ze|p3] {overweegt|e2} naar [Soechoemi|l4] te reizen.

Een oud-minister in Soechoemi werd onlangs voorzitter van de voetbalbond. Hij stelde er drie nieuwe scheidsrechters voor.
=====
entities:
  AB: {name: Abchazië, type: State}
  GE: {name: Georgië, type: State}
  RU: {name: Rusland, type: State}
  EU: {name: Europese Unie, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  OV: {name: OVSE, type: Organisation}
  l1: {name: Genève, type: Place}
  l2: {name: Minsk, type: Place}
  l3: {name: Istanbul, type: Place}
  l4: {name: Soechoemi, type: Place}
  p1: {name: Astamur Gogua, type: Person}
  p2: {name: Gennadi Sorokin, type: Person}
  p3: {name: Aino Rautanen, type: Person}
offices:
  - {person: p1, office: minister, of: AB}
  - {person: p2, office: onderminister, of: RU}
  - {person: p3, office: gezant, of: EU}
events:
  e1: {type: Negotiation, label: overleg in Genève, participants: [AB, GE], mediators: [EU, VN, OV], place: l1, time: Vier keer per jaar, factuality: actual}
  e3: {type: Negotiation, label: ronde van maart, participants: [AB, GE], mediators: [EU, VN, OV], time: maart, factuality: counterfactual, part_of: e1}
  e4: {type: Negotiation, label: ronde van 14 februari, participants: [AB, GE], place: l1, time: 14 februari, factuality: counterfactual, after: e1}
  e2: {type: Visit, participants: [p3], place: l4, factuality: possible}
acts:
  s5: {type: Statement, by: p2, content: "niet langer neutraal"}
  s1: {type: Proposal, by: EU, to: [GE], kind: talks, content: "14 februari", status: accepted, time: deze week, about: e4}
  s2: {type: Proposal, by: EU, to: [AB], kind: talks, content: "14 februari", status: rejected, time: deze week, about: e4}
  s3: {type: Demand, by: AB, to: [GE], content: "dat de gesprekken naar Minsk of Istanbul verhuizen"}
  s4: {type: Warning, by: p3, content: "dat met het overleg ook de alarmlijn verdwijnt"}
replies:
  r1: {to: s1, by: GE, answer: accepted}
  r2: {to: s2, by: p1, answer: rejected}
  r3: {to: s3, by: GE, answer: rejected}
  r4: {to: s3, by: RU, answer: accepted}
delegations: {}
outcomes:
  o1: {of: e3, type: postponed}
