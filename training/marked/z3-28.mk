 date 2024-12-03 Uitgelekt: noodplan voor [Haïti|HT] ligt klaar

[De Dominicaanse Republiek|DO] zou [Port-au-Prince|HT] een {proefbestand|e1} van twee weken met de bende [Viv Ansanm|VA] hebben {voorgelegd|a1}. Een ingewijde zei dat tegen persbureau Reuters. Tijdens die weken krijgen dokters vrij baan. [De overgangsraad|HT] zegt er {niets|r1} over. [Santo Domingo|DO] {verwijst|a2} het verhaal naar het rijk der fabelen.
=====
entities:
  HT: {name: Haïti, type: State}
  DO: {name: Dominicaanse Republiek, type: State}
  VA: {name: Viv Ansanm, type: Organisation}
events:
  e1: {type: Agreement, label: proefbestand van twee weken, participants: [HT, VA], mediators: [DO], time: twee weken, factuality: possible}
acts:
  a1: {type: Proposal, by: DO, to: [HT], kind: ceasefire, content: "een proefbestand van twee weken met de bende Viv Ansanm", status: unanswered, about: e1, factuality: possible, source: Een ingewijde}
  a2: {type: Statement, by: DO, content: "het verhaal naar het rijk der fabelen"}
replies:
  r1: {to: a1, by: HT, answer: unanswered}
