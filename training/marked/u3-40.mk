 date 2022-06-24 [Bulgaars|BG] parlement {heft|s1} veto tegen [Noord-Macedonië|MK] op

Het [Bulgaarse|BG] parlement is vrijdag {akkoord gegaan|r1} met een [Frans|FR] {voorstel|s2+s7} dat de weg vrijmaakt voor {onderhandelingen|e1} tussen [Noord-Macedonië|MK] en [de Europese Unie|EU]. Van de 240 leden stemden er 170 voor.

[Bulgarije|BG] {blokkeerde|s3} de {gesprekken|e1} sinds 2020 vanwege een ruzie over taal en geschiedenis. In het [Franse|FR] {plan|s7} staat dat [Noord-Macedonië|MK] de Bulgaarse minderheid in de grondwet opneemt.

Premier [Dimitar Kovacevski|p1] van [Noord-Macedonië|MK] {reageerde|r2} donderdag afhoudend. "Zoals het er nu ligt, is het onaanvaardbaar", {zei|r2} [hij|p1] na een {top|e2} van [de EU|EU] en de Balkanlanden in [Brussel|l1]. Oppositieleider [Hristijan Mickoski|p2] {dreigt|s4} met massale protesten.

De [Franse|FR] president [Emmanuel Macron|p3], wiens land tot 1 juli voorzitter is van [de EU|EU], {belde|e3} vrijdagmiddag met [Kovacevski|p1]. [Hij|p3] {drong|s5} aan op een snelle stemming in [Skopje|MK]. [De Europese Commissie|EC] heeft een {rondreis|e4} van eurocommissaris [Olivér Várhelyi|p4] langs [beide hoofdsteden|BG+MK], die voor maandag op de agenda stond, {uitgesteld|o1}.

[Albanië|AL], dat door [de EU|EU] aan [Noord-Macedonië|MK] is gekoppeld, wacht ook op een begin van de {onderhandelingen|e5}. "[Noord-Macedonië|MK] is kandidaat sinds 2005", {zei|s6} premier [Edi Rama|p5]. "[Ik|p5] hoop dat Oekraïne niet zo lang hoeft te wachten." Oekraïne en Moldavië werden donderdag kandidaat-lid. Eerder moest [Noord-Macedonië|MK] [zijn|MK] naam veranderen om een veto van Griekenland weg te nemen.
=====
entities:
  BG: {name: Bulgarije, type: State}
  MK: {name: Noord-Macedonië, type: State}
  FR: {name: Frankrijk, type: State}
  EU: {name: Europese Unie, type: Organisation}
  EC: {name: Europese Commissie, type: Organisation}
  AL: {name: Albanië, type: State}
  l1: {name: Brussel, type: Place}
  p1: {name: Dimitar Kovacevski, type: Person}
  p2: {name: Hristijan Mickoski, type: Person}
  p3: {name: Emmanuel Macron, type: Person}
  p4: {name: Olivér Várhelyi, type: Person}
  p5: {name: Edi Rama, type: Person}
offices:
  - {person: p1, office: Premier, of: MK}
  - {person: p2, office: Oppositieleider, of: MK}
  - {person: p3, office: president, of: FR}
  - {person: p4, office: eurocommissaris, of: EC}
  - {person: p5, office: premier, of: AL}
events:
  e1: {type: Negotiation, label: toetredingsonderhandelingen Noord-Macedonië, participants: [MK, EU], factuality: possible}
  e2: {type: Meeting, label: top EU en Balkan, participants: [EU, p1], place: l1, time: donderdag, factuality: actual}
  e3: {type: Meeting, label: telefoongesprek, participants: [p3, p1], time: vrijdagmiddag, factuality: actual}
  e4: {type: Visit, label: rondreis van Várhelyi, participants: [p4], time: maandag, factuality: counterfactual}
  e5: {type: Negotiation, label: toetredingsonderhandelingen Albanië, participants: [AL, EU], factuality: possible}
acts:
  s1: {type: Concession, by: BG, to: [MK], content: "veto tegen Noord-Macedonië", time: vrijdag}
  s2: {type: Proposal, by: FR, to: [BG], kind: other, content: "dat de weg vrijmaakt voor onderhandelingen tussen Noord-Macedonië en de Europese Unie", status: accepted}
  s3: {type: Statement, by: BG, to: [MK], content: "blokkeerde de gesprekken", time: sinds 2020}
  s4: {type: Warning, by: p2, content: "massale protesten"}
  s5: {type: Demand, by: p3, to: [p1], content: "een snelle stemming in Skopje"}
  s6: {type: Statement, by: p5, content: "Ik hoop dat Oekraïne niet zo lang hoeft te wachten"}
  s7: {type: Proposal, by: FR, to: [MK], kind: other, content: "dat Noord-Macedonië de Bulgaarse minderheid in de grondwet opneemt", status: rejected}
replies:
  r1: {to: s2, by: BG, answer: accepted}
  r2: {to: s7, by: p1, answer: rejected}
outcomes:
  o1: {of: e4, type: postponed}
