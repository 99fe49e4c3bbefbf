 date 2025-02-18 [Fiji|FJ] {opent|a1} ambassade in Jeruzalem

SUVA - [De regering van [Fiji|FJ]|FJ] heeft dinsdag {besloten|a1} een ambassade te vestigen in Jeruzalem. Premier [Sitiveni Rabuka|p1] {deelde|a1} dat mee na overleg met [zijn|p1] kabinet. [Israël|IL] {spreekt|a2} van een 'historisch' besluit, [de Palestijnse Autoriteit|PA] van een schending van het internationaal recht. [Zij|PA] {vraagt|a3} [Fiji|FJ] op het besluit terug te komen.

[De eilandstaat|FJ], 900.000 inwoners, is daarmee het zevende land met een ambassade in de stad. De zaak speelt al sinds 2023, toen de coalitie van drie partijen aan de macht kwam. De kleinste daarvan, de christelijke Sodelpa, had er een breekpunt van gemaakt. De kosten worden geschat op 7 miljoen Fiji-dollar in het eerste jaar. Daar is in het parlement kritiek op: in Labasa zijn de operatiekamers al sinds november gesloten.

Een {reis|e1} van [Rabuka|p1] naar [Israël|IL], in december, {ging niet door|o1} omdat [hij|p1] zich aan [zijn|p1] knie moest laten opereren. Nu wil [hij|p1] in september {gaan|e2}.

Militairen uit [Fiji|FJ] dienen al sinds 1978 bij VN-missies in het Midden-Oosten. Er zijn er daarbij tot nu toe 59 omgekomen.
=====
entities:
  FJ: {name: "Fiji", type: State}
  IL: {name: "Israël", type: State}
  PA: {name: "Palestijnse Autoriteit", type: Organisation}
  p1: {name: "Sitiveni Rabuka", type: Person}
offices:
  - {person: p1, office: "Premier", of: FJ}
events:
  e1: {type: Visit, participants: [p1], place: IL, time: "in december", factuality: counterfactual}
  e2: {type: Visit, participants: [p1], place: IL, time: "in september", factuality: planned}
acts:
  a1: {type: Statement, by: p1, time: "dinsdag", content: "een ambassade te vestigen in Jeruzalem"}
  a2: {type: Statement, by: IL, content: "een 'historisch' besluit"}
  a3: {type: Demand, by: PA, to: [FJ], content: "op het besluit terug te komen"}
outcomes:
  o1: {of: e1, type: cancelled}
