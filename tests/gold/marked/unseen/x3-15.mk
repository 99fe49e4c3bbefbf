 date 2010-04-28 In memoriam [Dolores Whitcombe|p1], stem van de achterkamer

Zonder aktetas, zonder entourage, met een thermoskan: zo arriveerde [Dolores Whitcombe|p1] in 1981 in [Reykjavik|l1], om voor [de Verenigde Naties|VN] de ruzie tussen [het Verenigd Koninkrijk|UK] en [IJsland|IS] over makreel te {sussen|e1}. [De [Canadese|CA] juriste|p1] is donderdag in Halifax gestorven. [Ze|p1] werd 88.

De {gesprekken|e2} die [zij|p1] toen {voorzat|e2}, waren de zesde {poging|e2}. {Vijf keer|e6} was er {niets|o1} uitgekomen. [De Britten|UK] hadden een zwaargewicht {afgevaardigd|d1}, Lord [Percival Amory-Wells|p2], met in [zijn|p2] kielzog vier admiraals wier namen niet zijn overgeleverd. [De IJslanders|IS] kwamen {opdraven|d2} met één visser, [Gunnlaugur Þórsson|p3], en een woordenboek.

[Whitcombe|p1] {vroeg|a1+a3} [beide heren|p2+p3] om ieder het standpunt van de ander op te schrijven. [Amory-Wells|p2] vond het kinderachtig en {weigerde|r1}; [Þórsson|p3] {deed|r2} het, in rijm. Daarop schoot [de lord|p2] in de lach en {gaf|a2} de derde mijl prijs. Er volgde een {contract|e3+o2} voor tien jaar.

Niet alles lukte. In 1986 moest [ze|p1] op [de Maagdeneilanden|l2] het {overleg|e4} tussen [Venezuela|VE] en [Nederland|NL] na een week {afbreken|o3}, en een {missie|e5} naar [Cyprus|l3], in 1990, is er nooit {gekomen|e5+o4}: [Turkije|TR] gaf geen visum.
=====
entities:
  p1: {name: Dolores Whitcombe, type: Person}
  p2: {name: Percival Amory-Wells, type: Person}
  p3: {name: Gunnlaugur Þórsson, type: Person}
  VN: {name: Verenigde Naties, type: Organisation}
  UK: {name: Verenigd Koninkrijk, type: State}
  IS: {name: IJsland, type: State}
  CA: {name: Canada, type: State}
  VE: {name: Venezuela, type: State}
  NL: {name: Nederland, type: State}
  TR: {name: Turkije, type: State}
  l1: {name: Reykjavik, type: Place}
  l2: {name: Maagdeneilanden, type: Place}
  l3: {name: Cyprus, type: Place}
offices:
  - {person: p1, office: juriste, of: CA}
events:
  e1: {type: Mediation, label: bemiddeling in makreelruzie, participants: [UK, IS], mediators: [p1, VN], place: l1, time: "in 1981", factuality: actual}
  e2: {type: Negotiation, label: makreelgesprekken, participants: [UK, IS, p2, p3], mediators: [p1], place: l1, time: "in 1981", factuality: actual, after: e6}
  e6: {type: Negotiation, label: vijf eerdere pogingen, participants: [UK, IS], factuality: actual}
  e3: {type: Agreement, label: contract over makreel, participants: [UK, IS], factuality: actual}
  e4: {type: Negotiation, label: overleg Venezuela en Nederland, participants: [VE, NL], mediators: [p1], place: l2, time: "In 1986", factuality: actual}
  e5: {type: Visit, label: missie naar Cyprus, participants: [p1], place: l3, time: "in 1990", factuality: counterfactual}
acts:
  a1: {type: Proposal, by: p1, to: [p2], kind: other, content: "om ieder het standpunt van de ander op te schrijven", status: rejected}
  a3: {type: Proposal, by: p1, to: [p3], kind: other, content: "om ieder het standpunt van de ander op te schrijven", status: accepted}
  a2: {type: Concession, by: p2, to: [IS], content: "de derde mijl"}
replies:
  r1: {to: a1, by: p2, answer: rejected}
  r2: {to: a3, by: p3, answer: accepted}
delegations:
  d1: {of: UK, head: p2, members: [], event: e2}
  d2: {of: IS, head: p3, members: [], event: e2}
outcomes:
  o1: {of: e6, type: no_breakthrough}
  o2: {of: e2, type: agreement}
  o3: {of: e4, type: no_breakthrough}
  o4: {of: e5, type: cancelled}
