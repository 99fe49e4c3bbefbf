 date 2015-08-04 [Delhi|IN] en [Naga-rebellen|NS] {sluiten|e1} iets waarvan niemand de tekst kent

"Historisch", {noemde|a1} premier [Narendra Modi|p1] het maandagavond, en daarmee moesten we het doen. In [zijn|p1] ambtswoning aan [Race Course Road|l1] {ondertekenden|e1} [R.N. Ravindra|p2], [gespreksleider namens de regering|p2], en [Thuingaleng Muivah-Shimray|p3] van [de NSCN-IM|NS], de sterkste gewapende groep van de [Naga's|NA], een {raamovereenkomst|e1}. [Hun|p2+p3] medeondertekenaar [Isak Chishi|p4], [de voorzitter van de beweging|p4], {tekende|e1} vanuit een ziekenhuisbed.

Wat erin staat is geheim. Wat er níet in staat lekte binnen een dag uit: 'Nagalim', de aaneensluiting van alle gebieden waar [Naga's|NA] wonen. De deelstaatregeringen van [Manipur|MP], Assam en Arunachal Pradesh, die daarvoor grond zouden moeten afstaan, waren niet op de hoogte gesteld. Chief minister [Okram Ibobi-Singh|p5] van [Manipur|MP] {eist|a3} inzage. [Hij|p5] {kreeg|r3} tot dusver geen antwoord.

Het {bestand|e2} tussen [het leger|IN] en [de rebellen|NS] geldt sinds 1997. Tachtig {ronden|e3} zijn er gevoerd, in [Bangkok|l2], [Amsterdam|l3] en [Zürich|l4], met {bemiddelaars|e5} die nooit zo mochten heten; de laatste jaren vooral met [een dominee van de doopsgezinde kerk|p6], [Wati Aier-Longkumer|p6], als postbode.

De rivalen van [de NSCN-K|NK], die het {bestand|e4} in maart {opzegden|a4} en in juni achttien soldaten doodden, zijn er niet bij. [Ravindra|p2] {zei|a5} dinsdag dat ook voor [hen|NK] 'de deur openstaat, zij het met drempel'.
=====
entities:
  IN: {name: India, type: State}
  NS: {name: NSCN-IM, type: Organisation}
  NA: {name: Naga's, type: Organisation}
  MP: {name: Manipur, type: State}
  NK: {name: NSCN-K, type: Organisation}
  p1: {name: Narendra Modi, type: Person}
  p2: {name: R.N. Ravindra, type: Person}
  p3: {name: Thuingaleng Muivah-Shimray, type: Person}
  p4: {name: Isak Chishi, type: Person}
  p5: {name: Okram Ibobi-Singh, type: Person}
  p6: {name: Wati Aier-Longkumer, type: Person}
  l1: {name: Race Course Road, type: Place}
  l2: {name: Bangkok, type: Place}
  l3: {name: Amsterdam, type: Place}
  l4: {name: Zürich, type: Place}
offices:
  - {person: p1, office: premier, of: IN}
  - {person: p2, office: gespreksleider, of: IN}
  - {person: p4, office: voorzitter, of: NS}
  - {person: p5, office: Chief minister, of: MP}
events:
  e1: {type: Agreement, label: raamovereenkomst, participants: [IN, NS, p2, p3, p4], place: l1, time: maandagavond, factuality: actual}
  e2: {type: Agreement, label: bestand met de NSCN-IM, participants: [IN, NS], time: sinds 1997, factuality: actual}
  e3: {type: Negotiation, label: tachtig ronden, participants: [IN, NS], factuality: actual}
  e4: {type: Agreement, label: bestand met de NSCN-K, participants: [IN, NK], factuality: actual}
  e5: {type: Mediation, participants: [IN, NS], mediators: [p6], time: de laatste jaren, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: Historisch, about: e1, time: maandagavond}
  a3: {type: Demand, by: p5, to: [IN], content: inzage, about: e1}
  a4: {type: Statement, by: NK, content: die het bestand in maart opzegden, time: in maart}
  a5: {type: Statement, by: p2, to: [NK], content: "'de deur openstaat, zij het met drempel'", time: dinsdag}
replies:
  r3: {to: a3, by: IN, answer: unanswered}
