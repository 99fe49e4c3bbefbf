 date 1963-02-18 [Suriname|SR] en [Brits-Guyana|GY] {oneens|o1} over Corantijn

[LONDEN|l1], 18 febr. (ANP) - De vorige week te dezer stede tussen de [Nederlandse|NL] en de [Britse|GB] regering gevoerde {besprekingen|e1} nopens de grens tussen [Suriname|SR] en [Brits-Guyana|GY] zijn zonder {resultaat|o1} beëindigd, naar uit welingelichte kring wordt vernomen.

Van [Nederlandse|NL] zijde werd de {delegatie|d1} {geleid|d1} door de heer [J. Kasteel|p1], ambassadeur in algemene dienst; daarvan {maakten|d1} voorts deel uit de Gevolmachtigde Minister van [Suriname|SR], de heer [S. Emanuels|p2], en prof. [A. Meijers|p3]. Voor [Groot-Brittannië|GB] {trad|d2} de onderminister van Koloniën, [Lord Lansdowne|p4], op.

[Laatstgenoemde|p4] deed de {suggestie|a1} het bovenstroomse gebied in tweeën te delen. De heer [Emanuels|p2] verklaarde daarop dat van de zijde van [Paramaribo|SR] in geen deling, hoe ook genaamd, zou kunnen worden {berust|r1}. Het [Nederlandse|NL] {denkbeeld|a2} de zaak aan [het Haagse Hof|IC] voor te leggen vond bij [de [Engelse|GB] gedelegeerden|GB] evenmin {weerklank|r2}.

Op een nader te bepalen tijdstip zullen [partijen|NL+GB] wederom {bijeenkomen|e2}. Er bestaat geen voornemen de [Verenigde Naties|VN] in de kwestie te betrekken.
=====
entities:
  SR: {name: Suriname, type: State}
  GY: {name: Brits-Guyana, type: State}
  NL: {name: Nederland, type: State}
  GB: {name: Groot-Brittannië, type: State}
  IC: {name: Haagse Hof, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  l1: {name: Londen, type: Place}
  p1: {name: J. Kasteel, type: Person}
  p2: {name: S. Emanuels, type: Person}
  p3: {name: A. Meijers, type: Person}
  p4: {name: Lord Lansdowne, type: Person}
offices:
  - {person: p1, office: ambassadeur in algemene dienst, of: NL}
  - {person: p2, office: Gevolmachtigde Minister, of: SR}
  - {person: p4, office: onderminister van Koloniën, of: GB}
events:
  e1: {type: Negotiation, participants: [NL, GB], place: l1, time: vorige week, factuality: actual}
  e2: {type: Negotiation, participants: [NL, GB], time: "Op een nader te bepalen tijdstip", factuality: planned, after: e1}
acts:
  a1: {type: Proposal, by: p4, to: [SR], kind: territorial, content: "het bovenstroomse gebied in tweeën te delen", status: rejected}
  a2: {type: Proposal, by: NL, to: [GB], kind: other, content: "de zaak aan het Haagse Hof voor te leggen", status: rejected}
replies:
  r1: {to: a1, by: p2, answer: rejected}
  r2: {to: a2, by: GB, answer: rejected}
delegations:
  d1: {of: NL, head: p1, members: [p2, p3], event: e1}
  d2: {of: GB, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
