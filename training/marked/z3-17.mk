 date 2014-11-18 {Veiligheidsbelofte|a1} voor [Moldavië|MD]

[Roemenië|RO] en [Polen|PL] willen zich {borg stellen|a1} voor de grenzen van [Moldavië|MD], mocht [de republiek|MD] [haar|MD] leger uit de betwiste dorpen {weghalen|a4}. Het is voor het eerst dat [twee lidstaten|RO+PL] zo ver gaan. [Moldavië|MD] {hapt|r1} toe, met één kanttekening: [het|MD] {verlangt|a2} dat ook [Oekraïne|UA] [zijn|UA] handtekening zet. [Kiev|UA] {zendt|d1} daartoe maandag een jurist naar de {besprekingen|e1} in [Iasi|l1]. Uit [Tiraspol|TN] klonk meteen {tromgeroffel|a3}: komt er één vreemde soldaat, dan gaat de gaskraan dicht.
=====
entities:
  TN: {name: Transnistrië, type: State}
  MD: {name: Moldavië, type: State}
  RO: {name: Roemenië, type: State}
  PL: {name: Polen, type: State}
  UA: {name: Oekraïne, type: State}
  l1: {name: Iasi, type: Place}
events:
  e1: {type: Negotiation, label: besprekingen in Iasi, participants: [UA], place: l1, time: maandag, factuality: planned}
acts:
  a3: {type: Warning, by: TN, content: "komt er één vreemde soldaat, dan gaat de gaskraan dicht"}
  a1: {type: Proposal, by: RO, to: [MD], kind: guarantee, content: "borg stellen voor de grenzen van Moldavië", status: accepted}
  a2: {type: Demand, by: MD, to: [UA], content: "ook Oekraïne zijn handtekening zet"}
  a4: {type: Demand, by: RO, to: [MD], content: "haar leger uit de betwiste dorpen weghalen"}
replies:
  r1: {to: a1, by: MD, answer: accepted}
delegations:
  d1: {of: UA, head: null, members: [], event: e1}
