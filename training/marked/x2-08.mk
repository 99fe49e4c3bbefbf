 date 2020-12-04 "Een {wapenstilstand|e1} teken je niet met rivalen, maar met vijanden"

[Ze|p1] heet de stilste vrouw van het Midden-Oosten. Toch praat de [Jordaanse|JO] topdiplomate [Rania Khasawneh|p1] twee uur honderduit, in een koffiehuis in Amman, over de {ronde|e2} van [Akaba|l1] waarin [zij|p1] in oktober als {bemiddelaarster|e3} tussen [de [Syrische|SY] regering|SY] en [de Druzische milities van Suweida|DR] optrad.

Waarom lukte daar wat in Genève nooit is gelukt?

"Omdat niemand ons filmde. [De Druzen|DR] kwamen met {drie|d1}: [een sjeik|p2], [Nayef al-Atrash|p2], die het woord {voerde|d1}, en twee ingenieurs. [Damascus|SY] {stuurde|d2} [een kolonel|p3] van wie [ik|p1] de naam nog steeds niet mag zeggen. We aten samen. Op de tweede dag {vroeg|a1} [de sjeik|p2] dat [het leger|SY] [zijn|SY] tanks zou terugtrekken tot achter de rijksweg. [De kolonel|p3] liet [zijn|p3] thee staan en {zei|r1+a2}: 'Tot de rijksweg, niet erachter.' Dat was het {akkoord|e1}."

Zo eenvoudig?

"Nee. Over de dienstplicht zijn [ze|SY+DR] {het nooit eens geworden|o1}. [Ik|p1] had {voorgesteld|s1+s3} dat [Druzische|DR] jongens in eigen streek zouden dienen, met [Rusland|RU] als borg. [De sjeik|p2] was {voor|r2}. [De kolonel|p3] {moest bellen|r3}, en belt geloof [ik|p1] nog altijd."

Is er nooit iemand weggelopen?

"Bijna. [De sjeik|p2] had de eerste avond [zijn|p2] mantel al om. [Ik|p1] ben op de drempel gaan zitten, met [mijn|p1] breiwerk. Over een vrouw van zeventig {stap|o2} je niet heen. Om middernacht hing de mantel weer aan de haak."

Houdt het {bestand|e1}?

"Zolang het regent. In april worden de wegen droog. [Ik|p1] heb [de koning|p4] {gewaarschuwd|s2}: als er voor Pasen geen {tweede gesprek|e4} komt, begint alles opnieuw."

[Khasawneh|p1] vertrekt maandag op {bezoek|e5} naar [Moskou|l2], waar [ze|p1] viceminister [Andrej Glazkov|p5] {spreekt|e6} over waarnemers. Of dat iets uithaalt? [Ze|p1] draait [haar|p1] kopje om. "Vraag het aan het dik."
=====
entities:
  JO: {name: Jordanië, type: State}
  p1: {name: Rania Khasawneh, type: Person}
  l1: {name: Akaba, type: Place}
  SY: {name: Syrië, type: State}
  DR: {name: Druzische milities van Suweida, type: Organisation}
  p2: {name: Nayef al-Atrash, type: Person}
  p3: {name: kolonel, type: Person}
  RU: {name: Rusland, type: State}
  p4: {name: koning van Jordanië, type: Person}
  l2: {name: Moskou, type: Place}
  p5: {name: Andrej Glazkov, type: Person}
offices:
  - {person: p1, office: topdiplomate, of: JO}
  - {person: p2, office: sjeik, of: DR}
  - {person: p3, office: kolonel, of: SY}
  - {person: p5, office: viceminister, of: RU}
events:
  e1: {type: Agreement, label: bestand van Akaba, participants: [SY, DR], mediators: [p1], place: l1, time: in oktober, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: ronde van Akaba, participants: [SY, DR], mediators: [p1], place: l1, time: in oktober, factuality: actual}
  e3: {type: Mediation, label: bemiddeling van Khasawneh, participants: [SY, DR], mediators: [p1], place: l1, time: in oktober, factuality: actual}
  e4: {type: Negotiation, label: tweede gesprek, participants: [SY, DR], time: voor Pasen, factuality: possible, after: e2}
  e5: {type: Visit, label: bezoek van Khasawneh aan Moskou, participants: [p1], place: l2, time: maandag, factuality: planned}
  e6: {type: Meeting, label: gesprek met Glazkov, participants: [p1, p5], place: l2, time: maandag, factuality: planned, part_of: e5}
acts:
  a1: {type: Demand, by: p2, to: [SY], content: "dat het leger zijn tanks zou terugtrekken tot achter de rijksweg"}
  a2: {type: Concession, by: p3, to: [DR], content: "Tot de rijksweg, niet erachter"}
  s1: {type: Proposal, by: p1, to: [DR], kind: guarantee, content: "dat Druzische jongens in eigen streek zouden dienen, met Rusland als borg", status: accepted}
  s3: {type: Proposal, by: p1, to: [SY], kind: guarantee, content: "dat Druzische jongens in eigen streek zouden dienen, met Rusland als borg", status: unanswered}
  s2: {type: Warning, by: p1, to: [p4], content: "als er voor Pasen geen tweede gesprek komt, begint alles opnieuw"}
replies:
  r1: {to: a1, by: p3, answer: rejected}
  r2: {to: s1, by: p2, answer: accepted}
  r3: {to: s3, by: p3, answer: unanswered}
delegations:
  d1: {of: DR, head: p2, members: [], event: e2}
  d2: {of: SY, head: p3, members: [], event: e2}
outcomes:
  o2: {of: e2, type: walkout, factuality: counterfactual}
  o1: {of: e2, type: partial_agreement}
