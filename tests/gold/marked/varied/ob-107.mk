 date 2009-08-29 [Bern|CH] {zegt|s1} sorry, [Tripoli|LY] zegt niets

De [Zwitserse|CH] president [Hans-Rudolf Merz|p1] is donderdag {met lege handen|o1} teruggekeerd uit [Libië|l1]. [Hij|p1] was er een dag eerder naartoe {gevlogen|e1} om twee zakenlieden op te halen die het land niet uit mogen sinds in Genève een zoon van [Gaddafi|p2] werd aangehouden. [Merz|p1] {bood|s1} er [zijn|p1] {excuses|s1} aan en {tekende|e2} een {akkoord|e2} over een scheidsgerecht. [Gaddafi|p2] zelf {ontving|e3} [hem|p1] niet.
=====
entities:
  CH: {name: Zwitserland, type: State}
  LY: {name: Libië, type: State}
  l1: {name: Libië, type: Place}
  p1: {name: Hans-Rudolf Merz, type: Person}
  p2: {name: Gaddafi, type: Person}
offices:
  - {person: p1, office: president, of: CH}
events:
  e1: {type: Visit, participants: [p1], place: l1, time: een dag eerder, factuality: actual}
  e2: {type: Agreement, label: over een scheidsgerecht, participants: [p1, CH, LY], place: l1, factuality: actual}
  e3: {type: Meeting, participants: [p1, p2], place: l1, factuality: counterfactual}
acts:
  s1: {type: Statement, by: p1, to: [LY], content: zijn excuses}
outcomes:
  o1: {of: e1, type: no_breakthrough}
