 date 2023-05-28 [Teheran|IR] en [Kabul|AF] {schieten|e2} eerst en {bellen|e1} daarna

Zeven uur lang {vochten|e2} grenswachten van [Iran|IR] en strijders van [de Taliban|AF] zaterdag bij de post Sasoli, in de woestijn van Sistan. Twee Iraniërs en een Afghaan kwamen om. Zondag hing de stofwolk er nog, maar waren de kanonnen stil.

Dat laatste is te danken aan een {telefoongesprek|e1}, 's avonds laat, van [de [Iraanse|IR] gezant voor Afghanistan|p1], [Hassan Kazemi-Qomian|p1], met de [Afghaanse|AF] minister [Amir Khan Mottaqi-Noor|p2]. Zondagmiddag {dronken|e3} [zij|p1+p2] in [Kabul|l1] thee. 'Water mag geen bloed worden', {luidde|a1} [hun|p1+p2] gezamenlijke regel.

Het gaat om de Helmand. Volgens een {verdrag|e4} van 1973 heeft [Iran|IR] recht op 820 miljoen kubieke meter per jaar; er kwamen, {stelt|a2} [Teheran|IR], 27. President [Raisi|p3] {waarschuwde|a3} [de Taliban|AF] op 18 mei [zijn|p3] woorden 'serieus' te nemen, waarop een generaal een filmpje maakte met een gele jerrycan.

{Verlangd|a4} wordt nu dat [Iraanse|IR] deskundigen het peil bij de Kajaki-dam mogen komen meten. [Kabul|AF] heeft dat {niet geweigerd|r1} en niet toegestaan. Het is, aldus [Mottaqi|p2], 'een vraag voor na de zomer'.

[Qatar|QA] {bood|a5} zondag [zijn|QA] {diensten|e5} aan. Daar is {geen behoefte|r2} aan, liet [Kazemi|p1] weten, [de twee|IR+AF] kennen [elkaar|IR+AF] al tweeduizend jaar. De gemengde watercommissie kwam in 2021 voor het laatst {bijeen|e6}.

De grensovergang Pul-e Abrishom, goed voor tachtig vrachtwagens per dag, is gesloten.
=====
entities:
  IR: {name: Iran, type: State}
  AF: {name: Taliban, type: Organisation}
  QA: {name: Qatar, type: State}
  p1: {name: Hassan Kazemi-Qomian, type: Person}
  p2: {name: Amir Khan Mottaqi-Noor, type: Person}
  p3: {name: Raisi, type: Person}
  l1: {name: Kabul, type: Place}
offices:
  - {person: p1, office: gezant, of: IR}
  - {person: p2, office: minister, of: AF}
  - {person: p3, office: President, of: IR}
events:
  e1: {type: Meeting, label: telefoongesprek, participants: [p1, p2], time: "'s avonds laat", factuality: actual}
  e2: {type: Conflict, label: gevecht bij Sasoli, participants: [IR, AF], time: zaterdag, factuality: actual}
  e3: {type: Meeting, label: thee in Kabul, participants: [p1, p2], place: l1, time: Zondagmiddag, factuality: actual, after: e1}
  e4: {type: Agreement, label: Helmandverdrag, participants: [IR], time: van 1973, factuality: actual}
  e5: {type: Mediation, participants: [IR, AF], mediators: [QA], factuality: counterfactual}
  e6: {type: Meeting, label: gemengde watercommissie, participants: [IR, AF], time: in 2021, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: Water mag geen bloed worden, about: e3, time: Zondagmiddag}
  a2: {type: Statement, by: IR, content: "er kwamen, stelt Teheran, 27", about: e4}
  a3: {type: Warning, by: p3, to: [AF], content: zijn woorden 'serieus' te nemen, time: op 18 mei}
  a4: {type: Demand, by: IR, to: [AF], content: dat Iraanse deskundigen het peil bij de Kajaki-dam mogen komen meten}
  a5: {type: Proposal, by: QA, to: [IR], kind: mediation_offer, content: zijn diensten, status: rejected, time: zondag}
replies:
  r1: {to: a4, by: AF, answer: unanswered}
  r2: {to: a5, by: p1, answer: rejected}
