 date 2013-04-18 {Top|e1} [Guyana|GY]-[Suriname|SR] {verzet|o1} naar najaar

Het {treffen|e1} van de presidenten van [Suriname|SR] en [Guyana|GY], dat zaterdag in [Nickerie|l1] had moeten plaatshebben, wordt over de zomer heen {getild|o1}. [Paramaribo|SR] {wijt|s1} dat aan overstroomde wegen; in [Georgetown|GY] {heet|s2} het dat de agenda niet rond was. [De Caricom|CC], die de {ontmoeting|e1} had bekokstoofd, betreurt het uitstel.
=====
entities:
  GY: {name: Guyana, type: State}
  SR: {name: Suriname, type: State}
  CC: {name: Caricom, type: Organisation}
  l1: {name: Nickerie, type: Place}
events:
  e1: {type: Meeting, label: presidentieel treffen Suriname-Guyana, participants: [SR, GY], facilitators: [CC], place: l1, time: zaterdag, factuality: planned}
acts:
  s1: {type: Statement, by: SR, content: overstroomde wegen}
  s2: {type: Statement, by: GY, content: dat de agenda niet rond was}
outcomes:
  o1: {of: e1, type: postponed}
