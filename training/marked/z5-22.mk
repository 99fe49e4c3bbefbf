 date 2005-01-30 Tien jaar na de Cóndor: wat bleef er over van de {vrede van [Arica|l1]|e1}?

[ARICA|l1] - Het is een lelijk gebouw, de oude douanepost van [Arica|l1]. Toch komen er nog schoolklassen kijken, want hier {gaven|e1+o3} [Bolivia|BO] en [Paraguay|PY] [elkaar|BO+PY] in het voorjaar van 1995 de hand na achttien maanden {geharrewar|e2} om de gasvelden van Boquerón Viejo.

De koppelaars

Vier landen {hielpen|e3} mee: [Chili|CL] verschafte het dak, [Brazilië|BR], [Argentinië|AR] en [Uruguay|UY] zetten [hun|BR+AR+UY] naam als garant onder het slot. De hoofdrol was voor een vrouw die weinigen kenden, [Mercedes Aldunate|p1], rechter te Concepción. [Zij|p1] verbood faxen, liet de gasten zelf koken en gaf iedere ochtend les in geologie.

[La Paz|BO] {stuurde|d1} drie generaals en geen enkele diplomaat. Bij [de [Paraguayanen|PY]|PY] was het andersom: ambassadeur [Hernán Gill Duarte|p2] {voerde|d2} een gezelschap aan waarin ook [zijn|p2] oude leermeester [Blas Insfrán|p3] en landmeter [Nidia Ocampos|p4] zaten.

Eerste {poging|e4}: twee dagen, {vastgelopen|o1}.
Tweede {poging|e5}: één week, {afgebroken|o2} toen [Bolivia|BO] het leger op scherp zette.
Derde {poging|e6}: eenentwintig dagen.

De sleutelzin

'Het gas behoort aan wie het oppompt, de grond aan wie erop woont.' Met die formule, een {vondst|s1} van [Insfrán|p3], {kwamen|r1} [de Bolivianen|BO] na een nacht van wikken en wegen over de brug. [Hun|BO] {prijs|s2}: een weg naar de rivier. Die {kregen|r2+s3} [ze|BO].

En nu?

De weg is er, het gas bijna op. Vorig jaar {opperde|s4} een senator in Asunción om het {verdrag|e1} te herzien; zijn eigen partij {floot|r3} hem terug. [Aldunate|p1], nu 79, weigert interviews. 'Lees de tekst', {schreef|s5} [ze|p1] op een briefkaart. 'Het staat er allemaal.'
=====
entities:
  BO: {name: Bolivia, type: State}
  PY: {name: Paraguay, type: State}
  CL: {name: Chili, type: State}
  BR: {name: Brazilië, type: State}
  AR: {name: Argentinië, type: State}
  UY: {name: Uruguay, type: State}
  l1: {name: Arica, type: Place}
  p1: {name: Mercedes Aldunate, type: Person}
  p2: {name: Hernán Gill Duarte, type: Person}
  p3: {name: Blas Insfrán, type: Person}
  p4: {name: Nidia Ocampos, type: Person}
offices:
  - {person: p2, office: ambassadeur, of: PY}
events:
  e1: {type: Agreement, label: vrede van Arica, participants: [BO, PY], mediators: [p1], guarantors: [BR, AR, UY], hosts: [CL], place: l1, time: in het voorjaar van 1995, factuality: actual, part_of: e6}
  e2: {type: Conflict, label: geharrewar om de gasvelden, participants: [BO, PY], time: achttien maanden, factuality: actual}
  e3: {type: Mediation, label: hulp van vier landen, participants: [BO, PY], mediators: [CL, BR, AR, UY, p1], factuality: actual}
  e4: {type: Negotiation, label: eerste poging, participants: [BO, PY], time: twee dagen, factuality: actual}
  e5: {type: Negotiation, label: tweede poging, participants: [BO, PY], time: één week, factuality: actual, after: e4}
  e6: {type: Negotiation, label: derde poging in Arica, participants: [BO, PY], mediators: [p1], hosts: [CL], place: l1, time: eenentwintig dagen, factuality: actual, after: e5}
acts:
  s1: {type: Proposal, by: p3, to: [BO], kind: territorial, content: "Het gas behoort aan wie het oppompt, de grond aan wie erop woont", status: accepted}
  s2: {type: Demand, by: BO, to: [PY], content: een weg naar de rivier}
  s3: {type: Concession, by: PY, to: [BO], content: een weg naar de rivier}
  s4: {type: Proposal, by: een senator in Asunción, to: [PY], kind: treaty, content: het verdrag te herzien, status: rejected, time: Vorig jaar, about: e1}
  s5: {type: Statement, by: p1, content: Lees de tekst}
replies:
  r1: {to: s1, by: BO, answer: accepted}
  r2: {to: s2, by: PY, answer: accepted}
  r3: {to: s4, answer: rejected}
delegations:
  d1: {of: BO, head: null, members: [], event: e6}
  d2: {of: PY, head: p2, members: [p3, p4], event: e6}
outcomes:
  o1: {of: e4, type: no_breakthrough}
  o2: {of: e5, type: no_breakthrough}
  o3: {of: e6, type: agreement}
