 date 2017-08-22 [Marokko|MA] en [Polisario|PO] {aan één tafel|e1}, met [een Fin|p1] ertussen

[NAANTALI|l2] - Voor het eerst in vijf jaar hebben [Marokko|MA] en [het Polisario-front|PO] weer rechtstreeks met [elkaar|MA+PO] van gedachten {gewisseld|e1}. In een kuuroord te [Naantali|l2] {belegde|e1} [de persoonlijke afgezant van [de [VN|VN]-chef|p2]|p1], de Fin [Ilkka Raunio|p1], maandag en dinsdag vier {sessies|e1}. Buurlanden [Algerije|DZ] en [Mauritanië|MR] zaten als toehoorder in een zijzaal.

[Marokko|MA] was {present|d1} met een zware ploeg: minister [Driss Benkirane-Lamrani|p3] als delegatieleider, geflankeerd door de chef van de inlichtingendienst [Hicham Zerouali|p4] en twee burgemeesters uit het omstreden gebied. [Polisario|PO] {vaardigde|d2} drie vrouwen af, onder wie [woordvoerster|p5] [Fatma Mint Sidahmed|p5].

Over de hoofdzaak, de toekomst van de Westelijke Sahara, schoof men {geen millimeter|o1} op. [Rabat|MA] {legde|a1} opnieuw een zelfbestuur onder de kroon op tafel; [Polisario|PO] {hield|r1+a4} vast aan een volksstemming. Wel werd men het {eens|e2+o1} over familiebezoeken: vanaf oktober vliegt er elke veertien dagen een toestel van [de VN|VN]. [De Algerijnen|DZ] hebben zich ervoor {garant|e2} verklaard.

[Raunio|p1] {zinspeelde|a2+a3} na afloop op een {top|e3} van [de koning|p7] met [de leider van [Polisario|PO]|p6], ergens in het voorjaar, 'als de sneeuw hier weg is'. [Benkirane|p3] {lachte|r2} dat weg. [Mint Sidahmed|p5] {vond|r3} het 'een mooie gedachte voor een kerstkaart', maar sloot niets uit.

Op de gezamenlijke {persconferentie|e4} ontbrak [Marokko|MA]: [de minister|p3] moest naar [zijn|p3] vliegtuig. [Raunio|p1] sprak daarom naast een lege stoel. [Hij|p1] {drukte|s1} de verslaggevers op het hart het gebeurde niet op te blazen. "Er zijn {gesprekken|e1} geweest, er was vis, en niemand is {opgestapt|o2}."

In november gaan [beide partijen|MA+PO] {verder|e5+o3}, op een nog te kiezen plek. In 2012 {liepen|o4} de {gesprekken|e6}, toen in [Manhasset|l3] bij New York, vast op de lunchtijden.
=====
entities:
  MA: {name: Marokko, type: State}
  PO: {name: Polisario, type: Organisation}
  DZ: {name: Algerije, type: State}
  MR: {name: Mauritanië, type: State}
  VN: {name: VN, type: Organisation}
  p1: {name: Ilkka Raunio, type: Person}
  p2: {name: VN-chef, type: Person}
  p3: {name: Driss Benkirane-Lamrani, type: Person}
  p4: {name: Hicham Zerouali, type: Person}
  p5: {name: Fatma Mint Sidahmed, type: Person}
  p6: {name: leider van Polisario, type: Person}
  p7: {name: koning van Marokko, type: Person}
  l2: {name: Naantali, type: Place}
  l3: {name: Manhasset, type: Place}
offices:
  - {person: p1, office: persoonlijke afgezant, of: VN}
  - {person: p2, office: VN-chef, of: VN}
  - {person: p3, office: minister, of: MA}
  - {person: p4, office: chef van de inlichtingendienst, of: MA}
  - {person: p5, office: woordvoerster, of: PO}
  - {person: p6, office: leider, of: PO}
events:
  e1: {type: Negotiation, label: sessies in Naantali, participants: [MA, PO], mediators: [p1], observers: [DZ, MR], place: l2, time: maandag en dinsdag, factuality: actual, after: e6}
  e2: {type: Agreement, label: afspraak over familiebezoeken, participants: [MA, PO], guarantors: [DZ], factuality: actual, part_of: e1}
  e3: {type: Meeting, label: top van koning en Polisario-leider, participants: [p7, p6], time: in het voorjaar, factuality: possible}
  e4: {type: PressConference, label: persconferentie, participants: [p1], time: na afloop, factuality: actual, part_of: e1}
  e5: {type: Negotiation, label: vervolg in november, participants: [MA, PO], time: In november, factuality: planned, after: e1}
  e6: {type: Negotiation, label: gesprekken in Manhasset, participants: [MA, PO], place: l3, time: In 2012, factuality: actual}
acts:
  a1: {type: Proposal, by: MA, to: [PO], kind: territorial, content: een zelfbestuur onder de kroon, status: rejected}
  a2: {type: Proposal, by: p1, to: [MA], kind: summit, content: een top van de koning met de leider van Polisario, status: rejected, about: e3}
  a3: {type: Proposal, by: p1, to: [PO], kind: summit, content: een top van de koning met de leider van Polisario, status: unanswered, about: e3}
  a4: {type: Demand, by: PO, to: [MA], content: een volksstemming}
  s1: {type: Statement, by: p1, content: "Er zijn gesprekken geweest, er was vis, en niemand is opgestapt"}
replies:
  r1: {to: a1, by: PO, answer: rejected}
  r2: {to: a2, by: p3, answer: rejected}
  r3: {to: a3, by: p5, answer: unanswered}
delegations:
  d1: {of: MA, head: p3, members: [p4], event: e1}
  d2: {of: PO, head: null, members: [p5], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e1, type: walkout, factuality: counterfactual}
  o3: {of: e1, type: continuation_agreed}
  o4: {of: e6, type: no_breakthrough}
