 date 2024-05-06 [Qatar|QA] {trekt|a1} zich terug als {tussenpersoon|e1} in [Tsjaad|TD]

[Doha|QA] heeft er genoeg van. Na twee jaar {bemiddelen|e1} tussen [de [Tsjadische|TD] junta|TD] en [de rebellen van het [Fact|FACT]|FACT] {geeft|a1} [Qatar|QA] [zijn|QA] opdracht terug. "Wie niet gered wil worden, moet men niet blijven toewuiven", {verklaarde|a1} onderminister [Khalid al-Misnad|p1] maandag.

Aanleiding is het {mislukken|o1} van de {ronde|e2} van vorige week, op het eiland [Banana|l1]. [Het Fact|FACT] had er {ingestemd|a5} met kantonnering van [zijn|FACT] strijders, op {voorwaarde|a2} dat [zijn|FACT] leider [Mahamat Abdel-Kerim|p2] amnestie kreeg. [N'Djamena|TD] zei op de laatste ochtend {nee|r1}.

Wie het stokje overneemt, is ongewis. [Togo|TG] heeft zich {gemeld|a3+e3}, maar een reactie van [de partijen|TD+FACT] {bleef|r2} uit. [Angola|AO] {laat|a4} weten zich er niet mee in te willen laten.
=====
entities:
  QA: {name: Qatar, type: State}
  TD: {name: Tsjaad, type: State}
  FACT: {name: Fact, type: Organisation}
  TG: {name: Togo, type: State}
  AO: {name: Angola, type: State}
  p1: {name: Khalid al-Misnad, type: Person}
  p2: {name: Mahamat Abdel-Kerim, type: Person}
  l1: {name: Banana, type: Place}
offices:
  - {person: p1, office: onderminister, of: QA}
  - {person: p2, office: leider, of: FACT}
events:
  e1: {type: Mediation, label: bemiddeling door Qatar, participants: [TD, FACT], mediators: [QA], time: twee jaar, factuality: actual}
  e2: {type: Negotiation, label: ronde op het eiland Banana, participants: [TD, FACT], mediators: [QA], place: l1, time: vorige week, factuality: actual, part_of: e1}
  e3: {type: Mediation, label: aangeboden bemiddeling door Togo, participants: [TD, FACT], mediators: [TG], factuality: possible, after: e1}
acts:
  a1: {type: Statement, by: p1, content: geeft Qatar zijn opdracht terug, time: maandag, about: e1}
  a2: {type: Demand, by: FACT, to: [TD], content: dat zijn leider Mahamat Abdel-Kerim amnestie kreeg}
  a5: {type: Concession, by: FACT, to: [TD], content: kantonnering van zijn strijders}
  a3: {type: Proposal, by: TG, to: [TD, FACT], kind: mediation_offer, content: Togo heeft zich gemeld, status: unanswered, about: e3}
  a4: {type: Statement, by: AO, content: zich er niet mee in te willen laten}
replies:
  r1: {to: a2, by: TD, answer: rejected}
  r2: {to: a3, answer: unanswered}
outcomes:
  o1: {of: e2, type: no_breakthrough}
