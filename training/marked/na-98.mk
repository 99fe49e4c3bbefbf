 date 2017-03-12 Een zaterdag in [Rotterdam|l1]

Om kwart over twaalf 's middags {trok|s5+o1} [Nederland|NL] de landingsrechten in. [Mevlüt Çavuşoğlu|p1], [de [Turkse|TR] minister van Buitenlandse Zaken|p1], had die ochtend voor de radio {gedreigd|a1} met sancties als [zijn|p1] {bezoek|e1} aan landgenoten in [Rotterdam|l1] niet doorging. „[Wij|NL] onderhandelen niet onder dreiging”, {schreef|s4} premier [Mark Rutte|p2].

's Avonds reed [Fatma Betül Sayan Kaya|p3], die in [Ankara|TR] over gezinszaken gaat, uit Duitsland naar het consulaat. [Ze|p3] {kwam|e2} tot dertig meter van de deur. Acht keer {belde|e3} [Rutte|p2] met [zijn|p2] [Turkse|TR] collega [Binali Yıldırım|p4]; een {regeling|e4:possible}, waarbij [de minister|p3] in besloten kring mocht spreken, leek tegen tienen rond. Op beelden is te zien hoe burgemeester [Aboutaleb|p5] zegt: {te laat|o2}.

Zondagmorgen is [de minister|p3] als ongewenst {uitgezet|s1}. President [Erdogan|p6] {noemde|s2} [Nederland|NL] ‘nazi-overblijfselen’ en {eist|a2} excuses; [Rutte|p2] {vindt|r2} dat bizar. De [Nederlandse|NL] ambassadeur [Kees van Rij|p7], op vakantie, is van [Turkse|TR] zijde {te verstaan gegeven|s3} dat [hij|p7] voorlopig niet terug hoeft te komen.
=====
entities:
  NL: {name: Nederland, type: State}
  TR: {name: Turkije, type: State}
  l1: {name: Rotterdam, type: Place}
  p1: {name: Mevlüt Çavuşoğlu, type: Person}
  p2: {name: Mark Rutte, type: Person}
  p3: {name: Fatma Betül Sayan Kaya, type: Person}
  p4: {name: Binali Yıldırım, type: Person}
  p5: {name: Aboutaleb, type: Person}
  p6: {name: Erdogan, type: Person}
  p7: {name: Kees van Rij, type: Person}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: TR}
  - {person: p2, office: premier, of: NL}
  - {person: p5, office: burgemeester, of: l1}
  - {person: p6, office: president, of: TR}
  - {person: p7, office: ambassadeur, of: NL}
events:
  e1: {type: Visit, participants: [p1], place: l1, factuality: counterfactual}
  e2: {type: Visit, participants: [p3], place: l1, time: "'s Avonds", factuality: actual}
  e3: {type: Meeting, label: telefoongesprekken, participants: [p2, p4], time: "'s Avonds", factuality: actual}
  e4: {type: Agreement, participants: [NL, TR], factuality: counterfactual, part_of: e3}
acts:
  a1: {type: Warning, by: p1, to: [NL], content: "met sancties als zijn bezoek aan landgenoten in Rotterdam niet doorging"}
  a2: {type: Demand, by: p6, to: [NL], content: "excuses"}
  s1: {type: Statement, by: NL, content: "als ongewenst uitgezet", time: Zondagmorgen}
  s2: {type: Statement, by: p6, content: "nazi-overblijfselen"}
  s3: {type: Statement, by: TR, content: "dat hij voorlopig niet terug hoeft te komen"}
  s4: {type: Statement, by: p2, content: "Wij onderhandelen niet onder dreiging"}
  s5: {type: Statement, by: NL, content: "trok Nederland de landingsrechten in"}
replies:
  r2: {to: a2, by: p2, answer: rejected}
outcomes:
  o1: {of: e1, type: cancelled}
  o2: {of: e3, type: no_breakthrough}
