 date 2025-11 [Algiers|ALG] {wijst|r1} [Saudische|SAU] {bemiddeling|e1} in conflict met [Marokko|MAR] af

ALGIERS (ANP/AFP) - [Algerije|ALG] heeft maandag een [Saudisch|SAU] {aanbod|s1+s2} {afgewezen|r1} om te {bemiddelen|e1} in het conflict met [Marokko|MAR]. [Rabat|MAR] had er zondag mee {ingestemd|r2}. President [Abdelmadjid Tebboune|p1] {ziet|e2} 'geen reden voor tussenpersonen' {zolang|e3} [Marokko|MAR] [zijn|MAR] normalisering met [Israël|ISR] niet terugdraait, meldt staatspersbureau APS.

De [Saudische|SAU] minister van Buitenlandse Zaken [Faisal bin Farhan|p2] {was|e4} afgelopen weekeinde in [Rabat|l1], waar [hij|p2] door koning [Mohammed VI|p3] werd {ontvangen|e5}. Een {doorreis|e6} naar [Algiers|l2] werd op het laatste moment {geannuleerd|o1}, volgens [Riyad|SAU] wegens 'agendaproblemen', volgens [Algerijnse|ALG] media op verzoek van [Tebboune|p1].

[Marokko|MAR] {stelde|s3} vrijdag een {ruil|e14} voor van veertien [Algerijnse|ALG] smokkelaars tegen zes vastgehouden [Marokkaanse|MAR] vissers. [Algiers|ALG] heeft daarop {niet gereageerd|r3}, zei regeringswoordvoerder [Mustapha Baitas|p4] op een {persconferentie|e7}. [Hij|p4] {eiste|e8} dat de luchtruimsluiting uit 2021 eindigt.

In [New York|l3] zijn intussen de {gesprekken|e9} over de [Westelijke Sahara|l4] {nog altijd gaande|o2}, onder auspiciën van [VN|VER]-gezant [Staffan de Mistura|p5]. [Polisario|POL] wordt er {vertegenwoordigd|d1+d2} door [Brahim Mokhtar|p6], [Marokko|MAR] door ambassadeur [Omar Hilale|p7]; [Algerije|ALG] en [Mauritanië|MAU] kijken toe als waarnemer. [Hilale|p7] zou mondeling hebben {toegezegd|e10} de politieke gevangenen uit [Laayoune|l5] over te plaatsen, aldus een diplomaat die anoniem wil blijven. [Polisario|POL] {dreigt|e11} weer met aanvallen op de zandwal als er voor Kerstmis geen datum voor een referendum ligt.

Had [Spanje|SPA] zich in 2022 afzijdig gehouden, dan was er {volgens|e13} [Mokhtar|p6] allang een {akkoord|e12} geweest. [Madrid|SPA] {gaf|a1} geen commentaar.
=====
entities:
  p1: {name: Abdelmadjid Tebboune, type: Person}
  p2: {name: Faisal bin Farhan, type: Person}
  p3: {name: Mohammed VI, type: Person}
  p4: {name: Mustapha Baitas, type: Person}
  p5: {name: Staffan de Mistura, type: Person}
  p6: {name: Brahim Mokhtar, type: Person}
  p7: {name: Omar Hilale, type: Person}
  ALG: {name: Algerije, type: State}
  MAR: {name: Marokko, type: State}
  SAU: {name: Saudi-Arabië, type: State}
  SPA: {name: Spanje, type: State}
  MAU: {name: Mauritanië, type: State}
  ISR: {name: Israël, type: State}
  POL: {name: Polisario, type: Organisation}
  VER: {name: Verenigde Naties, type: Organisation}
  l1: {name: Rabat, type: Place}
  l2: {name: Algiers, type: Place}
  l3: {name: New York, type: Place}
  l4: {name: Westelijke Sahara, type: Place}
  l5: {name: Laayoune, type: Place}
offices:
  - {person: p1, office: president, of: ALG}
  - {person: p2, office: minister van Buitenlandse Zaken, of: SAU}
  - {person: p3, office: koning, of: MAR}
  - {person: p4, office: regeringswoordvoerder, of: MAR}
  - {person: p5, office: gezant, of: VER}
  - {person: p7, office: ambassadeur, of: MAR}
events:
  e1: {type: Mediation, label: afgewezen Saudische bemiddeling, participants: [ALG, MAR], mediators: [SAU], factuality: possible}
  e4: {type: Visit, label: bezoek van Bin Farhan aan Rabat, participants: [p2], place: l1, time: afgelopen weekeinde, factuality: actual}
  e5: {type: Meeting, label: ontvangst van Bin Farhan door Mohammed VI, participants: [p2, p3], place: l1, time: afgelopen weekeinde, factuality: actual, part_of: e4}
  e6: {type: Visit, label: geannuleerde doorreis van Bin Farhan naar Algiers, participants: [p2], place: l2, factuality: counterfactual}
  e7: {type: PressConference, label: persconferentie van Baitas, participants: [p4], factuality: actual}
  e9: {type: Negotiation, label: gesprekken over de Westelijke Sahara in New York, participants: [POL, MAR], mediators: [p5], place: l3, factuality: actual, observers: [ALG, MAU]}
  e12: {type: Agreement, label: uitgebleven akkoord over de Westelijke Sahara, participants: [POL, MAR], factuality: counterfactual, source: p6}
  e14: {type: Agreement, participants: [MAR, ALG], factuality: possible}
acts:
  e2: {type: Statement, by: p1, content: geen reden voor tussenpersonen' zolang Marokko}
  e3: {type: Demand, by: p1, to: [MAR], content: Marokko zijn normalisering met Israël niet terugdraait}
  e8: {type: Demand, by: p4, to: [ALG], content: de luchtruimsluiting uit 2021 eindigt}
  e10: {type: Concession, by: p7, to: [POL], factuality: possible, content: de politieke gevangenen uit Laayoune over te plaatsen}
  e11: {type: Warning, by: POL, to: [MAR], content: aanvallen op de zandwal als er voor Kerstmis geen datum voor een referendum ligt}
  e13: {type: Statement, by: p6, content: 'Had Spanje zich in 2022 afzijdig gehouden, dan was er volgens Mokhtar allang een akkoord geweest'}
  s1: {type: Proposal, by: SAU, to: [ALG], kind: mediation_offer, status: rejected, content: om te bemiddelen in het conflict met Marokko}
  s2: {type: Proposal, by: SAU, to: [MAR], kind: mediation_offer, status: accepted, content: om te bemiddelen in het conflict met Marokko}
  s3: {type: Proposal, by: MAR, to: [ALG], kind: prisoner_exchange, status: unanswered, content: een ruil voor van veertien Algerijnse smokkelaars tegen zes vastgehouden Marokkaanse vissers}
  a1: {type: Statement, by: SPA, content: gaf geen commentaar}
replies:
  r1: {to: s1, by: ALG, answer: rejected}
  r2: {to: s2, by: MAR, answer: accepted}
  r3: {to: s3, by: ALG, answer: unanswered}
delegations:
  d1: {of: POL, head: p6, members: [], event: e9}
  d2: {of: MAR, head: p7, members: [], event: e9}
outcomes:
  o1: {of: e6, type: cancelled}
  o2: {of: e9, type: ongoing}
