 date 2013-01-17 [[Noorse|NOR] gezant|p1] bij [Tamil|TA]-ballingen: 'Een kop koffie, meer niet'

De [Noorse|NOR] gezant [Solveig Brattbakk|p1] is woensdag in [Londen|l1] {langs geweest|e1} bij voormalige leiders van [de Tamiltijgers|TA]. [Zij|p1] wilde 'luisteren, koffiedrinken, meer niet'.

[Sri Lanka|LK] is {ontstemd|s1}. Minister [Ruwan Abeygunasekara|p2] {sommeerde|s2} [Oslo|NOR] de {contacten|e1} te verbreken. Dat {zal|r1} niet gebeuren, antwoordt [het [Noorse|NOR] ministerie|NOR]. Al in 2002 {bracht|e2} [Noorwegen|NOR] een {bestand|e3} tussen [beide|LK+TA] tot stand.
=====
entities:
  NOR: {name: Noorwegen, type: State}
  TA: {name: Tamiltijgers, type: Organisation}
  LK: {name: Sri Lanka, type: State}
  l1: {name: Londen, type: Place}
  p1: {name: Solveig Brattbakk, type: Person}
  p2: {name: Ruwan Abeygunasekara, type: Person}
offices:
  - {person: p1, office: gezant, of: NOR}
  - {person: p2, office: minister, of: LK}
events:
  e1: {type: Meeting, participants: [p1, TA], place: l1, time: woensdag, factuality: actual}
  e2: {type: Mediation, participants: [LK, TA], mediators: [NOR], time: in 2002, factuality: actual}
  e3: {type: Agreement, label: bestand, participants: [LK, TA], mediators: [NOR], time: in 2002, factuality: actual}
acts:
  s1: {type: Statement, by: LK, content: "ontstemd"}
  s2: {type: Demand, by: p2, to: [NOR], content: "de contacten te verbreken"}
replies:
  r1: {to: s2, by: NOR, answer: rejected}
