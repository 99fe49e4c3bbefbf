 date 2010-04-20 {Vredesgesprek|e1} [Mogadishu|SO] en [soefi's|AS] in [Addis|l1] {uitgesteld|o1} door aswolk

[ADDIS ABEBA|l1] (AP) - Een {vervolggesprek|e1} tussen [de [Somalische|SO] overgangsregering|SO] en [de gematigde soefibeweging Ahlu Sunna Waljama'a|AS], dat dinsdag in [Addis Abeba|l1] zou beginnen, is {verschoven|o1} naar begin mei. Drie leden van [de [Afrikaanse Unie|AU]-ploeg die de {bijeenkomst|e1} zou {begeleiden|e1}|TM] zitten vast op luchthavens in Frankfurt en Amsterdam, waar wegens de aswolk uit IJsland nauwelijks wordt gevlogen.

[De beweging|AS] {zei|a1} begrip te hebben voor het uitstel, maar {waarschuwde|a2} dat [haar|AS] strijders rond Dhusamareeb "geen maand zonder soldij" kunnen. Op 15 maart {tekenden|e2} [beide partijen|SO+AS], eveneens in [de [Ethiopische|ET] hoofdstad|l1], een {overeenkomst|e2} die [de soefi's|AS] vijf ministersposten en een plaats in de leiding van het leger toezegde. Daarvan is tot dusver {niets terechtgekomen|a3}, klaagt [hun|AS] woordvoerder [Abdirisaq Macallin Yuusuf|p1].

Premier [Sharmarke|p2] {beloofde|a4} maandag dat twee van de vijf benoemingen nog deze week in het staatsblad komen. "[Wij|SO] zijn een regering zonder drukpers", {zei|a5} [hij|p2], "dus gun [ons|SO] een dag of wat." Het lijkt erop dat [Ethiopië|ET], dat [de soefi's|AS] van wapens voorziet, achter de schermen heeft {aangedrongen|a6} op spoed.

Voor [Al-Shabaab|SH], dat het grootste deel van Zuid-Somalië beheerst, bestaat het {akkoord|e2} niet. Een {aanbod|a7} van sjeik [Sharif Ahmed|p3], [de president|p3], om te {praten|e3} "onder welke boom dan ook" liet [de groep|SH] vorig jaar {onbeantwoord|r1}; de koerier kwam niet terug.

In Mogadishu vielen dinsdag negen doden toen mortieren insloegen op de Bakara-markt. Een ziekenhuis in de wijk Medina meldde dat het verband op is.
=====
entities:
  SO: {name: Somalië, type: State}
  ET: {name: Ethiopië, type: State}
  AS: {name: "Ahlu Sunna Waljama'a", type: Organisation}
  AU: {name: Afrikaanse Unie, type: Organisation}
  TM: {name: ploeg van de Afrikaanse Unie, type: Organisation}
  SH: {name: Al-Shabaab, type: Organisation}
  p1: {name: Abdirisaq Macallin Yuusuf, type: Person}
  p2: {name: Sharmarke, type: Person}
  p3: {name: Sharif Ahmed, type: Person}
  l1: {name: Addis Abeba, type: Place}
offices:
  - {person: p1, office: woordvoerder, of: AS}
  - {person: p2, office: Premier, of: SO}
  - {person: p3, office: president, of: SO}
events:
  e1: {type: Negotiation, label: vervolggesprek, participants: [SO, AS], facilitators: [TM, AU], place: l1, time: begin mei, factuality: planned, after: e2}
  e2: {type: Agreement, participants: [SO, AS], place: l1, time: Op 15 maart, factuality: actual}
  e3: {type: Negotiation, participants: [p3, SH], time: vorig jaar, factuality: counterfactual}
acts:
  a1: {type: Statement, by: AS, content: begrip te hebben voor het uitstel, about: e1}
  a2: {type: Warning, by: AS, to: [SO], content: "dat haar strijders rond Dhusamareeb \"geen maand zonder soldij\" kunnen"}
  a3: {type: Statement, by: p1, content: Daarvan is tot dusver niets terechtgekomen, about: e2}
  a4: {type: Concession, by: p2, to: [AS], content: dat twee van de vijf benoemingen nog deze week in het staatsblad komen, time: maandag}
  a5: {type: Statement, by: p2, content: Wij zijn een regering zonder drukpers}
  a6: {type: Demand, by: ET, to: [SO], content: spoed, factuality: possible}
  a7: {type: Proposal, by: p3, to: [SH], kind: talks, content: "om te praten \"onder welke boom dan ook\"", status: unanswered, about: e3, time: vorig jaar}
replies:
  r1: {to: a7, by: SH, answer: unanswered}
outcomes:
  o1: {of: e1, type: postponed}
