 date 2023-12-15 [Guyana|GY] en [Venezuela|VE] {beloven|e2} geen geweld

[De presidenten van [Guyana|GY] en [Venezuela|VE]|p1+p2] hebben [elkaar|p1+p2] donderdag op [Saint Vincent|l1] {bezworen|e2} geen geweld te gebruiken om Essequibo. Tot een oplossing {kwam|o1} [hun|p1+p2] {treffen|e1} niet. Premier [Alston Gumbs|p3] van [het eiland|SV] was gastheer; [de [Braziliaanse|BR] regering|BR] en [Caricom|CC] keken toe. Binnen drie maanden {zien|e3+o2} [ze|p1+p2] [elkaar|p1+p2] weer, in [Brazilië|BR].
=====
entities:
  GY: {name: Guyana, type: State}
  VE: {name: Venezuela, type: State}
  BR: {name: Brazilië, type: State}
  CC: {name: Caricom, type: Organisation}
  p1: {name: president van Guyana, type: Person}
  p2: {name: president van Venezuela, type: Person}
  p3: {name: Alston Gumbs, type: Person}
  SV: {name: Saint Vincent en de Grenadines, type: State}
  l1: {name: Saint Vincent, type: Place}
offices:
  - {person: p1, office: president, of: GY}
  - {person: p2, office: president, of: VE}
  - {person: p3, office: Premier, of: SV}
events:
  e1: {type: Meeting, label: treffen op Saint Vincent, participants: [p1, p2], hosts: [p3], observers: [BR, CC], place: l1, time: donderdag, factuality: actual}
  e2: {type: Agreement, label: afspraak geen geweld te gebruiken, participants: [p1, p2, GY, VE], place: l1, time: donderdag, factuality: actual, part_of: e1}
  e3: {type: Meeting, label: nieuw treffen, participants: [p1, p2], place: BR, time: Binnen drie maanden, factuality: planned, after: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e1, type: continuation_agreed}
