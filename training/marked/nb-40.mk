 date 2024-06-20 [TenneT|TT] en [Berlijn|DE]: 22 miljard, {geen deal|o1}

De verkoop van het [Duitse|DE] hoogspanningsnet aan [de [Duitse|DE] staat|DE] is van de baan. [TenneT|TT] {meldt|a1} donderdag dat de {gesprekken|e1}, die in februari 2023 begonnen, {zonder resultaat|o1} zijn beëindigd. [Berlijn|DE] {liet|a2} weten door geldgebrek 'momenteel' niet te kunnen kopen.

Minister [Eelco Heinen|p1] van Financiën hoorde het woensdagavond al, per telefoon, van [zijn|p1] ambtgenoot [Christian Lindner|p2]. Het {gesprek|e2} duurde een kwartier en was, zegt iemand die meeluisterde, 'beleefd op het randje'. [Nederland|NL] heeft intussen 25 miljard euro {aangeboden|s1} als overbruggingskrediet voor twee jaar, en {hoopt|a3} dat een beursgang uitkomst biedt.

Kabels

Tot 2033 moet er bij de oosterburen 90 miljard de grond in. Zo wordt windstroom van de Noordzee naar de autofabrieken in Beieren gebracht. SuedLink, een kabel van 700 kilometer, ligt er voor een vijfde. Boeren in Hessen willen hem niet onder hun bietenveld; de tunnel onder de Elbe liep in mei vol water.

Aandeelhouder [Nederland|NL] houdt het risico. 'Je wilt niet dat een pensionado in Assen borg staat voor een mast in Oberpfalz', zegt energie-econoom Machiel Mulder. Kredietbeoordelaar S&P verlaagde de rating in de namiddag niet, wel het vooruitzicht.
=====
entities:
  DE: {name: "Duitsland", type: State}
  NL: {name: "Nederland", type: State}
  TT: {name: "TenneT", type: Organisation}
  p1: {name: "Eelco Heinen", type: Person}
  p2: {name: "Christian Lindner", type: Person}
events:
  e1: {type: Negotiation, participants: [TT, DE], time: "in februari 2023", factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], time: "woensdagavond", factuality: actual}
acts:
  a1: {type: Statement, by: TT, content: "de gesprekken, die in februari 2023 begonnen, zonder resultaat zijn beëindigd"}
  a2: {type: Statement, by: DE, content: "door geldgebrek 'momenteel' niet te kunnen kopen"}
  a3: {type: Statement, by: NL, content: "een beursgang uitkomst biedt"}
  s1: {type: Proposal, by: NL, to: [TT], kind: other, content: "25 miljard euro aangeboden als overbruggingskrediet", status: proposed}
outcomes:
  o1: {of: e1, type: no_breakthrough}
