 date 2025-10-19 [Pakistan|PK] en [Afghanistan|AF] sluiten {bestand|e1} in [Doha|l1]

[Pakistan|PK] en [Afghanistan|AF] zijn in de nacht van zaterdag op zondag een {staakt-het-vuren|e1+o1} overeengekomen. Dat meldt [Qatar|QA], dat samen met [Turkije|TR] {bemiddelde|e2}. Op 25 oktober {praten|e3} [de buurlanden|PK+AF] verder in [Istanbul|l2].

In [Doha|l1] {onderhandelden|e4} de [Pakistaanse|PK] defensieminister [Khawaja Asif|p1] en [zijn|p1] [Afghaanse|AF] collega [Mohammad Yaqoob|p2] dertien uur lang. Het {overleg|e4} zou vrijdag beginnen, maar werd na nieuwe luchtaanvallen een dag {uitgesteld|o2}.

"Terreur vanaf [Afghaans|AF] grondgebied stopt onmiddellijk", {schrijft|s1} [Asif|p1] op X. [Yaqoob|p2] {ontkent|s2} dat [zijn|p2] land [de Pakistaanse Taliban|TTP] onderdak biedt. In de verklaring van [Qatar|QA] staat daar niets over.

Aan het {bestand|e1} ging een {wapenstilstand|e5} van 48 uur vooraf, die op woensdag inging. Die werd vrijdag geschonden toen [Pakistaanse|PK] straaljagers de provincie Paktika bombardeerden. Daarbij kwamen volgens [Afghanistan|AF] drie cricketspelers om. De Afghaanse cricketbond trekt zich terug uit een toernooi in [Pakistan|PK].

[Iran|IR] en [Saudi-Arabië|SA] hadden vorige week {aangeboden|s4+s5} te helpen. Daar is [Islamabad|PK] niet op {ingegaan|r1+r2}.

Door de {gevechten|e6} vielen sinds 9 oktober tientallen doden. De grensovergang bij Torkham is nog dicht. [India|IN], dat vorige week de [Afghaanse|AF] minister [Amir Khan Muttaqi|p3] {ontving|e7}, zegt de ontwikkelingen te volgen.
=====
entities:
  PK: {name: Pakistan, type: State}
  AF: {name: Afghanistan, type: State}
  QA: {name: Qatar, type: State}
  TR: {name: Turkije, type: State}
  TTP: {name: Pakistaanse Taliban, type: Organisation}
  IR: {name: Iran, type: State}
  SA: {name: Saudi-Arabië, type: State}
  IN: {name: India, type: State}
  l1: {name: Doha, type: Place}
  l2: {name: Istanbul, type: Place}
  p1: {name: Khawaja Asif, type: Person}
  p2: {name: Mohammad Yaqoob, type: Person}
  p3: {name: Amir Khan Muttaqi, type: Person}
offices:
  - {person: p1, office: defensieminister, of: PK}
  - {person: p2, office: defensieminister, of: AF}
  - {person: p3, office: minister, of: AF}
events:
  e1: {type: Agreement, label: staakt-het-vuren, participants: [PK, AF], mediators: [QA, TR], place: l1, time: in de nacht van zaterdag op zondag, factuality: actual}
  e2: {type: Mediation, participants: [PK, AF], mediators: [QA, TR], factuality: actual}
  e3: {type: Negotiation, label: vervolg in Istanbul, participants: [PK, AF], place: l2, time: Op 25 oktober, factuality: planned, after: e4}
  e4: {type: Negotiation, label: onderhandelingen in Doha, participants: [p1, p2], mediators: [QA, TR], place: l1, time: dertien uur lang, factuality: actual}
  e5: {type: Agreement, label: wapenstilstand van 48 uur, participants: [PK, AF], time: op woensdag, factuality: actual}
  e6: {type: Conflict, participants: [PK, AF], time: sinds 9 oktober, factuality: actual}
  e7: {type: Visit, label: bezoek van Muttaqi, participants: [p3], hosts: [IN], time: vorige week, factuality: actual}
acts:
  s1: {type: Statement, by: p1, to: [AF], content: "Terreur vanaf Afghaans grondgebied stopt onmiddellijk"}
  s2: {type: Statement, by: p2, content: "dat zijn land de Pakistaanse Taliban onderdak biedt"}
  s4: {type: Proposal, by: IR, to: [PK, AF], kind: mediation_offer, content: "te helpen", status: unanswered, time: vorige week}
  s5: {type: Proposal, by: SA, to: [PK, AF], kind: mediation_offer, content: "te helpen", status: unanswered, time: vorige week}
replies:
  r1: {to: s4, by: PK, answer: unanswered}
  r2: {to: s5, by: PK, answer: unanswered}
outcomes:
  o1: {of: e4, type: ceasefire}
  o2: {of: e4, type: postponed}
