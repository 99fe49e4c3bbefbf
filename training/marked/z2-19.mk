 date 2000-09-13 Analyse: waarom niemand het {verdrag van Thimphu|e1} nog wil tekenen

Op papier is alles klaar. Het {verdrag|e1} waarmee [Bhutan|BT], [Nepal|NP] en [India|IN] de kwestie van de honderdduizend vluchtelingen zouden afsluiten, telt 44 artikelen en drie kaarten. Vorige week had het in [Thimphu|l1] {ondertekend|e1} moeten worden, met vlaggen en yakboter. Er {kwam niemand|o1}.

Zo moeilijk was de aanloop niet eens. De {gesprekken|e2} in juni werden voorgezeten door de oude [Sri Lankaanse|LK] rechter [Wijeratne|p1], en verliepen, schreef [hij|p1], "als een familiebezoek". [Bhutan|BT] {nam|a1} 40.000 mensen terug, op papier althans. [Nepal|NP] {slikte|a2+r6} de {eis|a3} dat er nooit een tweede lichting zou komen. [India|IN], dat als garant zou optreden, {stelde|a4} een spoorlijn beschikbaar.

Toen kwam augustus. In [Kathmandu|NP] viel het kabinet. De nieuwe premier, [Girija Lamichhane|p2], {trok|r1} de {inschikkelijkheid|a2} van [[zijn|p2] voorganger|p6] meteen in: niet 40.000, maar allen. Een {ultimatum|a5} aan [Thimphu|BT] volgde. [De [Bhutanese|BT] koning|p3] {las|r2} het, naar verluidt, hardop voor aan de hofhouding en liet het verder liggen. Een {bezoek|e3} van [[zijn|p3] minister|p5] aan [Kathmandu|l2], op de agenda voor de 20ste, is {afgelast|o2}. Of [India|IN] nu druk zal uitoefenen, is de vraag die iedereen stelt; wie in [Delhi|IN] navraag doet, krijgt een beleefd zwijgen.

Rest [de rechter|p1]. [Wijeratne|p1] {bood|a7+a8} zondag aan opnieuw te {bemiddelen|e4}, op eigen kosten. [Bhutan|BT] heeft dat {aanvaard|r3}, [Nepal|NP] {niet|r4}. "Zonder garantie van [de VN|VN] komen [wij|NP] de deur niet uit", {liet|s1} [Lamichhane|p2] noteren. [De VN|VN] {gaf|r5} die garantie niet en zal dat ook niet doen.

Er was een moment dat het anders kon. Begin juli, tijdens een {dejeuner|e5} in [Colombo|l3], waren [de [Nepalese|NP] en de [Bhutanese|BT] minister|p4+p5] zo verzoend dat [ze|p4+p5] samen op de olifant stapten. Van een {persconferentie|e6} zagen [ze|p4+p5] toen af: dat kon, meenden [ze|p4+p5], later nog wel.
=====
entities:
  BT: {name: Bhutan, type: State}
  NP: {name: Nepal, type: State}
  IN: {name: India, type: State}
  l1: {name: Thimphu, type: Place}
  LK: {name: Sri Lanka, type: State}
  p1: {name: Wijeratne, type: Person}
  p2: {name: Girija Lamichhane, type: Person}
  p6: {name: voorganger van Lamichhane, type: Person}
  p3: {name: koning van Bhutan, type: Person}
  l2: {name: Kathmandu, type: Place}
  VN: {name: VN, type: Organisation}
  l3: {name: Colombo, type: Place}
  p4: {name: Nepalese minister, type: Person}
  p5: {name: Bhutanese minister, type: Person}
offices:
  - {person: p1, office: rechter, of: LK}
  - {person: p2, office: premier, of: NP}
  - {person: p6, office: premier, of: NP}
  - {person: p3, office: koning, of: BT}
  - {person: p4, office: minister, of: NP}
  - {person: p5, office: minister, of: BT}
events:
  e1: {type: Agreement, label: verdrag van Thimphu, participants: [BT, NP, IN], guarantors: [IN], place: l1, time: Vorige week, factuality: counterfactual, after: e2}
  e2: {type: Negotiation, label: gesprekken in juni, participants: [BT, NP, IN], mediators: [p1], time: in juni, factuality: actual}
  e3: {type: Visit, label: bezoek van de Bhutanese minister aan Kathmandu, participants: [p5], hosts: [NP], place: l2, time: de 20ste, factuality: counterfactual}
  e4: {type: Mediation, label: nieuwe bemiddeling van Wijeratne, participants: [BT, NP], mediators: [p1], factuality: possible}
  e5: {type: Meeting, label: dejeuner in Colombo, participants: [p4, p5], place: l3, time: Begin juli, factuality: actual}
  e6: {type: PressConference, label: persconferentie van de ministers, participants: [p4, p5], place: l3, factuality: counterfactual}
acts:
  a1: {type: Concession, by: BT, to: [NP], content: 40.000 mensen terug}
  a2: {type: Concession, by: NP, to: [BT], content: dat er nooit een tweede lichting zou komen}
  a3: {type: Demand, by: BT, to: [NP], content: dat er nooit een tweede lichting zou komen}
  a4: {type: Concession, by: IN, content: een spoorlijn}
  a5: {type: Demand, by: p2, to: [BT], content: "niet 40.000, maar allen"}
  a7: {type: Proposal, by: p1, to: [BT], kind: mediation_offer, content: opnieuw te bemiddelen, status: accepted, about: e4, time: zondag}
  a8: {type: Proposal, by: p1, to: [NP], kind: mediation_offer, content: opnieuw te bemiddelen, status: rejected, about: e4, time: zondag}
  s1: {type: Demand, by: p2, to: [VN], content: garantie van de VN}
replies:
  r1: {to: a3, by: p2, answer: rejected}
  r6: {to: a3, by: NP, answer: accepted}
  r2: {to: a5, by: p3, answer: unanswered}
  r3: {to: a7, by: BT, answer: accepted}
  r4: {to: a8, by: NP, answer: rejected}
  r5: {to: s1, by: VN, answer: rejected}
outcomes:
  o1: {of: e1, type: cancelled}
  o2: {of: e3, type: cancelled}
