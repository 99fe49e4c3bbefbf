 date 2004-10-21 [[Nepalese|NP] maoïsten|MA] {leggen|e2+u1} wapens neer tot na Tihar

[NEPALGUNJ|l1] - Om middernacht plaatselijke tijd {zwijgen|e2} in het westen van [Nepal|NP] de geweren. Dat is de uitkomst van een {nachtelijk beraad|e1} tussen [het leger|NP] en [de maoïstische opstandelingen|MA], waarbij de [Deense|DK] oud-minister [Kirsten Overgaard|p1] de klok en de gemoederen in de gaten hield. Het {staakt-het-vuren|e2} geldt vier weken.

De {onderhandelingen|e1} in [Nepalgunj|l1] hingen woensdag nog aan een zijden draadje. Generaal [Prakash Thapa|p2] {verlangde|a1} dat [de maoïsten|MA] [hun|MA] mijnen rond de districtshoofdplaatsen zouden opruimen. Kameraad [Sangita|p3], [[hun|MA] pas 28-jarige woordvoerster|p3] die het {achttal|d1} [rebellen|MA] {leidde|d1}, {zag|r1} er eerst niets in. Pas toen [Overgaard|p1] [haar|p3] {verzekerde|a2} dat [Noorse|NOR] explosievendeskundigen het werk zouden doen, {ging|r2} [zij|p3] door de bocht.

[De Verenigde Naties|VN] en [Denemarken|DK] staan garant voor de naleving. [De koning|p4] moet het {stuk|e2} nog bekrachtigen; in [zijn|p4] paleis is het stil.

De {strijd|e3} heeft sinds 1996 aan ruim tienduizend mensen het leven gekost. Twee eerdere {bestanden|e4+e5}, in 2001 en 2003, werden door [de maoïsten|MA] eenzijdig {opgezegd|a4}.

"[Wij|NP+MA] hebben vannacht niet over vrede gesproken," {onderstreepte|a3} [Thapa|p2] bij het ochtendgloren, "alleen over lampen en lichtjes."
=====
entities:
  NP: {name: Nepal, type: State}
  MA: {name: maoïstische opstandelingen, type: Organisation}
  NOR: {name: Noorwegen, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  DK: {name: Denemarken, type: State}
  l1: {name: Nepalgunj, type: Place}
  p1: {name: Kirsten Overgaard, type: Person}
  p2: {name: Prakash Thapa, type: Person}
  p3: {name: Sangita, type: Person}
  p4: {name: koning, type: Person}
offices:
  - {person: p1, office: oud-minister, of: DK}
  - {person: p2, office: generaal, of: NP}
  - {person: p3, office: woordvoerster, of: MA}
  - {person: p4, office: koning, of: NP}
events:
  e1: {type: Negotiation, label: beraad in Nepalgunj, participants: [NP, MA, p2, p3], mediators: [p1], place: l1, time: woensdag, factuality: actual}
  e2: {type: Agreement, label: staakt-het-vuren, participants: [NP, MA], guarantors: [VN, DK], time: vier weken, factuality: actual}
  e3: {type: Conflict, label: strijd in Nepal, participants: [NP, MA], time: sinds 1996, factuality: actual}
  e4: {type: Agreement, label: bestand van 2001, participants: [NP, MA], time: "2001", factuality: actual}
  e5: {type: Agreement, label: bestand van 2003, participants: [NP, MA], time: "2003", factuality: actual}
acts:
  a1: {type: Demand, by: p2, to: [MA], content: dat de maoïsten hun mijnen rond de districtshoofdplaatsen zouden opruimen}
  a2: {type: Proposal, by: p1, to: [p3], kind: guarantee, content: dat Noorse explosievendeskundigen het werk zouden doen, status: accepted}
  a3: {type: Statement, by: p2, content: Wij hebben vannacht niet over vrede gesproken, about: e1}
  a4: {type: Statement, by: MA, to: [NP], content: eenzijdig opgezegd}
replies:
  r1: {to: a1, by: p3, answer: rejected}
  r2: {to: a2, by: p3, answer: accepted}
delegations:
  d1: {of: MA, head: p3, members: [], event: e1}
outcomes:
  u1: {of: e1, type: ceasefire}
