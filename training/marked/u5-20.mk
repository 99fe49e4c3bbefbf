 date 2006-06-19 [Fiji|FJ] en [Tonga|TO]: gewapende vrede om twee riffen

Ooit plantte een [Tongaanse|TO] koning er een vlag, ooit haalde een [Fijische|FJ] soldaat die weg. Meer is er op de Minerva-riffen niet te beleven. Dat [Fiji|FJ] en [Tonga|TO] er vorige week over {om tafel gingen|e1}, mag dus opmerkelijk heten.

Dat {gebeurde|e1} in [Apia|l1]. Gastheer [Samoa|WS] stelde een rechter beschikbaar, [Tuiloma Faleafa|p1], met de opdracht het {gesprek|e1} gaande te houden en verder niets. Namens [Fiji|FJ] {verscheen|d1+d2} kolonel [Jone Vakaloloma|p2], namens [Tonga|TO] baron [Sione Fakatava|p3].

Na vier dagen was er een {memorandum|e2}: vissers van [beide landen|FJ+TO] mogen er schuilen bij storm. Over het bezit van de riffen werd {niet gerept|o1}. Het zou voor [de Verenigde Naties|VN] kunnen komen, als [Nuku'alofa|TO] in augustus doet wat het al vijf jaar aankondigt; [Suva|FJ] {raadt|a1} dat af.

[Nieuw-Zeeland|NZ] had {aangeboden|a2} het memorandum te garanderen, maar {trok|a3} dat aanbod vrijdag in. Waarom, zei minister [Hamish Pollard|p4] niet. Een {bezoek|e3} van [Pollard|p4] aan [Suva|l2], in juli, is niet geschrapt.
=====
entities:
  FJ: {name: Fiji, type: State}
  TO: {name: Tonga, type: State}
  WS: {name: Samoa, type: State}
  NZ: {name: Nieuw-Zeeland, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  l1: {name: Apia, type: Place}
  l2: {name: Suva, type: Place}
  p1: {name: Tuiloma Faleafa, type: Person}
  p2: {name: Jone Vakaloloma, type: Person}
  p3: {name: Sione Fakatava, type: Person}
  p4: {name: Hamish Pollard, type: Person}
offices:
  - {person: p1, office: rechter, of: WS}
  - {person: p2, office: kolonel, of: FJ}
  - {person: p3, office: baron, of: TO}
  - {person: p4, office: minister, of: NZ}
events:
  e1: {type: Negotiation, label: overleg in Apia, participants: [FJ, TO], mediators: [p1], hosts: [WS], place: l1, time: vorige week, factuality: actual}
  e2: {type: Agreement, label: memorandum over schuilen, participants: [FJ, TO], place: l1, time: Na vier dagen, factuality: actual, part_of: e1}
  e3: {type: Visit, participants: [p4], place: l2, time: in juli, factuality: planned}
acts:
  a1: {type: Warning, by: FJ, to: [TO], content: "Het zou voor de Verenigde Naties kunnen komen"}
  a2: {type: Proposal, by: NZ, to: [FJ, TO], kind: guarantee, content: "het memorandum te garanderen", status: proposed, about: e2}
  a3: {type: Statement, by: NZ, content: "trok dat aanbod vrijdag in", time: vrijdag, about: e2}
delegations:
  d1: {of: FJ, head: p2, members: [], event: e1}
  d2: {of: TO, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
