 date 2004-12-31 Abbé [Diamacoune|p1] {drukt|e1} de hand van [de minister|p2]

ZIGUINCHOR – Na tweeëntwintig jaar is er {vrede|e1} in de [Casamance|l1], het zuiden van [Senegal|SN] – of in elk geval een blad papier waarop dat woord vijf keer voorkomt. Priester [Augustin Diamacoune Senghor|p1] {tekende|e1} het donderdag in een tent in [Ziguinchor|l2] voor [de rebellenbeweging MFDC|MF], minister van Binnenlandse Zaken [Ousmane Ngomé|p2] voor [Dakar|SN]. President [Abdoulaye Wade|p3] keek vanuit een leren fauteuil toe.

[De beweging|MF] {zweert|a1} 'de gewapende strijd definitief af'. [De staat|SN] {stelt|a2} daar amnestie tegenover, plus wegen, plus een baan in het leger voor wie dat wenst.

Nu de kleine letters. Twee van de drie maquis waren er niet. [Salif Sadjo|p4], commandant in het noorden, {noemt|a4} het stuk 'een vod van een oude man'. In het zuiden zit [César Badiaté|p5] nog te wachten op een uitnodiging die, zegt [hij|p5], in Parijs bij [zijn|p5] broer is bezorgd. En hoe onafhankelijk [de Casamance|l1] moet zijn, daarover wordt pas in februari {gesproken|e2}, in [Foundiougne|l3].

Over de {bemiddelaars|e3} hoorde je donderdag weinig. Toch was het de [Gambiaanse|GM] president [Jammeh|p6] die [Wade|p3] en [de abbé|p1] in 2001 voor het eerst liet {praten|e4}, in [Banjul|l4], en zat [Guinee-Bissau|GB] bij alle {rondes|e5} als getuige. [Een imam uit Bignona|BM] en [een zuster van Saint-Joseph|ZU] {sjouwden|e3} in de jaren daarna brieven door het bos. Van [hen|BM+ZU] was alleen [de zuster|ZU] uitgenodigd.

Tot slot trad Youssou N'Dour op.
=====
entities:
  SN: {name: Senegal, type: State}
  MF: {name: MFDC, type: Organisation}
  GM: {name: Gambia, type: State}
  GB: {name: Guinee-Bissau, type: State}
  BM: {name: imam uit Bignona, type: Person}
  ZU: {name: zuster van Saint-Joseph, type: Person}
  p1: {name: Augustin Diamacoune Senghor, type: Person}
  p2: {name: Ousmane Ngomé, type: Person}
  p3: {name: Abdoulaye Wade, type: Person}
  p4: {name: Salif Sadjo, type: Person}
  p5: {name: César Badiaté, type: Person}
  p6: {name: Jammeh, type: Person}
  l1: {name: Casamance, type: Place}
  l2: {name: Ziguinchor, type: Place}
  l3: {name: Foundiougne, type: Place}
  l4: {name: Banjul, type: Place}
offices:
  - {person: p2, office: minister van Binnenlandse Zaken, of: SN}
  - {person: p3, office: President, of: SN}
  - {person: p4, office: commandant, of: MF}
  - {person: p6, office: president, of: GM}
events:
  e1: {type: Agreement, label: vredesakkoord van Ziguinchor, participants: [MF, SN, p1, p2], observers: [p3], place: l2, time: donderdag, factuality: actual}
  e2: {type: Negotiation, participants: [MF, SN], place: l3, time: in februari, factuality: planned}
  e3: {type: Mediation, participants: [MF, SN], mediators: [p6, BM, ZU], factuality: actual}
  e4: {type: Negotiation, label: eerste gesprek in Banjul, participants: [p3, p1], hosts: [p6], place: l4, time: in 2001, factuality: actual}
  e5: {type: Negotiation, label: rondes, participants: [MF, SN], observers: [GB], factuality: actual}
acts:
  a1: {type: Concession, by: MF, to: [SN], content: "'de gewapende strijd definitief af'", about: e1}
  a2: {type: Concession, by: SN, to: [MF], content: "amnestie tegenover, plus wegen, plus een baan in het leger voor wie dat wenst", about: e1}
  a4: {type: Statement, by: p4, content: "'een vod van een oude man'", about: e1}
