 date 2011-03-02 Cacaoprijs op hoogste punt sinds 1979

AMSTERDAM/LONDEN - Een ton cacao is woensdag in Londen voor 2.415 pond verhandeld en in New York voor 3.730 dollar, de hoogste prijs in 32 jaar. De grootste producent, [Ivoorkust|CI], exporteert nagenoeg niets meer. In de havens van [Abidjan|l1] en San Pedro ligt volgens handelaren 450.000 ton opgeslagen, genoeg voor bijna tien miljard repen.

De oorzaak is de machtsstrijd tussen [Laurent Gbagbo|p1], die het presidentschap niet wil afstaan, en [Alassane Ouattara|p2], die in november volgens de kiescommissie won. [Ouattara|p2] {riep|a1} in januari een exportstop uit om [[zijn|p2] rivaal|p1] van inkomsten te beroven; die liep eind februari af en werd met twee weken verlengd. Europese schepen mogen bovendien van Brussel niet meer laden.

Aan speculatie over een spoedig einde hechten analisten weinig waarde. [Een groep van vijf Afrikaanse staatshoofden|GV] die vorige week in [Abidjan|l1] kwam {bemiddelen|e1}, {vertrok|o1} met lege handen en heeft [haar|GV] {terugkeer|e2} tot tweemaal toe {uitgesteld|o2}. "Zolang [vijf presidenten|GV] het niet eens worden over de hoteldatum, blijven wij long," zegt Casper Burgering-Mol van ABN Amro.

Voor Nederland, waar een kwart van alle cacaobonen ter wereld doorheen gaat, zijn de gevolgen voelbaar. In de Zaanstreek draaien de malerijen op voorraden die tot mei reiken. Fabrikanten als Mars en Nestlé hebben zich voor het paasseizoen al ingedekt; de consument merkt het op zijn vroegst in september. Kleine chocolatiers zijn minder gelukkig. "Ik heb mijn prijs nu twee keer verhoogd en ik schaam me dood", zegt Geert Decoene uit Kortrijk.

Suiker werd intussen iets goedkoper, koffie nog iets duurder.
=====
entities:
  CI: {name: Ivoorkust, type: State}
  GV: {name: groep van vijf Afrikaanse staatshoofden, type: Organisation}
  p1: {name: Laurent Gbagbo, type: Person}
  p2: {name: Alassane Ouattara, type: Person}
  l1: {name: Abidjan, type: Place}
events:
  e1: {type: Mediation, participants: [p1, p2], mediators: [GV], place: l1, time: vorige week, factuality: actual}
  e2: {type: Visit, participants: [GV], place: l1, factuality: counterfactual}
acts:
  a1: {type: Statement, by: p2, content: "een exportstop uit om zijn rivaal van inkomsten te beroven", time: in januari}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e2, type: postponed}
