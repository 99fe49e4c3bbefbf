 date 2023-08-20 [Niger|NE]: drie keer kloppen voor de deur opengaat

Begin augustus mochten [ze|EC] de luchthaven niet {af|e4}. Zaterdag wel: een {delegatie|d1} van [Ecowas|EC] onder aanvoering van [Abdulsalami Abubakar|p1], [oud-president van [Nigeria|NG]|p1], is in [Niamey|l1] op het paleis {ontvangen|e1} door [Abdourahamane Tchiani|p2]. Ook sultan [Sa'ad Abubakar|p3] van [Sokoto|l2] was meegekomen.

[De couppleger|p2] {kwam|a1} met een kalender. Hooguit drie jaar heeft [hij|p2] nodig, daarna mag er gekozen worden. „{Provocerend|r1}”, reageerde [Abdel-Fatau Musah|p4], die bij [Ecowas|EC] over vrede gaat. [De organisatie|EC] {verlangt|a2} dat president [Mohamed Bazoum|p5] vrijkomt, en wel eerst. De gezanten mochten [hem|p5] een kwartier {spreken|e2}; [hij|p5] droeg een joggingpak en glimlachte.

Op de achtergrond tikt een andere klok. In [Accra|l3] {stelden|a4} de stafchefs vrijdag D-day vast, zonder te zeggen welke. [Algerije|DZ], dat geen oorlog aan [zijn|DZ] zuidgrens wil, {stuurt|e3} dinsdag minister [Ahmed Attaf|p6] langs drie hoofdsteden en heeft [Tchiani|p2] een overgang van zes maanden {voorgesteld|a3}. Daar was zondag nog {geen antwoord|r3} op.
=====
entities:
  NE: {name: Niger, type: State}
  EC: {name: Ecowas, type: Organisation}
  NG: {name: Nigeria, type: State}
  DZ: {name: Algerije, type: State}
  l1: {name: Niamey, type: Place}
  l2: {name: Sokoto, type: Place}
  l3: {name: Accra, type: Place}
  p1: {name: Abdulsalami Abubakar, type: Person}
  p2: {name: Abdourahamane Tchiani, type: Person}
  p3: {name: Sa'ad Abubakar, type: Person}
  p4: {name: Abdel-Fatau Musah, type: Person}
  p5: {name: Mohamed Bazoum, type: Person}
  p6: {name: Ahmed Attaf, type: Person}
offices:
  - {person: p1, office: oud-president, of: NG}
  - {person: p3, office: sultan, of: l2}
  - {person: p5, office: president, of: NE}
  - {person: p6, office: minister, of: DZ}
events:
  e1: {type: Negotiation, participants: [EC, p2], place: l1, time: Zaterdag, factuality: actual, after: e4}
  e2: {type: Meeting, participants: [EC, p5], place: l1, time: Zaterdag, factuality: actual}
  e3: {type: Visit, participants: [p6], time: dinsdag, factuality: planned}
  e4: {type: Negotiation, participants: [EC, NE], place: l1, time: Begin augustus, factuality: counterfactual}
acts:
  a1: {type: Proposal, by: p2, to: [EC], kind: other, content: "Hooguit drie jaar heeft hij nodig, daarna mag er gekozen worden", status: rejected}
  a2: {type: Demand, by: EC, to: [p2], content: "dat president Mohamed Bazoum vrijkomt"}
  a3: {type: Proposal, by: DZ, to: [p2], kind: other, content: "een overgang van zes maanden", status: unanswered}
  a4: {type: Warning, by: EC, to: [NE], content: "D-day"}
replies:
  r1: {to: a1, by: p4, answer: rejected}
  r3: {to: a3, by: p2, answer: unanswered}
delegations:
  d1: {of: EC, head: p1, members: [p3], event: e1}
