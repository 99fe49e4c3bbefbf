 date 2025-08 [Israël|ISR] en [Syrië|SYR] {stemmen in|e2} met {staakt-het-vuren|e2} rond [Suwayda|l1]

DAMASCUS (ANP/AP) - [Israël|ISR] en [Syrië|SYR] hebben zaterdag een {staakt-het-vuren|e2} rond de stad [Suwayda|l1] {gesloten|e2}, onder {bemiddeling|e3} van de [Verenigde Staten|VER] en [Jordanië|JOR]. Dat heeft de [Amerikaanse|VER] gezant [Thomas Barrack|p1] {bekendgemaakt|e4}. [Damascus|SYR] {bevestigde|e5} het bericht; het kantoor van premier [Benjamin Netanyahu|p2] wilde aanvankelijk niets zeggen.

Het {bestand|e2+o1} werd {beklonken|e2} in [Parijs|l2], tijdens een vier uur durend {overleg|e1} tussen de [Israëlische|ISR] minister van Strategische Zaken [Ron Dermer|p3] en [zijn|p3] [Syrische|SYR] gesprekspartner, minister van Buitenlandse Zaken [Asaad al-Shaibani|p4]. Gastheer en gespreksleider was de [Franse|FRA] minister [Jean-Noël Barrot|p5]. Een [Jordaans|JOR] {voorstel|s1+s2} voor een humanitaire corridor vanuit [Dera'a|l3] werd door [beide partijen|ISR+SYR] {omarmd|r1+r2}, aldus [het Elysée|ELY].

[Israël|ISR] {eist|e6} dat [het [Syrische|SYR] leger|SYR2] met zware wapens buiten de drie zuidelijke provincies blijft. [Al-Shaibani|p4] {zegde|e7} toe de tanks voorlopig achter [Izra|l4] te houden. [Zijn|p4] {voorstel|s3} om het {troepenscheidingsakkoord|e13} van 1974 nieuw leven in te blazen, {sloeg|r3} [Dermer|p3] af. De [Israëlische|ISR] minister van Defensie [Israel Katz|p6] {waarschuwde|e8} vanuit [Jeruzalem|l7] dat 'elke aanval op de Druzen' wordt vergolden.

Afspraak

President [Ahmed al-Sharaa|p7] {ontmoet|e9} in september mogelijk [Netanyahu|p2] in [New York|l5], zo {zei|a1} [Barrack|p1]. Een eerdere {afspraak|e10} in [Bakoe|l6] kwam in juli te {vervallen|o2} nadat [Israël|ISR] het [Syrische|SYR] ministerie van Defensie had gebombardeerd.

UPDATE - [Netanyahu|p2]'s woordvoerder [Omer Dostri|p8] {spreekt|e11} tegen dat er een {bestand|e14} van onbepaalde duur is. Het gaat om 'een pauze van 48 uur', {zei|e12} [hij|p8] tegen persbureau AP.
=====
entities:
  p1: {name: Thomas Barrack, type: Person}
  p2: {name: Benjamin Netanyahu, type: Person}
  p3: {name: Ron Dermer, type: Person}
  p4: {name: Asaad al-Shaibani, type: Person}
  p5: {name: Jean-Noël Barrot, type: Person}
  p6: {name: Israel Katz, type: Person}
  p7: {name: Ahmed al-Sharaa, type: Person}
  p8: {name: Omer Dostri, type: Person}
  ISR: {name: Israël, type: State}
  SYR: {name: Syrië, type: State}
  VER: {name: Verenigde Staten, type: State}
  JOR: {name: Jordanië, type: State}
  FRA: {name: Frankrijk, type: State}
  ELY: {name: Elysée, type: Organisation}
  SYR2: {name: Syrische leger, type: Organisation}
  l1: {name: Suwayda, type: Place}
  l2: {name: Parijs, type: Place}
  l3: {name: Dera'a, type: Place}
  l4: {name: Izra, type: Place}
  l5: {name: New York, type: Place}
  l6: {name: Bakoe, type: Place}
  l7: {name: Jeruzalem, type: Place}
offices:
  - {person: p1, office: gezant, of: VER}
  - {person: p2, office: premier, of: ISR}
  - {person: p3, office: minister van Strategische Zaken, of: ISR}
  - {person: p4, office: minister van Buitenlandse Zaken, of: SYR}
  - {person: p5, office: minister, of: FRA}
  - {person: p6, office: minister van Defensie, of: ISR}
  - {person: p7, office: president, of: SYR}
  - {person: p8, office: woordvoerder, of: ISR}
events:
  e1: {type: Negotiation, label: overleg Dermer-Al-Shaibani in Parijs, participants: [p3, p4], mediators: [p5], place: l2, time: zaterdag, factuality: actual, hosts: [FRA]}
  e2: {type: Agreement, label: staakt-het-vuren rond Suwayda, participants: [ISR, SYR], place: l2, time: zaterdag, factuality: actual, part_of: e1}
  e3: {type: Mediation, label: bemiddeling door de VS en Jordanië, participants: [ISR, SYR], mediators: [VER, JOR], time: zaterdag, factuality: actual}
  e9: {type: Meeting, label: mogelijke ontmoeting Al-Sharaa-Netanyahu in New York, participants: [p7, p2], place: l5, time: september, factuality: possible, source: p1}
  e10: {type: Meeting, label: vervallen afspraak in Bakoe, participants: [p7, p2], place: l6, time: juli, factuality: counterfactual}
  e13: {time: '1974', type: Agreement, participants: [ISR, SYR], factuality: actual}
  e14: {source: p8, type: Agreement, participants: [ISR, SYR], factuality: counterfactual}
acts:
  e4: {type: Statement, by: p1, content: een staakt-het-vuren rond de stad Suwayda}
  e5: {type: Statement, by: SYR, content: het bericht}
  e6: {type: Demand, by: ISR, to: [SYR], content: het Syrische leger met zware wapens buiten de drie zuidelijke provincies blijft}
  e7: {type: Concession, by: p4, to: [ISR], content: de tanks voorlopig achter Izra te houden}
  e8: {type: Warning, by: p6, to: [SYR], content: elke aanval op de Druzen' wordt vergolden}
  e11: {type: Statement, by: p8, content: er een bestand van onbepaalde duur is}
  e12: {type: Statement, by: p8, content: een pauze van 48 uur}
  s1: {type: Proposal, by: JOR, to: [ISR], kind: humanitarian_corridor, content: een humanitaire corridor vanuit Dera'a, status: accepted}
  s2: {type: Proposal, by: JOR, to: [SYR], kind: humanitarian_corridor, content: een humanitaire corridor vanuit Dera'a, status: accepted}
  s3: {type: Proposal, by: p4, to: [ISR], kind: treaty, status: rejected, content: het troepenscheidingsakkoord van 1974 nieuw leven in te blazen}
  a1: {type: Statement, by: p1, content: ontmoet in september mogelijk Netanyahu in New York}
replies:
  r1: {to: s1, by: ISR, answer: accepted}
  r2: {to: s2, by: SYR, answer: accepted}
  r3: {to: s3, by: p3, answer: rejected}
outcomes:
  o1: {of: e1, type: ceasefire}
  o2: {of: e10, type: cancelled}
