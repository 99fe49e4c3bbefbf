 date 2002-04-04 [Luena|l1]: {getekend|e1}, gelachen, gegeten

[LUANDA|l2] (Lusa) - Zes weken na de dood van Savimbi hebben [het [Angolese|AO] leger|AO] en [UNITA|UN] in het parlement een {memorandum|e1} {ondertekend|e1} dat de {oorlog|e2} na 27 jaar beëindigt. De tekst was in [Luena|l1], in het oosten, {uitonderhandeld|e3+o1}, zonder buitenlanders erbij: voor het eerst {geen bemiddelaar|e4}, geen trojka, geen blauwhelm. Generaal [Armando da Cruz Neto|p1] {tekende|e1} {namens|d1} [de regering|AO], [Abreu Muengo Kamorteiro|p2] {namens|d2} [de ex-rebellen|UN].
=====
entities:
  AO: {name: Angola, type: State}
  UN: {name: UNITA, type: Organisation}
  l1: {name: Luena, type: Place}
  l2: {name: Luanda, type: Place}
  p1: {name: Armando da Cruz Neto, type: Person}
  p2: {name: Abreu Muengo Kamorteiro, type: Person}
offices:
  - {person: p1, office: Generaal, of: AO}
events:
  e1: {type: Agreement, label: memorandum, participants: [AO, UN, p1, p2], place: l2, factuality: actual}
  e2: {type: Conflict, participants: [AO, UN], time: na 27 jaar, factuality: actual}
  e3: {type: Negotiation, participants: [AO, UN], place: l1, factuality: actual}
  e4: {type: Mediation, participants: [AO, UN], factuality: counterfactual}
delegations:
  d1: {of: AO, head: p1, members: [], event: e1}
  d2: {of: UN, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e3, type: agreement}
