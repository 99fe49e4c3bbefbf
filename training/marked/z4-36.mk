 date 2021-11-14 [Tuvalu|TV] wint een voetnoot

GLASGOW - Met rode ogen en een koude hamburger in de hand zette [Sela Fatiaki|p1] zaterdagavond laat [haar|p1] {handtekening|e1} onder een {tussenresultaat|e1+o1}. [De klimaatgezante van [Tuvalu|TV]|p1], tevens {aanvoerster|d1} van [de 39 kleine eilandstaten|SIDS] in [Glasgow|l1], kwam voor een schadefonds. [Ze|p1] kreeg er een {gespreksronde|e2+o2} voor in de plaats, te beginnen in juni in [Bonn|l2].

Het fonds was vorige week door [de eilanden|SIDS] {bepleit|s1+s3}, met de steun van meer dan honderd landen. [De Verenigde Staten|US] {trapten|r1} op de rem, uit vrees voor claims. [Brussel|EU] {hield|r2} zich wijselijk op de vlakte. [Schotland|SCO] was de eerste die, al was [het|SCO] niet eens lid, de portemonnee {trok|a1}: twee miljoen pond voor stormschade.

[De voorzitter van de {top|e3}|p2], oud-staatssecretaris [Graham Pellow|p2], liep om tien uur nog met een velletje langs de banken. Daarop stond, na veel {soebatten|e3}, dat kolen worden "afgebouwd" en niet "uitgefaseerd": [India|IN] had tot het allerlaatst op die {wijziging|a2} gestaan. [Fatiaki|p1] {slikte|r3} die, "onder het soort protest waar niemand van wakker ligt". [Pellow|p2] {bood|s2} [haar|p1] [zijn|p2] verontschuldigingen aan en moest even naar [zijn|p2] zakdoek zoeken.

"[Wij|TV] verdwijnen met een voetnoot", {zei|a3} [ze|p1] op de stoep. "Wie nu weer vijf jaar wacht, kan het nazoeken op een oude kaart."
=====
entities:
  TV: {name: Tuvalu, type: State}
  SIDS: {name: kleine eilandstaten, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  EU: {name: Europese Unie, type: Organisation}
  SCO: {name: Schotland, type: State}
  IN: {name: India, type: State}
  p1: {name: Sela Fatiaki, type: Person}
  p2: {name: Graham Pellow, type: Person}
  l1: {name: Glasgow, type: Place}
  l2: {name: Bonn, type: Place}
offices:
  - {person: p1, office: klimaatgezante, of: TV}
events:
  e1: {type: Agreement, label: slottekst van Glasgow, participants: [SIDS, US, EU, IN, p1], mediators: [p2], place: l1, time: zaterdagavond laat, factuality: actual, part_of: e3}
  e2: {type: Negotiation, label: gespreksronde over schade, participants: [SIDS], place: l2, time: juni, factuality: planned, after: e3}
  e3: {type: Negotiation, label: klimaattop in Glasgow, participants: [SIDS, US, EU, IN, p1], mediators: [p2], place: l1, factuality: actual}
acts:
  s1: {type: Proposal, by: SIDS, to: [US], kind: other, content: een schadefonds, status: rejected, time: vorige week}
  s3: {type: Proposal, by: SIDS, to: [EU], kind: other, content: een schadefonds, status: unanswered, time: vorige week}
  a1: {type: Concession, by: SCO, content: twee miljoen pond voor stormschade}
  a2: {type: Demand, by: IN, content: dat kolen worden "afgebouwd" en niet "uitgefaseerd"}
  s2: {type: Statement, by: p2, to: [p1], content: zijn verontschuldigingen}
  a3: {type: Warning, by: p1, content: "Wie nu weer vijf jaar wacht, kan het nazoeken op een oude kaart"}
replies:
  r1: {to: s1, by: US, answer: rejected}
  r2: {to: s3, by: EU, answer: unanswered}
  r3: {to: a2, by: p1, answer: accepted}
delegations:
  d1: {of: SIDS, head: p1, members: [], event: e3}
outcomes:
  o1: {of: e3, type: partial_agreement}
  o2: {of: e3, type: continuation_agreed}
