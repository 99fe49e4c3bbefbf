 date 2022-08-05 [Senegal|SN] en [rebellen|MF] Casamance {tekenen|e1} in [Bissau|l1]

[De regering van [Senegal|SN]|SN] en een vleugel van [de rebellenbeweging MFDC|MF] hebben donderdag in [Guinee-Bissau|GW] een {akkoord|e1} getekend over ontwapening in de Casamance. Het zuiden van [Senegal|SN] wordt al veertig jaar geteisterd door een {opstand|e2}.

Het {akkoord|e1} kwam tot stand met {bemiddeling|e3} van [de president van [Guinee-Bissau|GW]|p1], [Umaro Sissoco Embaló|p1]. Rebellencommandant [César Badiate|p2] {legt|s1} binnen een maand de wapens neer. [Senegal|SN] {belooft|s2} werk en grond voor [zijn|p2] mannen.

"De jeugd van de Casamance is het vechten moe", {zei|s3} [Badiate|p2]. De [Senegalese|SN] onderhandelaar, kolonel [Mamadou Diouf|p3], {noemde|s4} de plechtigheid "een begin, geen slot". Een andere commandant, [Salif Sadio|p4], {doet|e4} niet mee. [Hij|p4] {eist|s5} onafhankelijkheid en verschuilt zich aan de grens met [Gambia|GM].

[Gambia|GM] {wil|s6+s7} ook met [Sadio|p4] een {gesprek|e5} op gang brengen. De [Gambiaanse|GM] minister van Buitenlandse Zaken [Mamadou Tangara|p5] {bezocht|e6} daarvoor vorige week [Dakar|l2]. [Senegal|SN] {staat|r1} ervoor open; van [Sadio|p4] is nog {niets gehoord|r2}.

Eerdere {bestanden|e7}, in 2004 en 2014, mislukten. Kaapverdië en Mauritanië waren bij de ondertekening van 2004 aanwezig. In de Casamance kwamen sinds 1982 duizenden mensen om.
=====
entities:
  SN: {name: Senegal, type: State}
  MF: {name: MFDC, type: Organisation}
  GW: {name: Guinee-Bissau, type: State}
  GM: {name: Gambia, type: State}
  l1: {name: Bissau, type: Place}
  l2: {name: Dakar, type: Place}
  p1: {name: Umaro Sissoco Embaló, type: Person}
  p2: {name: César Badiate, type: Person}
  p3: {name: Mamadou Diouf, type: Person}
  p4: {name: Salif Sadio, type: Person}
  p5: {name: Mamadou Tangara, type: Person}
offices:
  - {person: p1, office: president, of: GW}
  - {person: p2, office: Rebellencommandant, of: MF}
  - {person: p3, office: onderhandelaar, of: SN}
  - {person: p3, office: kolonel, of: SN}
  - {person: p4, office: commandant, of: MF}
  - {person: p5, office: minister van Buitenlandse Zaken, of: GM}
events:
  e1: {type: Agreement, label: akkoord over ontwapening, participants: [SN, MF], mediators: [p1], place: l1, time: donderdag, factuality: actual}
  e2: {type: Conflict, label: opstand in de Casamance, participants: [SN, MF], time: veertig jaar, factuality: actual}
  e3: {type: Mediation, participants: [SN, MF], mediators: [p1], factuality: actual}
  e4: {type: Agreement, label: deelname van Sadio, participants: [p4], factuality: counterfactual}
  e5: {type: Negotiation, label: gesprek met Sadio, participants: [SN, p4], facilitators: [GM], factuality: possible}
  e6: {type: Visit, label: bezoek van Tangara aan Dakar, participants: [p5], place: l2, time: vorige week, factuality: actual}
  e7: {type: Agreement, label: eerdere bestanden, participants: [SN, MF], time: in 2004 en 2014, factuality: actual}
acts:
  s1: {type: Concession, by: p2, to: [SN], content: "de wapens neer"}
  s2: {type: Concession, by: SN, to: [p2], content: "werk en grond voor zijn mannen"}
  s3: {type: Statement, by: p2, content: "De jeugd van de Casamance is het vechten moe"}
  s4: {type: Statement, by: p3, content: "een begin, geen slot"}
  s5: {type: Demand, by: p4, to: [SN], content: "onafhankelijkheid"}
  s6: {type: Proposal, by: GM, to: [SN], kind: mediation_offer, content: "ook met Sadio een gesprek op gang brengen", status: accepted, about: e5}
  s7: {type: Proposal, by: GM, to: [p4], kind: mediation_offer, content: "ook met Sadio een gesprek op gang brengen", status: unanswered, about: e5}
replies:
  r1: {to: s6, by: SN, answer: accepted}
  r2: {to: s7, by: p4, answer: unanswered}
