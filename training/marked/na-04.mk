 date 2024-10-28 [Brussel|EU] en [Peking|CN] {nog niet uit|o1} prijs elektrische auto

De autobeurs in Parijs was amper dicht of de rekenmachines stonden alweer aan. [De Europese Commissie|EC] en [het [Chinese|CN] ministerie van Handel|MOF] hebben vorige week in [Peking|l1] voor de achtste keer {onderhandeld|e1} over een minimumprijs voor elektrische auto's, en ook deze keer {kwam|o1} er geen bedrag uit. Dat meldt een woordvoerder van eurocommissaris [Valdis Dombrovskis|p1].

De heffingen, tot ruim 35 procent, gaan daarom woensdag gewoon in. [Het ministerie|MOF] {noemt|s1} ze „onredelijk en oneerlijk”. Naar verluidt {waarschuwde|a1} [het|MOF] fabrikanten als BYD en Geely tegelijk om niet op eigen houtje met [Brussel|EU] zaken te doen.

Eerder dit jaar hield minister [Wang Wentao|p2] [de Commissie|EC] nog een prijs van 30.000 euro voor. Dat {aanbod|a2} {verdween|r1} in [Brussel|EU] binnen een dag in de la. Volume en bouwplaats moesten er ook in, {luidde|a3} het commentaar.

Er komt een {negende ronde|e2}. Wanneer, daar willen de partijen niets over kwijt. Het aandeel BMW sloot maandag 1,1 procent lager.
=====
entities:
  EU: {name: Europese Unie, type: Organisation}
  CN: {name: China, type: State}
  EC: {name: Europese Commissie, type: Organisation}
  MOF: {name: Chinese ministerie van Handel, type: Organisation}
  l1: {name: Peking, type: Place}
  p1: {name: Valdis Dombrovskis, type: Person}
  p2: {name: Wang Wentao, type: Person}
offices:
  - {person: p1, office: eurocommissaris, of: EC}
  - {person: p2, office: minister, of: CN}
events:
  e1: {type: Negotiation, participants: [EC, MOF], place: l1, time: "vorige week", factuality: actual}
  e2: {type: Negotiation, participants: [EC, MOF], factuality: planned, after: e1}
acts:
  s1: {type: Statement, by: MOF, content: "onredelijk en oneerlijk"}
  a1: {type: Warning, by: MOF, content: "niet op eigen houtje met Brussel zaken te doen", factuality: possible}
  a2: {type: Proposal, by: p2, to: [EC], kind: other, content: "een prijs van 30.000 euro", status: rejected}
  a3: {type: Demand, by: EC, to: [CN], content: "Volume en bouwplaats moesten er ook in"}
replies:
  r1: {to: a2, by: EC, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
