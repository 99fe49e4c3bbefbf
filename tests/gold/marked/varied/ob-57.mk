 date 2015-03-30 Twaalfuurjournaal, eerste bericht

Goedemiddag. In [Lausanne|l1] zijn de {onderhandelingen|e1} over het [Iraanse|IR] atoomprogramma hun laatste etmaal {ingegaan|o1}. De [Russische|RU] minister [Lavrov|p1] is vanochtend vertrokken; [hij|p1] {zegt|a2} pas terug te komen als er zicht is op een {akkoord|e3}. {Volgens|s1} [de [Duitse|DE] delegatie|DE] liggen er nog twee stenen op de weg: de duur van de beperkingen en het tempo waarin de sancties verdwijnen. Een {voorstel|a1} van [Moskou|RU] om verrijkt uranium naar [Rusland|RU] te verschepen, is door [Teheran|IR] gisteravond {verworpen|r1}.

Alexandra, kun je zeggen hoe laat het wordt?
=====
entities:
  IR: {name: Iran, type: State}
  RU: {name: Rusland, type: State}
  DE: {name: Duitsland, type: State}
  l1: {name: Lausanne, type: Place}
  p1: {name: Lavrov, type: Person}
offices:
  - {person: p1, office: minister, of: RU}
events:
  e1: {type: Negotiation, participants: [IR, RU, DE, p1], place: l1, factuality: actual}
  e3: {type: Agreement, factuality: possible}
acts:
  a1: {type: Proposal, by: RU, to: [IR], kind: other, content: "om verrijkt uranium naar Rusland te verschepen", status: rejected}
  a2: {type: Statement, by: p1, content: "als er zicht is op een akkoord"}
  s1: {type: Statement, by: DE, content: "liggen er nog twee stenen op de weg", about: e1}
replies:
  r1: {to: a1, by: IR, answer: rejected}
outcomes:
  o1: {of: e1, type: ongoing}
