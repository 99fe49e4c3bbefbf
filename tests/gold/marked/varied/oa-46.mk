 date 2018-12-07 Twee dagen geen ruzie: dat heet in [de Sahara|l2] vooruitgang

[GENÈVE|l1] - Het eten was goed, de kamers waren warm en niemand schreeuwde. Na zes jaar stilte over [de Westelijke Sahara|l2] hebben [Marokko|MA], [Algerije|DZ], [Mauritanië|MR] en [de bevrijdingsbeweging Polisario|PO] woensdag en donderdag in [Genève|l1] om een {ronde tafel|e1} gezeten. [Horst Köhler|p1], [de [VN|VN]-gezant|p1] die de {bijeenkomst|e1} had belegd, {noemde|a6} het "een eerste stap, en niet meer dan dat". In het voorjaar {ziet|e2+o1} men elkaar weer.

Voor wie verwacht had dat er over de toekomst van het gebied zou worden beslist: dat gebeurde niet. [Polisario|PO] {houdt|a1} vast aan een referendum, met onafhankelijkheid als een van de vragen. [Marokko|MA], dat sinds 1975 het leeuwendeel van de woestijn beheerst, {biedt|a2} autonomie en niets anders. [Nasser Bourita|p2], [de [Marokkaanse|MA] minister|p2], {zei|r1} het na afloop nog eens in drie talen: "Zelfbeschikking is voor [ons|MA] geen synoniem van een stembus."

Of [Algiers|DZ] nu partij is of buurman, daarover bestaat geen eenstemmigheid. [Marokko|MA] {wil|a3} dat [Algerije|DZ] meeonderhandelt; minister [Abdelkader Messahel|p3] {verklaarde|r2} dat [zijn|p3] land alleen "als waarnemer met een mening" was gekomen. Feit is dat [hij|p3] aan tafel zat, tussen de bloemen en de Mauritaniër.

[Khatri Addouh|p4], [het {hoofd|d1} van de delegatie van [Polisario|PO]|p4], {stelde|a4} voor alvast de mijnen langs de zandmuur op te ruimen en gevangenen te ruilen. [Marokko|MA] vond dat een {interessante|r3} gedachte voor "een latere dag".

De geschiedenis maakt bescheiden. In 1991 werd een {bestand|e4} {gesloten|e4} dat sindsdien tamelijk goed wordt nageleefd. [James Baker|p5], ooit minister van [de VS|US], {bemiddelde|e5} zeven jaar, {legde|a5} twee plannen voor en vertrok in 2004. [Christopher Ross|p6], die in [Manhasset|l3] negen keer {onderhandelingen|e6} {leidde|e6}, werd door [Rabat|MA] tot ongewenst persoon {verklaard|a7}.

In de kampen bij Tindouf, waar naar schatting 173.000 mensen wonen, werd de lunch niet live uitgezonden. Er was een zandstorm.
=====
entities:
  MA: {name: Marokko, type: State}
  DZ: {name: Algerije, type: State}
  MR: {name: Mauritanië, type: State}
  US: {name: Verenigde Staten, type: State}
  PO: {name: Polisario, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Horst Köhler, type: Person}
  p2: {name: Nasser Bourita, type: Person}
  p3: {name: Abdelkader Messahel, type: Person}
  p4: {name: Khatri Addouh, type: Person}
  p5: {name: James Baker, type: Person}
  p6: {name: Christopher Ross, type: Person}
  l1: {name: Genève, type: Place}
  l2: {name: Westelijke Sahara, type: Place}
  l3: {name: Manhasset, type: Place}
offices:
  - {person: p1, office: gezant, of: VN}
  - {person: p2, office: minister, of: MA}
  - {person: p3, office: minister, of: DZ}
  - {person: p5, office: minister, of: US}
events:
  e1: {type: Negotiation, label: ronde tafel, participants: [MA, DZ, MR, PO, p2, p3, p4], mediators: [p1], place: l1, time: woensdag en donderdag, factuality: actual}
  e2: {type: Negotiation, participants: [MA, DZ, MR, PO], time: In het voorjaar, factuality: planned, after: e1}
  e4: {type: Agreement, label: bestand van 1991, participants: [MA, PO], time: In 1991, factuality: actual}
  e5: {type: Mediation, participants: [MA, PO], mediators: [p5], time: zeven jaar, factuality: actual}
  e6: {type: Negotiation, participants: [MA, PO], mediators: [p6], place: l3, factuality: actual}
acts:
  a1: {type: Demand, by: PO, to: [MA], content: "een referendum, met onafhankelijkheid als een van de vragen"}
  a2: {type: Proposal, by: MA, to: [PO], kind: territorial, content: "autonomie en niets anders", status: proposed}
  a3: {type: Demand, by: MA, to: [DZ], content: "dat Algerije meeonderhandelt"}
  a4: {type: Proposal, by: p4, to: [MA], kind: other, content: "alvast de mijnen langs de zandmuur op te ruimen en gevangenen te ruilen", status: unanswered, about: e1}
  a5: {type: Proposal, by: p5, to: [MA, PO], kind: treaty, content: "twee plannen", status: proposed, about: e5}
  a6: {type: Statement, by: p1, content: "een eerste stap, en niet meer dan dat", about: e1}
  a7: {type: Statement, by: MA, to: [p6], content: "tot ongewenst persoon verklaard"}
replies:
  r1: {to: a1, by: p2, answer: rejected}
  r2: {to: a3, by: p3, answer: rejected}
  r3: {to: a4, by: MA, answer: unanswered}
delegations:
  d1: {of: PO, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e1, type: continuation_agreed}
