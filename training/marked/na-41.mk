 date 2024-05-16 Hek van [Gibraltar|GI] blijft nog even staan

[BRUSSEL|l1]. Vier mensen in één kamer op de dertiende verdieping van het Berlaymont: de [Spaanse|ES] minister [José Manuel Albares|p1], [zijn|p1] [Britse|GB] evenknie [David Cameron|p2], [Fabian Picardo|p3] voor [Gibraltar|GI] en, aan het hoofd, [Maros Sefcovic|p4] van [de Europese Commissie|EC]. Drie uur {duurde|e1} het, donderdag. Eruit kwam een {verklaring|e2} van veertien regels, waarin het woord ‘vooruitgang’ twee keer valt en het woord ‘luchthaven’ niet.

Het was de achttiende {ronde|e1}. Over de landing van vluchten uit Madrid is men het {eens|o1}, over wie er op de luchthaven de paspoorten stempelt {niet|o1}. [Spanje|ES] {wil|a1} daar [zijn|ES] eigen agenten; [Picardo|p3] heeft bezworen dat [hij|p3] liever {opstapt|r1}. Een {compromis|a2} met Frontex, vier jaar lang, ligt van de kant van [de Commissie|EC] op tafel.

‘Zonder onderschrift geen foto’, {grapte|s1} [Cameron|p2] bij het weggaan, al moest [hij|p2] daarna toch even poseren. [Sefcovic|p4] verwacht [hen|ES+GB+GI] vóór de zomer {terug|e3}; [Albares|p1], gevraagd of dat haalbaar is, {antwoordde|s2} dat [Spanje|ES] al driehonderd jaar wacht.
=====
entities:
  GI: {name: Gibraltar, type: State}
  ES: {name: Spanje, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  EC: {name: Europese Commissie, type: Organisation}
  l1: {name: Brussel, type: Place}
  p1: {name: José Manuel Albares, type: Person}
  p2: {name: David Cameron, type: Person}
  p3: {name: Fabian Picardo, type: Person}
  p4: {name: Maros Sefcovic, type: Person}
offices:
  - {person: p1, office: minister, of: ES}
events:
  e1: {type: Negotiation, label: achttiende ronde, participants: [p1, p2, p3], mediators: [p4], place: l1, time: donderdag, factuality: actual}
  e2: {type: Agreement, label: gezamenlijke verklaring, participants: [p1, p2, p3], place: l1, factuality: actual, part_of: e1}
  e3: {type: Negotiation, participants: [ES, GB, GI], mediators: [p4], time: vóór de zomer, factuality: possible, source: p4, after: e1}
acts:
  a1: {type: Demand, by: ES, to: [GI], content: "daar zijn eigen agenten"}
  a2: {type: Proposal, by: EC, to: [ES, GI], kind: other, content: "Een compromis met Frontex", status: proposed}
  s1: {type: Statement, by: p2, content: "Zonder onderschrift geen foto"}
  s2: {type: Statement, by: p1, content: "dat Spanje al driehonderd jaar wacht"}
replies:
  r1: {to: a1, by: p3, answer: rejected}
outcomes:
  o1: {of: e1, type: partial_agreement}
