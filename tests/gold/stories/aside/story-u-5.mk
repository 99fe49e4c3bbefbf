 date 2026-03-05 Warm tot half april

Analyse

Dinsdag om tien voor vijf {zetten|e10} [Natalia Grosu|p3] en [Vitali Ihnatenko|p1] in [Bender|l1] hun handtekening. Vijf minuten later draaide [[diens|p1] broer|p4] [Andrei|p4], [de directeur van Tiraspolgaz|p4], in eigen persoon de kraan open. [Moldavische|MD] kranten haalden [de twee|p1+p4] prompt door elkaar.

Het {akkoord|e10} {voorziet|r11+r12} in {vijfenveertig|a7} dagen gas, betaald door [de Europese Unie|EU]. Voor de uitvoering staan [de OVSE|OV] en [de Unie|EU] garant. Over de tegenprestatie lopen de berichten uiteen. Het staatspersbureau Moldpres meldt dat [Transnistrië|TN] diezelfde avond twee gevangenen heeft {vrijgelaten|a9}, de omroep in [Tiraspol|l4] houdt het op één "begenadigde", en activisten zagen er drie over de brug komen, van wie een in pyjama.

Ook het vaderschap is omstreden. Het getal van vijfenveertig {kwam|a7} in [Wenen|l3] van [OVSE|OV]-gezant [Reitinger|p5]. [Ihnatenko|p1] {beweerde|s7} woensdag op de radio dat [hij|p1] het op 20 januari al had {genoemd|a10}. In het verslag van die {zitting|e1} staat echter {dertig|a3}.

Wat komt er na 17 april? [Grosu|p3] {wil|a11} over de scholen praten, en over postzegels. Daar {begint|r10} [Ihnatenko|p1] niet aan zolang er geen kolen zijn. Een nieuwe {ronde|e12} is niet afgesproken. De {mislukte|o3} {reis|e3} naar [Tiraspol|l4] van februari, toen [Grosu|p3] bij de brug strandde, zit iedereen nog in de kleren. [Moskou|RU] {noemt|s8} het {akkoord|e10} intussen "een technische kwestie".

Zo duurt de winter hier tot de gasrekening komt. In Chisinau debatteert het parlement vandaag over de pensioenleeftijd, voor de negende keer.
=====
entities:
  MD: {name: Moldavië, type: State}
  TN: {name: Transnistrië, type: State}
  RU: {name: Rusland, type: State}
  OV: {name: OVSE, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  p1: {name: Vitali Ignatenko, type: Person}
  p3: {name: Natalia Grosu, type: Person}
  p4: {name: Andrei Ignatenko, type: Person}
  p5: {name: Thomas Reitinger, type: Person}
  l1: {name: Bender, type: Place}
  l3: {name: Wenen, type: Place}
  l4: {name: Tiraspol, type: Place}
offices:
  - {person: p5, office: gezant, of: OV}
events:
  e10: {type: Agreement, label: gasakkoord, participants: [MD, TN], guarantors: [OV, EU], place: l1, time: Dinsdag om tien voor vijf, factuality: actual}
  e1: {type: Negotiation, time: op 20 januari, factuality: actual}
  e3: {type: Negotiation, participants: [p3], place: l4, time: van februari, factuality: counterfactual}
  e12: {type: Negotiation, participants: [p3, p1], factuality: counterfactual}
acts:
  a7: {type: Proposal, by: p5, kind: other, content: vijfenveertig, status: accepted}
  a9: {type: Concession, by: TN, content: twee gevangenen, time: diezelfde avond}
  a10: {type: Proposal, by: p1, kind: other, content: vijfenveertig, status: proposed, time: op 20 januari, factuality: possible, source: p1, about: e1}
  a3: {type: Proposal, by: p1, kind: other, content: dertig, status: proposed, about: e1}
  s7: {type: Statement, by: p1, content: dat hij het op 20 januari al had genoemd, time: woensdag}
  a11: {type: Demand, by: p3, to: [p1], content: over de scholen praten}
  s8: {type: Statement, by: RU, content: een technische kwestie, about: e10}
replies:
  r11: {to: a7, by: MD, answer: accepted}
  r12: {to: a7, by: TN, answer: accepted}
  r10: {to: a11, by: p1, answer: rejected}
outcomes:
  o3: {of: e3, type: cancelled}
