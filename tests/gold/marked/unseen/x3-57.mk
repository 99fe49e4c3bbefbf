 date 2021-05-24 Ryanair-kaping: [EU|EU] gooit luchtruim dicht

[De 27 regeringsleiders|EU] {besloten|a1} maandagavond, sneller dan ooit, [Belarussische|BY] toestellen te weren. [Minsk|BY] dwong zondag een toestel uit Athene tot landen om blogger Roman Astapovitsj te grijpen. Voorzitter [Lionel Marchand|p1] {vergde|a2} zijn vrijlating "nu, niet morgen". [Belarus|BY] {houdt|a4} het op een bommelding en {nodigde|a3} de luchtvaartorganisatie [ICAO|ICAO] uit te komen kijken.
=====
entities:
  EU: {name: Europese Unie, type: Organisation}
  BY: {name: Belarus, type: State}
  ICAO: {name: ICAO, type: Organisation}
  p1: {name: Lionel Marchand, type: Person}
offices:
  - {person: p1, office: voorzitter, of: EU}
acts:
  a1: {type: Statement, by: EU, to: [BY], content: "Belarussische toestellen te weren", time: "maandagavond"}
  a2: {type: Demand, by: p1, to: [BY], content: "zijn vrijlating \"nu, niet morgen\""}
  a3: {type: Proposal, by: BY, to: [ICAO], kind: other, content: "te komen kijken", status: proposed}
  a4: {type: Statement, by: BY, content: "een bommelding"}
