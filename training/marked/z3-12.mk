 date 2025-01-30 [Peru|PE] {waarschuwt|a1} [Ecuador|EC]

[Peru|PE] zal elke drone neerhalen die nog boven de Cenepa verschijnt, zo heeft de [Peruaanse|PE] generaal [Hugo Villavicencio|p1] donderdag [Quito|EC] {laten weten|a1}. [Ecuador|EC] {doet|r1} er het zwijgen toe.
=====
entities:
  PE: {name: Peru, type: State}
  EC: {name: Ecuador, type: State}
  p1: {name: Hugo Villavicencio, type: Person}
offices:
  - {person: p1, office: generaal, of: PE}
acts:
  a1: {type: Warning, by: p1, to: [EC], content: "elke drone neerhalen die nog boven de Cenepa verschijnt", time: donderdag}
replies:
  r1: {to: a1, by: EC, answer: unanswered}
