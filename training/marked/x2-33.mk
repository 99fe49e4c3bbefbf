 date 2023-01-25 Kamer buigt zich over {ruil|e1} met [Teheran|IR]

In de plenaire vergadering van woensdag moest eerste minister [Annelien Verschueren|p1] tekst en uitleg geven bij het {verdrag|e2} met [Iran|IR] over het overbrengen van veroordeelden. Dat {akkoord|e2} werd in maart in alle discretie {gesloten|e2}; het moet de vrijlating van de Gentse hulpverlener [Jonas Vercruysse|p2] mogelijk maken.

"Onderhandelt [de regering|BE] nog?", wou Karim El Idrissi (Vooruit) weten. [De premier|p1] antwoordde bevestigend. [Oman|OM] {speelt|e3} sinds de zomer boodschapper. In [Muscat|l1] waren er twee {sessies|e4}; bij de jongste werd [België|BE] {vertegenwoordigd|d1} door ambassadeur in bijzondere dienst [Hugues de Crayencour|p4]. [Iran|IR] {wil|s2} [Vercruysse|p2] enkel vrijgeven in ruil voor de veroordeelde diplomaat [Behnam Sadeghi|p5]. Over [Vercruysses|p2] gezondheid kreeg [ons land|BE] wel {waarborgen|s3}.

[Sander Loones-Declercq|p6] (N-VA) {waarschuwde|s4} dat [de regering|BE] met deze {ruil|e1} "een prijskaartje hangt aan elke Belg met een rugzak". [Hij|p6] {vroeg|a1} om het {verdrag|e2} op te zeggen. [Verschueren|p1] {hield de boot af|r1}: "[Ik|p1] ga geen brug opblazen waar iemand op staat."

De [Iraanse|IR] oppositie in ballingschap trok al naar de rechter. Het Grondwettelijk Hof schorste de wet in december, waardoor een eerste {uitwisseling|e5}, begin januari, werd {afgeblazen|o1}. Volgens [de premier|p1] {blijft|s5} een {ruil|e1} vóór de zomer "denkbaar, niet zeker". [Ze|p1] {vliegt|e6} volgende maand zelf naar [Muscat|l1].

Van een {bezoek|e7} van de [Iraanse|IR] justitieminister [Hossein Farahani|p7] aan [Brussel|l2], waarover op sociale media druk wordt gespeculeerd, is volgens [haar|p1] {geen sprake|s6}. Evenmin zou [Oman|OM] voor [zijn|OM] diensten betaald worden. "[De sultan|p8] {stelde|s7} als enige voorwaarde dat men [zijn|p8] koks niet filmt", aldus [de premier|p1], die daarmee de lachers op [haar|p1] hand kreeg.
=====
entities:
  IR: {name: Iran, type: State}
  BE: {name: België, type: State}
  OM: {name: Oman, type: State}
  p1: {name: Annelien Verschueren, type: Person}
  p2: {name: Jonas Vercruysse, type: Person}
  p4: {name: Hugues de Crayencour, type: Person}
  p5: {name: Behnam Sadeghi, type: Person}
  p6: {name: Sander Loones-Declercq, type: Person}
  p7: {name: Hossein Farahani, type: Person}
  p8: {name: sultan van Oman, type: Person}
  l2: {name: Brussel, type: Place}
  l1: {name: Muscat, type: Place}
offices:
  - {person: p1, office: eerste minister, of: BE}
  - {person: p4, office: ambassadeur in bijzondere dienst, of: BE}
  - {person: p5, office: diplomaat, of: IR}
  - {person: p7, office: justitieminister, of: IR}
  - {person: p8, office: sultan, of: OM}
events:
  e1: {type: Agreement, label: ruil van Vercruysse en Sadeghi, participants: [BE, IR], time: vóór de zomer, factuality: possible}
  e2: {type: Agreement, label: verdrag over het overbrengen van veroordeelden, participants: [BE, IR], time: in maart, factuality: actual}
  e3: {type: Mediation, label: Omaanse bemiddeling, participants: [BE, IR], mediators: [OM], time: sinds de zomer, factuality: actual}
  e4: {type: Negotiation, label: sessies in Muscat, participants: [BE, IR], mediators: [OM], place: l1, factuality: actual}
  e5: {type: Agreement, label: uitwisseling van begin januari, participants: [BE, IR], time: begin januari, factuality: counterfactual}
  e6: {type: Visit, label: reis van Verschueren naar Muscat, participants: [p1], place: l1, time: volgende maand, factuality: planned}
  e7: {type: Visit, label: bezoek van Farahani aan Brussel, participants: [p7], place: l2, factuality: counterfactual}
acts:
  s2: {type: Proposal, by: IR, to: [BE], kind: prisoner_exchange, content: "enkel vrijgeven in ruil voor de veroordeelde diplomaat Behnam Sadeghi", status: proposed, about: e1}
  s3: {type: Concession, by: IR, to: [BE], content: "Over Vercruysses gezondheid"}
  s4: {type: Warning, by: p6, to: [BE], content: "een prijskaartje hangt aan elke Belg met een rugzak", about: e1}
  a1: {type: Demand, by: p6, to: [BE], content: "om het verdrag op te zeggen", about: e2}
  s5: {type: Statement, by: p1, content: "denkbaar, niet zeker", about: e1}
  s6: {type: Statement, by: p1, content: "geen sprake", about: e7}
  s7: {type: Demand, by: p8, content: "dat men zijn koks niet filmt"}
replies:
  r1: {to: a1, by: p1, answer: rejected}
delegations:
  d1: {of: BE, head: p4, members: [], event: e4}
outcomes:
  o1: {of: e5, type: cancelled}
