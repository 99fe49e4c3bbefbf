 date 2021-04-03 Tweede {ronde|e3} [Libië|LY] een week {opgeschoven|o2}

De tweede {gespreksronde|e3} tussen [de [Libische|LY] Government of National Unity|RN] ([GNU|RN]) en [het bestuur in het oosten|RC], [de Cyrenaica Council|RC], begint niet op 6 maar op 13 april. Dat heeft [UNSMIL|UM], [de missie van [de Verenigde Naties|VN] in het land|UM], zaterdag {laten weten|s9}. De plaats blijft [Djerba|m2]; [Tunesië|TN] is gastheer.

De reden voor het {uitstel|o2} is de gezondheid van [Ottman al-Ghiryani|u1], [de voorzitter van [de raad|RC]|u1]. [Hij|u1] werd dinsdag aan zijn hart geopereerd. De {leiding|d3} van [zijn|u1] delegatie gaat over op [Najat Boushagour|u4], tot nu toe woordvoerster. Voor [de GNU|RN] {reist|d4} weer [O. al-Ghiryani|u2] af, [de minister van Olie|u2].

De eerste {ronde|e1}, vorige maand op [Malta|MT], leverde {niets|o3} op. Het {plan|s3+s4} van gezant [C. Zammit|u3] om de olie-inkomsten voorlopig te bevriezen werd door [de minister|u2] {aanvaard|r2}. [De raad|RC] {wees|r5} het donderdag alsnog af; [Boushagour|u4] {stelde|s10} er een verdeling per inwoner voor in de plaats. [Tripoli|RN] {zweeg|r6}.

Eveneens op 13 april {vergadert|e4} in [Sirte|m4] de gemengde militaire commissie, vijf officieren van elke kant. Die buigt zich over de kustweg, die al twintig maanden is afgesloten.

Over [Caïro|m5] wordt ondertussen verder geruzied. [Egypte|EG] {bevestigde|s11} woensdag dat [oom en neef|u1+u2] op 1 maart in de stad waren, "elk op doorreis", maar niet dat [ze|u1+u2] [elkaar|u1+u2] {zagen|e2}.

[Rome|IT] {waarschuwt|s12} voor een zomer met meer boten op zee. Het weer op Djerba: zonnig, 22 graden.
=====
entities:
  LY: {name: Libië, type: State}
  MT: {name: Malta, type: State}
  IT: {name: Italië, type: State}
  EG: {name: Egypte, type: State}
  TN: {name: Tunesië, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  UM: {name: UNSMIL, type: Organisation}
  RN: {name: Regering van Nationale Eenheid, type: Organisation}
  RC: {name: Raad van Cyrenaica, type: Organisation}
  u1: {name: Othman al-Gheriani, type: Person}
  u2: {name: Omar al-Gheriani, type: Person}
  u3: {name: Carmelo Zammit, type: Person}
  u4: {name: Najat Boushagour, type: Person}
  m2: {name: Djerba, type: Place}
  m4: {name: Sirte, type: Place}
  m5: {name: Caïro, type: Place}
offices:
  - {person: u1, office: voorzitter, of: RC}
  - {person: u4, office: woordvoerster, of: RC}
  - {person: u2, office: minister van Olie, of: RN}
events:
  e3: {type: Negotiation, participants: [RN, RC], hosts: [TN], place: m2, time: 13 april, factuality: planned, after: e1}
  e1: {type: Negotiation, participants: [RN, RC], place: MT, time: vorige maand, factuality: actual}
  e4: {type: Meeting, participants: [RN, RC], place: m4, time: op 13 april, factuality: planned}
  e2: {type: Meeting, participants: [u1, u2], place: m5, time: op 1 maart, factuality: possible}
acts:
  s9: {type: Statement, by: UM, about: e3, time: zaterdag}
  s3: {type: Proposal, by: u3, to: [RN], kind: other, content: de olie-inkomsten voorlopig te bevriezen, status: accepted, about: e1}
  s4: {type: Proposal, by: u3, to: [RC], kind: other, content: de olie-inkomsten voorlopig te bevriezen, status: rejected, about: e1}
  s10: {type: Proposal, by: u4, to: [RN], kind: other, content: een verdeling per inwoner, status: unanswered}
  s11: {type: Statement, by: EG, content: "dat oom en neef op 1 maart in de stad waren, \"elk op doorreis\"", about: e2, time: woensdag}
  s12: {type: Warning, by: IT, content: een zomer met meer boten op zee}
replies:
  r2: {to: s3, by: u2, answer: accepted}
  r5: {to: s4, by: RC, answer: rejected}
  r6: {to: s10, by: RN, answer: unanswered}
delegations:
  d3: {of: RC, head: u4, members: [], event: e3}
  d4: {of: RN, head: u2, members: [], event: e3}
outcomes:
  o2: {of: e3, type: postponed}
  o3: {of: e1, type: no_breakthrough}
