 date 2024-06-17 Na [Bürgenstock|l1]: wie tekende, wie at alleen de kaas

[Bürgenstock|l1]. Eerst het getal: 92 landen waren er, 80 {onderschreven|e1} zondag de slottekst van de {vredesconferentie|e2} voor [Oekraïne|UA]. [India|IN], [Zuid-Afrika|ZA] en [Saudi-Arabië|SA] {hoorden|e3} daar niet bij, hoewel [ze|IN+ZA+SA] alle drie een minister of topambtenaar hadden gestuurd. [Brazilië|BR] keek toe vanaf een klapstoel met ‘Observer’ erop.

[Zwitserlands|CH] presidente, [Viola Amherd|p1], had het tweedaagse festijn georganiseerd. [Rusland|RU] had [zij|p1] niet gevraagd, [China|CN] {wel|a3}; dat bleef {thuis|r1}. [Hun|RU+CN] naam viel om het kwartier.

Minister [Subrahmanyam Jaishankar|p2] stond niet op de foto. [Zijn|p2] secretaris [Pavan Kapoor|p3] {voerde|d1} het woord voor [India|IN] en {bracht|s2} in herinnering dat vrede twee partijen vergt.

[Volodymyr Zelensky|p4] {wil|a1} nog dit jaar een {vervolg|e4}, waarop [Rusland|RU] het plan krijgt overhandigd. [Riyad|SA] heeft zich al als gastheer {gemeld|a2}. ‘{Wie weet|r2}’, was al wat [Andrij Jermak|p5], [zijn|p4] rechterhand, erop kwijt wilde.
=====
entities:
  UA: {name: Oekraïne, type: State}
  IN: {name: India, type: State}
  ZA: {name: Zuid-Afrika, type: State}
  SA: {name: Saudi-Arabië, type: State}
  BR: {name: Brazilië, type: State}
  CH: {name: Zwitserland, type: State}
  RU: {name: Rusland, type: State}
  CN: {name: China, type: State}
  l1: {name: Bürgenstock, type: Place}
  p1: {name: Viola Amherd, type: Person}
  p2: {name: Subrahmanyam Jaishankar, type: Person}
  p3: {name: Pavan Kapoor, type: Person}
  p4: {name: Volodymyr Zelensky, type: Person}
  p5: {name: Andrij Jermak, type: Person}
offices:
  - {person: p1, office: presidente, of: CH}
  - {person: p2, office: Minister, of: IN}
  - {person: p3, office: secretaris, of: IN}
events:
  e1: {type: Agreement, label: slottekst, participants: [UA], place: l1, time: zondag, factuality: actual, part_of: e2}
  e2: {type: Meeting, label: vredesconferentie, participants: [UA, IN, ZA, SA], hosts: [p1], observers: [BR], place: l1, factuality: actual}
  e3: {type: Agreement, participants: [IN, ZA, SA], place: l1, factuality: counterfactual}
  e4: {type: Meeting, participants: [UA, RU], hosts: [SA], time: dit jaar, factuality: possible, after: e2}
acts:
  s2: {type: Statement, by: p3, content: "dat vrede twee partijen vergt"}
  a1: {type: Demand, by: p4, content: "nog dit jaar een vervolg"}
  a2: {type: Proposal, by: SA, to: [UA], kind: summit, content: "als gastheer", status: unanswered}
  a3: {type: Proposal, by: p1, to: [CN], kind: summit, status: rejected}
replies:
  r1: {to: a3, by: CN, answer: rejected}
  r2: {to: a2, by: p5, answer: unanswered}
delegations:
  d1: {of: IN, head: p3, members: [], event: e2}
