 date 2019-07-16 Varkens, geld en een bisschop: [twee clans|AM+TA] {leggen|e1} de bijl neer

REPORTAGE - Hooglanden van Papoea-Nieuw-Guinea

Zes dagen nadat in Karida twintig vrouwen en kinderen met kapmessen werden gedood, hebben oudsten van [de Ambu|AM] en [de Tagali|TA] dinsdag in [Tari|l1] een {bestand|e1+o1} van drie maanden {afgesproken|e1}. Geschreven is er niets. Er werd een stuk suikerriet doormidden gehakt en beide helften gingen in het vuur.

[Timothy Hengebe|p1], [de bisschop van Mendi|p1], zat drie dagen lang {tussen|e2} [de clans|AM+TA] in, op een omgekeerd bierkrat. [Hij|p1] had de {samenkomst|e3} zondag na de mis {bijeengeroepen|e3}. "De staat heeft hier één auto, zonder motor", {zegt|a1} [hij|p1]. "[Wij|p1] hebben tenminste een klok." [De gouverneur van Hela|p2], [Philip Undialu-Arabe|p2], was er ook, maar {luisterde|e3} alleen.

[De Tagali|TA] {eisen|a2} vierhonderd varkens en 300.000 kina, zo'n 80.000 euro, voor [hun|TA] doden. [De Ambu|AM] {boden|a3} er honderdtwintig en geen geld. [Hengebe|p1] {suggereerde|a4+a5} het midden op te zoeken en de betaling over vijf marktdagen te spreiden. Voor [de Ambu|AM] is dat {te doen|r2}. [Mangobe Tupi|p3], die voor [de Tagali|TA] {sprak|d1}, {wilde|r3} er eerst met de weduwen over praten. Met die vraag ging [iedereen|AM+TA] naar huis.

In 2014 hielp een vergelijkbare {overeenkomst|e4} twee jaar. Toen dreef een loslopende hond [de clans|AM+TA] weer uiteen, althans zo wordt het verteld. Sindsdien zijn er moderne geweren, gekocht van het geld dat met de gasleiding kwam.

Premier [James Marape|p4], die zelf uit Hela komt, noemde het bloedbad "een van de droevigste dagen van mijn leven". [Hij|p4] stuurde honderd agenten en {dreigde|a6} de daders met de doodstraf. Een {bezoek|e5} dat [hij|p4] dinsdag zou brengen, werd wegens mist {geschrapt|o2}.

Na het vuur kwam de regen. Onder een afdak maakte een jongen van een jaar of tien een pijl, zoals jongens hier doen. Een catechist pakte hem af, brak hem, en gaf hem de stukken terug.
=====
entities:
  AM: {name: Ambu, type: Organisation}
  TA: {name: Tagali, type: Organisation}
  p1: {name: Timothy Hengebe, type: Person}
  p2: {name: Philip Undialu-Arabe, type: Person}
  p3: {name: Mangobe Tupi, type: Person}
  p4: {name: James Marape, type: Person}
  l1: {name: Tari, type: Place}
offices: []

events:
  e1: {type: Agreement, label: bestand van drie maanden, participants: [AM, TA], mediators: [p1], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Mediation, participants: [AM, TA], mediators: [p1], time: drie dagen lang, factuality: actual}
  e3: {type: Negotiation, participants: [AM, TA, p3], mediators: [p1], observers: [p2], place: l1, time: drie dagen lang, factuality: actual}
  e4: {type: Agreement, participants: [AM, TA], time: In 2014, factuality: actual}
  e5: {type: Visit, participants: [p4], time: dinsdag, factuality: counterfactual}
acts:
  a1: {type: Statement, by: p1, content: "De staat heeft hier één auto, zonder motor"}
  a2: {type: Demand, by: TA, to: [AM], content: "vierhonderd varkens en 300.000 kina"}
  a3: {type: Concession, by: AM, to: [TA], content: "honderdtwintig en geen geld"}
  a4: {type: Proposal, by: p1, to: [AM], kind: other, content: "het midden op te zoeken en de betaling over vijf marktdagen te spreiden", status: accepted, about: e3}
  a5: {type: Proposal, by: p1, to: [TA], kind: other, content: "het midden op te zoeken en de betaling over vijf marktdagen te spreiden", status: unanswered, about: e3}
  a6: {type: Warning, by: p4, content: "de daders met de doodstraf"}
replies:
  r2: {to: a4, by: AM, answer: accepted}
  r3: {to: a5, by: p3, answer: unanswered}
delegations:
  d1: {of: TA, head: p3, members: [], event: e3}
outcomes:
  o1: {of: e3, type: ceasefire}
  o2: {of: e5, type: cancelled}
