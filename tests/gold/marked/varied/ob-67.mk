 date 2020-02-13 Hoe zit het met... [de paus van de Kopten|p1]?

{Komt|e1} [hij|p1] nu naar [Ethiopië|ET] of niet?
Niet. [Tawadros II|p1] heeft patriarch [Mathias|p2] laten weten dat [zijn|p1] {reis|e1}, die in mei zou plaatsvinden, voor onbepaalde tijd wordt {uitgesteld|o1}.

Wat speelt er dan?
[Hun|KO+EO] twee kerken liggen overhoop over het klooster [Deir es-Sultan|l1] in Jeruzalem. [De Ethiopische kerk|EO] {wil|a1} de sleutel van een van de kapellen. Aan die {eis|a1} {kan|r1} [Tawadros|p1], zo is te horen, "onmogelijk tegemoetkomen".

En een {scheidsrechter|e2}?
[De Armeniërs|AR] {bieden|a2} zich daarvoor aan. [De Kopten|KO] {lieten|r2} zich nog niet horen.
=====
entities:
  ET: {name: Ethiopië, type: State}
  KO: {name: Koptische Kerk, type: Organisation}
  EO: {name: Ethiopisch-orthodoxe kerk, type: Organisation}
  AR: {name: Armeense kerk, type: Organisation}
  l1: {name: Deir es-Sultan, type: Place}
  p1: {name: Tawadros II, type: Person}
  p2: {name: Mathias, type: Person}
offices:
  - {person: p1, office: paus, of: KO}
  - {person: p2, office: patriarch, of: EO}
events:
  e1: {type: Visit, participants: [p1], hosts: [p2], time: in mei, factuality: counterfactual}
  e2: {type: Mediation, participants: [KO, EO], mediators: [AR], factuality: possible}
acts:
  a1: {type: Demand, by: EO, to: [KO], content: de sleutel van een van de kapellen}
  a2: {type: Proposal, by: AR, to: [KO], kind: mediation_offer, content: een scheidsrechter, status: unanswered, about: e2}
replies:
  r1: {to: a1, by: p1, answer: rejected}
  r2: {to: a2, by: KO, answer: unanswered}
outcomes:
  o1: {of: e1, type: postponed}
