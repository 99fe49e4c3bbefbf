 date 2006-02-22 [Nepal|NP]: koning {slaat uitgestoken hand af|r1}

KATHMANDU - Koning [Jitendra Vikram|p1] van [Nepal|NP] {gaat niet in|r1} op de {wapenstilstand|a1} die [de maoïstische opstandelingen|MO] maandag te berde brachten. "Met moordenaars deel [ik|p1] geen tafel", {liet|s1} [hij|p1] via [zijn|p1] kamerheer optekenen.

[De rebellen|MO] hadden een gevechtspauze van honderd dagen {geopperd|a1} rond een {rondetafelconferentie|e1}, liefst onder toezicht van [de Verenigde Naties|VN]. [Zij|MO] waren zelfs bereid [hun|MO] wapens in containers te {stoppen|a2}. De zeven politieke partijen, verenigd in [de Alliantie|AL], hadden het {voorstel|a1} wel {toegejuicht|r2}. [India|IN], waar de {plannen|a1} in een gastenverblijf in [New Delhi|l1] zijn uitgebroed, {toont|s2} zich teleurgesteld en {adviseert|a3} [het paleis|p1] "niet te lang te slapen".

Een eenzijdige {vuurpauze|s3} van [de maoïsten|MO] liep in januari af. Toen {smeekten|a4} [de partijen|AL] [de koning|p1] [zijn|p1] leger binnen te houden; [hij|p1] {stuurde|r3} tanks.

Of [de VN|VN] nu een gezant {sturen|e2}, is ongewis. In de wandelgangen circuleert de naam van de Portugees [Nuno Albergaria|p2], die [de twee kampen|p1+MO] {bij elkaar zou brengen|e3}.

In het buitenland klinkt ontstemming. [Groot-Brittannië|GB] {schort|a5} [zijn|GB] wapenhulp op tot er gepraat wordt, [China|CN] {noemt|s4} het "een huisaangelegenheid". De [Amerikaanse|US] ambassadeur [Walter Pruett|p3] {maakte|e4} vorige week nog [zijn|p3] opwachting op [het paleis|p1], en kwam er {met lege handen|o1} vandaan. [Zijn|p3] {verzoek|a6} om een tweede {audiëntie|e5} is tot dusver {geweigerd|r4}.
=====
entities:
  p1: {name: Jitendra Vikram, type: Person}
  NP: {name: Nepal, type: State}
  MO: {name: maoïsten, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  AL: {name: Alliantie, type: Organisation}
  IN: {name: India, type: State}
  l1: {name: New Delhi, type: Place}
  p2: {name: Nuno Albergaria, type: Person}
  GB: {name: Groot-Brittannië, type: State}
  CN: {name: China, type: State}
  US: {name: Verenigde Staten, type: State}
  p3: {name: Walter Pruett, type: Person}
offices:
  - {person: p1, office: Koning, of: NP}
  - {person: p3, office: ambassadeur, of: US}
events:
  e1: {type: Negotiation, label: rondetafelconferentie, participants: [NP, MO], observers: [VN], factuality: possible}
  e2: {type: Visit, label: VN-gezant naar Nepal, participants: [VN], factuality: possible}
  e3: {type: Mediation, label: bemiddeling door Albergaria, participants: [NP, MO], mediators: [p2], factuality: possible}
  e4: {type: Meeting, label: opwachting van Pruett op het paleis, participants: [p3, p1], time: vorige week, factuality: actual}
  e5: {type: Meeting, label: tweede audiëntie, participants: [p3, p1], factuality: counterfactual}
acts:
  a1: {type: Proposal, by: MO, to: [p1], kind: ceasefire, content: een gevechtspauze van honderd dagen, status: rejected, time: maandag}
  a2: {type: Concession, by: MO, content: hun wapens in containers te stoppen}
  a3: {type: Warning, by: IN, to: [p1], content: niet te lang te slapen}
  a4: {type: Demand, by: AL, to: [p1], content: zijn leger binnen te houden}
  s1: {type: Statement, by: p1, content: Met moordenaars deel ik geen tafel}
  s2: {type: Statement, by: IN, content: toont zich teleurgesteld}
  s3: {type: Statement, by: MO, content: "Een eenzijdige vuurpauze", time: in januari}
  s4: {type: Statement, by: CN, content: een huisaangelegenheid}
  a5: {type: Statement, by: GB, to: [NP], content: zijn wapenhulp op tot er gepraat wordt}
  a6: {type: Proposal, by: p3, to: [p1], kind: talks, content: een tweede audiëntie, status: rejected, about: e5}
replies:
  r1: {to: a1, by: p1, answer: rejected}
  r2: {to: a1, by: AL, answer: accepted}
  r3: {to: a4, by: p1, answer: rejected}
  r4: {to: a6, by: p1, answer: rejected}
outcomes:
  o1: {of: e4, type: no_breakthrough}
