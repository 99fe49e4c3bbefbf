 date 2021-01-08 Gekaapte tanker in Jemen: wat weten we en wat niet?

Sinds maandag ligt de chemicaliëntanker Hanbit Star voor anker bij Hodeida, met twintig opvarenden. De feiten op een rij.

Wat weten we wel?

- Het schip vaart onder de vlag van [Zuid-Korea|KR]. Er zijn vijf [Koreanen|KR], elf Birmezen en vier Vietnamezen aan boord.
- [De Houthi's|HO] hebben het binnengebracht. [Zij|HO] {stellen|a1} dat het olie loosde.
- Een [Koreaanse|KR] {delegatie|d1+e1} onder leiding van onderminister [Yoon Tae-hwan|p1] is woensdag in [Muscat|l1] aangekomen. [Hij|p1] {sprak|e2} daar donderdag met [Mohammed al-Amri|p2], de vaste vertegenwoordiger van [de Houthi's|HO] in [Oman|OM]. Het {gesprek|e2} duurde vijftig minuten en is volgens [Seoel|KR] 'zakelijk' {verlopen|a2}.
- [Oman|OM] zat er zelf niet bij. [Het|OM] leverde een tolk.

Wat weten we niet?

- Wat [de Houthi's|HO] er precies voor terug willen. Arabische kranten schrijven dat [ze|HO] 40 miljoen dollar {vragen|a3}, geld dat bij een bank in Seoel vaststaat. [Al-Amri|p2] heeft dat {tegengesproken|a4}.
- Of [Iran|IR] zich ermee bemoeit. [Teheran|IR] {zegt|a8} van niet.
- Wanneer er weer {gesproken|e3} wordt. Dat kan dit weekend zijn, zei [Yoon|p1], maar net zo goed over een maand.

Wat is niet waar?

- Op sociale media gaat rond dat de bemanning donderdagavond is {vrijgelaten|a6}. Dat is onjuist. De rederij had 's avonds nog telefonisch contact met de kapitein: iedereen zit in de mess en het eten is goed.
- De {brief|a5} waarin president [Kang Min-seok|p3] [zijn|p3] excuses zou aanbieden, is vervalst, {aldus|a7} [het Blauwe Huis|KR].
=====
entities:
  KR: {name: Zuid-Korea, type: State}
  HO: {name: Houthi's, type: Organisation}
  OM: {name: Oman, type: State}
  IR: {name: Iran, type: State}
  l1: {name: Muscat, type: Place}
  p1: {name: Yoon Tae-hwan, type: Person}
  p2: {name: Mohammed al-Amri, type: Person}
  p3: {name: Kang Min-seok, type: Person}
offices:
  - {person: p1, office: onderminister, of: KR}
  - {person: p2, office: vaste vertegenwoordiger, of: HO}
  - {person: p3, office: president, of: KR}
events:
  e1: {type: Visit, label: Koreaanse delegatie naar Muscat, participants: [KR, p1], place: l1, time: woensdag, factuality: actual}
  e2: {type: Negotiation, label: gesprek in Muscat, participants: [p1, p2], place: l1, time: donderdag, factuality: actual}
  e3: {type: Negotiation, participants: [p1, p2], time: dit weekend, factuality: possible, after: e2}
acts:
  a1: {type: Statement, by: HO, content: "dat het olie loosde"}
  a2: {type: Statement, by: KR, content: "zakelijk", about: e2}
  a3: {type: Demand, by: HO, to: [KR], content: "40 miljoen dollar", factuality: possible, source: Arabische kranten}
  a4: {type: Statement, by: p2, content: "dat ze 40 miljoen dollar vragen"}
  a6: {type: Concession, by: HO, to: [KR], content: "de bemanning", factuality: counterfactual}
  a5: {type: Concession, by: p3, to: [HO], content: "zijn excuses zou aanbieden", factuality: counterfactual}
  a7: {type: Statement, by: KR, content: "is vervalst"}
  a8: {type: Statement, by: IR, content: "van niet"}
delegations:
  d1: {of: KR, head: p1, members: [], event: e2}
