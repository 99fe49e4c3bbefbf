 date 2022-09-28 [De minister|v1] reist zonder ontbijt

Van onze medewerkster op [Djerba|k1]

Met de veerboot van kwart over zes kwam [ze|v1] maandag aan, met de laatste van elf uur ging [ze|v1] weer weg. Daartussen voerde [Josephine Borg|v1] {namens|d1} [Malta|MT] de eerste {gespreksronde|e1} met [de oostelijke Libiërs|LN], in een hotel waar verder alleen Poolse gepensioneerden logeerden.

[Hedi Trabelsi|v4] zat voor, 78 jaar en hees. [Zijn|v4] {voorstel|s4+s5} paste op een bierviltje: vissers, boten en tanker op dezelfde dag los. [De minister|v1] {kon ermee leven|r1}. Generaal [Abdessalam Barghati|v3] {schudde het hoofd|r2}, [hij|v3] {bleef bij|s2} eerst de tanker. De dag eindigde {zonder doorbraak|o1}.

Op de kade stond [de andere Borg|v2], [Nazzareno|v2] van [de NVB|VB], die [zijn|v2] eigen ticket had betaald. Volgens [hem|v2] heeft [de minister|v1] die maandag in een villa in [Houmt Souk|k6] ook [Salim al-Gharyani|v5] {ontmoet|e3}, [de visserijminister van de regering in [Tripoli|LY]|v5]. "[Ik|v2] heb de auto met het vlaggetje gezien", {zegt|s6} [hij|v2].

In [Valletta|MT] {noemen|s7} ze dat een verzinsel. [Borg|v1] zou tussen de middag hebben geslapen, op een bank in de lobby.
=====
entities:
  MT: {name: Malta, type: State}
  LN: {name: Libische Nationale Leger, type: Organisation}
  LY: {name: Libië, type: State}
  VB: {name: Nationale Vissersbond, type: Organisation}
  v1: {name: Josephine Borg, type: Person}
  v2: {name: Nazzareno Borg, type: Person}
  v3: {name: Abdulsalam al-Barghathi, type: Person}
  v4: {name: Hédi Trabelsi, type: Person}
  v5: {name: Salim al-Gharyani, type: Person}
  k1: {name: Djerba, type: Place}
  k6: {name: Houmt Souk, type: Place}
offices:
  - {person: v5, office: visserijminister, of: LY}
events:
  e1: {type: Negotiation, participants: [MT, LN], mediators: [v4], place: k1, time: maandag, factuality: actual}
  e3: {type: Meeting, participants: [v1, v5], place: k6, time: die maandag, factuality: possible, source: v2}
acts:
  s4: {type: Proposal, by: v4, to: [MT], kind: other, content: 'vissers, boten en tanker op dezelfde dag los', status: accepted, about: e1}
  s5: {type: Proposal, by: v4, to: [LN], kind: other, content: 'vissers, boten en tanker op dezelfde dag los', status: rejected, about: e1}
  s2: {type: Demand, by: v3, to: [MT], content: eerst de tanker, about: e1}
  s6: {type: Statement, by: v2, content: Ik heb de auto met het vlaggetje gezien, about: e3}
  s7: {type: Statement, by: MT, content: een verzinsel, about: e3}
replies:
  r1: {to: s4, by: v1, answer: accepted}
  r2: {to: s5, by: v3, answer: rejected}
delegations:
  d1: {of: MT, head: v1, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
