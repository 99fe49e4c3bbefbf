 date 2024-11-27 Eerste nacht zonder knallen in Tyrus

"Om vier uur werd ik wakker van de stilte." Zeinab Haidar (52) zette thee, wekte haar man en begon te pakken. Om half acht stonden ze in de file bij Saida, matrassen op het dak. Het duurde negen uur. Het huis stond er nog, zonder bovenverdieping.

Het {staakt-het-vuren|e1} tussen [Israël|IL] en [Hezbollah|HZ] ging woensdag om vier uur in. [Libanon|LB] had er dinsdagavond mee {ingestemd|e1}, [het [Israëlische|IL] veiligheidskabinet|IL] met tien stemmen tegen één. [Israëls|IL] leger trekt zich in zestig dagen terug, [Hezbollah|HZ] gaat naar boven de Litani. [De Verenigde Staten|US] en [Frankrijk|FR] zien toe, samen met Unifil; [Amos Hochstein|p1], die sinds oktober wel tien keer {op en neer vloog|e2} tussen [Beiroet|l1] en [Jeruzalem|l2], mocht de tekst voorlezen.

[Benjamin Netanyahu|p2] {waarschuwde|a1} op tv dat [Israël|IL] 'bij elke schending' aanvalt. [Hezbollah|HZ]leider [Naim Qassem|p3] {noemt|a2} het {bestand|e1} 'een overwinning groter dan 2006'.

Resolutie 1701, waarop alles rust, is van dat jaar. Ook toen zouden er tussen de Blauwe Lijn en de rivier geen andere wapens meer zijn dan die van het leger. De inkt was nog nat, of de eerste bunker werd gegraven.

's Avonds eet de familie Haidar aubergines, bij een bouwlamp. Het raam is een dekbed.
=====
entities:
  IL: {name: "Israël", type: State}
  LB: {name: "Libanon", type: State}
  US: {name: "Verenigde Staten", type: State}
  FR: {name: "Frankrijk", type: State}
  HZ: {name: "Hezbollah", type: Organisation}
  p1: {name: "Amos Hochstein", type: Person}
  p2: {name: "Benjamin Netanyahu", type: Person}
  p3: {name: "Naim Qassem", type: Person}
  l1: {name: "Beiroet", type: Place}
  l2: {name: "Jeruzalem", type: Place}
offices:
  - {person: p3, office: "leider", of: HZ}
events:
  e1: {type: Agreement, participants: [IL, HZ, LB], guarantors: [US, FR], time: "woensdag om vier uur", factuality: actual}
  e2: {type: Mediation, participants: [IL, LB], mediators: [p1], time: "sinds oktober", factuality: actual}
acts:
  a1: {type: Warning, by: p2, to: [HZ], content: "Israël 'bij elke schending' aanvalt"}
  a2: {type: Statement, by: p3, content: "een overwinning groter dan 2006"}
