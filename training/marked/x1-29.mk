 date 2023-07-19 [Chisinau|MD]: gas in {ruil|a1} voor gevangenen

19.30 uur. [De [Moldavische|MD] regering|MD] heeft een opmerkelijke {ruil|a1} {voorgesteld|a1} aan [Transnistrië|TN]: [Tiraspol|TN] krijgt uitstel van betaling voor het gas, en laat in ruil daarvoor elf politieke gevangenen vrij.

19.58 uur. [Transnistrië|TN] {zegt|r1} nee. "Mensen zijn geen kubieke meters", aldus onderhandelaar [Gennadi Solovjov|p1] op Telegram.

20.40 uur. [De [Oekraïense|UA] vertegenwoordiger|p2] bij het zogeheten 5+2-{overleg|e1} vindt dat [Solovjov|p1] te snel reageert en {pleit|a2+a3} voor een pauze van 48 uur, waarin niemand iets twittert.

21.15 uur. Daar kan [Chisinau|MD] mee {leven|r2}. Van [de Russen|RU], ook lid van de groep, komt geen {antwoord|r3}.

22.05 uur. Het {overleg|e1} van morgen in [Bratislava|l1] is {opgeschort|o1}. Een nieuwe dag volgt nog, meldt de [Slowaakse|SK] gastheer [Pavol Hruška|p3].
=====
entities:
  MD: {name: Moldavië, type: State}
  TN: {name: Transnistrië, type: State}
  p1: {name: Gennadi Solovjov, type: Person}
  p2: {name: Oekraïense vertegenwoordiger, type: Person}
  UA: {name: Oekraïne, type: State}
  RU: {name: Rusland, type: State}
  SK: {name: Slowakije, type: State}
  p3: {name: Pavol Hruška, type: Person}
  l1: {name: Bratislava, type: Place}
offices:
  - {person: p1, office: onderhandelaar, of: TN}
  - {person: p2, office: vertegenwoordiger, of: UA}
events:
  e1: {type: Negotiation, label: 5+2-overleg in Bratislava, participants: [MD, TN, UA, RU], hosts: [p3], place: l1, time: morgen, factuality: counterfactual}
acts:
  a1: {type: Proposal, by: MD, to: [TN], kind: prisoner_exchange, content: laat in ruil daarvoor elf politieke gevangenen vrij, status: rejected}
  a2: {type: Proposal, by: p2, to: [MD], kind: other, content: een pauze van 48 uur, status: accepted}
  a3: {type: Proposal, by: p2, to: [RU], kind: other, content: een pauze van 48 uur, status: unanswered}
replies:
  r1: {to: a1, by: TN, answer: rejected}
  r2: {to: a2, by: MD, answer: accepted}
  r3: {to: a3, by: RU, answer: unanswered}
outcomes:
  o1: {of: e1, type: postponed}
