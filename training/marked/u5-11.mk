 date 1978-04-14 [Sadok|p1] niet naar [Tripoli|l1]; wel {gesprek|e2} in [Valletta|l2]

Van onze correspondent

[VALLETTA|l2], 14 april - De [Tunesische|TN] minister [Hédi Sadok|p1] heeft [zijn|p1] {reis|e1} naar [Tripoli|l1] op het laatste ogenblik {afgezegd|o1}. [De minister|p1] zou daar vandaag met kolonel [Abdessalam Bukhari|p2] de kwestie van het olieveld Bouri {bespreken|e3}. Een besmette maaltijd, luidt de officiële lezing.

Dat de ziekte niet ernstig kan zijn, bleek gisteren hier op Malta. In een hotel aan de haven {ontmoette|e2} [de bewindsman|p1] de [Libische|LY] ambassadeur [Mansur Ghariani|p3]. [De [Maltese|MT] premier|p4], [Carmelo Zahra|p4], had [beiden|p1+p3] {uitgenodigd|a1} en at mee. Of [hij|p4] ook {bemiddelt|e4}, wilde [zijn|p4] secretaris niet zeggen.

Van [Libische|LY] zijde is {aangeboden|a2} het veld gezamenlijk te exploiteren; [Tunis|TN] heeft dat in februari al eens {verworpen|r1}, maar zou, zo verluidt, thans minder afwijzend staan. [Ghariani|p3] {verklaarde|a3} na tafel dat "een beschaafd man een bord niet tweemaal weigert".

Een scheidsrechterlijke uitspraak van [het Internationaal Gerechtshof|IG] te Den Haag, waarop [Sadok|p1] steeds heeft {aangedrongen|a4}, is niet voor 1980 te verwachten, als zij er al komt. Voor [Bukhari|p2] {hoeft|r2} het niet.
=====
entities:
  TN: {name: Tunesië, type: State}
  LY: {name: Libië, type: State}
  MT: {name: Malta, type: State}
  IG: {name: Internationaal Gerechtshof, type: Organisation}
  l1: {name: Tripoli, type: Place}
  l2: {name: Valletta, type: Place}
  p1: {name: Hédi Sadok, type: Person}
  p2: {name: Abdessalam Bukhari, type: Person}
  p3: {name: Mansur Ghariani, type: Person}
  p4: {name: Carmelo Zahra, type: Person}
offices:
  - {person: p1, office: minister, of: TN}
  - {person: p2, office: kolonel, of: LY}
  - {person: p3, office: ambassadeur, of: LY}
  - {person: p4, office: premier, of: MT}
events:
  e1: {type: Visit, label: reis naar Tripoli, participants: [p1], place: l1, time: vandaag, factuality: counterfactual}
  e2: {type: Meeting, label: gesprek in Valletta, participants: [p1, p3], hosts: [p4], place: l2, time: gisteren, factuality: actual}
  e3: {type: Negotiation, label: bespreking over het olieveld Bouri, participants: [p1, p2], place: l1, time: vandaag, factuality: counterfactual, part_of: e1}
  e4: {type: Mediation, participants: [TN, LY], mediators: [p4], factuality: possible}
acts:
  a1: {type: Proposal, by: p4, to: [p1, p3], kind: talks, content: "uitgenodigd", status: accepted, about: e2}
  a2: {type: Proposal, by: LY, to: [TN], kind: other, content: "het veld gezamenlijk te exploiteren", status: rejected}
  a3: {type: Statement, by: p3, content: "een beschaafd man een bord niet tweemaal weigert"}
  a4: {type: Demand, by: p1, content: "Een scheidsrechterlijke uitspraak van het Internationaal Gerechtshof te Den Haag"}
replies:
  r1: {to: a2, by: TN, answer: rejected}
  r2: {to: a4, by: p2, answer: rejected}
outcomes:
  o1: {of: e1, type: cancelled}
