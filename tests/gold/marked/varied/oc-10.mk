 date 2023-12-11 [Caricom|CC] {rekent|s1} op [Maduro|p1] en [Ali|p2] in Argyle

PARAMARIBO - De Caribische Gemeenschap, [Caricom|CC], heeft [haar|CC] lidstaten maandag ingelicht over de {ontmoeting|e1} die komende donderdag op [Saint Vincent|l1] moet plaatsvinden tussen president [Irfaan Ali|p2] van [Guyana|GY] en [zijn|p2] [Venezolaanse|VE] ambtgenoot [Nicolás Maduro|p1]. Dat blijkt uit een brief die het ministerie van Buitenlandse Zaken heeft vrijgegeven.

Premier [Ralph Gonsalves|p3], die het initiatief nam, zal als {gesprekspartner|e1} optreden samen met [zijn|p3] collega van [Dominica|DM], [Roosevelt Skerrit|p4], [voorzitter van Caricom|p4]. Ook [Brazilië|BR] stuurt iemand. [De VN|VN] kijkt toe.

Volgens de brief heeft [Georgetown|GY] er bij [de gastheren|p3+p4] op {gestaan|a1} dat de landsgrens zelf geen punt van bespreking is; die ligt sinds 2018 bij het Internationaal Gerechtshof. [Gonsalves|p3] zou [Ali|p2] daarover {gerustgesteld|r1} hebben. [Caracas|VE] daarentegen {erkent|s2} het Hof in dezen niet en {wil|a2} juist over niets anders praten dan over Esequibo. Een eerder {aanbod|a3} van [Colombia|CO] om te {bemiddelen|e2} werd door [beide hoofdsteden|GY+VE] beleefd {voorbijgegaan|r2+r3}.

[Suriname|SR] onthoudt zich voorlopig van commentaar. Minister [Albert Ramdin|p5] {liet|s3} desgevraagd weten dat "elke minuut die men praat er een is waarin men niet schiet". De kwestie-Tigri, het grensgeschil tussen [ons land|SR] en [Guyana|GY], staat er volgens [hem|p5] geheel los van.

In Georgetown kostte een fles cassavebrood-stroop gisteren 400 Guyanese dollar meer dan vorige maand. Handelaars geven de oorlogsgeruchten de schuld; de vereniging van importeurs houdt het op de droogte.
=====
entities:
  GY: {name: Guyana, type: State}
  VE: {name: Venezuela, type: State}
  BR: {name: Brazilië, type: State}
  SR: {name: Suriname, type: State}
  CO: {name: Colombia, type: State}
  DM: {name: Dominica, type: State}
  CC: {name: Caricom, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Nicolás Maduro, type: Person}
  p2: {name: Irfaan Ali, type: Person}
  p3: {name: Ralph Gonsalves, type: Person}
  p4: {name: Roosevelt Skerrit, type: Person}
  p5: {name: Albert Ramdin, type: Person}
  l1: {name: Saint Vincent, type: Place}
offices:
  - {person: p2, office: president, of: GY}
  - {person: p1, office: president, of: VE}
  - {person: p4, office: voorzitter, of: CC}
  - {person: p4, office: premier, of: DM}
  - {person: p5, office: Minister, of: SR}
events:
  e1: {type: Meeting, participants: [p1, p2, BR], mediators: [p3, p4], hosts: [p3, p4], observers: [VN], place: l1, time: komende donderdag, factuality: planned}
  e2: {type: Mediation, participants: [GY, VE], mediators: [CO], factuality: counterfactual}
acts:
  s1: {type: Statement, by: CC, content: "rekent op Maduro en Ali in Argyle", about: e1}
  s2: {type: Statement, by: VE, content: "erkent het Hof in dezen niet"}
  s3: {type: Statement, by: p5, content: "elke minuut die men praat er een is waarin men niet schiet"}
  a1: {type: Demand, by: GY, to: [p3, p4], content: "dat de landsgrens zelf geen punt van bespreking is", about: e1}
  a2: {type: Demand, by: VE, content: "juist over niets anders praten dan over Esequibo", about: e1}
  a3: {type: Proposal, by: CO, to: [GY, VE], kind: mediation_offer, content: "om te bemiddelen", status: unanswered, about: e2}
replies:
  r1: {to: a1, by: p3, answer: accepted}
  r2: {to: a3, by: GY, answer: unanswered}
  r3: {to: a3, by: VE, answer: unanswered}
