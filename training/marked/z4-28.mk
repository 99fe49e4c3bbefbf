 date 2009-01-09 [Chisinau|MD] {klopt aan|a3} in [Kiev|UA] voor gas

[Moldavië|MD] {krijgt|a1+r1} van buurland [Oekraïne|UA] tien dagen lang gas uit de opslag bij Bohorodtsjany. [De twee landen|MD+UA] {tekenden|e1} daartoe donderdag een {contract|e1}. Een {ontmoeting|e2} met [Gazprom|GP], woensdag, was {op niets uitgelopen|o1}: [het bedrijf|GP] {wilde|a2} eerst de rekening van 2007 zien, en die was zoek.
=====
entities:
  MD: {name: Moldavië, type: State}
  UA: {name: Oekraïne, type: State}
  GP: {name: Gazprom, type: Organisation}
offices: []
events:
  e1: {type: Agreement, label: gascontract, participants: [MD, UA], time: donderdag, factuality: actual}
  e2: {type: Negotiation, label: ontmoeting met Gazprom, participants: [MD, GP], time: woensdag, factuality: actual}
acts:
  a1: {type: Concession, by: UA, to: [MD], content: tien dagen lang gas uit de opslag bij Bohorodtsjany}
  a2: {type: Demand, by: GP, to: [MD], content: eerst de rekening van 2007 zien}
  a3: {type: Demand, by: MD, to: [UA], content: gas}
replies:
  r1: {to: a3, by: UA, answer: accepted}
outcomes:
  o1: {of: e2, type: no_breakthrough}
