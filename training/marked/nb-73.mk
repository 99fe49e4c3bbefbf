 date 2024-07-23 [Veertien Palestijnse facties|PF] {tekenen|e1} in [Peking|l1], maar wie gelooft erin?

Op de groepsfoto staat minister [Wang Yi|p1] in het midden, met [Mahmoud al-Aloul|p2] van [Fatah|FA] aan de ene en [Musa Abu Marzuk|p3] van [Hamas|HA] aan de andere kant. Na drie dagen {praten|e4} {zetten|e1+o1} [de twee erfvijanden|FA+HA], samen met twaalf kleinere groepen, in [Peking|l1] [hun|FA+HA+PF] handtekening onder de '{Verklaring van Beijing|e1}'. Er is {afgesproken|e1} dat er een 'interim-regering van nationale verzoening' komt. Een datum staat er niet bij.

[Het [Chinese|CN] ministerie|CN] {spreekt|a1} van een historisch moment. De [Israëlische|IL] minister [Israel Katz|p4] {ziet|a2} er alleen 'een omhelzing van moordenaars' in en {waarschuwt|a3} [Mahmoud Abbas|p5] dat 'de Palestijnse veiligheid in [Israëls|IL] handen zal blijven'. [Egypte|EG], [Algerije|DZ] en [Rusland|RU] stuurden ambassadeurs als waarnemer.

Eerdere pogingen

Het is niet de eerste keer. In 2007 {bracht|e2} koning [Abdullah|p6] [beide bewegingen|FA+HA] in [Mekka|l2] samen; vier maanden later schoten [ze|FA+HA] in Gaza op [elkaar|FA+HA]. In 2011 volgde een {akkoord|e3} in [Caïro|l3], in 2012 een in Doha, in 2014 nog een in het Shati-kamp. Geen van alle hield langer dan een schooljaar.

Hoogleraar Tahani Mustafa volgt het al vijftien jaar. 'Voor [China|CN] kost zo'n dag twee diners en wat vlaggetjes', zegt ze.
=====
entities:
  CN: {name: "China", type: State}
  IL: {name: "Israël", type: State}
  EG: {name: "Egypte", type: State}
  DZ: {name: "Algerije", type: State}
  RU: {name: "Rusland", type: State}
  PF: {name: "Veertien Palestijnse facties", type: Organisation}
  FA: {name: "Fatah", type: Organisation}
  HA: {name: "Hamas", type: Organisation}
  p1: {name: "Wang Yi", type: Person}
  p2: {name: "Mahmoud al-Aloul", type: Person}
  p3: {name: "Musa Abu Marzuk", type: Person}
  p4: {name: "Israel Katz", type: Person}
  p5: {name: "Mahmoud Abbas", type: Person}
  p6: {name: "Abdullah", type: Person}
  l1: {name: "Peking", type: Place}
  l2: {name: "Mekka", type: Place}
  l3: {name: "Caïro", type: Place}
offices:
  - {person: p1, office: "minister", of: CN}
  - {person: p4, office: "minister", of: IL}
events:
  e1: {type: Agreement, participants: [FA, HA, PF], observers: [EG, DZ, RU], place: l1, part_of: e4, factuality: actual}
  e2: {type: Meeting, participants: [FA, HA], mediators: [p6], place: l2, time: "In 2007", factuality: actual}
  e3: {type: Agreement, participants: [FA, HA], place: l3, time: "In 2011", factuality: actual}
  e4: {type: Negotiation, participants: [FA, HA, PF], place: l1, time: "drie dagen", factuality: actual}
acts:
  a1: {type: Statement, by: CN, content: "een historisch moment"}
  a2: {type: Statement, by: p4, content: "een omhelzing van moordenaars"}
  a3: {type: Warning, by: p4, to: [p5], content: "de Palestijnse veiligheid in Israëls handen zal blijven"}
outcomes:
  o1: {of: e4, type: agreement}
