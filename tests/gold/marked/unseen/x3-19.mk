 date 2022-01-31 Kalium achter slot: [Minsk|BY] en [Vilnius|LT] {praten|e1} via de spoorbaas

In de haven van Klaipėda ligt geen korrel kunstmest meer. Sinds [Litouwen|LT] het transitcontract met Belaruskali opzegde, zoekt [Wit-Rusland|BY] een achterdeur. Die heet [Antanas Gelgaudas|p1], oud-directeur van de Litouwse spoorwegen, die zich naar eigen zeggen als {go-between|e1} heeft laten strikken.

[Gelgaudas|p1] trok vorige week met een [Wit-Russisch|BY] {aanbod|a1} naar [Vilnius|LT]: [Minsk|BY] zou 26 politieke gevangenen laten gaan in ruil voor het schrappen van de sancties op kali. De [Litouwse|LT] minister van Transport [Gintarė Stonkutė|p2] {wees|r1} het van de hand. "Mensen zijn geen wagonlading", {zei|a2} [ze|p2].

Toch is er beweging. [Duitsland|DE], grootverbruiker van kali, {dringt|a3} er in [Brussel|EU] op aan de strafmaatregelen na de oogst tegen het licht te houden. [De Europese Commissie|EU] {antwoordt|r2} dat daar "geen sprake van is". En [Gelgaudas|p1] mag op 9 februari terugkomen, zo {bevestigt|a4} [het ministerie|LT], om te {praten|e2} over achterstallige rekeningen, en over niets anders.

Belaruskali boekte in 2021 een omzet van 3 miljard dollar. Het Noorse Yara staakte begin januari zijn inkopen.
=====
entities:
  BY: {name: Wit-Rusland, type: State}
  LT: {name: Litouwen, type: State}
  DE: {name: Duitsland, type: State}
  EU: {name: Europese Commissie, type: Organisation}
  p1: {name: Antanas Gelgaudas, type: Person}
  p2: {name: Gintarė Stonkutė, type: Person}
offices:
  - {person: p2, office: minister van Transport, of: LT}
events:
  e1: {type: Mediation, label: bemiddeling van Gelgaudas, participants: [BY, LT], mediators: [p1], factuality: actual}
  e2: {type: Meeting, label: gesprek over achterstallige rekeningen, participants: [p1, LT], time: "op 9 februari", factuality: planned}
acts:
  a1: {type: Proposal, by: BY, to: [LT], kind: sanctions_relief, content: "26 politieke gevangenen laten gaan in ruil voor het schrappen van de sancties op kali", status: rejected}
  a2: {type: Statement, by: p2, content: "Mensen zijn geen wagonlading"}
  a3: {type: Proposal, by: DE, to: [EU], kind: sanctions_relief, content: "de strafmaatregelen na de oogst tegen het licht te houden", status: rejected}
  a4: {type: Statement, by: LT, content: "Gelgaudas mag op 9 februari terugkomen"}
replies:
  r1: {to: a1, by: p2, answer: rejected}
  r2: {to: a3, by: EU, answer: rejected}
