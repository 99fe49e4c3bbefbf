 date 2014-10-02 [SADC|SA]-gezant [Ramaphosa|p1] krijgt partijen [Lesotho|LS] {achter|e8} verkiezingsdatum

[MASERU|l1] (AFP/ANP) – Vervroegde verkiezingen, eind februari, moeten een einde maken aan de crisis waarin [Lesotho|LS] verkeert sinds militairen op 30 augustus het hoofdbureau van politie innamen. Dat is de {uitkomst|e8+o2} van het {beraad|e1} dat [Cyril Ramaphosa|p1], de vicepresident van [Zuid-Afrika|ZA], donderdag in het [Maseru Sun Hotel|l2] voerde met [de leiders van de drie coalitiepartijen|CO] van [het bergkoninkrijk|LS].

[De Zuid-Afrikaan|p1] is er als {bemiddelaar|e2} namens [SADC|SA], de gemeenschap van vijftien landen in het zuiden van Afrika. Het was [zijn|p1] derde {bezoek|e3} in drie weken. Bij de vorige twee {keren|e4+e5} bleef het bij handen schudden, ook al omdat premier [Thomas Thabane|p2] toen nog {weigerde|r1} in één kamer te {zitten|a1} met [zijn|p2] plaatsvervanger en aartsrivaal [Mothetjoa Metsing|p3].

Donderdag zaten [ze|p2+p3] naast [elkaar|p2+p3]. [Thabane|p2] {krijgt|r2} wat [hij|p2] {wilde|a2}: het parlement gaat pas open als de datum in de staatscourant staat. [Metsing|p3], die een motie van wantrouwen klaar had liggen, {trekt|a3} die in. Over de kazerne is {niets afgesproken|o2}. Luitenant-generaal Tlali Kamoli houdt zich daar nog altijd schuil met, naar verluidt, een deel van de wapenkamer.

"[De politici|CO] hebben {getekend|e8}. Nu [de mannen met de sleutels|LT]", {zei|a4} [Ramaphosa|p1] tegen verslaggevers. [Hij|p1] {spreekt|e6} [de legertop|LT] volgende week, zonder [de partijen|CO] erbij.

Koning [Letsie III|p4] {ontving|e7} [de gezant|p1] 's avonds op het paleis. Volgens de hofmaarschalk kwam vooral het vee ter sprake.
=====
entities:
  SA: {name: SADC, type: Organisation}
  LS: {name: Lesotho, type: State}
  ZA: {name: Zuid-Afrika, type: State}
  CO: {name: leiders van de drie coalitiepartijen, type: Organisation}
  LT: {name: legertop van Lesotho, type: Organisation}
  p1: {name: Cyril Ramaphosa, type: Person}
  p2: {name: Thomas Thabane, type: Person}
  p3: {name: Mothetjoa Metsing, type: Person}
  p4: {name: Letsie III, type: Person}
  l1: {name: Maseru, type: Place}
  l2: {name: Maseru Sun Hotel, type: Place}
offices:
  - {person: p1, office: vicepresident, of: ZA}
  - {person: p1, office: gezant, of: SA}
  - {person: p2, office: premier, of: LS}
  - {person: p4, office: Koning, of: LS}
events:
  e1: {type: Negotiation, label: beraad in het Maseru Sun Hotel, participants: [CO, p2, p3], mediators: [p1, SA], place: l2, time: donderdag, factuality: actual, part_of: e2}
  e2: {type: Mediation, participants: [CO], mediators: [p1, SA], factuality: actual}
  e3: {type: Visit, participants: [p1], place: l1, time: donderdag, factuality: actual}
  e4: {type: Visit, participants: [p1], place: l1, factuality: actual}
  e5: {type: Visit, participants: [p1], place: l1, factuality: actual}
  e6: {type: Meeting, label: gesprek met de legertop, participants: [p1, LT], time: volgende week, factuality: planned}
  e7: {type: Meeting, label: ontvangst op het paleis, participants: [p4, p1], time: "'s avonds", factuality: actual}
  e8: {type: Agreement, label: akkoord over vervroegde verkiezingen, participants: [CO, p2, p3], mediators: [p1, SA], place: l2, time: donderdag, factuality: actual}
acts:
  a1: {type: Proposal, by: p1, to: [p2], kind: talks, content: in één kamer te zitten met zijn plaatsvervanger en aartsrivaal Mothetjoa Metsing, status: rejected}
  a2: {type: Demand, by: p2, to: [p3], content: het parlement gaat pas open als de datum in de staatscourant staat, about: e1}
  a3: {type: Concession, by: p3, to: [p2], content: trekt die in, about: e1}
  a4: {type: Statement, by: p1, content: De politici hebben getekend. Nu de mannen met de sleutels, about: e1}
replies:
  r1: {to: a1, by: p2, answer: rejected}
  r2: {to: a2, by: p3, answer: accepted}
outcomes:
  o2: {of: e1, type: partial_agreement}
