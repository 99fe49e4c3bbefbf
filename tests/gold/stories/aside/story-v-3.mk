 date 2022-10-14 Drie vragen over [Malta|MT], de vissers en de tanker

Waarom is de tweede {ronde|e4} {verschoven|o2}?

[Malta|MT] en [het LNL|LN] zouden [elkaar|MT+LN] dinsdag weerzien in [Sfax|k4]. Dat {overleg|e4} is {uitgesteld|o2} tot 8 november, zo {meldt|s8} [de {bemiddelaar|e2}|v4], [Trabelsi|v4]. [De generaal|v3] kan eerder niet weg uit [Benghazi|k2]. Op [Djerba|k1] {kwamen|o1} [beide kampen|MT+LN] er niet uit.

Wat wil [Tripoli|LY]?

[De [Libische|LY] regering|LY] {noemde|s9} de {besprekingen|e1} van september illegaal. Minister [S. al-Gharjani|v5] {wil|s10} dat alleen [zijn|v5] kustwacht nog met [Malta|MT] praat. Pikant: [hij|v5] {vertelt|s11} nu zelf dat [hij|v5] [mevrouw Borg|v1] op [Djerba|k1] heeft {gesproken|e3}, een half uur, op zondag de 25ste. [Valletta|MT] had zo'n {ontmoeting|e3} {ontkend|s7}.

Is er haast bij?

Ja. [Het Libische Nationale Leger|LN] {waarschuwt|s12} dat de vissers voor een krijgsraad komen als de Amal half november nog in [Valletta|k3] ligt. En op 8 november {vergadert|e5} in [Rome|k5] ook [de Algemene Visserijcommissie voor de Middellandse Zee|FC] ([GFCM|FC]), waar [Malta|MT] de zaak wil aankaarten. Thuis {dreigt|s13} bondsvoorzitter [Borg|v2] met een blokkade van de haven.
=====
entities:
  MT: {name: Malta, type: State}
  LN: {name: Libische Nationale Leger, type: Organisation}
  LY: {name: Libië, type: State}
  FC: {name: Algemene Visserijcommissie voor de Middellandse Zee, type: Organisation}
  v1: {name: Josephine Borg, type: Person}
  v2: {name: Nazzareno Borg, type: Person}
  v3: {name: Abdulsalam al-Barghathi, type: Person}
  v4: {name: Hédi Trabelsi, type: Person}
  v5: {name: Salim al-Gharyani, type: Person}
  k1: {name: Djerba, type: Place}
  k2: {name: Benghazi, type: Place}
  k3: {name: Valletta, type: Place}
  k4: {name: Sfax, type: Place}
  k5: {name: Rome, type: Place}
events:
  e1: {type: Negotiation, participants: [MT, LN], place: k1, time: van september, factuality: actual}
  e2: {type: Mediation, participants: [MT, LN], mediators: [v4], factuality: actual}
  e3: {type: Meeting, participants: [v1, v5], place: k1, time: op zondag de 25ste, factuality: possible, source: v5}
  e4: {type: Negotiation, participants: [MT, LN], place: k4, time: 8 november, factuality: planned, after: e1}
  e5: {type: Meeting, participants: [FC, MT], place: k5, time: op 8 november, factuality: planned}
acts:
  s8: {type: Statement, by: v4, about: e4}
  s9: {type: Statement, by: LY, content: illegaal, about: e1}
  s10: {type: Demand, by: v5, content: dat alleen zijn kustwacht nog met Malta praat}
  s11: {type: Statement, by: v5, content: 'een half uur, op zondag de 25ste', about: e3}
  s7: {type: Statement, by: MT, about: e3}
  s12: {type: Warning, by: LN, to: [MT], content: dat de vissers voor een krijgsraad komen}
  s13: {type: Warning, by: v2, content: een blokkade van de haven}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e4, type: postponed}
