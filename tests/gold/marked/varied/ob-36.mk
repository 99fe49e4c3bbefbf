 date 1995-04-06 Heilbot: {uit|o1} als een nachtkaars

([Brussel|l1]) Weer zijn [Canada|CA] en [de Europese Unie|EU] {geen duimbreed|o1} dichter bij [elkaar|CA+EU] gekomen over de zwarte heilbot voor Newfoundland. De {sessie|e1} van woensdag, de vierde al, {ging uit als een nachtkaars|o1}. [Ottawa|CA] {bood|a1} 40 procent van de vangst aan; [Spanje|ES] {wil|a2+r1} er 50 en stuurt ondertussen een tweede patrouilleboot. Eurocommissaris [Emma Bonino|p1] {noemt|a4} de opbrenging van de trawler Estai "piraterij in driedelig pak".

Morgen {gaan|e2+o2} [de ambtenaren|CA+EU] voort.
=====
entities:
  CA: {name: Canada, type: State}
  EU: {name: Europese Unie, type: Organisation}
  ES: {name: Spanje, type: State}
  l1: {name: Brussel, type: Place}
  p1: {name: Emma Bonino, type: Person}
offices:
  - {person: p1, office: Eurocommissaris, of: EU}
events:
  e1: {type: Negotiation, label: vierde sessie over heilbot, participants: [CA, EU], place: l1, time: woensdag, factuality: actual}
  e2: {type: Negotiation, participants: [CA, EU], time: Morgen, factuality: planned, after: e1}
acts:
  a1: {type: Proposal, by: CA, to: [EU], kind: other, content: "40 procent van de vangst", status: rejected, about: e1}
  a2: {type: Demand, by: ES, to: [CA], content: "wil er 50", about: e1}
  a4: {type: Statement, by: p1, content: "piraterij in driedelig pak"}
replies:
  r1: {to: a1, by: ES, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: continuation_agreed}
