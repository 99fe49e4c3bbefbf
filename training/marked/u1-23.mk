 date 2006-06-19 [Burundi|BI]: {wapenstilstand|e1} met [laatste rebellen|FN] van kracht, maar de helft van de tafel bleef leeg

Het is zover, of toch bijna. Zondagavond hebben [de regering van [Burundi|BI]|BI] en [het FNL|FN], [de enige rebellengroep die nog vocht|FN], in het [Tanzaniaanse|TZ] [Dar es Salaam|l1] een {tekst|e1} {ondertekend|e1} die binnen twee weken een einde moet maken aan dertien jaar {burgeroorlog|e2}. De plechtigheid werd bijgewoond door [de presidenten van [Tanzania|TZ] en [Oeganda|UG]|p5+p6]. [Een derde gast|p7], [de [Rwandese|RW] president|p7], kwam niet.

De {besprekingen|e3} begonnen op 29 mei en werden {geleid|e3} door [de [Zuid-Afrikaanse|ZA] minister van Veiligheid|p1], [Themba Nkabinde|p1]. [Hij|p1] had er [zijn|p1] koffer tweemaal voor gepakt: een eerste keer {liep|o2} [het FNL|FN] weg omdat op het naambordje 'Hutu-rebellen' stond.

Wat is er {afgesproken|e1}? De gevechten {stoppen|o3}, gevangenen komen vrij, en over de plaatsen van [het FNL|FN] in het leger wordt vanaf 1 juli {voortgepraat|e4+o4}. Dat laatste is geen detail. Hoofdonderhandelaar [Pasteur Habonimana|p2] {wou|a1} de helft van alle officiersrangen. [De regering|BI] had er een op de tien {veil|a2}.

Wie in [Dar es Salaam|l1] ontbrak, was [de leider van [het FNL|FN]|p3] zelf, [Agathon Ndayizeye|p3]. [[Zijn|p3] broer|p8] {tekende|e1} in [zijn|p3] plaats. [België|BE], dat de hotelkosten van [de rebellen|FN] betaalde, {toont|a3} zich 'voorzichtig hoopvol'. "Er staan twee handtekeningen op", {reageert|a4} [de [Belgische|BE] gezant|p4], [Paul Vercruysse|p4]. "Nu nog twee woorden die gehouden worden."
=====
entities:
  BI: {name: Burundi, type: State}
  FN: {name: FNL, type: Organisation}
  TZ: {name: Tanzania, type: State}
  UG: {name: Oeganda, type: State}
  RW: {name: Rwanda, type: State}
  ZA: {name: Zuid-Afrika, type: State}
  BE: {name: België, type: State}
  l1: {name: Dar es Salaam, type: Place}
  p1: {name: Themba Nkabinde, type: Person}
  p2: {name: Pasteur Habonimana, type: Person}
  p3: {name: Agathon Ndayizeye, type: Person}
  p4: {name: Paul Vercruysse, type: Person}
  p5: {name: president van Tanzania, type: Person}
  p6: {name: president van Oeganda, type: Person}
  p7: {name: president van Rwanda, type: Person}
  p8: {name: broer van Agathon Ndayizeye, type: Person}
offices:
  - {person: p1, office: minister van Veiligheid, of: ZA}
  - {person: p2, office: Hoofdonderhandelaar, of: FN}
  - {person: p3, office: leider, of: FN}
  - {person: p4, office: gezant, of: BE}
  - {person: p5, office: president, of: TZ}
  - {person: p6, office: president, of: UG}
  - {person: p7, office: president, of: RW}
events:
  e1: {type: Agreement, label: wapenstilstand van Dar es Salaam, participants: [BI, FN, p8], mediators: [p1], observers: [p5, p6], place: l1, time: Zondagavond, factuality: actual, part_of: e3}
  e2: {type: Conflict, label: burgeroorlog in Burundi, participants: [BI, FN], time: dertien jaar, factuality: actual}
  e3: {type: Negotiation, label: besprekingen in Dar es Salaam, participants: [BI, FN], mediators: [p1], place: l1, time: op 29 mei, factuality: actual}
  e4: {type: Negotiation, label: gesprekken over het leger, participants: [BI, FN], time: vanaf 1 juli, factuality: planned, after: e3}
acts:
  a1: {type: Demand, by: p2, to: [BI], content: "de helft van alle officiersrangen"}
  a2: {type: Concession, by: BI, to: [FN], content: "een op de tien"}
  a3: {type: Statement, by: BE, content: "voorzichtig hoopvol"}
  a4: {type: Statement, by: p4, content: "Er staan twee handtekeningen op"}
outcomes:
  o2: {of: e3, type: walkout}
  o3: {of: e3, type: ceasefire}
  o4: {of: e3, type: continuation_agreed}
