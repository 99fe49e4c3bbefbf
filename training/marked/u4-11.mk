 date 2019-12-21 [De organiste van Hadeland|p1]

Zondag speelt [ze|p1] voor het laatst. Na 44 jaar neemt [Ingrid Solvang|p1] (71) afscheid van het orgel in de stenen kerk van Granavollen, waar de winter door de kieren komt en de pedalen 's ochtends vastvriezen.

[Ze|p1] leerde het vak van [haar|p1] oom, een houtvester die Bach 'de enige boom die overal groeit' noemde. Conservatorium in Oslo, een jaar Leipzig, een huwelijk met een tandarts. Daarna terug naar de boerderij. Platen heeft [ze|p1] nooit gemaakt. "Een orgel moet je ruiken."

Dat er in [haar|p1] huiskamer ook wereldgeschiedenis is gemaakt, vertelt [ze|p1] pas bij de tweede koffie. In november 2002 {zaten|e1} [daar|l1] drie dagen lang gezanten van [de regering van [Sri Lanka|LK]|LK] en van [de Tamil Tijgers|LT] bijeen, op verzoek van [Oslo|NOR], dat tussen [de twee|LK+LT] {bemiddelde|e2}. [Solvang|p1] kookte en zweeg. Het {overleg|e1} {leverde niets op|o1}. "Wel hebben ze samen de geit gevangen."

[Haar|p1] opvolger is 26 en komt uit Litouwen. [Ze|p1] heeft hem de kieren gewezen, en de plek waar je een warmwaterkruik kunt leggen. Zondag klinkt de Passacaglia. Daarna, zegt [ze|p1], gaat [ze|p1] eindelijk luisteren.
=====
entities:
  p1: {name: Ingrid Solvang, type: Person}
  l1: {name: huiskamer van Solvang, type: Place}
  LK: {name: Sri Lanka, type: State}
  LT: {name: Tamil Tijgers, type: Organisation}
  NOR: {name: Noorwegen, type: State}
events:
  e1: {type: Negotiation, label: overleg op de boerderij, participants: [LK, LT], mediators: [NOR], hosts: [p1], place: l1, time: In november 2002, factuality: actual}
  e2: {type: Mediation, label: Noorse bemiddeling, participants: [LK, LT], mediators: [NOR], factuality: actual}
outcomes:
  o1: {of: e1, type: no_breakthrough}
