 date 2022-12-20 [Peru|PE] {zet|s1} ambassadeur [Mexico|MX] het land uit

[Peru|PE] {geeft|s1} de [Mexicaanse|MX] ambassadeur [Pablo Monroy|p1] 72 uur om te vertrekken. Dat {zei|s1} minister van Buitenlandse Zaken [Ana Cecilia Gervasi|p2] dinsdag in Lima. De uitzetting volgt op het {besluit|s2} van [Mexico|MX] om asiel te {verlenen|s2} aan het gezin van de afgezette president [Pedro Castillo|p3].

Volgens [Gervasi|p2] heeft [Mexico|MX] zich herhaaldelijk {bemoeid|s3} met de binnenlandse politiek. De [Mexicaanse|MX] president [Andrés Manuel López Obrador|p4] erkent de nieuwe president, [Dina Boluarte|p5], niet. "[Castillo|p3] is gekozen door het volk", {zei|s4} [hij|p4] vorige week.

[Castillo|p3] werd op 7 december opgepakt toen [hij|p3] onderweg was naar de [Mexicaanse|MX] ambassade. [[Zijn|p3] vrouw|p7] [Lilia Paredes|p7] en de twee kinderen kregen een vrijgeleide en zijn naar [Mexico|MX] gevlogen.

[Mexico|MX] {breekt|s5} de betrekkingen niet af, {zegt|s5} minister [Marcelo Ebrard|p6]. [Hij|p6] noemt de uitzetting {ongegrond|s6}. [Argentinië|AR], [Bolivia|BO] en [Colombia|CO] hadden vorige week samen met [Mexico|MX] in een {verklaring|s7} [hun|AR+BO+CO+MX] zorg uitgesproken over de behandeling van [Castillo|p3]. [Peru|PE] {haalde|s8} daarop [zijn|PE] ambassadeurs uit [de vier landen|AR+BO+CO+MX] terug voor overleg.

[Chili|CL], [Ecuador|EC] en [de Verenigde Staten|US] {steunen|s9+s10+s11} [Boluarte|p5]. Bij protesten tegen [haar|p5] zijn zeker 26 doden gevallen. Uruguay houdt zich afzijdig.
=====
entities:
  PE: {name: Peru, type: State}
  MX: {name: Mexico, type: State}
  AR: {name: Argentinië, type: State}
  BO: {name: Bolivia, type: State}
  CO: {name: Colombia, type: State}
  CL: {name: Chili, type: State}
  EC: {name: Ecuador, type: State}
  US: {name: Verenigde Staten, type: State}
  p1: {name: Pablo Monroy, type: Person}
  p2: {name: Ana Cecilia Gervasi, type: Person}
  p3: {name: Pedro Castillo, type: Person}
  p4: {name: Andrés Manuel López Obrador, type: Person}
  p5: {name: Dina Boluarte, type: Person}
  p6: {name: Marcelo Ebrard, type: Person}
  p7: {name: Lilia Paredes, type: Person}
offices:
  - {person: p1, office: ambassadeur, of: MX}
  - {person: p2, office: minister van Buitenlandse Zaken, of: PE}
  - {person: p3, office: president, of: PE}
  - {person: p4, office: president, of: MX}
  - {person: p5, office: president, of: PE}
  - {person: p6, office: minister, of: MX}
acts:
  s1: {type: Statement, by: PE, to: [MX], content: "72 uur om te vertrekken", time: dinsdag}
  s2: {type: Statement, by: MX, content: "asiel te verlenen aan het gezin van de afgezette president Pedro Castillo"}
  s3: {type: Statement, by: p2, to: [MX], content: "heeft Mexico zich herhaaldelijk bemoeid met de binnenlandse politiek"}
  s4: {type: Statement, by: p4, content: "Castillo is gekozen door het volk", time: vorige week}
  s5: {type: Statement, by: MX, to: [PE], content: "de betrekkingen", factuality: counterfactual}
  s6: {type: Statement, by: p6, content: "ongegrond"}
  s7: {type: Statement, by: AR, content: "zorg uitgesproken over de behandeling van Castillo", time: vorige week}
  s8: {type: Statement, by: PE, to: [AR, BO, CO, MX], content: "zijn ambassadeurs uit de vier landen"}
  s9: {type: Statement, by: CL, content: "Boluarte"}
  s10: {type: Statement, by: EC, content: "Boluarte"}
  s11: {type: Statement, by: US, content: "Boluarte"}
