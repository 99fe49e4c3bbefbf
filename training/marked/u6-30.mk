 date 2023-09-21 [Polen|PL] {biedt|s1} doorvoer, maar houdt graanban

Er komt geen [Pools|PL] wapen meer bij voor [Oekraïne|UA]. Met die mededeling op de late avond {verraste|s2} de [Poolse|PL] premier [Zbigniew Kurek|p1] woensdag vriend en vijand. Eén dag later al stelde [[zijn|p1] minister van Landbouw|p3] een milder {gebaar|s1} in het vooruitzicht: [Oekraïens|UA] graan {mag|s1} in verzegelde treinen door [Polen|PL] naar de Oostzee.

Het {gebaar|s1} beviel in [Kiev|UA] maar half. Minister [Mykola Solsenko|p2] bedankte ervoor, maar {vraagt|s3+s6+s7} eerst de opheffing van het invoerverbod, dat [Polen|PL], [Hongarije|HU] en [Slowakije|SK] vrijdag op eigen houtje {verlengden|s4}. [Slowakije|SK] {stemde|r2} donderdag met die {vraag|s6} in en ruilt het verbod om voor vergunningen. [Hongarije|HU] {verroerde|r3} zich niet.

[De Europese Commissie|EC] {riep|s5} [alle vier|PL+HU+SK+UA] op de zaak niet op de spits te drijven. In de lobby van de VN gingen [de president van [Oekraïne|UA]|p4] en [die van [Polen|PL]|p5] [elkaar|p4+p5] uit de weg; de {ontmoeting|e1} in de agenda van dinsdag werd {geschrapt|o1}.

In oktober kiezen de Polen een parlement. De boerenbond eist een hogere tarweprijs, de premier belooft een hogere tarweprijs.
=====
entities:
  PL: {name: Polen, type: State}
  UA: {name: Oekraïne, type: State}
  HU: {name: Hongarije, type: State}
  SK: {name: Slowakije, type: State}
  EC: {name: Europese Commissie, type: Organisation}
  p1: {name: Zbigniew Kurek, type: Person}
  p2: {name: Mykola Solsenko, type: Person}
  p3: {name: minister van Landbouw, type: Person}
  p4: {name: president van Oekraïne, type: Person}
  p5: {name: president van Polen, type: Person}
offices:
  - {person: p1, office: premier, of: PL}
  - {person: p2, office: Minister, of: UA}
  - {person: p3, office: minister van Landbouw, of: PL}
  - {person: p4, office: president, of: UA}
  - {person: p5, office: president, of: PL}
events:
  e1: {type: Meeting, label: ontmoeting van de presidenten, participants: [p4, p5], time: dinsdag, factuality: counterfactual}
acts:
  s1: {type: Concession, by: p3, to: [UA], content: "Oekraïens graan mag in verzegelde treinen door Polen naar de Oostzee"}
  s2: {type: Statement, by: p1, to: [UA], content: "Er komt geen Pools wapen meer bij voor Oekraïne", time: woensdag}
  s3: {type: Demand, by: p2, to: [PL], content: "de opheffing van het invoerverbod"}
  s6: {type: Demand, by: p2, to: [SK], content: "de opheffing van het invoerverbod"}
  s7: {type: Demand, by: p2, to: [HU], content: "de opheffing van het invoerverbod"}
  s4: {type: Statement, by: PL, content: "het invoerverbod", time: vrijdag}
  s5: {type: Demand, by: EC, to: [PL, HU, SK, UA], content: "de zaak niet op de spits te drijven"}
replies:
  r2: {to: s6, by: SK, answer: accepted}
  r3: {to: s7, by: HU, answer: unanswered}
delegations: {}
outcomes:
  o1: {of: e1, type: cancelled}
