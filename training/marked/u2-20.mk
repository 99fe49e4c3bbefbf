 date 2019-05-29 Wie mocht in [Oslo|l1] wat zeggen? Een zetelschikking

Links. [De [Venezolaanse|VE] regering|VE] stuurde communicatieminister [Ramiro Bracamonte|p1]; [hij|p1] {leidt|d1} het groepje van drie, waarin verder gouverneur [Yelitza Graterol|p2] en kolonel b.d. [Tulio Paredes|p3] zetelen.

Rechts. [De oppositie|OP] had [een oud-parlementslid|p4] {afgevaardigd|d2}, [Verónica Zambrano|p4], met [haar|p4] advocaat [Luis Eduardo Peraza|p5].

Aan het korte eind, met de klok in de rug: [Noorwegen|NOR]. Dat is in dezen geen zaalverhuurder. [Ingrid Solheim|p6] {bemiddelde|e1} met potlood en gum, aldus een van [haar|p6] gasten, "en gumde vooral".

Wat er van de {gesprekken|e2} overbleef, past op dit papier. [Bracamonte|p1] {stelde|s1} vervroegde parlementsverkiezingen in het vooruitzicht. [Zambrano|p4] {wilde|s2} presidentsverkiezingen, en wel binnen een jaar. Het een werd door [haar|p4] een {afleidingsmanoeuvre|r1} genoemd, het ander door [hem|p1] een staatsgreep met {stempotloden|r2}. Woensdagavond gingen [ze|VE+OP] {zonder resultaat|o1} uiteen.

Komt er meer? [Solheim|p6] heeft voor 10 juli [Barbados|l2] {geopperd|e3+s3+s4}. [De regering|VE] {komt|r3}. [De oppositie|OP] {beraadt|r4} zich.

Niet in [Oslo|l1], wel in de kranten: de Verenigde Staten, Rusland en Cuba, die volgens sommigen meeluisterden op de gang. "Er is hier geen gang", {ontkrachtte|s5} [Solheim|p6].
=====
entities:
  VE: {name: Venezuela, type: State}
  OP: {name: Venezolaanse oppositie, type: Organisation}
  NOR: {name: Noorwegen, type: State}
  l1: {name: Oslo, type: Place}
  l2: {name: Barbados, type: Place}
  p1: {name: Ramiro Bracamonte, type: Person}
  p2: {name: Yelitza Graterol, type: Person}
  p3: {name: Tulio Paredes, type: Person}
  p4: {name: Verónica Zambrano, type: Person}
  p5: {name: Luis Eduardo Peraza, type: Person}
  p6: {name: Ingrid Solheim, type: Person}
offices:
  - {person: p1, office: communicatieminister, of: VE}
  - {person: p2, office: gouverneur, of: VE}
  - {person: p3, office: kolonel b.d., of: VE}
  - {person: p4, office: oud-parlementslid, of: OP}
events:
  e1: {type: Mediation, label: Noorse bemiddeling, participants: [VE, OP], mediators: [NOR, p6], place: l1, factuality: actual}
  e2: {type: Negotiation, label: gesprekken in Oslo, participants: [VE, OP], mediators: [NOR, p6], place: l1, factuality: actual, part_of: e1}
  e3: {type: Negotiation, label: gesprekken op Barbados, participants: [VE, OP], place: l2, time: "10 juli", factuality: possible, after: e2}
acts:
  s1: {type: Proposal, by: p1, to: [OP], kind: other, content: "vervroegde parlementsverkiezingen", status: rejected}
  s2: {type: Demand, by: p4, to: [VE], content: "presidentsverkiezingen, en wel binnen een jaar"}
  s3: {type: Proposal, by: p6, to: [VE], kind: talks, content: "voor 10 juli Barbados", status: accepted, about: e3}
  s4: {type: Proposal, by: p6, to: [OP], kind: talks, content: "voor 10 juli Barbados", status: unanswered, about: e3}
  s5: {type: Statement, by: p6, content: "Er is hier geen gang"}
replies:
  r1: {to: s1, by: p4, answer: rejected}
  r2: {to: s2, by: p1, answer: rejected}
  r3: {to: s3, by: VE, answer: accepted}
  r4: {to: s4, by: OP, answer: unanswered}
delegations:
  d1: {of: VE, head: p1, members: [p2, p3], event: e2}
  d2: {of: OP, head: p4, members: [p5], event: e2}
outcomes:
  o1: {of: e2, type: no_breakthrough}
