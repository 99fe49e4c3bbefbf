 date 2025-02-06 Meneer [Niyonzima|p3], en meneer [Niyonzima|p4]

Van onze verslaggever in [Luanda|l1]

De naambordjes moesten dinsdag over. Er lagen er twee met dezelfde achternaam, zonder voorletter. [Jean Bosco Nyonzima|p3], zoals de [Angolese|AO] protocoldienst [hem|p3] spelt, is minister in [Burundi|BI]. Kolonel [Innocent Niyonzima|p4] dient in het [Rwandese|RW] leger. Familie zijn [ze|p3+p4] niet, [ze|p3+p4] groeiden tachtig kilometer van [elkaar|p3+p4] op.

Twee dagen lang {vergaderden|e1} [de delegaties|RW+BI] in een leegstaand bankfiliaal aan de baai. [De {bemiddelaar|e3}|p1], [Domingos Neto|p1], {stelde|s4+s5} woensdag voor om de gevangenen in twee groepen te laten gaan, de zieken eerst. [De Burundezen|BI] {gingen akkoord|r1}, {op voorwaarde|s6} dat er een lijst met namen komt. [De Rwandezen|RW] {hielden zich op de vlakte|r2}.

Over het aantal is evenmin eensgezindheid. [Burundi|BI] {houdt het op|s7} 41 soldaten in plaats van 38.

Woensdagavond berichtte een radiozender uit Bujumbura dat [de twee ministers|p2+p3] een uur onder vier ogen hadden {gesproken|e4}. [Mukamana|p2] {sprak|s8} dat in de lobby tegen: "[Ik|p2] heb [hem|p3] alleen bij de lift gezien." [[Haar|p2] [Burundese|BI] collega|p3] was toen al naar de luchthaven. Op het terras naast de bank speelde een bruiloftsorkest. Daar waren de handtekeningen al gezet.
=====
entities:
  RW: {name: Rwanda, type: State}
  BI: {name: Burundi, type: State}
  AO: {name: Angola, type: State}
  p1: {name: Domingos Teixeira Neto, type: Person}
  p2: {name: Espérance Uwase Mukamana, type: Person}
  p3: {name: Jean-Bosco Niyonzima, type: Person}
  p4: {name: Innocent Niyonzima, type: Person}
  l1: {name: Luanda, type: Place}
offices:
  - {person: p3, office: minister, of: BI}
events:
  e1: {type: Negotiation, participants: [RW, BI], mediators: [p1], place: l1, time: Twee dagen lang, factuality: actual}
  e3: {type: Mediation, participants: [RW, BI], mediators: [p1], factuality: actual}
  e4: {type: Meeting, participants: [p2, p3], factuality: counterfactual, source: een radiozender uit Bujumbura}
acts:
  s4: {type: Proposal, by: p1, to: [BI], kind: prisoner_exchange, content: 'om de gevangenen in twee groepen te laten gaan, de zieken eerst', status: accepted, about: e1, time: woensdag}
  s5: {type: Proposal, by: p1, to: [RW], kind: prisoner_exchange, content: 'om de gevangenen in twee groepen te laten gaan, de zieken eerst', status: unanswered, about: e1, time: woensdag}
  s6: {type: Demand, by: BI, to: [RW], content: dat er een lijst met namen komt, about: e1}
  s7: {type: Statement, by: BI, content: 41 soldaten in plaats van 38}
  s8: {type: Statement, by: p2, content: Ik heb hem alleen bij de lift gezien, about: e4}
replies:
  r1: {to: s4, by: BI, answer: accepted}
  r2: {to: s5, by: RW, answer: unanswered}
