 date 2020-11-06 Analyse: waarom niemand [Tigray|TP] en [Addis Abeba|ET] aan één tafel krijgt

De brief die [drie oud-presidenten|p1+p2+p3] deze week naar [de [Ethiopische|ET] regering|ET] stuurden, telde anderhalf kantje. [Joaquim Macuácua|p1] uit [Mozambique|MZ], [Edna Kpakor|p2] uit [Liberia|LR] en de Zuid-Afrikaan [Kgosi Mothibe|p3] {boden|a1} daarin [hun|p1+p2+p3] {goede diensten|e9} aan in de {oorlog|e2} die woensdag losbarstte tussen [het federale leger|ET] en [het regionale bestuur van [Tigray|TP]|TP]. Het antwoord paste op een ansichtkaart: {dank u wel|r1}, maar dit is een binnenlandse aangelegenheid.

Zo vergaat het iedereen die zich meldt. [De [Soedanese|SD] premier|p4] {belde|e3} donderdag twintig minuten met [[zijn|p4] [Ethiopische|ET] ambtgenoot|p5] en {bracht|a2} daarin een wapenstilstand ter sprake. [Die|p5] {ging|r2} er niet op in. [De VN|VN] {riepen|a3} tot kalmte op, wat niemand hoorde. En [de Afrikaanse Unie|AU], die nota bene in [Addis Abeba|l1] kantoor houdt, mocht hooguit een {bijeenkomst|e4:possible} 'ter informatie' beleggen. Zelfs die {ging|o1} niet door.

Wie wil begrijpen waarom, moet terug naar het jaar 2018. Toen sloot [Ethiopië|ET] {vrede|e5} met [Eritrea|ER], een {akkoord|e5} dat in [Jeddah|l2] onder toezicht van [Saoedi-Arabië|SA] werd {bezegeld|e5}. In [Mekelle|TP], de hoofdstad van [Tigray|TP], beleefde men dat als verraad: de grens die werd prijsgegeven, was [hun|TP] grens. [De [Tigrese|TP] leiders|TP] waren bij de {besprekingen|e6} niet gevraagd en hebben dat nooit vergeten.

Sindsdien stelt elke kant een eis die de ander onmogelijk kan inwilligen. [Tigray|TP] {wil|a4} een overgangsregering waarin alle partijen plaatsnemen. [Addis Abeba|ET] {verlangt|a5} dat [de leiders in [Mekelle|TP]|TP] zich aangeven bij justitie. "Dat is geen inzet, dat is een arrestatiebevel", {meent|a6} onderzoeker [Hirut Alemayehu|p6] van een denktank in Nairobi. [Zij|p6] ziet alleen iets in stille diplomatie: geen grote namen, geen brieven die uitlekken, maar zakenlieden en geestelijken die heen en weer reizen.

Dat is eerder vertoond. In de nazomer hebben [vier orthodoxe bisschoppen|B4] een week lang {gependeld|e7} tussen [beide hoofdsteden|ET+TP]. [Zij|B4] {kwamen|o2} thuis met niets dan een belofte om het nog eens te proberen.

[De oud-presidenten|p1+p2+p3] geven zich intussen niet gewonnen. [Mothibe|p3] wil over tien dagen {afreizen|e8} naar [Addis Abeba|l1], uitnodiging of niet. Een visum heeft [hij|p3] nog niet. "[Ik|p3] {sta|a7} desnoods op het vliegveld te wachten", aldus [de oud-president|p3]. "[Ze|ET] zullen [mij|p3] een stoel moeten brengen."
=====
entities:
  TP: {name: Tigray, type: Organisation}
  ET: {name: Ethiopië, type: State}
  MZ: {name: Mozambique, type: State}
  LR: {name: Liberia, type: State}
  p1: {name: Joaquim Macuácua, type: Person}
  p2: {name: Edna Kpakor, type: Person}
  p3: {name: Kgosi Mothibe, type: Person}
  p4: {name: Soedanese premier, type: Person}
  SD: {name: Soedan, type: State}
  p5: {name: Ethiopische premier, type: Person}
  VN: {name: VN, type: Organisation}
  AU: {name: Afrikaanse Unie, type: Organisation}
  l1: {name: Addis Abeba, type: Place}
  ER: {name: Eritrea, type: State}
  l2: {name: Jeddah, type: Place}
  SA: {name: Saoedi-Arabië, type: State}
  p6: {name: Hirut Alemayehu, type: Person}
  B4: {name: vier orthodoxe bisschoppen, type: Organisation}
offices:
  - {person: p1, office: oud-president, of: MZ}
  - {person: p2, office: oud-president, of: LR}
  - {person: p4, office: premier, of: SD}
  - {person: p5, office: ambtgenoot, of: ET}
events:
  e2: {type: Conflict, label: oorlog in Tigray, participants: [ET, TP], time: woensdag, factuality: actual}
  e3: {type: Meeting, label: telefoongesprek Soedan en Ethiopië, participants: [p4, p5], time: donderdag, factuality: actual}
  e4: {type: Meeting, label: informatieve bijeenkomst van de AU, participants: [AU], place: l1, factuality: counterfactual}
  e5: {type: Agreement, label: vrede Ethiopië en Eritrea, participants: [ET, ER], guarantors: [SA], place: l2, time: het jaar 2018, factuality: actual}
  e6: {type: Negotiation, label: besprekingen over de vrede met Eritrea, participants: [ET, ER], factuality: actual}
  e7: {type: Mediation, label: bemiddeling door bisschoppen, participants: [ET, TP], mediators: [B4], time: In de nazomer, factuality: actual}
  e8: {type: Visit, label: reis van Mothibe, participants: [p3], place: l1, time: over tien dagen, factuality: planned}
  e9: {type: Mediation, label: aangeboden goede diensten, participants: [ET, TP], mediators: [p1, p2, p3], factuality: possible}
acts:
  a1: {type: Proposal, by: p1, to: [ET], kind: mediation_offer, content: hun goede diensten, status: rejected, about: e9}
  a2: {type: Proposal, by: p4, to: [p5], kind: ceasefire, content: een wapenstilstand, status: unanswered}
  a3: {type: Demand, by: VN, to: [ET, TP], content: tot kalmte}
  a4: {type: Demand, by: TP, to: [ET], content: overgangsregering waarin alle partijen plaatsnemen}
  a5: {type: Demand, by: ET, to: [TP], content: zich aangeven bij justitie}
  a6: {type: Statement, by: p6, content: "Dat is geen inzet, dat is een arrestatiebevel"}
  a7: {type: Statement, by: p3, content: desnoods op het vliegveld te wachten}
replies:
  r1: {to: a1, by: ET, answer: rejected}
  r2: {to: a2, by: p5, answer: unanswered}
outcomes:
  o1: {of: e4, type: cancelled}
  o2: {of: e7, type: no_breakthrough}
