 date 2017-12-29 [Kroatische|HR] en [Sloveense|SI] vissers gooien netten naast vonnis

In de baai van [Piran|l1] is sinds vrijdag een grens van kracht die maar één van de twee oevers erkent. Het arbitragehof in Den Haag wees in juni driekwart van het water toe aan [Slovenië|SI]; [Kroatië|HR] {beschouwt|s1} die uitspraak als "een vodje", omdat een Sloveense rechter destijds met zijn regering zou hebben gebeld.

Premier [Damjan Kovič|p1] van [Slovenië|SI] {stelde|s2} woensdag in [Zagreb|l2] nog een overgangsregeling voor: zes maanden geen boetes. [Zijn|p1] [Kroatische|HR] collega [Josip Barišić|p2] {antwoordde|r1} met een {tegenbod|s3}, een {verdrag|e1} over gezamenlijk visserijtoezicht. [Kovič|p1] {neemt|r2} dat mee naar de ministerraad van 4 januari. Het {onderonsje|e2} kreeg geen slotcommuniqué en geen vervolgdatum.

[De Europese Commissie|EC] heeft [[haar|EC] eerste vicevoorzitter|p3], de Ier [Declan Fogarty|p3], {ter beschikking gesteld|s4+s7} als {tussenpersoon|e3}. [Ljubljana|SI] is daar {blij om|r3}. [Zagreb|HR] {doet|r4} er het zwijgen toe.

Intussen laakten vissers aan weerszijden de politiek. "De zeebaars", vertelt schipper Valter uit Savudrija, "heeft het vonnis ook niet gelezen."
=====
entities:
  HR: {name: Kroatië, type: State}
  SI: {name: Slovenië, type: State}
  EC: {name: Europese Commissie, type: Organisation}
  l1: {name: Piran, type: Place}
  l2: {name: Zagreb, type: Place}
  p1: {name: Damjan Kovič, type: Person}
  p2: {name: Josip Barišić, type: Person}
  p3: {name: Declan Fogarty, type: Person}
offices:
  - {person: p1, office: Premier, of: SI}
  - {person: p2, office: collega, of: HR}
  - {person: p3, office: eerste vicevoorzitter, of: EC}
events:
  e1: {type: Agreement, label: verdrag over visserijtoezicht, participants: [HR, SI], factuality: possible}
  e2: {type: Meeting, label: onderonsje in Zagreb, participants: [p1, p2], place: l2, time: woensdag, factuality: actual}
  e3: {type: Mediation, label: bemiddeling door Fogarty, participants: [HR, SI], mediators: [p3, EC], factuality: possible}
acts:
  s1: {type: Statement, by: HR, content: "een vodje"}
  s2: {type: Proposal, by: p1, to: [p2], kind: other, content: "zes maanden geen boetes", status: rejected, time: woensdag}
  s3: {type: Proposal, by: p2, to: [p1], kind: treaty, content: "een verdrag over gezamenlijk visserijtoezicht", status: unanswered}
  s4: {type: Proposal, by: EC, to: [SI], kind: mediation_offer, content: "haar eerste vicevoorzitter, de Ier Declan Fogarty", status: accepted, about: e3}
  s7: {type: Proposal, by: EC, to: [HR], kind: mediation_offer, content: "haar eerste vicevoorzitter, de Ier Declan Fogarty", status: unanswered, about: e3}
replies:
  r1: {to: s2, by: p2, answer: rejected}
  r2: {to: s3, by: p1, answer: unanswered}
  r3: {to: s4, by: SI, answer: accepted}
  r4: {to: s7, by: HR, answer: unanswered}
