 date 2018-02-07 [Hun Rith|p1] en [Boonmee|p2] {verkennen|e1} grens te voet

[De [Cambodjaanse|KH] premier|p1] en [[zijn|p1] [Thaise|TH] ambtgenoot|p2] hebben [elkaar|p1+p2] woensdag {getroffen|e1} op de trappen van [de Preah Vihear|l1], de tempel waar [hun|KH+TH] legers in 2011 om {vochten|e2}. [Hun Rith|p1] kwam van beneden, [Boonmee|p2] van boven. [Ze|p1+p2] schonken [elkaar|p1+p2] een mango.

Concreet resultaat leverde de {wandeling|e1} nauwelijks op. Wel {kwamen|e3} [ze|p1+p2] overeen dat pelgrims vanaf april zonder visum de trap op mogen. [Thailand|TH] {ziet|a1} bovendien af van een schuttersput op het vijfde terras. Om het vraagstuk van de 4,6 vierkante kilometer rond de tempel {liepen|o1} [de twee|p1+p2] letterlijk heen.
=====
entities:
  p1: {name: Hun Rith, type: Person}
  p2: {name: Boonmee, type: Person}
  KH: {name: Cambodja, type: State}
  TH: {name: Thailand, type: State}
  l1: {name: Preah Vihear, type: Place}
offices:
  - {person: p1, office: premier, of: KH}
  - {person: p2, office: ambtgenoot, of: TH}
events:
  e1: {type: Meeting, label: ontmoeting op de tempeltrap, participants: [p1, p2], place: l1, time: woensdag, factuality: actual}
  e2: {type: Conflict, label: gevechten om de tempel, participants: [KH, TH], place: l1, time: in 2011, factuality: actual}
  e3: {type: Agreement, label: afspraak over pelgrims, participants: [p1, p2], place: l1, factuality: actual, part_of: e1}
acts:
  a1: {type: Concession, by: TH, to: [KH], content: ziet bovendien af van een schuttersput}
outcomes:
  o1: {of: e1, type: partial_agreement}
