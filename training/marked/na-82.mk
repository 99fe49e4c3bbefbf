 date 2024-10-03 [Den Haag|NL] laat zich door [Rabat|MA] de les lezen

Vraag aan een ambtenaar van Migratie hoeveel uitgeprocedeerden [Marokko|MA] dit jaar heeft teruggenomen en hij begint over couscous. Minister [Caspar Veldkamp|p1] was er vorige week, op {bezoek|e1} bij [Nasser Bourita|p2]. Er werd {gesproken|e2}, gelachen en gegeten, en daarna kwam [Veldkamp|p1] naar buiten met de mededeling dat er een ‘{routekaart|e3}’ komt.

Die {routekaart|e3} is het {antwoord|r1} op een {verzoek|a1}: of [Rabat|MA] binnen veertien dagen papieren wil afgeven, wat [het|MA] twee jaar geleden, bij een {afspraak|e4} die geheim moest blijven en dus in de krant stond, al had {beloofd|a2}. [Bourita|p2] wilde er dit keer iets voor hebben. [Nederland|NL] moet het [Marokkaanse|MA] plan voor [de Westelijke Sahara|EH] {steunen|a3}, zoals [Madrid|ES] en [Parijs|FR] dat al doen. En zie: ‘een zeer goede basis’, {noemde|r3} [Veldkamp|p1] het vorige week ineens.

Geert Wilders, in de Kamer: ‘We geven alles weg en krijgen een routekaart.’ De motie om de visa op te schorten haalde het niet. In december {komt|e5} [Bourita|p2] naar [Den Haag|l1], als [hij|p2] tenminste tijd heeft.
=====
entities:
  NL: {name: Nederland, type: State}
  MA: {name: Marokko, type: State}
  EH: {name: Westelijke Sahara, type: State}
  ES: {name: Spanje, type: State}
  FR: {name: Frankrijk, type: State}
  l1: {name: Den Haag, type: Place}
  p1: {name: Caspar Veldkamp, type: Person}
  p2: {name: Nasser Bourita, type: Person}
offices:
  - {person: p1, office: Minister, of: NL}
events:
  e1: {type: Visit, participants: [p1], place: MA, time: vorige week, factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], time: vorige week, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: routekaart, participants: [NL, MA], factuality: planned}
  e4: {type: Agreement, participants: [NL, MA], time: twee jaar geleden, factuality: actual}
  e5: {type: Visit, participants: [p2], place: l1, time: "In december", factuality: possible}
acts:
  a1: {type: Demand, by: NL, to: [MA], content: "binnen veertien dagen papieren wil afgeven"}
  a2: {type: Concession, by: MA, to: [NL], content: "binnen veertien dagen papieren wil afgeven", time: twee jaar geleden}
  a3: {type: Demand, by: p2, to: [NL], content: "het Marokkaanse plan voor de Westelijke Sahara steunen"}
replies:
  r1: {to: a1, by: MA, answer: unanswered}
  r3: {to: a3, by: p1, answer: accepted}
