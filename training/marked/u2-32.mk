 date 2022-10-11 Zeegrens: [Beiroet|LB] en [Jeruzalem|IL] zeggen {ja|r1+r2} tegen dezelfde brief

Na elf jaar en vier [Amerikaanse|US] gezanten is het {gelukt|o1}. [Israël|IL] en [Libanon|LB] {stemden|r1+r2} dinsdag, los van [elkaar|IL+LB], in met het {eindvoorstel|s1+s2} van de [Amerikaanse|US] {bemiddelaar|e3} [Aaron Feldstein|p1] over de grens in de Middellandse Zee. Van een {ontmoeting|e1} was geen sprake: [de buren|IL+LB], officieel in oorlog, wisselden enkel papier uit via [zijn|p1] kantoor.

"Alle [onze|LB] eisen zijn ingewilligd", {zei|s3} de [Libanese|LB] hoofdonderhandelaar [Fadi Khoury-Saab|p2]. De [Israëlische|IL] premier [Yoav Lerner|p3] {noemde|s4} de tekst "historisch". [Zijn|p3] voorganger en rivaal [Dov Nahmani|p4] {dreigde|s5} het {akkoord|e2} na de verkiezingen te verscheuren; binnenlandse politiek, die in [Beiroet|LB] wel met argwaan wordt gevolgd.

Vorige week nog leek de zaak verloren, toen [Khoury-Saab|p2] {vroeg|s6} om wijzigingen in de passage over de boeienlijn. [Lerner|p3] {wees|r3} ze af, waarna [Feldstein|p1] met een zin van elf woorden kwam die [beide|IL+LB] konden lezen zoals ze wilden.

De {ondertekening|e2} vindt eind oktober plaats in [Naqoura|l1], op de post van [de Verenigde Naties|UN], in twee kamers. [Frankrijk|FR], waarvan het concern TotalEnergies zal boren, staat borg voor de verdeling van de winst. [Hezbollah|HZ], dat in juli met drones {dreigde|s7}, {laat|s8} weten zich achter [de regering|LB] te scharen. Syrië en Cyprus, waarmee [Libanon|LB] ook nog grenzen moet trekken, zijn volgend jaar misschien aan de beurt.
=====
entities:
  LB: {name: Libanon, type: State}
  IL: {name: Israël, type: State}
  US: {name: Verenigde Staten, type: State}
  UN: {name: Verenigde Naties, type: Organisation}
  FR: {name: Frankrijk, type: State}
  HZ: {name: Hezbollah, type: Organisation}
  l1: {name: Naqoura, type: Place}
  p1: {name: Aaron Feldstein, type: Person}
  p2: {name: Fadi Khoury-Saab, type: Person}
  p3: {name: Yoav Lerner, type: Person}
  p4: {name: Dov Nahmani, type: Person}
offices:
  - {person: p1, office: bemiddelaar, of: US}
  - {person: p2, office: hoofdonderhandelaar, of: LB}
  - {person: p3, office: premier, of: IL}
  - {person: p4, office: voorganger, of: IL}
events:
  e1: {type: Meeting, participants: [IL, LB], factuality: counterfactual}
  e2: {type: Agreement, label: akkoord over de zeegrens, participants: [IL, LB], mediators: [p1], guarantors: [FR], hosts: [UN], place: l1, time: "eind oktober", factuality: planned}
  e3: {type: Mediation, label: Amerikaanse bemiddeling, participants: [IL, LB], mediators: [p1, US], time: "elf jaar", factuality: actual}
acts:
  s1: {type: Proposal, by: p1, to: [LB], kind: treaty, content: "de grens in de Middellandse Zee", status: accepted}
  s2: {type: Proposal, by: p1, to: [IL], kind: treaty, content: "de grens in de Middellandse Zee", status: accepted}
  s3: {type: Statement, by: p2, content: "Alle onze eisen zijn ingewilligd"}
  s4: {type: Statement, by: p3, content: "historisch"}
  s5: {type: Warning, by: p4, content: "het akkoord na de verkiezingen te verscheuren", about: e2}
  s6: {type: Demand, by: p2, content: "wijzigingen in de passage over de boeienlijn", time: "Vorige week"}
  s7: {type: Warning, by: HZ, content: "met drones", time: "in juli"}
  s8: {type: Statement, by: HZ, content: "zich achter de regering te scharen"}
replies:
  r1: {to: s1, by: LB, answer: accepted}
  r2: {to: s2, by: IL, answer: accepted}
  r3: {to: s6, by: p3, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e3, type: agreement}
