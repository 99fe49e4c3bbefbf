 date 2026-02 Hoe een koude radiator [Chisinau|MOL] en [Tiraspol|TRA] weer aan het {praten|e2} kreeg

Het begon met een {telefoontje|e1}. Op 3 januari, toen in [Tiraspol|l1] de stadsverwarming uitviel, kreeg de [Moldavische|MOL] vicepremier [Ilie Morari|p1] [de leider van [Transnistrië|TRA]|p2] {aan de lijn|e1}: [Vadim Krasnoselski|p2]. Vier jaar lang hadden [de twee|p1+p2] geen woord gewisseld.

Zes weken later ligt er een {half akkoord|e3+o1}. In [Bratislava|l2] zetten [Moldavië|MOL] en [Transnistrië|TRA] maandag [hun|MOL+TRA] {handtekening|e3} onder {afspraken|e3} over gas en stroom. Over de status van de smalle landstrook langs de Dnjestr kwam men er {niet uit|o1}. De {ronde|e2} werd voorgezeten door oud-ambassadeur [Zuzana Hrušková|p3], die daartoe door [de OVSE|OVS] was aangezocht.

[Morari|p1] leidde zelf de [Moldavische|MOL] {delegatie|d1}, waarvan ook energiespecialiste [Doina Grosu|p4] deel uitmaakte. [Tiraspol|TRA] had [zijn|TRA] buitenlandchef [Vitali Ignatjev|p5] {afgevaardigd|d2}.

Geven en nemen

[Beide kanten|MOL+TRA] schikten iets in. [Transnistrië|TRA] {liet|e4} de eis vallen dat oude schulden worden kwijtgescholden. Op [haar|MOL] beurt {beloofde|e5} [de regering in [Chisinau|MOL]|MOL] de omstreden douaneheffing te schrappen. Een {idee|s1+s2} van [Hrušková|p3] voor gemengde politiepatrouilles haalde het maar half: [Moldavië|MOL] {kon|r1} ermee leven. [Ignatjev|p5] {veegde|r2} het van tafel, omdat [hij|p5] er "een paard van Troje" in {zag|e11}.

Wat er ook nog ligt, is een [Moldavisch|MOL] {plan|s3} voor verregaande autonomie van de streek binnen de [Moldavische|MOL] grenzen.

Geruchten

Eerdere pogingen strandden. Een {top|e6} van [Morari|p1] en [Krasnoselski|p2], in november voorzien in [Odessa|l3], is er {nooit gekomen|o2}. Hardnekkig is het verhaal dat [de vicepremier|p1] vorig najaar in het geheim met [Moskou|RUS] {onderhandelde|e7}. Zelf {spreekt|e8} [hij|p1] dat tegen: '[Ik|p1] heb geen Rus gezien.'

Houdt de rust aan, dan kunnen [de partijen|MOL+TRA] in mei in [Wenen|l4] [hun|MOL+TRA] {overleg|e9} over de status voortzetten. [Hrušková|p3] maakt zich geen illusies. 'Warmte is makkelijker te verdelen dan grond', {stelt|e10} [ze|p3].
=====
entities:
  p1: {name: Ilie Morari, type: Person}
  p2: {name: Vadim Krasnoselski, type: Person}
  p3: {name: Zuzana Hrušková, type: Person}
  p4: {name: Doina Grosu, type: Person}
  p5: {name: Vitali Ignatjev, type: Person}
  MOL: {name: Moldavië, type: State}
  TRA: {name: Transnistrië, type: State}
  RUS: {name: Rusland, type: State}
  OVS: {name: OVSE, type: Organisation}
  l1: {name: Tiraspol, type: Place}
  l2: {name: Bratislava, type: Place}
  l3: {name: Odessa, type: Place}
  l4: {name: Wenen, type: Place}
offices:
  - {person: p1, office: vicepremier, of: MOL}
  - {person: p2, office: leider, of: TRA}
  - {person: p5, office: buitenlandchef, of: TRA}
events:
  e1: {type: Meeting, label: telefoongesprek Morari-Krasnoselski, participants: [p1, p2], time: 3 januari, factuality: actual}
  e2: {type: Negotiation, label: onderhandelingsronde in Bratislava, participants: [MOL, TRA], mediators: [p3], place: l2, factuality: actual}
  e3: {type: Agreement, label: afspraken over gas en stroom, participants: [MOL, TRA], place: l2, time: maandag, factuality: actual, part_of: e2}
  e6: {type: Meeting, label: niet doorgegane top in Odessa, participants: [p1, p2], place: l3, time: in november, factuality: counterfactual}
  e7: {type: Negotiation, label: ontkende geheime onderhandelingen met Moskou, participants: [p1, RUS], time: vorig najaar, factuality: counterfactual, source: p1}
  e9: {type: Negotiation, label: mogelijk vervolgoverleg in Wenen, participants: [MOL, TRA], place: l4, time: in mei, factuality: possible, after: e2}
acts:
  e4: {type: Concession, by: TRA, to: [MOL], content: oude schulden worden kwijtgescholden}
  e5: {type: Concession, by: MOL, to: [TRA], content: de omstreden douaneheffing te schrappen}
  e8: {type: Statement, by: p1, content: Ik heb geen Rus gezien}
  e10: {type: Statement, by: p3, content: Warmte is makkelijker te verdelen dan grond}
  e11: {type: Statement, by: p5, content: een paard van Troje}
  s1: {type: Proposal, by: p3, to: [MOL], kind: other, content: gemengde politiepatrouilles, status: accepted}
  s2: {type: Proposal, by: p3, to: [TRA], kind: other, content: gemengde politiepatrouilles, status: rejected}
  s3: {type: Proposal, by: MOL, to: [TRA], kind: territorial, content: verregaande autonomie van de streek binnen de Moldavische grenzen, status: proposed}
replies:
  r1: {to: s1, by: MOL, answer: accepted}
  r2: {to: s2, by: p5, answer: rejected}
delegations:
  d1: {of: MOL, head: p1, members: [p4], event: e2}
  d2: {of: TRA, head: p5, members: [], event: e2}
outcomes:
  o1: {of: e2, type: partial_agreement}
  o2: {of: e6, type: cancelled}
