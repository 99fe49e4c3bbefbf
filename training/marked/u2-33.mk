 date 2016-08-06 Koeweitse slotavond: [Houthi's|HO] {slaan|r1} {plan|s2} af, regeringsploeg al {vertrokken|o1}

De {vredesbesprekingen|e1} over [Jemen|YE] in [Koeweit|l1] zijn zaterdag na honderd dagen {zonder resultaat|o2} beëindigd. [VN|UN]-gezant [Habib Ould Sidi|p1] maakte dat bekend in een zaal waar alleen nog de [Houthi|HO]-delegatie zat. De delegatie van [de regering|YE], {geleid|d1} door minister [Abdulmalik Bahashwan|p2], was maandag al {naar Riyad teruggevlogen|o1}.

Daags daarvoor had [Bahashwan|p2] het {vredesvoorstel|s1+s2} van [Ould Sidi|p1] {getekend|r3}. Dat behelsde een terugtocht uit drie steden binnen vijfenveertig dagen, gevolgd door een politieke regeling. De omgekeerde volgorde bleek voor [de Houthi's|HO] {voorwaarde|s3}. "Eerst een president op wie [wij|HO] ja hebben gezegd, dan pas de sleutels", {zei|r1} [hun|HO] woordvoerder [Hamid al-Mutawakkil|p3]. Namens [de partij van oud-president Saleh|SP] {sloot|r2} [Yahya al-Dhari|p4] zich daarbij aan.

[Koeweit|KW], dat als gastheer twee keer de termijn verlengde, toonde zich teleurgesteld, maar liet na partij te kiezen. Emir [Sabah al-Mansour|p5] had [beide leiders|p2+p3] de week tevoren, op donderdag, nog apart {ontvangen|e2+e3} en {gesmeekt|s4+s5} te blijven.

Over een maand wil [Ould Sidi|p1] een nieuwe {ronde|e4} houden, mogelijk in [Zwitserland|l2]. Intussen werd gisteren bij Nihm opnieuw {gevochten|e5}. Saoedi-Arabië en Iran, die elk een kant steunen, lieten niets horen. Een {gevangenenruil|e6}, in juni met veel tamtam aangekondigd, is er evenmin gekomen.
=====
entities:
  HO: {name: Houthi's, type: Organisation}
  YE: {name: Jemen, type: State}
  SP: {name: partij van Saleh, type: Organisation}
  UN: {name: VN, type: Organisation}
  KW: {name: Koeweit, type: State}
  l1: {name: Koeweit, type: Place}
  p1: {name: Habib Ould Sidi, type: Person}
  p2: {name: Abdulmalik Bahashwan, type: Person}
  p3: {name: Hamid al-Mutawakkil, type: Person}
  p4: {name: Yahya al-Dhari, type: Person}
  p5: {name: Sabah al-Mansour, type: Person}
  l2: {name: Zwitserland, type: Place}
offices:
  - {person: p1, office: VN-gezant, of: UN}
  - {person: p2, office: minister, of: YE}
  - {person: p3, office: woordvoerder, of: HO}
  - {person: p5, office: Emir, of: KW}
events:
  e1: {type: Negotiation, label: vredesbesprekingen in Koeweit, participants: [YE, HO, SP], mediators: [p1], hosts: [KW], place: l1, time: "honderd dagen", factuality: actual}
  e2: {type: Meeting, label: gesprek van de emir met Bahashwan, participants: [p5, p2], time: "donderdag", factuality: actual}
  e3: {type: Meeting, label: gesprek van de emir met al-Mutawakkil, participants: [p5, p3], time: "donderdag", factuality: actual}
  e4: {type: Negotiation, label: nieuwe ronde, participants: [YE, HO], mediators: [p1], place: l2, time: "Over een maand", factuality: planned, after: e1}
  e5: {type: Conflict, label: gevechten bij Nihm, time: "gisteren", factuality: actual}
  e6: {type: Agreement, label: gevangenenruil, participants: [YE, HO], time: "in juni", factuality: counterfactual}
acts:
  s1: {type: Proposal, by: p1, to: [YE], kind: other, content: "een terugtocht uit drie steden binnen vijfenveertig dagen, gevolgd door een politieke regeling", status: accepted}
  s2: {type: Proposal, by: p1, to: [HO], kind: other, content: "een terugtocht uit drie steden binnen vijfenveertig dagen, gevolgd door een politieke regeling", status: rejected}
  s3: {type: Demand, by: HO, content: "Eerst een president op wie wij ja hebben gezegd, dan pas de sleutels"}
  s4: {type: Demand, by: p5, to: [p2], content: "te blijven", time: "donderdag"}
  s5: {type: Demand, by: p5, to: [p3], content: "te blijven", time: "donderdag"}
replies:
  r3: {to: s1, by: p2, answer: accepted}
  r1: {to: s2, by: p3, answer: rejected}
  r2: {to: s2, by: p4, answer: rejected}
delegations:
  d1: {of: YE, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
  o2: {of: e1, type: no_breakthrough}
