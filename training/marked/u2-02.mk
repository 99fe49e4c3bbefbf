 date 2014-03-13 Makreel: [drie ondertekenaars|EU+NOR+FO], [één boze buurman|IS]

Er is een {verdeling|e1}. Voor vijf jaar, met cijfers achter de komma. Woensdagnacht zetten [de Europese Unie, Noorwegen en de Faeröer|EU+NOR+FO] in [Edinburgh|l1] [hun|EU+NOR+FO] naam onder een {makreelakkoord|e1}. [IJsland|IS], dat er vier jaar lang bij had gezeten, staat er niet op.

"[Wij|IS] hebben het uit de krant", {bitste|s1} visserijminister [Sigrún Haraldsdóttir|p1] donderdagochtend op de radio. Dat is niet helemaal waar: vorige week, bij de zevende en laatste {zitting|e2} met z'n vieren, {boden|s2} [de anderen|EU+NOR+FO] nog twaalf procent voor [haar|p1] vloot. [Reykjavik|IS] {hield|r1} vast aan zestien en {vertrok|o1} een dag eerder dan gepland.

Wat [de drie|EU+NOR+FO] nu hebben, is een {regeling|e1} met een gat erin. De [Noorse|NOR] hoofdonderhandelaar [Torbjørn Eikeland|p2] {verdedigt|s3} haar: "Je kunt een stoel leeg laten zonder hem weg te zetten." Vijf procent blijft gereserveerd voor wie later wil aanschuiven. [IJsland|IS] zou zich in het najaar kunnen {melden|e3}; [Haraldsdóttir|p1] {sloot|s4} het niet uit, maar ook niet in.

Voor [de Faeröer|FO], {vertegenwoordigd door|d1} één man met een aktetas, was het een triomf. [Die man|p3], [Jógvan Dalsgaard|p3], sleepte er meer dan een verdubbeling uit. Groenland vist intussen vrolijk door en werd in [Edinburgh|l1] door niemand genoemd.
=====
entities:
  EU: {name: Europese Unie, type: Organisation}
  NOR: {name: Noorwegen, type: State}
  FO: {name: Faeröer, type: State}
  IS: {name: IJsland, type: State}
  l1: {name: Edinburgh, type: Place}
  p1: {name: Sigrún Haraldsdóttir, type: Person}
  p2: {name: Torbjørn Eikeland, type: Person}
  p3: {name: Jógvan Dalsgaard, type: Person}
offices:
  - {person: p1, office: visserijminister, of: IS}
  - {person: p2, office: hoofdonderhandelaar, of: NOR}
events:
  e1: {type: Agreement, label: makreelakkoord, participants: [EU, NOR, FO], place: l1, time: "Woensdagnacht", factuality: actual}
  e2: {type: Negotiation, label: zevende zitting, participants: [EU, NOR, FO, IS], time: "vorige week", factuality: actual}
  e3: {type: Agreement, label: toetreding van IJsland, participants: [IS, EU, NOR, FO], time: "in het najaar", factuality: possible}
acts:
  s1: {type: Statement, by: p1, content: "Wij hebben het uit de krant", time: "donderdagochtend"}
  s2: {type: Proposal, by: EU, to: [IS], kind: other, content: "twaalf procent voor haar vloot", status: rejected, about: e2}
  s3: {type: Statement, by: p2, content: "Je kunt een stoel leeg laten zonder hem weg te zetten", about: e1}
  s4: {type: Statement, by: p1, content: "sloot het niet uit, maar ook niet in", about: e3}
replies:
  r1: {to: s2, by: IS, answer: rejected}
delegations:
  d1: {of: FO, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e2, type: walkout}
