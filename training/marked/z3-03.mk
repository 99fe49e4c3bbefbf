 date 2017-09-21 President [Toqajev|p1] {komt niet|e1} naar Den Haag

[De [Kazachse|KZ] president|p1] heeft [zijn|p1] {reis|e1} naar [Nederland|NL] een dag voor vertrek {geschrapt|o1}. [Aslan Toqajev|p1] zou donderdag {aanzitten|e2} aan een lunch met premier [Van Hoorn|p2] en 's middags de haven van Rotterdam {bezichtigen|e1}. [Astana|KZ] {voert|a1} als reden een oorontsteking aan. In [Den Haag|NL] denkt men dat kritische vragen uit de Kamer [hem|p1] de lust hebben benomen. Een nieuwe datum is er niet.

Vorig jaar {ontving|e3} [Toqajev|p1] in [Astana|l1] wel drie [Nederlandse|NL] bewindslieden. Toen werden [beide landen|KZ+NL] het {eens|e4} over een belastingverdrag.
=====
entities:
  l1: {name: Astana, type: Place}
  p1: {name: Aslan Toqajev, type: Person}
  p2: {name: Van Hoorn, type: Person}
  KZ: {name: Kazachstan, type: State}
  NL: {name: Nederland, type: State}
offices:
  - {person: p1, office: president, of: KZ}
  - {person: p2, office: premier, of: NL}
events:
  e3: {type: Meeting, label: ontvangst van Nederlandse bewindslieden, participants: [p1, NL], place: l1, time: Vorig jaar, factuality: actual}
  e4: {type: Agreement, label: belastingverdrag, participants: [KZ, NL], time: Vorig jaar, factuality: actual, part_of: e3}
  e1: {type: Visit, label: reis van Toqajev naar Nederland, participants: [p1], hosts: [NL], place: NL, time: donderdag, factuality: counterfactual}
  e2: {type: Meeting, label: lunch van Toqajev en Van Hoorn, participants: [p1, p2], time: donderdag, factuality: counterfactual, part_of: e1}
acts:
  a1: {type: Statement, by: KZ, content: "een oorontsteking", about: e1}
outcomes:
  o1: {of: e1, type: cancelled}
