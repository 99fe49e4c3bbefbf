 date 2025-05-13 [Regering|BE] legt {akkoord|e1} met [Luxemburg|LU] over grensarbeiders voor aan Kamer

BRUSSEL (Belga) - De ministerraad heeft vrijdag het {avenant|e1} bij het {dubbelbelastingverdrag|e3} met [Luxemburg|LU] goedgekeurd. Grensarbeiders mogen voortaan 34 dagen per jaar van thuis uit werken zonder dat de fiscus moeilijk doet. De {tekst|e1} werd in november {ondertekend|e1} door ministers [Vincent Van Peteghem|p1] en [Gilles Roth|p2], in de marge van de [Gäichel|l1]-{top|e2}.

[Luxemburg|LU] {stort|c1} bovendien jaarlijks 48 miljoen euro in een fonds voor gemeenten zoals Aarlen en Messancy. [België|BE] had er zestig {gevraagd|a1}.

In de streek zelf blijft het morren. Wie om zeven uur op de E411 staat, doet er een uur over tot aan Sterpenich. De crèches in Attert zitten vol met kinderen wier ouders pas om half zeven thuis zijn. "Thuiswerk, daar heb je als metser niks aan", zegt Didier Lambert, schepen in Martelange, waar de ene kant van de straat [Belgisch|BE] is en de andere, met de elf tankstations, niet.

Het Rekenhof becijferde dat het grensverkeer [België|BE] 310 miljoen euro per jaar kost.
=====
entities:
  BE: {name: "België", type: State}
  LU: {name: "Luxemburg", type: State}
  p1: {name: "Vincent Van Peteghem", type: Person}
  p2: {name: "Gilles Roth", type: Person}
  l1: {name: "Gäichel", type: Place}
offices:
  - {person: p1, office: "ministers", of: BE}
  - {person: p2, office: "ministers", of: LU}
events:
  e1: {type: Agreement, participants: [p1, p2, BE, LU], place: l1, time: "in november", part_of: e2, factuality: actual}
  e2: {type: Meeting, participants: [BE, LU], place: l1, time: "in november", factuality: actual}
  e3: {type: Agreement, participants: [BE, LU], factuality: actual}
acts:
  a1: {type: Demand, by: BE, to: [LU], content: "zestig"}
  c1: {type: Concession, by: LU, to: [BE], content: "jaarlijks 48 miljoen euro in een fonds voor gemeenten zoals Aarlen en Messancy"}
