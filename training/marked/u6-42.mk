 date 2023-03-26 [Honduras|HN] {verbreekt|s1} banden met [Taiwan|TW]

[Honduras|HN] heeft zondag de betrekkingen met [Taiwan|TW] {verbroken|s1} en met [China|CN] aangeknoopt. [De [Hondurese|HN] minister van Buitenlandse Zaken|p1] {ondertekende|e1} daartoe in [Peking|l1] een {verklaring|e1}, samen met [zijn|p1] gastheer [Fang Zhiyuan|p2].

Volgens [Taiwan|TW] ging het om geld. [Tegucigalpa|HN] {vroeg|s2} [Taipei|TW] in februari om een ziekenhuis, een stuwdam en kwijtschelding van schulden, samen 2,45 miljard dollar. [Taiwan|TW] {bood|s3} alleen een ziekenhuis aan. [De Hondurezen|HN] {antwoordden|r1} daar niet op. "[We|TW] {weigerden|r2} met [China|CN] om het hardst te betalen", zei minister [Lo Chun-hao|p3] zondag.

[De VS|US] {waarschuwden|s4} [Honduras|HN] vorige week nog. [China|CN] doet volgens een woordvoerder van het ministerie in Washington vaak beloften die [het|CN] niet nakomt. [De [Hondurese|HN] regering|HN] {trok|r3} zich daar niets van aan. De president had er in 2021 al campagne mee gevoerd.

[Taiwan|TW] houdt dertien bondgenoten over. [Paraguay|PY], een van hen, {verzekerde|s5} zondag dat [het|PY] aan de kant van [Taipei|TW] blijft. De oppositie in [Paraguay|PY] wil na de verkiezingen van april wel overstappen.

[China|CN] {eist|s6} van landen waarmee [het|CN] banden heeft dat ze [Taiwan|TW] niet erkennen. [Het ministerie in [Peking|CN]|CN] {verwierp|s7} zondag de beschuldiging dat [het|CN] met geld heeft gelokt. De overstap was volgens een woordvoerster "een juiste keuze zonder voorwaarden vooraf".

Minister [Lo|p3] {roept|s8} [zijn|TW] ambassadeur terug en sluit de ambassade binnen dertig dagen. [Hij|p3] sprak de hoop uit dat de beurzen van tweehonderd Hondurese studenten mogen doorlopen; [Taipei|TW] {wil|s10} die blijven betalen. [Tegucigalpa|HN] heeft dat {aanvaard|r4}.

[De presidente van [Taiwan|TW]|p4] vertrekt woensdag voor een {bezoek|e2} aan [Guatemala|GT] en [Belize|BZ]. Onderweg {ontmoet|e3} [ze|p4] in [Los Angeles|l2] misschien [de voorzitter van het [Amerikaanse|US] Huis van Afgevaardigden|p5]. [Peking|CN] {dreigt|s11} in dat geval met tegenmaatregelen.

Taiwanese bedrijven in San Pedro Sula hielden zondag hun personeelsfeest, zoals gepland. De karaokemachine weigerde dienst.
=====
entities:
  GT: {name: Guatemala, type: State}
  BZ: {name: Belize, type: State}
  l2: {name: Los Angeles, type: Place}
  p4: {name: presidente van Taiwan, type: Person}
  p5: {name: voorzitter van het Amerikaanse Huis van Afgevaardigden, type: Person}
  HN: {name: Honduras, type: State}
  TW: {name: Taiwan, type: State}
  CN: {name: China, type: State}
  US: {name: Verenigde Staten, type: State}
  PY: {name: Paraguay, type: State}
  l1: {name: Peking, type: Place}
  p1: {name: minister van Buitenlandse Zaken van Honduras, type: Person}
  p2: {name: Fang Zhiyuan, type: Person}
  p3: {name: Lo Chun-hao, type: Person}
offices:
  - {person: p4, office: presidente, of: TW}
  - {person: p5, office: voorzitter van het Huis van Afgevaardigden, of: US}
  - {person: p1, office: minister van Buitenlandse Zaken, of: HN}
  - {person: p3, office: minister, of: TW}
events:
  e2: {type: Visit, participants: [p4], hosts: [GT, BZ], time: woensdag, factuality: planned}
  e3: {type: Meeting, participants: [p4, p5], place: l2, factuality: possible}
  e1: {type: Agreement, label: verklaring over betrekkingen, participants: [HN, CN], place: l1, time: zondag, factuality: actual}
acts:
  s6: {type: Demand, by: CN, content: "dat ze Taiwan niet erkennen"}
  s7: {type: Statement, by: CN, content: "dat het met geld heeft gelokt", time: zondag}
  s8: {type: Statement, by: p3, to: [HN], content: "zijn ambassadeur"}
  s10: {type: Proposal, by: TW, to: [HN], kind: other, content: "de beurzen van tweehonderd Hondurese studenten", status: accepted}
  s11: {type: Warning, by: CN, to: [TW], content: "tegenmaatregelen", about: e3}
  s1: {type: Statement, by: HN, to: [TW], content: "de betrekkingen met Taiwan", time: zondag}
  s2: {type: Demand, by: HN, to: [TW], content: "een ziekenhuis, een stuwdam en kwijtschelding van schulden, samen 2,45 miljard dollar", time: in februari}
  s3: {type: Proposal, by: TW, to: [HN], kind: other, content: "alleen een ziekenhuis", status: unanswered}
  s4: {type: Warning, by: US, to: [HN], content: "China doet volgens een woordvoerder van het ministerie in Washington vaak beloften die het niet nakomt", time: vorige week}
  s5: {type: Concession, by: PY, to: [TW], content: "dat het aan de kant van Taipei blijft", time: zondag}
replies:
  r4: {to: s10, by: HN, answer: accepted}
  r1: {to: s3, by: HN, answer: unanswered}
  r2: {to: s2, by: TW, answer: rejected}
  r3: {to: s4, by: HN, answer: rejected}
delegations: {}
outcomes: {}
