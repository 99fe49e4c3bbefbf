 date 2004-11-17 [Guatemala|GT] {biedt|a1} eilandjes, [Belize|BZ] {bedenkt|r1} zich nog

[Guatemala|GT] wil vier eilandjes afstaan als [Belize|BZ] de riviermonding van [de Sarstoon|l1] prijsgeeft. Dat {voorstel|a1} deed president [Óscar Barrundia|p1] dinsdagavond bij een {diner|e1} in [Antigua|l2]. [Belizes|BZ] premier [Said Fonseca|p2] {hield|r1} zich op de vlakte: "Eerst het toetje." Woensdag {reist|e2} [hij|p2] door naar [Tikal|l3].
=====
entities:
  GT: {name: Guatemala, type: State}
  BZ: {name: Belize, type: State}
  l1: {name: Sarstoon, type: Place}
  p1: {name: Óscar Barrundia, type: Person}
  l2: {name: Antigua, type: Place}
  p2: {name: Said Fonseca, type: Person}
  l3: {name: Tikal, type: Place}
offices:
  - {person: p1, office: president, of: GT}
  - {person: p2, office: premier, of: BZ}
events:
  e1: {type: Meeting, label: diner in Antigua, participants: [p1, p2], place: l2, time: dinsdagavond, factuality: actual}
  e2: {type: Visit, label: bezoek aan Tikal, participants: [p2], place: l3, time: Woensdag, factuality: planned, after: e1}
acts:
  a1: {type: Proposal, by: p1, to: [BZ], kind: territorial, content: vier eilandjes afstaan als Belize de riviermonding van de Sarstoon prijsgeeft, status: unanswered, time: dinsdagavond}
replies:
  r1: {to: a1, by: p2, answer: unanswered}
