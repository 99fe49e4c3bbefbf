 date 2022-05-19 Ochtendbrief: drie keer buitenland

1. [Chili|CL] en [Bolivia|BO] zijn het in [Arica|l2] {eens geworden|e1} over de Silala. De [Boliviaanse|BO] onderhandelaar [Rosa Quispe|p1] {sprak|a3} van 'een glas water zonder zout'.

2. [Peru|PE] {ging|r1} in op het {aanbod|a1+a2} van [de Organisatie van Amerikaanse Staten|OAS] om de grenstwist met [Ecuador|EC] te {beslechten|e2}. [Quito|EC] heeft er {geen trek in|r2}.

3. De [Kaapverdische|CV] minister [Nilda Tavares|p2] {landt|e3} vandaag in [Luxemburg|l1] voor een {tweegesprek|e4} over visa.
=====
entities:
  CL: {name: Chili, type: State}
  BO: {name: Bolivia, type: State}
  p1: {name: Rosa Quispe, type: Person}
  PE: {name: Peru, type: State}
  OAS: {name: Organisatie van Amerikaanse Staten, type: Organisation}
  EC: {name: Ecuador, type: State}
  CV: {name: Kaapverdië, type: State}
  p2: {name: Nilda Tavares, type: Person}
  l1: {name: Luxemburg, type: Place}
  l2: {name: Arica, type: Place}
offices:
  - {person: p1, office: onderhandelaar, of: BO}
  - {person: p2, office: minister, of: CV}
events:
  e1: {type: Agreement, label: akkoord over de Silala, participants: [CL, BO], place: l2, factuality: actual}
  e2: {type: Mediation, label: bemiddeling van de OAS in de grenstwist, participants: [PE, EC], mediators: [OAS], factuality: possible}
  e3: {type: Visit, label: bezoek van Tavares aan Luxemburg, participants: [p2], place: l1, time: vandaag, factuality: actual}
  e4: {type: Meeting, label: tweegesprek over visa, participants: [p2], place: l1, time: vandaag, factuality: planned}
acts:
  a1: {type: Proposal, by: OAS, to: [PE], kind: mediation_offer, content: "de grenstwist met Ecuador te beslechten", status: accepted, about: e2}
  a2: {type: Proposal, by: OAS, to: [EC], kind: mediation_offer, content: "de grenstwist met Ecuador te beslechten", status: rejected, about: e2}
  a3: {type: Statement, by: p1, content: "een glas water zonder zout", about: e1}
replies:
  r1: {to: a1, by: PE, answer: accepted}
  r2: {to: a2, by: EC, answer: rejected}
