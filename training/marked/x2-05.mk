 date 2018-06-12 [Tonga|TO] en [Fiji|FJ] zetten ruzie om Minervariffen in de koelkast

In het Samoaanse [Apia|l1] zijn [Fiji|FJ] en [Tonga|TO] dinsdag {overeengekomen|e2+o1} om drie jaar lang niet meer te vissen rond de Minervariffen, de ring van koraal die [beide|FJ+TO] als de [hunne|FJ+TO] beschouwen. Over de soevereiniteit zelf werd {geen letter op papier gezet|o1}.

De {driedaagse onderhandelingen|e1} stonden onder auspiciën van [het Pacific Islands Forum|PIF]. Secretaris-generaal [Tavita Leiataua|p1] leidde ze van a tot z. [Tonga|TO] had minister van Visserij [Semisi Fakahau|p2] {afgevaardigd|d1}, met vier hoge ambtenaren in [zijn|p2] kielzog. [Fiji|FJ] was {vertegenwoordigd door|d2} procureur-generaal [Ratu Inoke Vunibola|p3]. [Nieuw-Zeeland|NZ] keek als waarnemer mee.

Aanvankelijk {opperde|s1+s2} [Leiataua|p1] een gezamenlijk zeereservaat onder Forumvlag. [Fakahau|p2] kon daarmee {leven|r1}, [Vunibola|p3] {veegde|r2} het van tafel. "Je maakt geen park van andermans tuin", {luidde|s3} [zijn|p3] commentaar.

[De Fijiërs|FJ] {slikten|s4} van [hun|FJ] kant de {eis|a1} in dat [Tonga|TO] het lichtbaken van 2011 zou afbreken. Dat was een jaar of zeven geleden nog aanleiding voor een {treffen|e3} tussen twee patrouilleboten.

In 2021 wordt de {zaak|e4} hernomen, dan in [Suva|l2].
=====
entities:
  TO: {name: Tonga, type: State}
  FJ: {name: Fiji, type: State}
  l1: {name: Apia, type: Place}
  PIF: {name: Pacific Islands Forum, type: Organisation}
  p1: {name: Tavita Leiataua, type: Person}
  p2: {name: Semisi Fakahau, type: Person}
  p3: {name: Ratu Inoke Vunibola, type: Person}
  NZ: {name: Nieuw-Zeeland, type: State}
  l2: {name: Suva, type: Place}
offices:
  - {person: p1, office: Secretaris-generaal, of: PIF}
  - {person: p2, office: minister van Visserij, of: TO}
  - {person: p3, office: procureur-generaal, of: FJ}
events:
  e1: {type: Negotiation, label: onderhandelingen in Apia, participants: [FJ, TO], mediators: [p1, PIF], observers: [NZ], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Agreement, label: visverbod van drie jaar, participants: [FJ, TO], place: l1, time: dinsdag, factuality: actual, part_of: e1}
  e3: {type: Conflict, label: treffen tussen patrouilleboten, participants: [FJ, TO], time: "een jaar of zeven geleden", factuality: actual}
  e4: {type: Negotiation, label: vervolg in Suva, participants: [FJ, TO], place: l2, time: In 2021, factuality: planned, after: e1}
acts:
  s1: {type: Proposal, by: p1, to: [TO], kind: territorial, content: "een gezamenlijk zeereservaat onder Forumvlag", status: accepted}
  s2: {type: Proposal, by: p1, to: [FJ], kind: territorial, content: "een gezamenlijk zeereservaat onder Forumvlag", status: rejected}
  s3: {type: Statement, by: p3, content: "Je maakt geen park van andermans tuin"}
  s4: {type: Concession, by: FJ, to: [TO], content: "dat Tonga het lichtbaken van 2011 zou afbreken"}
  a1: {type: Demand, by: FJ, to: [TO], content: "dat Tonga het lichtbaken van 2011 zou afbreken"}
replies:
  r1: {to: s1, by: p2, answer: accepted}
  r2: {to: s2, by: p3, answer: rejected}
outcomes:
  o1: {of: e1, type: partial_agreement}
delegations:
  d1: {of: TO, head: p2, members: [], event: e1}
  d2: {of: FJ, head: p3, members: [], event: e1}
