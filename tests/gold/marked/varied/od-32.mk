 date 2024-11-26 Onder de parasol van [de Asantehene|p1]: [Kusasi|KU] en [Mamprusi|MA] {op bezoek|e2+e3}

[KUMASI|l1]. Wie bij de koning van de Ashanti op audiëntie gaat, kijkt naar zijn tenen. Dat deden maandag ook de gezanten van [de Kusasi|KU] en [de Mamprusi|MA], de twee bevolkingsgroepen die in het stadje [Bawku|l2], in het uiterste noordoosten van Ghana, al zestig jaar om dezelfde stoel {vechten|e5}. Sinds eind oktober vielen daarbij meer dan honderd doden.

[Otumfuo Osei Tutu II|p1] {bemiddelt|e1+r3} op {verzoek|a3} van president [Nana Akufo-Addo|p2]. [De vorst|p1] {hoorde|e2} eerst [de Kusasi|KU], vier uur lang, en pas {daarna|e3} [de anderen|MA]. Aan geen van [beide partijen|KU+MA] vroeg [hij|p1] wie er gelijk had, vertelt [zijn|p1] tolk. [Hij|p1] {verzocht|a1+a2} [hun|KU+MA] om het zwijgen van de geweren tot en met Kerstmis. [Kusasi|KU]-hoofdman [Abugrago Azoka|p3] {zegde|r1} dat toe. [Naba Sheriga-Bohagu|p4], die [de Mamprusi|MA] {aanvoerde|d1}, zei eerst met [zijn|p4] overheer in Nalerigu te moeten {overleggen|r2}.

Op 9 en 10 december komen [ze|KU+MA] {terug|e4}, dan samen. Ook [de raad van kerken|RK] mag er dan bij zijn, met pen en papier, niet met een mening.

Het Hooggerechtshof wees in 2003 [de Kusasi|KU] aan als rechtmatige heersers; [de Mamprusi|MA] erkennen dat vonnis niet. Een vorige {poging|e6}, van [drie ministers|MI] in 2019, {liep stuk|o1} op de vraag wie als eerste de zaal in mocht.

In [Kumasi|l1] is dat opgelost: er zijn twee deuren.
=====
entities:
  KU: {name: Kusasi, type: Organisation}
  MA: {name: Mamprusi, type: Organisation}
  RK: {name: raad van kerken, type: Organisation}
  MI: {name: drie ministers, type: Organisation}
  p1: {name: Otumfuo Osei Tutu II, type: Person}
  p2: {name: Nana Akufo-Addo, type: Person}
  p3: {name: Abugrago Azoka, type: Person}
  p4: {name: Naba Sheriga-Bohagu, type: Person}
  l1: {name: Kumasi, type: Place}
  l2: {name: Bawku, type: Place}
offices:
  - {person: p3, office: hoofdman, of: KU}
events:
  e1: {type: Mediation, participants: [KU, MA], mediators: [p1], factuality: actual}
  e2: {type: Meeting, label: gesprek met de Kusasi, participants: [p1, KU, p3], place: l1, time: maandag, factuality: actual, part_of: e1}
  e3: {type: Meeting, label: gesprek met de Mamprusi, participants: [p1, MA, p4], place: l1, time: maandag, factuality: actual, part_of: e1}
  e4: {type: Negotiation, participants: [KU, MA], mediators: [p1], observers: [RK], place: l1, time: Op 9 en 10 december, factuality: planned, part_of: e1}
  e5: {type: Conflict, label: strijd om Bawku, participants: [KU, MA], place: l2, factuality: actual}
  e6: {type: Mediation, label: poging van drie ministers, participants: [KU, MA], mediators: [MI], time: in 2019, factuality: actual}
acts:
  a1: {type: Proposal, by: p1, to: [KU], kind: ceasefire, content: het zwijgen van de geweren tot en met Kerstmis, status: accepted, time: maandag}
  a2: {type: Proposal, by: p1, to: [MA], kind: ceasefire, content: het zwijgen van de geweren tot en met Kerstmis, status: unanswered, time: maandag}
  a3: {type: Proposal, by: p2, to: [p1], kind: mediation_offer, content: bemiddelt op verzoek van president Nana Akufo-Addo, status: accepted}
replies:
  r3: {to: a3, by: p1, answer: accepted}
  r1: {to: a1, by: p3, answer: accepted}
  r2: {to: a2, by: p4, answer: unanswered}
delegations:
  d1: {of: MA, head: p4, members: [], event: e3}
outcomes:
  o1: {of: e6, type: no_breakthrough}
