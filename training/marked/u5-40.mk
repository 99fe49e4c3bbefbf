 date 2008-05-16 [Londen|GB] en [Buenos Aires|AR] {praten|e1} over vluchten, bordje blijft weg

Het nieuws uit [Montevideo|l2] is dat er geen nieuws is. Dat is, gezien de geschiedenis, al heel wat. Donderdag en vrijdag hebben [het Verenigd Koninkrijk|GB] en [Argentinië|AR], voor het eerst sinds elf jaar op ministersniveau, over de vliegverbinding met [Port Stanley|l1] {gepraat|e1}. De [Uruguayaanse|UY] minister [Eleuterio Basso|p1] {bracht|e1} [hen|GB+AR] 's ochtends bijeen en haalde [hen|GB+AR] 's avonds uit [elkaar|GB+AR].

[Buenos Aires|AR] {wilde|s1} een wekelijkse vlucht vanaf Ezeiza én een bordje 'Malvinas' op de balie. [De Britten|GB] zijn bereid die vlucht {toe te staan|r1+s2}, maar {voelen niets|r2} voor het bordje. De eilanders zelf, die niet aan tafel zaten en dat ook niet wilden, hebben er in april met 1.340 tegen 48 stemmen voor gekozen niets te veranderen.

Over de soevereiniteit zou {afgesproken|e2} zijn niet te spreken. 'Zou', omdat er {volgens|s3} minister [Graciela Torralba|p2] wel degelijk over is {gesproken|e3}, en {volgens|s4} [haar|p2] collega [Philip Ashdown-Reeve|p3] niet.

Volgend jaar mei, als de helft van de vissen weg is, {komen|e4+o1} [de twee|GB+AR] in [Londen|l4] weer samen. Het staat al in de agenda. Of het doorgaat, staat er niet bij.
=====
entities:
  GB: {name: Verenigd Koninkrijk, type: State}
  AR: {name: Argentinië, type: State}
  UY: {name: Uruguay, type: State}
  l1: {name: Port Stanley, type: Place}
  l2: {name: Montevideo, type: Place}
  l4: {name: Londen, type: Place}
  p1: {name: Eleuterio Basso, type: Person}
  p2: {name: Graciela Torralba, type: Person}
  p3: {name: Philip Ashdown-Reeve, type: Person}
offices:
  - {person: p1, office: minister, of: UY}
  - {person: p2, office: minister, of: AR}
  - {person: p3, office: collega, of: GB}
events:
  e1: {type: Negotiation, label: gesprek in Montevideo, participants: [GB, AR], mediators: [p1], place: l2, time: Donderdag en vrijdag, factuality: actual}
  e2: {type: Agreement, label: afspraak niet over soevereiniteit te spreken, participants: [GB, AR], factuality: possible, part_of: e1}
  e3: {type: Negotiation, label: gesprek over soevereiniteit, participants: [GB, AR], place: l2, factuality: possible, source: Graciela Torralba, part_of: e1}
  e4: {type: Negotiation, label: samenkomst in Londen, participants: [GB, AR], place: l4, time: Volgend jaar mei, factuality: planned, after: e1}
acts:
  s1: {type: Demand, by: AR, to: [GB], content: "een wekelijkse vlucht vanaf Ezeiza én een bordje 'Malvinas' op de balie"}
  s2: {type: Concession, by: GB, to: [AR], content: "die vlucht toe te staan"}
  s3: {type: Statement, by: p2, content: "wel degelijk over is gesproken", about: e3}
  s4: {type: Statement, by: p3, content: "niet", about: e3}
replies:
  r1: {to: s1, by: GB, answer: accepted}
  r2: {to: s1, by: GB, answer: rejected}
outcomes:
  o1: {of: e1, type: continuation_agreed}
