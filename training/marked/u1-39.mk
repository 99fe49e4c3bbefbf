 date 2017-12-20 Voorpagina-analyse: [Slovenië|SI] en [Kroatië|HR] en de baai die niemand kan vinden

[Slovenië|SI] heeft woensdag een brief gestuurd van drie zinnen. De eerste bedankt, de tweede {verzoekt|a1}, de derde {waarschuwt|a2}. [Kroatië|HR] heeft tot 30 december de tijd om de uitspraak van het arbitragehof over de Baai van Piran {uit te voeren|a1}; doet [het|HR] dat niet, dan stapt [Ljubljana|SI] naar de rechter in Luxemburg.

Premier [Ante Maršić|p1] las de brief in het vliegtuig. '[Ik|p1] heb hem gebruikt als onderzetter', {zei|r1+a5} [hij|p1] tegen meereizende journalisten, van wie er een er foto's van maakte. [Zijn|p1] minister [Dubravka Šarić|p2] vond dat [hij|p1] het anders had kunnen zeggen. [Zij|p2] {bood|a3} diezelfde avond aan om in januari bilateraal te {praten|e1}, ergens aan zee, zonder voorwaarden. [De [Sloveense|SI] regering|SI] moet daarover nog {beslissen|r2}.

De arbitrage dateert uit 2009. Toen {tekenden|e2} [beide landen|SI+HR] in [Stockholm|l1], onder toezicht van [de Europese Commissie|EC], een {akkoord|e2} om de kwestie voor te leggen. In 2015 {stapte|a4} [Kroatië|HR] eruit, nadat was uitgelekt dat een Sloveense rechter met zijn regering belde.

Sindsdien heeft [de Commissie|EC] driemaal geprobeerd [de twee|SI+HR] weer aan tafel te {krijgen|e3}. Commissaris [Ivo Frühwirth|p3] {pendelde|e3} er in het najaar nog voor, al had [hij|p3] volgens eigen zeggen 'meer vertragingen dan gesprekken'. Alle drie de keren {strandde|o1} het op de agenda.

De vissers van Savudrija hebben intussen een lijn getrokken met jerrycans. Die wordt door beide kustwachten gerespecteerd.
=====
entities:
  SI: {name: Slovenië, type: State}
  HR: {name: Kroatië, type: State}
  EC: {name: Europese Commissie, type: Organisation}
  l1: {name: Stockholm, type: Place}
  p1: {name: Ante Maršić, type: Person}
  p2: {name: Dubravka Šarić, type: Person}
  p3: {name: Ivo Frühwirth, type: Person}
offices:
  - {person: p1, office: Premier, of: HR}
  - {person: p2, office: minister, of: HR}
  - {person: p3, office: Commissaris, of: EC}
events:
  e1: {type: Negotiation, label: bilaterale gesprekken aan zee, participants: [SI, HR], time: in januari, factuality: possible}
  e2: {type: Agreement, label: arbitrageakkoord van Stockholm, participants: [SI, HR], mediators: [EC], place: l1, time: "2009", factuality: actual}
  e3: {type: Mediation, label: pogingen van de Commissie, participants: [SI, HR], mediators: [EC, p3], factuality: actual}
acts:
  a1: {type: Demand, by: SI, to: [HR], content: "de uitspraak van het arbitragehof over de Baai van Piran uit te voeren"}
  a2: {type: Warning, by: SI, to: [HR], content: "doet het dat niet, dan stapt Ljubljana naar de rechter in Luxemburg"}
  a3: {type: Proposal, by: p2, to: [SI], kind: talks, content: "om in januari bilateraal te praten, ergens aan zee, zonder voorwaarden", status: unanswered, about: e1}
  a4: {type: Statement, by: HR, content: "stapte Kroatië eruit", time: In 2015, about: e2}
  a5: {type: Statement, by: p1, content: "Ik heb hem gebruikt als onderzetter"}
replies:
  r1: {to: a1, by: p1, answer: rejected}
  r2: {to: a3, by: SI, answer: unanswered}
outcomes:
  o1: {of: e3, type: no_breakthrough}
