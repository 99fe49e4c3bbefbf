 date 2014-07-04 [IJsland|IS] gaat {niet meer|s1} als waarnemer naar {makreeloverleg|e1}

REYKJAVIK - [IJsland|IS] heeft vrijdag {aangekondigd|s1} dat [het|IS] niet langer als waarnemer aanschuift bij de {onderhandelingen|e1} over makreel tussen [de EU|EU], [Noorwegen|NOR] en [de Faeröer|FO]. [Het land|IS] {wil|a1} voortaan aan tafel zitten of helemaal niet. [Brussel|EU] had eerder deze week een stoel in de tweede rij {aangeboden|a2}. Dat {weigerde|r1} [Reykjavik|IS] gisteren al.

De {ronde|e1} van dinsdag in [Bergen|l1] {gaat|e1} hoe dan ook door. [Noors|NOR] hoofddiplomaat [Sigrid Halvorsen|p1] {leidt|d1} de [Noorse|NOR] afvaardiging. Voor [de Faeröer|FO] {verschijnt|d2} een minister van Visserij die gisteren pas is benoemd: [Jákup Joensen|p2], met in [zijn|p2] kielzog [zijn|p2] broer, de reder [Hans Joensen|p3]. Wie [de EU|EU] {stuurt|d3}, blijft nog even geheim.

Vorig jaar {klapten|o1} soortgelijke {gesprekken|e2} in [Londen|l2] op de laatste dag. [Oslo|NOR] had toen {laten doorschemeren|a3} dat het [zijn|NOR] havens zou sluiten voor [Faeröerse|FO] kotters. Gebeurd is dat nooit. Over haring waren [de Faeröer|FO] en [Noorwegen|NOR] in april zelfs een {vergelijk|e3} aangegaan, [Brussel|EU] {zag|s2} dat met lede ogen aan.

De [IJslandse|IS] premier [Bjarni Stefánsson|p4] had maandag naar [Tórshavn|l3] zullen {komen|e4}, om de plooien glad te strijken. Die {trip|e4} is {doorgeschoven|o2} naar augustus. Vooraf {polste|a4} [hij|p4] [Oslo|NOR] nog over een rustig {gesprek|e5} onder vier ogen; daar werd {volmondig ja|r2} gezegd. Of het er ook {van komt|e5}, hangt van het weer af.

Na afloop van de {ronde|e1} in [Bergen|l1] staat een {persmoment|e6} gepland. "Met koek, zonder makreel", beloofde de gastvrouw. [IJsland|IS] {dreigt|a5} intussen eenzijdig een quotum vast te stellen, hoger dan ooit. [De EU|EU] {hield|a6} de mogelijkheid open om dan invoerheffingen in te voeren.
=====
entities:
  IS: {name: IJsland, type: State}
  EU: {name: EU, type: Organisation}
  NOR: {name: Noorwegen, type: State}
  FO: {name: Faeröer, type: State}
  l1: {name: Bergen, type: Place}
  p1: {name: Sigrid Halvorsen, type: Person}
  p2: {name: Jákup Joensen, type: Person}
  p3: {name: Hans Joensen, type: Person}
  l2: {name: Londen, type: Place}
  p4: {name: Bjarni Stefánsson, type: Person}
  l3: {name: Tórshavn, type: Place}
offices:
  - {person: p1, office: hoofddiplomaat, of: NOR}
  - {person: p2, office: minister van Visserij, of: FO}
  - {person: p4, office: premier, of: IS}
events:
  e1: {type: Negotiation, label: onderhandelingen over makreel, participants: [EU, NOR, FO, p1, p2, p3], place: l1, time: dinsdag, factuality: planned}
  e2: {type: Negotiation, label: gesprekken in Londen, participants: [EU, NOR, FO], place: l2, time: Vorig jaar, factuality: actual}
  e3: {type: Agreement, label: vergelijk over haring, participants: [FO, NOR], time: in april, factuality: actual}
  e4: {type: Visit, label: trip van Stefánsson naar Tórshavn, participants: [p4], hosts: [FO], place: l3, time: maandag, factuality: counterfactual}
  e5: {type: Meeting, label: gesprek onder vier ogen, participants: [p4, NOR], factuality: possible}
  e6: {type: PressConference, label: persmoment na de ronde, place: l1, factuality: planned, after: e1}
acts:
  s1: {type: Statement, by: IS, content: "dat het niet langer als waarnemer aanschuift bij de onderhandelingen over makreel", about: e1, time: vrijdag}
  a1: {type: Demand, by: IS, to: [EU, NOR, FO], content: voortaan aan tafel zitten of helemaal niet, about: e1}
  a2: {type: Proposal, by: EU, to: [IS], kind: other, content: een stoel in de tweede rij, status: rejected, about: e1, time: eerder deze week}
  a3: {type: Warning, by: NOR, to: [FO], content: dat het zijn havens zou sluiten voor Faeröerse kotters, time: Vorig jaar}
  s2: {type: Statement, by: EU, content: zag dat met lede ogen aan, about: e3}
  a4: {type: Proposal, by: p4, to: [NOR], kind: talks, content: een rustig gesprek onder vier ogen, status: accepted, about: e5}
  a5: {type: Warning, by: IS, to: [EU], content: eenzijdig een quotum vast te stellen}
  a6: {type: Warning, by: EU, to: [IS], content: invoerheffingen in te voeren, factuality: possible}
replies:
  r1: {to: a2, by: IS, answer: rejected}
  r2: {to: a4, by: NOR, answer: accepted}
delegations:
  d1: {of: NOR, head: p1, members: [], event: e1}
  d2: {of: FO, head: p2, members: [p3], event: e1}
  d3: {of: EU, event: e1}
outcomes:
  o1: {of: e2, type: no_breakthrough}
  o2: {of: e4, type: postponed}
