 date 2018-09-14 [Walviscommissie|IW] {verwerpt|r1} [Japans|JP] {plan|s1} voor jacht

[De Internationale Walviscommissie|IW] heeft vrijdag op [haar|IW] {vergadering|e1} in het [Braziliaanse|BR] [Florianópolis|l1] met 41 tegen 27 stemmen een {voorstel|s1} van [Japan|JP] {verworpen|r1} om de commerciële jacht op walvissen te hervatten. [Japan|JP] {overweegt|s2} nu uit de organisatie te stappen, zei staatssecretaris [Kenichi Morimura|p1].

[Australië|AU] had zich fel tegen het {voorstel|s1} {gekeerd|r2}. [Noorwegen|NO1], dat zelf op walvissen jaagt, {steunde|r3} [Tokio|JP]. De afgevaardigde van [IJsland|IS] {stelde|s3} voor de beslissing twee jaar uit te stellen en intussen een werkgroep te vormen. Daarop {ging|r4} niemand in.

Donderdag {nam|r5} [de commissie|IW] wel een {tekst|s4} van gastland [Brazilië|BR] aan. Die {tekst|s4} verklaart de jacht "niet langer noodzakelijk". Het {plan|s6} van [Brazilië|BR] voor een reservaat in de zuidelijke oceaan {haalde|r6} de vereiste meerderheid niet.

[Morimura|p1] {noemde|s7} de gang van zaken een teken dat [de commissie|IW] "geen plaats meer biedt aan andere meningen". De [Australische|AU] minister [Melanie Strickland|p2] {drong|s5} er bij [Japan|JP] op aan lid te blijven. "Praten lukt alleen als je blijft zitten", zei [zij|p2].

Kleine eilandstaten als [Antigua|AG] {vroegen|s8} om meer geld om de vergaderingen te kunnen bijwonen. Een {voorstel|s11} daarover van [de Europese Unie|EU] {kreeg|r7+r10} bijna alle stemmen. [Rusland|RU] {wilde|s9} die hulp afhankelijk maken van het lidmaatschapsgeld. Dat {ging|r8} de meeste delegaties te ver.

[Groenland|GL] krijgt tot 2025 een vast quotum voor [zijn|GL] jagers. [De [Deense|DK] delegatie|DK], die namens [het eiland|GL] sprak, had om een jaarlijkse verhoging {gevraagd|s10}. Die werd {geweigerd|r9} nadat [Argentinië|AR] bezwaar had gemaakt.

De commissie bestaat sinds 1946. Op haar hoofdkantoor in Cambridge werken zeventien mensen.

De jachtvloot van Shimonoseki is donderdag uitgevaren. Naar verluidt weigerde één kok om aan boord te gaan.
=====
entities:
  AG: {name: Antigua, type: State}
  EU: {name: Europese Unie, type: Organisation}
  RU: {name: Rusland, type: State}
  GL: {name: Groenland, type: State}
  DK: {name: Denemarken, type: State}
  AR: {name: Argentinië, type: State}
  IW: {name: Internationale Walviscommissie, type: Organisation}
  JP: {name: Japan, type: State}
  AU: {name: Australië, type: State}
  NO1: {name: Noorwegen, type: State}
  IS: {name: IJsland, type: State}
  BR: {name: Brazilië, type: State}
  l1: {name: Florianópolis, type: Place}
  p1: {name: Kenichi Morimura, type: Person}
  p2: {name: Melanie Strickland, type: Person}
offices:
  - {person: p1, office: staatssecretaris, of: JP}
  - {person: p2, office: minister, of: AU}
events:
  e1: {type: Meeting, label: vergadering van de Walviscommissie, participants: [IW, JP, AU, NO1, IS, BR], hosts: [BR], place: l1, time: vrijdag, factuality: actual}
acts:
  s8: {type: Demand, by: AG, to: [IW], content: "meer geld om de vergaderingen te kunnen bijwonen"}
  s11: {type: Proposal, by: EU, to: [IW], kind: other, content: "Een voorstel daarover van de Europese Unie", status: accepted}
  s9: {type: Demand, by: RU, to: [IW], content: "die hulp afhankelijk maken van het lidmaatschapsgeld"}
  s10: {type: Demand, by: DK, to: [IW], content: "een jaarlijkse verhoging"}
  s1: {type: Proposal, by: JP, to: [IW], kind: other, content: "de commerciële jacht op walvissen te hervatten", status: rejected, time: vrijdag}
  s2: {type: Warning, by: p1, to: [IW], content: "uit de organisatie te stappen"}
  s3: {type: Proposal, by: IS, to: [IW], kind: other, content: "de beslissing twee jaar uit te stellen en intussen een werkgroep te vormen", status: rejected}
  s4: {type: Proposal, by: BR, to: [IW], kind: other, content: "verklaart de jacht \"niet langer noodzakelijk\"", status: accepted, time: Donderdag}
  s6: {type: Proposal, by: BR, to: [IW], kind: other, content: "een reservaat in de zuidelijke oceaan", status: rejected}
  s7: {type: Statement, by: p1, content: "een teken dat de commissie \"geen plaats meer biedt aan andere meningen\""}
  s5: {type: Demand, by: p2, to: [JP], content: "lid te blijven"}
replies:
  r7: {to: s11, by: IW, answer: accepted}
  r10: {to: s8, by: IW, answer: accepted}
  r8: {to: s9, by: IW, answer: rejected}
  r9: {to: s10, by: IW, answer: rejected}
  r1: {to: s1, by: IW, answer: rejected}
  r2: {to: s1, by: AU, answer: rejected}
  r3: {to: s1, by: NO1, answer: accepted}
  r4: {to: s3, by: IW, answer: rejected}
  r5: {to: s4, by: IW, answer: accepted}
  r6: {to: s6, by: IW, answer: rejected}
delegations: {}
outcomes: {}
