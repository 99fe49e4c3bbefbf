 date 2024-11-04 {Drie handtekeningen|a10+a11} voor één bank

Het werd toch [Caïro|l1]. Donderdag {zetten|e8} [Salem al-Gharyani|p1] namens [Tripoli|GN] en [Younis al-Obeidi|p4] namens [Benghazi|HL], in aanwezigheid van [de [Egyptische|EG] minister van Buitenlandse Zaken|p9], hun naam onder het {akkoord|e8} over de Libische centrale bank. Elke betaling krijgt voortaan {drie handtekeningen|a10+a11}, zoals [VN|VN]-gezant [Diarra|p3] in [Genève|l5] had {bedacht|a10+a11}. Over die formule deed [het oosten|HL] er drie weken over om ja te {zeggen|r11}. [De VN|VN] en [Egypte|EG] zien toe op de naleving.

[De man die de zaal niet haalde|p2], haalde wel het journaal. Generaal [Faraj al-Obaidi|p2], hersteld van [zijn|p2] hernia, {onthulde|s8} zaterdag dat [hij|p2] het zelf was die [Al-Gharyani|p1] in augustus in [Abu Dhabi|l4] had {getroffen|e5}. In september {wees|s4} [hij|p2] nog naar [[zijn|p2] neef|p4]. Waar het over ging? De bankpresident, en een schoonzoon in een cel. [Al-Gharyani|p1] {zegt|s9} dat [hij|p1] die maand het land niet uit is geweest.

De {eis|a3} dat de oude bankpresident terugkeert, hebben [de generaals|HL] {laten vallen|a12}. Es Sider is, zeggen [ze|HL], weer helemaal {vrijgegeven|a13}. Schippers zien nog steeds drie van de vijf steigers leegliggen.

Of het blijft? Minister [Taher el-Shalwi|p6] {wil|a14} in december verder {praten|e9} over het leger. Op dat voorstel {zwijgt|r12} [Benghazi|HL]. Een datum voor verkiezingen, het onderwerp waar het ooit mee begon, is in [Caïro|l1] {niet ter sprake|e10} gekomen. In Tripoli gingen vrijdag opnieuw ambtenaren de straat op voor hun salaris van september. De vakbond dreigt met een staking als de minister van Financiën niet vóór donderdag met hen om tafel gaat.
=====
entities:
  GN: {name: Regering van Nationale Eenheid, type: Organisation}
  HL: {name: strijdkrachten van het oosten, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  EG: {name: Egypte, type: State}
  p1: {name: Salem al-Ghariani, type: Person}
  p2: {name: Faraj al-Obeidi, type: Person}
  p3: {name: Fatoumata Diarra, type: Person}
  p4: {name: Younis al-Obeidi, type: Person}
  p6: {name: Taher Shalwi, type: Person}
  p9: {name: Egyptische minister van Buitenlandse Zaken, type: Person}
  l1: {name: Caïro, type: Place}
  l4: {name: Abu Dhabi, type: Place}
  l5: {name: Genève, type: Place}
offices:
  - {person: p2, office: Generaal, of: HL}
  - {person: p3, office: gezant, of: VN}
  - {person: p6, office: Minister, of: GN}
  - {person: p9, office: minister van Buitenlandse Zaken, of: EG}
events:
  e8: {type: Agreement, participants: [GN, HL], guarantors: [VN, EG], observers: [p9], place: l1, time: Donderdag, factuality: actual}
  e5: {type: Meeting, participants: [p1, p2], place: l4, time: in augustus, factuality: possible, source: p2}
  e9: {type: Negotiation, participants: [GN, HL], time: in december, factuality: possible}
  e10: {type: Negotiation, label: datum voor verkiezingen, participants: [GN, HL], place: l1, factuality: counterfactual}
acts:
  a3: {type: Demand, by: HL, to: [GN], content: dat de oude bankpresident terugkeert}
  a10: {type: Proposal, by: p3, to: [GN], kind: other, content: drie handtekeningen, status: proposed}
  a11: {type: Proposal, by: p3, to: [HL], kind: other, content: drie handtekeningen, status: accepted}
  a12: {type: Concession, by: HL, to: [GN], content: dat de oude bankpresident terugkeert}
  a13: {type: Concession, by: HL, to: [GN], content: Es Sider}
  a14: {type: Proposal, by: p6, to: [HL], kind: talks, content: in december verder praten over het leger, status: unanswered, about: e9}
  s4: {type: Statement, by: p2, time: In september, about: e5}
  s8: {type: Statement, by: p2, content: dat hij het zelf was die Al-Gharyani in augustus in Abu Dhabi had getroffen, time: zaterdag, about: e5}
  s9: {type: Statement, by: p1, content: dat hij die maand het land niet uit is geweest, about: e5}
replies:
  r11: {to: a11, by: HL, answer: accepted}
  r12: {to: a14, by: HL, answer: unanswered}
