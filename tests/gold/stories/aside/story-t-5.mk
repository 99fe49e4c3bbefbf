 date 2025-04-05 Achtergrond: zeventien tegen veertig

Het was nog donker toen ze op vrijdag 28 maart de brug bij [Ruhwa|l4] overstaken: zeventien mannen naar het noorden, veertig naar het zuiden. De {ruil|e2} maakte een eind aan drie maanden praten tussen [de Republiek [Burundi|BI]|BI] en [Rwanda|RW]. Op 14 maart, twee dagen na het begin van de tweede {ronde|e5}, was in [Entebbe|l2] een {overeenkomst|e8} {getekend|e8}, door minister [J.-B. Niyonzima|p3] en, pas van de malaria genezen, [Esperance Mukamana|p2].

Wie het bedacht? De twee groepen, de zieken eerst: dat was [mijn|p1] {voorstel|s4+s5}, {zegt|s15} [Teixeira Neto|p1] in [zijn|p1] kantoor in [Luanda|l1]. Bij [het Internationale Rode Kruis|RC] {herinnert men zich|s16} dat anders: [Genève|RC] zou het al in december op papier hebben gezet.

[Mukamana|p2] is twee maanden na dato openhartiger over [[haar|p2] collega|p3]. In [Luanda|l1] {spraken|e4} [ze|p2+p3] [elkaar|p2+p3] een kwartier, {geeft|s17} [ze|p2] nu toe. "Over onze kinderen, vooral."

De generaal van 2015 is niet uitgeleverd en de grens is nog dicht. Daarover {begint|e9} op 19 mei een derde {ronde|e9}, opnieuw in [Luanda|l1]. Kolonel [Niyonzima|p4] gaat niet meer mee. [Hij|p4] is met pensioen.
=====
entities:
  RW: {name: Rwanda, type: State}
  BI: {name: Burundi, type: State}
  RC: {name: Internationale Comité van het Rode Kruis, type: Organisation}
  p1: {name: Domingos Teixeira Neto, type: Person}
  p2: {name: Espérance Uwase Mukamana, type: Person}
  p3: {name: Jean-Bosco Niyonzima, type: Person}
  p4: {name: Innocent Niyonzima, type: Person}
  l1: {name: Luanda, type: Place}
  l2: {name: Entebbe, type: Place}
  l4: {name: Ruhwa, type: Place}
events:
  e2: {type: Agreement, participants: [RW, BI], place: l4, time: op vrijdag 28 maart, factuality: actual}
  e5: {type: Negotiation, participants: [RW, BI], place: l2, factuality: actual}
  e8: {type: Agreement, participants: [RW, BI], place: l2, time: Op 14 maart, factuality: actual}
  e4: {type: Meeting, participants: [p2, p3], place: l1, factuality: actual, source: p2}
  e9: {type: Negotiation, participants: [RW, BI], place: l1, time: op 19 mei, factuality: planned, after: e5}
acts:
  s4: {type: Proposal, by: p1, to: [BI], kind: prisoner_exchange, content: 'De twee groepen, de zieken eerst', status: proposed}
  s5: {type: Proposal, by: p1, to: [RW], kind: prisoner_exchange, content: 'De twee groepen, de zieken eerst', status: proposed}
  s15: {type: Statement, by: p1, content: dat was mijn voorstel}
  s16: {type: Statement, by: RC, content: Genève zou het al in december op papier hebben gezet}
  s17: {type: Statement, by: p2, content: In Luanda spraken ze elkaar een kwartier, about: e4}
